/* Headers that say when. */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/period_headers.h"
#include "read/vocabulary/concepts.h"

/* "Until 2024", "Autumn 2023" */
static gboolean
holds_year (char **word)
{
  for (; *word != NULL; word++)
    if (strlen (*word) == 4 && strspn (*word, "0123456789") == 4
        && (g_str_has_prefix (*word, "19") || g_str_has_prefix (*word, "20")))
      return TRUE;
  return FALSE;
}

/* "Mon 9:00" */
static gboolean
begins_with_weekday_and_hour (const char *header)
{
  gsize word = strcspn (header, " ");
  g_autofree char *before = g_strndup (header, word);
  g_autofree char *day = header_fold (before);
  return header[word] == ' ' && g_ascii_isdigit (header[word + 1])
         && text_means (WORDS_WEEKDAY, day);
}

/* "Shift from", "Schicht an": which end of a shift handed on, and not when. */
static gboolean
ends_in_preposition (char **word)
{
  guint n = g_strv_length (word);
  return n > 1
         && (text_means (WORDS_FROM_LAST, word[n - 1]) || text_means (WORDS_TO_LAST, word[n - 1]));
}

gboolean
header_heads_period (const char *header)
{
  g_autofree char *bare = header_without_number (header);
  g_autofree char *first = g_strndup (bare, strcspn (bare, " "));
  g_auto (GStrv) word = header_words (header);
  gboolean numbered = header_ends_in_number (header);
  if (ends_in_preposition (word))
    return FALSE;
  return text_means (WORDS_SHIFT_PART, bare) || text_means (WORDS_SHIFT_PART, first)
         || text_means (WORDS_PART_OF_YEAR, first) || holds_year (word)
         || (numbered && (text_means (WORDS_PERIOD, bare) || text_means (WORDS_ROUND, bare)))
         || begins_with_weekday_and_hour (header) || header_is_weekday (header)
         || header_heads_day (header) || header_is_month (header)
         || header_is_time_or_rank (header);
}

gboolean
header_ranks_choice (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  return g_strv_length (word) == 2 && text_means (WORDS_ORDINAL, word[0])
         && (text_means (WORDS_CHOICE, word[1]) || text_means (WORDS_PAID_OR_WON, word[1])
             || text_means (WORDS_NAMED_AFTER_SOMEBODY, word[1]));
}
