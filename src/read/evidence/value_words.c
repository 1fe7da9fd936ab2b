/* Words for the direction and the strength of a tie. */
#include <string.h>
#include "pln/cadence.h"
#include "pln/text.h"
#include "read/people/missing_codes.h"
#include "read/sniff/roles.h"
#include "read/sniff/profile.h"
#include "read/evidence/value_words.h"
#include "read/people/presence_words.h"
#include "read/vocabulary/concepts.h"

/* "Incoming call", "Eingehender Anruf", "Llamada entrante": the word without the one for a call. */
static char *
word_of_way (const char *text)
{
  g_autofree char *folded = header_fold (text);
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  GString *left = g_string_new (NULL);
  for (char **one = word; *one != NULL; one++)
    if (!text_means (WORDS_CALL_OR_MESSAGE, *one))
      g_string_append_printf (left, "%s%s", left->len > 0 ? " " : "", *one);
  return g_string_free (left, FALSE);
}

enum way
way_of_text (const char *text)
{
  if (*text == '\0' || strlen (text) > 24)
    return WAY_UNKNOWN;
  g_autofree char *word = word_of_way (text);
  return text_means (WORDS_INCOMING, word)   ? WAY_IN
         : text_means (WORDS_OUTGOING, word) ? WAY_OUT
                                             : WAY_UNKNOWN;
}

enum way
way_of_code (const char *text)
{
  return strcmp (text, "1") == 0 ? WAY_IN : strcmp (text, "2") == 0 ? WAY_OUT : WAY_UNKNOWN;
}

/* "1 = never", "0: nie", "jamais (1)": the word without the number that codes it; free with
 * g_free. */
static char *
without_code (const char *text)
{
  gsize digits = strspn (text, "0123456789");
  const char *start = digits > 0 ? text + digits + strspn (text + digits, " =:.)-") : text;
  const char *bracket = strrchr (start, '(');
  gsize length = strlen (start);
  if (bracket != NULL && bracket > start && strspn (bracket + 1, "0123456789") > 0
      && bracket[1 + strspn (bracket + 1, "0123456789")] == ')')
    length = (gsize)(bracket - start);
  return g_strstrip (g_strndup (start, length));
}

enum
{
  WORD_BYTES = 32 /* a longer text describes something */
};

/* "Every week", "einmal im Monat", "more than twice a year": days between contacts, without the words that
 * say "about"; 0 for other texts. A number in front makes it a duration: "3 weeks". */
static gint32
days_of_phrase (const char *folded)
{
  if (strchr (folded, ' ') == NULL || g_ascii_isdigit (*folded))
    return 0;
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  g_autoptr (GString) left = g_string_new (NULL);
  g_autoptr (GString) unit = g_string_new (NULL); /* without it, "a 11" would be eleven days */
  for (char **one = word; *one != NULL; one++)
    if (!text_means (WORDS_ABOUT_HOW_OFTEN, *one))
      {
        g_string_append_printf (left, "%s%s", left->len > 0 ? " " : "", *one);
        g_string_append_printf (unit, " %s", g_ascii_isdigit (**one) ? "" : *one);
      }
  return cadence_days (unit->str) > 0 ? cadence_days (left->str) : 0;
}

int
rank_of_word (const char *text)
{
  if (*text == '\0' || strlen (text) > WORD_BYTES)
    return 0;
  g_autofree char *uncoded = without_code (text);
  g_autofree char *folded = header_fold (uncoded);
  static const struct
  {
    enum concept words;
    int rank;
  } ranks[] = { { WORDS_NEVER, RANK_NEVER }, { WORDS_WEAK, 1 },      { WORDS_YEARLY, 1 },
                { WORDS_MEDIUM, 2 },         { WORDS_MONTHLY, 2 },   { WORDS_STRONG, 3 },
                { WORDS_WEEKLY, 3 },         { WORDS_STRONGEST, 4 }, { WORDS_DAILY, 4 } };
  for (guint i = 0; i < G_N_ELEMENTS (ranks); i++)
    if (text_means (ranks[i].words, folded))
      return ranks[i].rank;
  gint32 days = days_of_phrase (folded);
  return days == 0 ? 0 : days < 5 ? 4 : days < 20 ? 3 : days < 61 ? 2 : 1;
}

gboolean
text_says_never (const char *text)
{
  g_autofree char *folded = header_fold (text);
  enum presence_word presence = presence_of_text (text);
  return presence == PRESENCE_NO || presence == PRESENCE_PLANNED
         || rank_of_word (text) == RANK_NEVER || strspn (text, "-?. ") == strlen (text)
         || strcmp (text, "\xE2\x80\x93") == 0 || strcmp (text, "\xE2\x80\x94") == 0
         || header_matches (
           "not yet|never yet|not so far|noch nicht|noch nie|bisher nicht|bisher nie|"
           "pas encore|jamais encore|todavia no|aun no|nog niet|nog nooit|"
           "non ancora|ancora no|ancora mai|ainda nao|ainda nunca",
           folded);
}

gboolean
text_is_missing (const char *text)
{
  g_autofree char *folded = g_ascii_strdown (text, -1);
  gsize digits = *folded == '-' ? 1 : 0;
  /* 77 and 88 may be values; below zero nothing is. */
  gboolean code = digits == 1 || folded[strspn (folded, "9")] == '\0';
  return text_means (WORDS_MISSING_VALUE, folded)
         || (code && digits_are_missing_code (folded + digits));
}
