/* Forms ask in whole sentences: English, German, French, Spanish, Dutch,
 * Italian, Portuguese. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/inverted_marks.h"
#include "read/sniff/question_grammar.h"
#include "read/sniff/quiz_questions.h"
#include "read/sniff/survey_questions.h"

enum
{
  MOST_CODE = 24 /* bytes of the number that a form gives a question */
};

/* Who answers; anywhere in the header. */
static const char *const own_name[] = { "wie heisst du",
                                        "wie heissen sie",
                                        "wie heist du",
                                        "comment t'appelles",
                                        "comment vous appelez",
                                        "como te llamas",
                                        "como se llama",
                                        "hoe heet je",
                                        "hoe heet u",
                                        "come ti chiami",
                                        "come si chiama",
                                        "como se chama",
                                        "como te chamas",
                                        "what is your name",
                                        "your name",
                                        "your full name",
                                        "your first name",
                                        "who are you",
                                        "dein name",
                                        "deinen namen",
                                        "ihr name",
                                        "ihren namen",
                                        "wer bist du",
                                        "wer sind sie",
                                        "votre nom",
                                        "ton nom",
                                        "qui etes vous",
                                        "tu nombre",
                                        "su nombre",
                                        "quien eres",
                                        "je naam",
                                        "jouw naam",
                                        "uw naam",
                                        "wie ben je",
                                        "il tuo nome",
                                        "il suo nome",
                                        "chi sei",
                                        "seu nome",
                                        "teu nome",
                                        "o seu nome",
                                        NULL };

/* Words at the start of a question for people.  Dutch "wie" is German for "how". */
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
                                   "an wen ",
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
                                   "wie komt ",
                                   "wie vraagt ",
                                   "wie leert ",
                                   "wie helpt ",
                                   "wie wendt ",
                                   "wie inspireert ",
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

/* Words at the start of a question for what was talked about. */
static const char *const about[] = { "what did you talk about",
                                     "what did we talk about",
                                     "what did you discuss",
                                     "what did we discuss",
                                     "what was it about",
                                     "woruber ",
                                     "worum ging",
                                     "was habt ihr besprochen",
                                     "was haben wir besprochen",
                                     "de quoi a",
                                     "de que habla",
                                     "sobre que habla",
                                     "waarover ",
                                     "waar ging ",
                                     "di cosa a",
                                     "di che cosa a",
                                     "do que fala",
                                     "de que fala",
                                     "sobre o que ",
                                     NULL };

/* "g01q02[sq001]", "q5:", "3)", "3": the number that a form gives its question. Folding takes the stop. */
static gboolean
word_numbers_question (const char *word, gsize length)
{
  gsize digits = 0;
  for (gsize i = 0; i < length; i++)
    digits += g_ascii_isdigit (word[i]) != 0;
  return digits > 0 && length <= MOST_CODE
         && (strchr (":)]", word[length - 1]) != NULL || digits + 1 >= length);
}

/* Behind "learn[1] ". */
static const char *
text_behind_brackets (const char *folded)
{
  const char *bracket = strstr (folded, "] ");
  return bracket != NULL && bracket - folded < 16 && strchr (folded, '[') < bracket ? bracket + 2
                                                                                    : folded;
}

/* Behind what a form's program writes in front: "learn[1] ", "q5. ", and a sign of Spanish. */
static const char *
question_start (const char *folded)
{
  const char *code = text_behind_brackets (folded);
  gsize word = strcspn (code, " ");
  if (word > 0 && code[word] == ' ' && word_numbers_question (code, word))
    code += word + 1;
  return text_behind_inverted_mark (code);
}

/* "1. Who painted Guernica?", "Q4. Who should be chair?": a quiz and a vote number their questions, too. */
static gboolean
numbered_question_is_of_others (const char *folded)
{
  static const char *const respondent[] = { "you", "du", "dich", "dir", "sie", "ihnen", "vous",
                                            "tu",  "te", "je",   "jij", "jou", "u",     NULL };
  static const char *const hardly[] = { "least", "worst", "vote", "favourite", "favorite", NULL };
  const char *at = question_start (folded);
  if (at == text_behind_inverted_mark (text_behind_brackets (folded)))
    return FALSE;
  g_auto (GStrv) word = g_strsplit_set (at, " ?!.,:-", -1);
  gboolean asks_respondent = direction_of_question (folded) != ANSWER_UNSAID;
  for (char **one = word; *one != NULL; one++)
    {
      if (g_strv_contains (hardly, *one))
        return TRUE;
      asks_respondent |= g_strv_contains (respondent, *one);
    }
  return !asks_respondent;
}

/* The respondent learns from those named. */
static const char *const taking[] = { "learn",
                                      "advice",
                                      "ask ",
                                      "help you",
                                      "helps you",
                                      "helped you",
                                      "inspire",
                                      "taught you",
                                      "teach you",
                                      "teaches you",
                                      "support you",
                                      "supports you",
                                      "turn to",
                                      "go to for",
                                      "lernst",
                                      "lernen",
                                      "gelernt",
                                      "um rat",
                                      "fragst",
                                      "hilft dir",
                                      "hilft ihnen",
                                      "beigebracht",
                                      "unterstutzt dich",
                                      "apprends",
                                      "apprenez",
                                      "appris",
                                      "conseil",
                                      "demandes",
                                      "demandez",
                                      "t'aide",
                                      "vous aide",
                                      "aprendes",
                                      "aprende",
                                      "aprendido",
                                      "aprendiste",
                                      "consejo",
                                      "preguntas",
                                      "te ayuda",
                                      "le ayuda",
                                      "leer je",
                                      "leert u",
                                      "geleerd",
                                      "advies",
                                      "vraag je",
                                      "helpt je",
                                      "helpt u",
                                      "impari",
                                      "impara",
                                      "imparato",
                                      "consiglio",
                                      "consigli",
                                      "chiedi",
                                      "ti aiuta",
                                      "aprendeu",
                                      "conselho",
                                      "pergunta",
                                      "te ajuda",
                                      "lhe ajuda",
                                      NULL };

/* Those named learn from the respondent. */
static const char *const giving[] = { "do you teach",
                                      "do you help",
                                      "do you advise",
                                      "do you mentor",
                                      "do you support",
                                      "do you coach",
                                      "you taught",
                                      "you helped",
                                      "asks you",
                                      "ask you",
                                      "come to you",
                                      "learns from you",
                                      "learn from you",
                                      "bringst du",
                                      "lehrst",
                                      "hilfst du",
                                      "helfen sie",
                                      "unterstutzt du",
                                      "berätst",
                                      "beratst",
                                      "fragt dich",
                                      "lernt von dir",
                                      "unterrichtest",
                                      "enseignes",
                                      "enseignez",
                                      "aides-tu",
                                      "aidez",
                                      "aides tu",
                                      "apprend de vous",
                                      "conseilles",
                                      "demande conseil a vous",
                                      "ensenas",
                                      "ensena usted",
                                      "ayudas",
                                      "aconsejas",
                                      "te pregunta",
                                      "aprende de ti",
                                      "help je",
                                      "helpt u anderen",
                                      "onderwijs je",
                                      "leer je aan",
                                      "adviseer",
                                      "vraagt jou",
                                      "insegni",
                                      "aiuti",
                                      "consigli a",
                                      "chiede a te",
                                      "ensinas",
                                      "ensina",
                                      "ajudas",
                                      "ajuda a",
                                      "aconselhas",
                                      "voce ensina",
                                      "voce ajuda",
                                      "comes to you",
                                      "turns to you",
                                      "turn to you",
                                      "goes to you",
                                      "relies on you",
                                      "seeks your",
                                      "seek your",
                                      "asks for your",
                                      "ask for your",
                                      "do you give advice",
                                      "kommt zu dir",
                                      "kommt zu ihnen",
                                      "kommen zu dir",
                                      "kommen zu ihnen",
                                      "wendet sich an dich",
                                      "wendet sich an sie",
                                      "wenden sich an dich",
                                      "bittet dich",
                                      "fragt sie um",
                                      "lernt bei dir",
                                      "lernt von ihnen",
                                      "vient vous voir",
                                      "vient te voir",
                                      "s'adresse a vous",
                                      "s'adresse a toi",
                                      "qui vous demande ",
                                      "qui te demande ",
                                      "vous sollicite",
                                      "te sollicite",
                                      "apprend de toi",
                                      "acude a ti",
                                      "acude a usted",
                                      "recurre a ti",
                                      "recurre a usted",
                                      "te pide",
                                      "viene a ti",
                                      "aprende de usted",
                                      "vem ter contigo",
                                      "recorre a voce",
                                      "recorre a ti",
                                      "procura voce",
                                      "te procura",
                                      "te pede",
                                      "pede a voce",
                                      "aprende contigo",
                                      "aprende com voce",
                                      "viene da te",
                                      "viene da lei",
                                      "si rivolge a te",
                                      "si rivolge a lei",
                                      "ti chiede",
                                      "impara da te",
                                      "impara da lei",
                                      "komt naar jou",
                                      "komt naar je",
                                      "komt naar u",
                                      "komt bij jou",
                                      "komt bij je",
                                      "komt bij u",
                                      "wendt zich tot",
                                      "vraagt je om",
                                      "vraagt u om",
                                      "leert van jou",
                                      "leert van u",
                                      NULL };

enum answer_direction
direction_of_question (const char *header)
{
  g_autofree char *folded = header_fold (header);
  enum answer_direction direction = direction_by_grammar (question_start (folded));
  if (direction != ANSWER_UNSAID)
    return direction;
  for (const char *const *word = giving; *word != NULL; word++)
    if (strstr (folded, *word) != NULL)
      return ANSWER_GIVES;
  for (const char *const *word = taking; *word != NULL; word++)
    if (strstr (folded, *word) != NULL)
      return ANSWER_TAKES;
  return ANSWER_UNSAID;
}

/* "Wie help je?" asks for people; "Wie geht es dir?" is German. */
static gboolean
asks_who_in_dutch (const char *folded)
{
  static const char *const you[] = { " je ", " je?", " jij ", " jij?", " jou ", " jou?", " u?" };
  if (!g_str_has_prefix (folded, "wie "))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (you); i++)
    if (strstr (folded, you[i]) != NULL)
      return TRUE;
  return FALSE;
}

gboolean
question_asks_own_name (const char *folded)
{
  return text_holds_one_of (folded, own_name);
}

enum role
role_of_question (const char *folded)
{
  const char *at = question_start (folded);
  for (const char *const *word = own_name; *word != NULL; word++)
    if (strstr (at, *word) != NULL && strlen (at) < strlen (*word) + 24)
      return ROLE_FROM;
  if (strchr (at, '?') == NULL)
    return ROLE_NONE;
  if (numbered_question_is_of_others (folded) || question_is_of_quiz (at))
    return ROLE_NONE;
  for (const char *const *word = who; *word != NULL; word++)
    if (g_str_has_prefix (at, *word))
      return ROLE_WITH;
  for (const char *const *word = about; *word != NULL; word++)
    if (g_str_has_prefix (at, *word))
      return ROLE_TOPIC;
  return asks_who_in_dutch (at) ? ROLE_WITH : ROLE_NONE;
}
