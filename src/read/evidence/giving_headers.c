/* Who gives and who takes, by the grammar of a header.
 *
 * "Answered by": the last word makes the people those who did it. "Who helped": so does the question word,
 * unless "I" or a passive stands between. "Learned from" makes them give, "Help to" take. */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/evidence/giving_headers.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/grammatical_person.h"
#include "read/sniff/question_grammar.h"

enum
{
  MOST_WORDS = 8
};

/* "¿Quién me ayudó?" is "quien", "me", "ayudo"; "Qui m'a aidé (2)" is "qui", "m", "a", "aide". */
static GStrv
words_of_header (const char *header)
{
  g_autofree char *split = header_split (header);
  g_auto (GStrv) part = g_strsplit_set (g_strdelimit (split, "?!.,;:'()", ' '), " ", -1);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  for (char **one = part; *one != NULL; one++)
    if (**one != '\0' && !g_ascii_isdigit (**one))
      g_strv_builder_add (words, g_str_has_prefix (*one, "\xC2\xBF") ? *one + 2 : *one);
  return g_strv_builder_end (words);
}

static enum answer_direction
opposite (enum answer_direction part)
{
  return part == ANSWER_GIVES ? ANSWER_TAKES : part == ANSWER_TAKES ? ANSWER_GIVES : ANSWER_UNSAID;
}

/* How many words ask for those something is done to: "wem", "an wen", "a qui". */
static guint
object_words (char **word)
{
  if (word[0] == NULL)
    return 0;
  if (phrase_is_listed (word[0], "whom|wem|wen"))
    return 1;
  return word[1] != NULL && phrase_is_listed (word[0], "to|an|zu|a|aan")
             && phrase_is_listed (word[1], "who|whom|wen|wem|qui|quien|quienes|chi|quem|wie")
           ? 2
           : 0;
}

static gboolean
asks_who (char **word)
{
  return word[0] != NULL && phrase_is_listed (word[0], "who|wer|qui|quien|quienes|wie|chi|quem");
}

/* "Von wem gelernt", "From who I learned". */
static gboolean
asks_from_whom (char **word)
{
  return phrase_is_listed (word[0], "from|von|bei|de|da|van|bij|com|aupres")
         && (object_words (word + 1) > 0 || asks_who (word + 1));
}

static gboolean
is_passive (char **word)
{
  return some_word_is (word, "was|were|is|wurde|wird|ete|fue|stato|stata|foi|werd|wordt");
}

/* What the preposition at the end makes of the verb before it; "von" and "da" are both "by" and "from". */
static enum answer_direction
part_by_last_word (const char *last, enum answer_direction doer, gboolean requests)
{
  if (phrase_is_listed (last, "by|durch|par|por|door"))
    return doer;
  if (phrase_is_listed (last, "to|an|a|aan"))
    return opposite (doer);
  if (phrase_is_listed (last, "for|fur|pour|para|per|voor"))
    return requests ? ANSWER_UNSAID : opposite (doer);
  if (doer == ANSWER_UNSAID || !phrase_is_listed (last, "von|da|dal|from|bei|bij|van|de|com"))
    return ANSWER_UNSAID;
  return requests && phrase_is_listed (last, "von|da|dal") ? ANSWER_TAKES : ANSWER_GIVES;
}

/* "Request from", "Richiesta di": nouns, where "Asked from" names who was asked. */
static const char request_of[] = "from|of|von|de|du|di|da|do|van";

static gboolean
names_request (char **word)
{
  return some_word_is (word, "request|question|anfrage|frage|bitte|demande|solicitud|"
                             "peticion|pregunta|richiesta|domanda|pedido|pergunta|hulpvraag|"
                             "vraag|aanvraag|verzoek");
}

static guint
question_words (char **word)
{
  return asks_from_whom (word) ? 1 + MAX (object_words (word + 1), 1)
                               : MAX (object_words (word), (guint)asks_who (word));
}

/* "ayudas", "aprendiste", "aiuti": in these languages the ending says "you". */
static gboolean
verb_says_you (char **word)
{
  guint at = question_words (word);
  const char *asks = at > 0 ? word[at - 1] : "", *verb = word[at];
  if (at == 0 || verb == NULL || phrase_is_listed (verb, "mas|es|tres|mi|di|ci|vi|si|gli"))
    return FALSE;
  if (strcmp (asks, "chi") == 0)
    return g_str_has_suffix (verb, "i");
  return phrase_is_listed (asks, "quien|quienes|quem")
         && (g_str_has_suffix (verb, "as") || g_str_has_suffix (verb, "es")
             || g_str_has_suffix (verb, "ste"));
}

/* Such a question is put to whoever fills in the row. */
static gboolean
speaks_to_reader (char **word)
{
  return words_say_you (word) || some_word_is (word, "le") || verb_says_you (word);
}

struct giving_header
giving_header_of (const char *header)
{
  struct giving_header found = { ANSWER_UNSAID, FALSE, FALSE };
  g_auto (GStrv) word = words_of_header (header);
  guint count = g_strv_length (word);
  if (count < 2 || count > MOST_WORDS || speaks_to_reader (word))
    return found;
  enum answer_direction doer = part_of_doer (word);
  gboolean writer = words_say_i (word);
  found.part = names_request (word) && phrase_is_listed (word[count - 1], request_of)
                 ? ANSWER_TAKES
                 : part_by_last_word (word[count - 1], doer, words_request (word));
  if (found.part == ANSWER_UNSAID && asks_from_whom (word) && doer != ANSWER_UNSAID)
    found.part = words_request (word) && strcmp (word[0], "from") != 0 ? doer : ANSWER_GIVES;
  else if (found.part == ANSWER_UNSAID && asks_who (word))
    found.part = writer || is_passive (word) ? opposite (doer) : doer;
  else if (found.part == ANSWER_UNSAID && object_words (word) > 0)
    found.part = opposite (doer);
  found.asks = asks_who (word) || object_words (word) > 0 || asks_from_whom (word);
  found.mine = writer || words_say_me (word);
  return found;
}

gboolean
header_names_object (const char *header)
{
  g_auto (GStrv) word = words_of_header (header);
  return object_words (word) > 0 || (asks_who (word) && (word[1] == NULL || is_passive (word)));
}
