/* Adjacency lists: a person, then everybody they are tied to. */
#include <string.h>
#include "read/dates/date_parse.h"
#include "read/dates/localized_number.h"
#include "read/evidence/evidence.h"
#include "read/shapes/shape_adjacency.h"

/* Does a cell of the first row occur again below? Cells of a header do not. */
static gboolean
first_row_returns (const GArray *rows)
{
  for (guint32 c = 0; c < sample_row_at (rows, 0)->count; c++)
    for (guint i = 1; i < rows->len && *sample_row_at (rows, 0)->cell[c] != '\0'; i++)
      for (guint32 k = 0; k < sample_row_at (rows, i)->count; k++)
        if (strcmp (sample_row_at (rows, 0)->cell[c], sample_row_at (rows, i)->cell[k]) == 0)
          return TRUE;
  return FALSE;
}

/* Do all cells behind the first repeat that of the first row? Then this is the header, of people who may
 * be chosen. */
static gboolean
rows_repeat_first (const GArray *rows)
{
  const struct sample_row *head = sample_row_at (rows, 0);
  for (guint i = 1; i < rows->len; i++)
    for (guint32 c = 1; c < sample_row_at (rows, i)->count; c++)
      {
        const char *text = sample_row_at (rows, i)->cell[c];
        if (*text != '\0' && strcmp (text, sample_cell (head, c)) != 0)
          return FALSE;
      }
  return TRUE;
}

/* Do the cells below the first row name nobody who has a row? Then they are the marks of a square, under the
 * names of its columns. */
static gboolean
holds_marks (const GArray *rows, GHashTable *heads)
{
  gboolean filled = FALSE;
  for (guint i = 1; i < rows->len; i++)
    for (guint32 c = 1; c < sample_row_at (rows, i)->count; c++)
      {
        const char *text = sample_row_at (rows, i)->cell[c];
        if (*text != '\0' && g_hash_table_contains (heads, text))
          return FALSE;
        filled |= *text != '\0';
      }
  return filled;
}

/* A person, then everybody they are tied to, in rows of different lengths. */
gboolean
shape_take_adjacency_list (struct table_layout *layout, struct columns *columns,
                           const struct read_options *options)
{
  const GArray *rows = layout->row;
  g_autoptr (GHashTable) heads = g_hash_table_new (text_hash, g_str_equal);
  guint32 widest = 0, least = G_MAXUINT32;
  guint again = 0, cells = 0;
  double value;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      guint32 filled = 0;
      while (filled < row->count && *row->cell[filled] != '\0')
        filled++;
      if (filled == 0 || strlen (row->cell[0]) > 60 || !g_hash_table_add (heads, row->cell[0]))
        return FALSE;
      widest = MAX (widest, filled);
      least = MIN (least, filled);
    }
  if (rows->len < 2 || widest < 3 || least == widest)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    for (guint32 c = 0; c < sample_row_at (rows, i)->count; c++)
      {
        const char *text = sample_row_at (rows, i)->cell[c];
        if (*text == '\0')
          continue;
        if (text_is_moment (text) || strchr (text, '?') != NULL
            || (cell_number_parse (text, FALSE, &value) && strchr (text, '.') != NULL))
          return FALSE;
        again += c > 0 && g_hash_table_contains (heads, text);
        cells += c > 0;
      }
  if (again * 2 < cells || cells == 0 || !first_row_returns (rows) || rows_repeat_first (rows)
      || holds_marks (rows, heads))
    return FALSE;
  g_autofree enum role *roles = g_new (enum role, widest);
  for (guint32 c = 0; c < widest; c++)
    roles[c] = c == 0 ? ROLE_NAME : ROLE_TO;
  columns_number (columns, roles, widest, options->columns);
  layout->profile = profile_by_name ("adjacency-list");
  layout->header_line = 0;
  layout->first_line = sample_row_at (rows, 0)->line;
  return TRUE;
}
