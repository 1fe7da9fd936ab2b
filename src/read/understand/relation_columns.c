/* Finds the kinds of ties of a table of pairs that asks about several. */
#include <stdlib.h>
#include <string.h>
#include "read/understand/header_terms.h"
#include "read/understand/relation_columns.h"
#include "read/understand/tie_values.h"

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

guint64
relation_columns_find (const struct columns *columns, const struct table_evidence *evidence)
{
  guint64 set = 0;
  guint found = 0, named = 0, other = 0, rated = 0;
  if (!columns_have (columns, ROLE_FROM) || !columns_have (columns, ROLE_TO)
      || columns_have (columns, ROLE_DATE) || columns_have (columns, ROLE_WEIGHT)
      || columns_have (columns, ROLE_STRENGTH) || columns_have (columns, ROLE_CHANNEL))
    return 0;
  for (guint32 i = 0; i < MIN (columns->count, 64); i++)
    {
      gboolean flags = TRUE;
      const char *header = columns->column[i].name;
      if (columns->column[i].role != ROLE_NONE || evidence->column[i].filled == 0)
        continue;
      if (header_says_alike (header) || header_terms_of (header).facet != FACET_NONE
          || !holds_ratings_from_zero (evidence, i, &flags)
          || (!flags && !column_is_tie_value (columns, evidence, i)))
        {
          other++;
          continue;
        }
      set |= G_GUINT64_CONSTANT (1) << i;
      named += header_names_tie_value (header);
      rated += !flags;
      found++;
    }
  /* Flags of another kind may describe a pair: they count only where every column is a kind of tie. */
  return found > 1 && (named == found || (named > 0 && other == 0) || (other == 0 && rated == 0))
           ? set
           : 0;
}
