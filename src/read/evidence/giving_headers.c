/* Who gives and who takes, by the grammar of a header.
 *
 * "Answered by": the last word makes the people those who did it. "Who helped": so does the question word,
 * unless "I" or a passive stands between. "Learned from" makes them give, "Help to" take. */
#include <string.h>
#include "read/evidence/giving_headers.h"
#include "read/evidence/header_terms.h"
#include "read/people/inverted_marks.h"
#include "read/sniff/grammatical_person.h"
#include "read/sniff/question_grammar.h"
#include "read/vocabulary/concepts.h"

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
      g_strv_builder_add (words, text_behind_inverted_mark (*one));
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
  if (text_means (WORDS_WHOM, word[0]))
    return 1;
  return word[1] != NULL && text_means (WORDS_TO, word[0])
             && text_means (WORDS_WHO_IN_ANY_CASE, word[1])
           ? 2
           : 0;
}

static gboolean
asks_who (char **word)
{
  return word[0] != NULL && text_means (WORDS_WHO, word[0]);
}

/* "Von wem gelernt", "From who I learned". */
static gboolean
asks_from_whom (char **word)
{
  return text_means (WORDS_FROM_WHOM, word[0])
         && (object_words (word + 1) > 0 || asks_who (word + 1));
}

static gboolean
is_passive (char **word)
{
  return some_word_means (WORDS_WAS_DONE, word);
}

/* What the preposition at the end makes of the verb before it; "von" and "da" are both "by" and "from". */
static enum answer_direction
part_by_last_word (const char *last, enum answer_direction doer, gboolean requests)
{
  if (text_means (WORDS_BY_NOT_FROM, last))
    return doer;
  if (text_means (WORDS_TO, last))
    return opposite (doer);
  if (text_means (WORDS_FOR, last))
    return requests ? ANSWER_UNSAID : opposite (doer);
  if (doer == ANSWER_UNSAID || !text_means (WORDS_FROM_AT_THE_END, last))
    return ANSWER_UNSAID;
  return requests && text_means (WORDS_BY_OR_FROM, last) ? ANSWER_TAKES : ANSWER_GIVES;
}

static gboolean
names_request (char **word)
{
  return some_word_means (WORDS_REQUEST, word);
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
  if (at == 0 || verb == NULL || text_means (WORDS_NOT_VERBS, verb))
    return FALSE;
  if (strcmp (asks, "chi") == 0)
    return g_str_has_suffix (verb, "i");
  return text_means (WORDS_WHO_IBERIAN, asks)
         && (g_str_has_suffix (verb, "as") || g_str_has_suffix (verb, "es")
             || g_str_has_suffix (verb, "ste"));
}

/* Such a question is put to whoever fills in the row. */
static gboolean
speaks_to_reader (char **word)
{
  return words_say_you (word) || g_strv_contains ((const char *const *)word, "le")
         || verb_says_you (word);
}

/* "Who gave me a lift", "Mended by": besides teaching and helping, what is done for somebody. */
static enum answer_direction
part_in_deed (char **word)
{
  enum answer_direction part = part_of_doer (word);
  return part == ANSWER_UNSAID && some_word_has_stem (WORDS_SERVE_STEM, word) ? ANSWER_GIVES : part;
}

/* "Thanks to", "Kudos from", "Whose thing", "Looks after": those who gave before what they are praised for,
 * and those something is done for. */
static enum answer_direction
part_of_phrase (char **word, guint count)
{
  const char *last = word[count - 1];
  g_autofree char *all = g_strjoinv (" ", word);
  if (text_means (WORDS_WHOSE, word[0]) || text_means (WORDS_CARE_FOR, all))
    return ANSWER_TAKES;
  if (text_means (WORDS_ADVICE_SOUGHT, all))
    return ANSWER_GIVES;
  if (text_means (WORDS_HAS_OR_CAN, word[0]))
    return part_in_deed (word) == ANSWER_GIVES ? ANSWER_GIVES : ANSWER_UNSAID;
  if (text_has_stem (WORDS_NEED_STEM, word[0]) > 0)
    return ANSWER_TAKES;
  if (!text_means (WORDS_PRAISE, word[0]))
    return ANSWER_UNSAID;
  return text_means (WORDS_FROM_AT_THE_END, last)                      ? ANSWER_TAKES
         : text_means (WORDS_TO, last) || text_means (WORDS_FOR, last) ? ANSWER_GIVES
                                                                       : ANSWER_UNSAID;
}

struct giving_header
giving_header_of (const char *header)
{
  struct giving_header found = { ANSWER_UNSAID, FALSE, FALSE };
  g_auto (GStrv) word = words_of_header (header);
  guint count = g_strv_length (word);
  if (count < 2 || count > MOST_WORDS || speaks_to_reader (word))
    return found;
  enum answer_direction doer = part_in_deed (word);
  gboolean writer = words_say_i (word);
  found.part = part_of_phrase (word, count);
  if (found.part != ANSWER_UNSAID)
    {
      found.asks = found.part == ANSWER_GIVES && !text_means (WORDS_HAS_OR_CAN, word[0]);
      return found;
    }
  found.part = names_request (word) && text_means (WORDS_OF_A_REQUEST, word[count - 1])
                 ? ANSWER_TAKES
                 : part_by_last_word (word[count - 1], doer, words_request (word));
  if (found.part == ANSWER_UNSAID && asks_from_whom (word) && doer != ANSWER_UNSAID)
    found.part
      = words_request (word) && !text_means (WORDS_NEVER_BY, word[0]) ? doer : ANSWER_GIVES;
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
