/* Finds the kinds of ties of a table of pairs that asks about several. */
#include <stdlib.h>
#include <string.h>
#include "read/dates/date_parse.h"
#include "read/evidence/header_terms.h"
#include "read/columns/idle_columns.h"
#include "read/columns/relation_columns.h"
#include "read/evidence/tie_headers.h"
#include "read/columns/tie_values.h"

enum
{
  HIGHEST_RATING = 10
};

/* Are all filled cells whole numbers on one scale from 0? *flags: no higher than 1. */
static gboolean
holds_ratings_from_zero (const struct table_evidence *evidence, guint32 column, gboolean *flags)
{
  if (evidence->column[column].filled < evidence->rows || evidence->rows == 0)
    return FALSE;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *text = sample_cell (row, column);
      if (row->line < evidence->layout->first_line)
        continue;
      if (strspn (text, "0123456789") != strlen (text) || atoi (text) > HIGHEST_RATING)
        return FALSE;
      *flags &= atoi (text) <= 1;
    }
  return TRUE;
}

/* "2019", "Anzahl 2020", "calls_jan": the header without its year or month; NULL: it has none. */
static char *
header_without_period (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  g_autoptr (GString) rest = g_string_new (NULL);
  guint periods = 0;
  for (char **one = word; *one != NULL; one++)
    {
      char month[DATE_WORD_BYTES];
      const char *at = *one;
      gboolean year
        = strlen (*one) == 4 && strspn (*one, "0123456789") == 4 && (**one == '1' || **one == '2');
      if (year || (date_word_read (&at, month) && *at == '\0' && date_word_month (month) > 0))
        periods++;
      else
        g_string_append_printf (rest, " %s", *one);
    }
  return periods > 0 ? g_string_free (g_steal_pointer (&rest), FALSE) : NULL;
}

static gboolean
holds_counts (const struct table_evidence *evidence, guint32 column)
{
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *text = sample_cell (row, column);
      if (row->line >= evidence->layout->first_line && strspn (text, "0123456789") != strlen (text))
        return FALSE;
    }
  return evidence->column[column].filled > 0;
}

/* How often the two met in each of several years or months: columns that differ in nothing else. */
static struct column_subset
period_columns (const struct columns *columns, const struct table_evidence *evidence)
{
  g_autofree char *common = NULL;
  struct column_subset set = { 0 };
  guint found = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      g_autofree char *rest = header_without_period (columns->column[i].name);
      if (rest == NULL || columns->column[i].role != ROLE_NONE || !holds_counts (evidence, i)
          || (common != NULL && strcmp (common, rest) != 0))
        continue;
      if (common == NULL)
        common = g_steal_pointer (&rest);
      column_subset_add (&set, i);
      found++;
    }
  return found > 1 ? set : (struct column_subset){ 0 };
}

struct column_subset
relation_columns_find (const struct columns *columns, const struct table_evidence *evidence)
{
  struct column_subset set = { 0 };
  guint found = 0, named = 0, other = 0, rated = 0;
  if (!columns_have (columns, ROLE_FROM) || !columns_have (columns, ROLE_TO)
      || columns_have (columns, ROLE_DATE) || columns_have (columns, ROLE_WEIGHT)
      || columns_have (columns, ROLE_STRENGTH) || columns_have (columns, ROLE_CHANNEL))
    return (struct column_subset){ 0 };
  const struct column_subset periods = period_columns (columns, evidence);
  if (!column_subset_is_empty (&periods))
    return periods;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean flags = TRUE;
      const char *header = columns->column[i].name;
      if (columns->column[i].role != ROLE_NONE || column_is_idle (columns, evidence, i))
        continue;
      if (header_says_alike (header) || header_terms_of (header).facet != FACET_NONE
          || !holds_ratings_from_zero (evidence, i, &flags)
          || (!flags && !column_is_tie_value (columns, evidence, i)))
        {
          other++;
          continue;
        }
      column_subset_add (&set, i);
      named += header_names_tie_value (header);
      rated += !flags;
      found++;
    }
  /* Flags of another kind may describe a pair: they count only where every column is a kind of tie. */
  return found > 1 && (named == found || (named > 0 && other == 0) || (other == 0 && rated == 0))
           ? set
           : (struct column_subset){ 0 };
}
