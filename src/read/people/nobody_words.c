/* Answers that name nobody, and words for everybody or somebody, in seven languages. */
#include <string.h>
#include "pln/text.h"
#include "read/people/formula_errors.h"
#include "read/people/full_names.h"
#include "read/people/further_people.h"
#include "read/people/nobody_phrases.h"
#include "read/people/non_people.h"
#include "read/people/remark_behind.h"
#include "read/vocabulary/concepts.h"

static gboolean
is_word_for_nobody (const char *folded)
{
  static const enum concept words[]
    = { WORDS_NOBODY,           WORDS_NONE_OF_THESE, WORDS_NO_ANSWER,
        WORDS_ANONYMOUS,        WORDS_OTHER_PERSON,  WORDS_SOMEBODY,
        WORDS_EVERYBODY,        WORDS_ALONE,         WORDS_BYE_IN_A_ROUND,
        WORDS_TOTAL_FOR_NAME,   WORDS_GONE_ACCOUNT,  WORDS_ACCOUNT_OF_A_SERVICE,
        WORDS_PLACEHOLDER_WORD, WORDS_TEST_ACCOUNT,  WORDS_DISTRIBUTION_LIST };
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (text_means (words[i], folded))
      return TRUE;
  return FALSE;
}

/* Words of lack in small letters: with a capital they are names. */
static gboolean
is_small_word_of_lack (const char *text)
{
  return g_ascii_islower (*text) && text_means (WORDS_NOTHING, text);
}

/* "Just me", "ich selbst"; "Me Myself" stands for a name. */
static gboolean
means_oneself (const char *text, const char *folded)
{
  const char *blank = strrchr (text, ' ');
  return (blank == NULL || !g_unichar_isupper (g_utf8_get_char (blank + 1)))
         && text_means (WORDS_ONESELF, folded);
}

/* "Nobody", "(Unknown)", "[deleted]". */
static gboolean
folded_names_nobody (const char *folded)
{
  if (is_word_for_nobody (folded) || text_hides_recipients (folded)
      || text_means_further_people (folded) || phrase_names_nobody (folded))
    return TRUE;
  gsize length = strlen (folded);
  if (length < 3 || (*folded != '(' && *folded != '[' && *folded != '<'))
    return FALSE;
  g_autofree char *inside = g_strndup (folded + 1, length - 2);
  return is_word_for_nobody (g_strstrip (inside));
}

/* "keine(r)", "aucun/e", "Nobody!", "** niemand **": without the marks around a word and the letters of
 * its other ending; NULL: it has none. g_free. */
static char *
without_marks (const char *text)
{
  g_autofree char *bare = g_strdup (text + strspn (text, "*~!-. "));
  gsize length = strlen (bare);
  while (length > 0 && strchr ("*~!-. ", bare[length - 1]) != NULL)
    length--;
  bare[length] = '\0';
  gsize word = strcspn (bare, "(/ "), behind = length - word;
  if (word >= 4 && behind >= 2 && behind <= 4 && bare[word] != ' '
      && g_ascii_islower (bare[word + 1]))
    bare[word] = '\0';
  return strcmp (bare, text) != 0 ? g_steal_pointer (&bare) : NULL;
}

static gboolean
names_nobody_in_marks (const char *text)
{
  g_autofree char *bare = without_marks (text);
  g_autofree char *folded = bare != NULL ? header_fold (bare) : NULL;
  return folded != NULL && folded_names_nobody (folded);
}

/* "(ring Bev back)", "(siehe oben)": all of it is a remark of several words, and begins like none of a name. */
static gboolean
is_remark_in_brackets (const char *text)
{
  gsize length = strlen (text);
  if (length < 3 || *text != '(' || strchr (text, ')') != text + length - 1
      || !g_unichar_islower (g_utf8_get_char (text + 1)) || strchr (text, ' ') == NULL)
    return FALSE;
  g_autofree char *folded = header_fold (text + 1);
  folded[strcspn (folded, " ")] = '\0';
  return !word_is_given_name (folded) && !is_person_title (text + 1, strcspn (text + 1, " "));
}

/* "nobody (end of the chain)", "niemand – Ende", not "Other (Ana Ruiz)". */
static gboolean
names_nobody_before_remark (const char *text)
{
  gsize length = length_before_remark (text);
  const char *remark = text + length + strspn (text + length, " ([-\xE2\x80\x93\x94");
  if (*remark == '\0' || name_look_of (remark) == LOOKS_LIKE_PERSON)
    return FALSE;
  g_autofree char *folded_remark = header_fold (remark);
  g_strdelimit (folded_remark, ")]", '\0');
  if (word_is_given_name (folded_remark))
    return FALSE;
  g_autofree char *word = g_strndup (text, length);
  if (word[strspn (word, " -\xE2\x80\x93\x94")] == '\0') /* "– (Feiertag)" */
    return TRUE;
  g_autofree char *folded = header_fold (word);
  /* Names, too. */
  return !text_means (WORDS_NOBODY_OR_NAME, folded) && folded_names_nobody (folded);
}

/* "Total: 3 asistentes", "Totale presenti: 5": a count of those above. */
static gboolean
is_total_of_people (const char *text)
{
  gsize length = strcspn (text, " :=");
  if (text[length] == '\0' || strpbrk (text + length, "0123456789") == NULL)
    return FALSE;
  g_autofree char *first = g_strndup (text, length);
  g_autofree char *folded = header_fold (first);
  return text_means (WORDS_TOTAL, folded);
}

/* "TEST ne pas tenir compte", "test - please ignore": no name ends in a small word behind this one. */
static gboolean
is_trial (const char *text)
{
  const char *blank = strrchr (text, ' ');
  if (blank == NULL || !g_unichar_islower (g_utf8_get_char (blank + 1)))
    return FALSE;
  g_autofree char *first = g_strndup (text, strcspn (text, " ,:.-"));
  g_autofree char *folded = header_fold (first);
  return text_means (WORDS_TRIAL, folded);
}

gboolean
text_names_nobody (const char *text)
{
  if (*text == '\0' || strlen (text) > 40)
    return FALSE;
  if (text_is_formula_error (text))
    return TRUE;
  if (strcmp (text, "ghost") == 0) /* a forge's name for accounts that are gone */
    return TRUE;
  g_autofree char *folded = header_fold (text);
  if (is_small_word_of_lack (text) || is_trial (text) || is_total_of_people (text)
      || means_oneself (text, folded))
    return TRUE;
  /* pandas and R write an empty cell like this; "Nan" is a name. */
  if (strcmp (text, "NaN") == 0)
    return TRUE;
  if (strcmp (folded, "nan") == 0)
    return strcmp (text, "nan") == 0; /* as programs write it; "Nan" is a name */
  /* A name begins with a capital. */
  return folded_names_nobody (folded) || names_nobody_in_marks (text)
         || is_remark_in_brackets (text) || names_nobody_before_remark (text)
         || (g_ascii_islower (*text) && text_speaks_of_all (folded)
             && name_look_of (text) != LOOKS_LIKE_PERSON);
}

gboolean
account_names_nobody (const char *text)
{
  gboolean sound = FALSE;
  for (const char *at = text; *at != '\0' && !sound; at = g_utf8_next_char (at))
    sound = g_unichar_isalnum (g_utf8_get_char (at));
  if (!sound)
    return TRUE;
  g_autofree char *words = g_strdelimit (g_strdup (text), "_-.", ' ');
  for (gsize length = strlen (words); length > 0 && strchr ("0123456789 ", words[length - 1]);)
    words[--length] = '\0';
  return is_placeholder_name (text) || text_names_nobody (text) || text_names_nobody (words)
         || strcmp (text, "x") == 0;
}
