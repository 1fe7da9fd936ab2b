/* Recognises presence and absence in words.  Negative phrases are tried first, because
 * "did not attend" contains "attend". */
#include <string.h>
#include "pln/text.h"
#include "pln/vocabulary.h"
#include "read/people/inverted_marks.h"
#include "read/people/pending_words.h"
#include "read/people/presence_denials.h"
#include "read/people/presence_words.h"
#include "read/people/remark_behind.h"
#include "read/people/unmet_phrases.h"
#include "read/vocabulary/concepts.h"

enum
{
  PRESENCE_BYTES = 64, /* a longer text, or one with more words, means something else */
  PRESENCE_WORDS = 5
};

static enum presence_word
presence_of_folded (const char *folded, const char *text)
{
  guint words = 1;
  for (const char *at = folded; *at != '\0'; at++)
    words += *at == ' ';
  if (sentence_denies_meeting (folded))
    return PRESENCE_NO;
  if (words > PRESENCE_WORDS)
    return PRESENCE_UNKNOWN;
  if (unmet_in_text (folded) != UNMET_UNSAID || text_mentions (WORDS_DENIED, folded)
      || text_means (WORDS_UNSENT, folded) || text_means (WORDS_WISHED, folded))
    return PRESENCE_NO;
  if (text_mentions (WORDS_PLANNED, folded) || text_says_still_to_do (text))
    return PRESENCE_PLANNED;
  if (text_mentions (WORDS_ONGOING, folded))
    return PRESENCE_ONGOING;
  if (text_mentions (WORDS_LIKELY, folded))
    return PRESENCE_MAYBE;
  return text_mentions (WORDS_ASSERTED, folded) ? PRESENCE_YES : PRESENCE_UNKNOWN;
}

/* "no" of "no (ill)", "P" of "P (online)"; NULL: no remark in brackets stands behind a word, or behind a
 * number. */
static char *
word_before_remark (const char *text)
{
  gsize length = length_before_remark (text);
  if (text[length] == '\0' || text[length + 1] != '(' || strspn (text, "0123456789.,") >= length)
    return NULL;
  return g_strndup (text, length);
}

enum presence_word
presence_of_text (const char *text)
{
  if (*text == '\0' || strlen (text) > PRESENCE_BYTES)
    return PRESENCE_UNKNOWN;
  g_autofree char *folded = header_fold (text);
  enum presence_word whole = presence_of_folded (folded, text);
  g_autofree char *word = whole == PRESENCE_UNKNOWN ? word_before_remark (text) : NULL;
  return word != NULL ? presence_of_text (word) : whole;
}

/* "P (2/2)", "FJ (1/2)": a code, and the points it earns. All points are for those who were there,
 * whatever the letter; some are for those who were late (L, R, V, T) or excused. */
static enum presence_word
presence_of_points (const char *text)
{
  const char *open = strstr (text, " ("), *slash = open != NULL ? strchr (open, '/') : NULL;
  if (slash == NULL || open - text > 4 || !g_ascii_isdigit (open[2]) || !g_ascii_isdigit (slash[1]))
    return PRESENCE_UNKNOWN;
  double earned = g_ascii_strtod (open + 2, NULL), most = g_ascii_strtod (slash + 1, NULL);
  if (earned <= 0 || most <= 0)
    return PRESENCE_NO;
  gboolean late = open - text == 1 && strchr ("lrvtLRVT", *text) != NULL;
  return earned >= most || late ? PRESENCE_YES : PRESENCE_NO;
}

gboolean
text_means_no_answer (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return text_means (WORDS_NONE, folded);
}

static gboolean
word_is_organizer (const char *word)
{
  static const char *const stems[] = { "organiz", "organis", NULL };
  static const char *const roles[]
    = { "er", "ator", "ateur", "atrice", "ador", "adora", "zatore", "atorin", NULL };
  for (const char *const *stem = stems; *stem != NULL; stem++)
    for (const char *const *role = roles; strstr (word, *stem) != NULL && *role != NULL; role++)
      if (strcmp (strstr (word, *stem) + strlen (*stem), *role) == 0)
        return TRUE;
  return FALSE;
}

gboolean
text_means_organizer (const char *text)
{
  if (strlen (text) > PRESENCE_BYTES)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  g_auto (GStrv) word = g_strsplit_set (folded, " '", -1);
  gboolean organizer = FALSE;
  for (char **one = word; *one != NULL; one++)
    if (word_is_organizer (*one))
      organizer = TRUE;
    else if (!text_means (WORDS_PRESENCE_NOUN, *one))
      return FALSE;
  return organizer;
}

enum presence_word
mark_of_text (const char *text)
{
  if (strlen (text) > PRESENCE_BYTES)
    return PRESENCE_UNKNOWN;
  enum presence_word points = presence_of_points (text);
  if (points != PRESENCE_UNKNOWN)
    return points;
  enum answer answer = answer_of_text (text);
  g_autofree char *folded = header_fold (text);
  const char *word = *folded != '\0' ? folded : text;
  if (answer == ANSWER_YES || text_means (WORDS_PRESENT_MARK, word)
      || text_means (WORDS_PRESENT_MARK, text))
    return PRESENCE_YES;
  if (*text == '\0' || answer == ANSWER_NO || text_means (WORDS_ABSENT_MARK, word)
      || text_means (WORDS_ABSENT_MARK, text))
    return PRESENCE_NO;
  if (strcmp (text, "?") == 0 || strcmp (text, "\xE2\x9D\x94") == 0
      || strcmp (text, "\xE2\x9D\x93") == 0)
    return PRESENCE_MAYBE;
  enum presence_word whole = presence_of_folded (folded, text);
  if (whole == PRESENCE_UNKNOWN && text_means (WORDS_EXPLAINS_ABSENCE, folded))
    return PRESENCE_NO; /* "away", "Urlaub" */
  g_autofree char *before = whole == PRESENCE_UNKNOWN ? word_before_remark (text) : NULL;
  return before != NULL ? mark_of_text (before) : whole;
}

gboolean
text_is_register_letter (const char *text)
{
  if (presence_of_points (text) != PRESENCE_UNKNOWN)
    return TRUE;
  g_autofree char *folded = g_ascii_strdown (text, -1);
  return text_means (WORDS_LETTER_OF_PRESENCE, folded);
}

/* Headers like "Did it take place?", under which yes means that it did. */
static gboolean
header_asks_whether_held (const char *folded)
{
  return text_mentions (WORDS_ASKS_WHETHER_MET, folded);
}

/* "s/n", "ja / nein", "1 = yes": answers to choose from. */
static gboolean
lists_answers (const char *choices)
{
  g_auto (GStrv) part = g_strsplit_set (choices, "/|,;=", -1);
  guint answers = 0;
  for (char **one = part; *one != NULL; one++, answers++)
    if (answer_of_text (g_strstrip (*one)) == ANSWER_OTHER)
      return FALSE;
  return answers > 1;
}

/* The length of a header without the answers to choose from behind it: "present (y/n)", "asistió s/n". */
static gsize
length_before_answers (const char *folded)
{
  gsize length = strlen (folded);
  const char *open = length > 0 && folded[length - 1] == ')' ? strrchr (folded, '(') : NULL;
  const char *from = open != NULL ? open : strrchr (folded, ' ');
  if (from == NULL || from == folded)
    return length;
  g_autofree char *choices = g_strndup (from + 1, strlen (from + 1) - (open != NULL));
  return lists_answers (choices) ? (gsize)(from - folded) : length;
}

/* Without question marks (an inverted one opens a Spanish question) and without the answers to choose from. */
static char *
without_question_mark (const char *folded)
{
  folded = text_behind_inverted_mark (folded);
  g_autofree char *unasked = g_strndup (folded, strlen (folded) - g_str_has_suffix (folded, "?"));
  char *bare = g_strndup (unasked, length_before_answers (g_strchomp (unasked)));
  g_strchomp (bare);
  if (g_str_has_suffix (bare, "?"))
    bare[strlen (bare) - 1] = '\0';
  return g_strchomp (bare);
}

gboolean
header_asks_whether_met (const char *folded)
{
  g_autofree char *bare = without_question_mark (folded);
  return strchr (folded, '?') != NULL && text_means (WORDS_MET_VERB, bare);
}

gboolean
header_asks_if_answered (const char *folded)
{
  g_autofree char *bare = without_question_mark (folded);
  return text_means (WORDS_CALL_WENT_WELL, bare);
}

gboolean
header_asks_presence (const char *folded)
{
  g_autofree char *bare = without_question_mark (folded);
  return header_asks_whether_met (folded) || text_means (WORDS_ASKS_PRESENCE, bare)
         || text_means (WORDS_ASKS_PRESENCE, folded) || header_asks_whether_held (bare)
         || header_asks_whether_held (folded);
}

gboolean
header_denies_presence (const char *folded)
{
  static const char *const before[] = { "is ", "was ", "marked as ", "is", "was", NULL };
  g_autofree char *bare = without_question_mark (folded);
  const char *state = bare;
  for (const char *const *start = before; *start != NULL; start++)
    if (g_str_has_prefix (state, *start))
      state += strlen (*start);
  return text_means (WORDS_DENIED_STATE, state) || unmet_of_phrase (state) != UNMET_UNSAID;
}

gboolean
header_says_status (const char *folded)
{
  return text_means (WORDS_STATE_WORD, folded) || header_asks_presence (folded)
         || g_str_has_suffix (folded, "status") || g_str_has_prefix (folded, "statut ")
         || g_str_has_prefix (folded, "estado de") || g_str_has_prefix (folded, "estado do")
         || g_str_has_prefix (folded, "stato de") || g_str_has_prefix (folded, "status d")
         || g_str_has_prefix (folded, "etat d");
}
