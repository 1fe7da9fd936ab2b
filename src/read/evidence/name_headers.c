/* Finds a header by the names below it. */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/name_headers.h"
#include "read/evidence/people_look.h"
#include "read/people/full_names.h"

/* Somebody's name; above whole names, a single word is a header, though a few people are called "Viola". */
static gboolean
names_somebody (const char *text, enum people_look below)
{
  g_autofree char *folded = header_fold (text);
  return name_look_of (text) == LOOKS_LIKE_PERSON
         || (below == LOOK_OTHER && word_is_given_name (folded));
}

static gboolean
comes_again (const GArray *rows, guint at, guint32 column)
{
  const char *text = sample_cell (sample_row_at (rows, at), column);
  for (guint i = at + 1; i < rows->len; i++)
    if (*text != '\0' && strcmp (sample_cell (sample_row_at (rows, i), column), text) == 0)
      return TRUE;
  return FALSE;
}

/* All cells are written as whole names: the first pair of a list, maybe with names that no list knows. */
static gboolean
is_row_of_names (const struct sample_row *row)
{
  for (guint32 c = 0; c < row->count; c++)
    if (name_look_of (row->cell[c]) == LOOKS_UNLIKE_NAME)
      return FALSE;
  return TRUE;
}

gboolean
row_heads_whole_names (const GArray *rows, guint at, const struct table_evidence *evidence)
{
  const struct sample_row *row = sample_row_at (rows, at);
  guint columns = 0;
  if (is_row_of_names (row))
    return FALSE;
  for (guint32 c = 0; c < row->count; c++)
    {
      enum people_look below = column_people_look (evidence, c);
      if (names_somebody (row->cell[c], below) || comes_again (rows, at, c))
        return FALSE;
      columns += evidence->column[c].filled > 1 && below >= LOOK_MAYBE;
    }
  return columns > 0 && (columns < 3 || columns < row->count);
}
