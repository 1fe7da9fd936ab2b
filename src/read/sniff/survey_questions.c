/* Forms ask in whole sentences: English, German, French, Spanish, Dutch,
 * Italian, Portuguese. */
#include <string.h>
#include "read/sniff/survey_questions.h"

/* Who answers; anywhere in the header. */
static const char *const own_name[] = { "your name",     "your full name", "your first name",
                                        "who are you",   "dein name",      "deinen namen",
                                        "ihr name",      "ihren namen",    "wer bist du",
                                        "wer sind sie",  "votre nom",      "ton nom",
                                        "qui etes vous", "tu nombre",      "su nombre",
                                        "quien eres",    "je naam",        "jouw naam",
                                        "uw naam",       "wie ben je",     "il tuo nome",
                                        "il suo nome",   "chi sei",        "seu nome",
                                        "teu nome",      "o seu nome",     NULL };

/* Whom the question is after; at its start.  Dutch "wie" is German for "how". */
static const char *const who[] = { "who ",
                                   "whom ",
                                   "with whom ",
                                   "to whom ",
                                   "from whom ",
                                   "which person ",
                                   "which people ",
                                   "which colleagues ",
                                   "wer ",
                                   "wen ",
                                   "wem ",
                                   "mit wem ",
                                   "von wem ",
                                   "bei wem ",
                                   "welche personen ",
                                   "welche person ",
                                   "qui ",
                                   "avec qui ",
                                   "a qui ",
                                   "de qui ",
                                   "aupres de qui ",
                                   "quelles personnes ",
                                   "quien ",
                                   "quienes ",
                                   "con quien ",
                                   "a quien ",
                                   "de quien ",
                                   "con quienes ",
                                   "que personas ",
                                   "met wie ",
                                   "van wie ",
                                   "aan wie ",
                                   "welke personen ",
                                   "chi ",
                                   "con chi ",
                                   "da chi ",
                                   "a chi ",
                                   "quali persone ",
                                   "quem ",
                                   "com quem ",
                                   "a quem ",
                                   "de quem ",
                                   "que pessoas ",
                                   NULL };

enum role
role_of_question (const char *folded)
{
  const char *at = g_str_has_prefix (folded, "\xC2\xBF") ? folded + 2 : folded;
  for (const char *const *word = own_name; *word != NULL; word++)
    if (strstr (at, *word) != NULL && strlen (at) < strlen (*word) + 24)
      return ROLE_FROM;
  if (strchr (at, '?') == NULL)
    return ROLE_NONE;
  for (const char *const *word = who; *word != NULL; word++)
    if (g_str_has_prefix (at, *word))
      return ROLE_WITH;
  return ROLE_NONE;
}
