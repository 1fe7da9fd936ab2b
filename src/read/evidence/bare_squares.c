/* Squares of numbers: without names, with names in the row above, or in a remark above. */
#include <string.h>
#include "pln/base.h"
#include "read/dates/localized_number.h"
#include "read/evidence/bare_squares.h"
#include "read/sniff/content_detection.h"
#include "read/evidence/evidence.h"

enum
{
  SQUARE_LEAST = 3,
  SAMPLE_MANY = 200 /* rows of a sample that need not be all */
};

/* Are the rows from the given one on a square of numbers? There are zeros, mostly on the diagonal. */
static gboolean
is_square (const GArray *rows, guint from)
{
  guint n = rows->len - MIN (from, rows->len), zeros = 0, diagonal = 0;
  if (n < SQUARE_LEAST)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      const struct sample_row *row = sample_row_at (rows, from + i);
      if (row->count != sample_row_at (rows, from)->count)
        return FALSE;
      for (guint32 c = 0; c < row->count; c++)
        {
          double value;
          if (!cell_number_parse (row->cell[c], FALSE, &value))
            return FALSE;
          zeros += value == 0;
          diagonal += c == i && (value == 0 || value == 10);
        }
    }
  guint32 columns = sample_row_at (rows, from)->count;
  gboolean square = columns == n || (n >= SAMPLE_MANY && columns > n);
  return square && zeros >= n && diagonal + 1 >= n;
}

/* Is each of them a name, and none like another? */
static gboolean
are_names (const char *const *name, guint32 count)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  for (guint32 i = 0; i < count; i++)
    {
      double value;
      if (*name[i] == '\0' || cell_number_parse (name[i], FALSE, &value)
          || !g_hash_table_add (seen, (gpointer)name[i]))
        return FALSE;
    }
  return TRUE;
}

/* The names in a remark, if there are as many; NULL: something else. Free with g_strfreev. */
static char **
names_in_remark (const char *remark, guint32 count)
{
  static const char *const marks[] = { ",", ";", "\t", "|", " " };
  for (guint k = 0; k < G_N_ELEMENTS (marks) && remark != NULL; k++)
    {
      g_auto (GStrv) part = g_strsplit (remark, marks[k], -1);
      for (char **one = part; *one != NULL; one++)
        g_strstrip (*one);
      if (g_strv_length (part) == count && are_names ((const char *const *)part, count))
        return g_steal_pointer (&part);
    }
  return NULL;
}

/* All columns are those of people. */
static void
take_columns (struct table_layout *layout, struct columns *columns, const char *profile)
{
  for (guint32 c = 0; c < columns->count; c++)
    columns->column[c].role = ROLE_TO;
  columns_set_role (columns, 0, ROLE_TO);
  layout->profile = profile_by_name (profile);
}

/* The first row names the people of the columns, and nothing those of the rows. */
static gboolean
take_headed_square (struct table_layout *layout, struct columns *columns,
                    const struct read_options *options)
{
  const struct sample_row *head = sample_row_at (layout->row, 0);
  if (!is_square (layout->row, 1) || head->count != sample_row_at (layout->row, 1)->count
      || !are_names ((const char *const *)head->cell, head->count))
    return FALSE;
  table_layout_take_header (layout, columns, 0, options);
  take_columns (layout, columns, "headed-matrix");
  return TRUE;
}

gboolean
take_bare_square (struct table_layout *layout, struct columns *columns,
                  const struct read_options *options)
{
  if (take_headed_square (layout, columns, options))
    return TRUE;
  if (!is_square (layout->row, 0))
    return FALSE;
  guint32 count = sample_row_at (layout->row, 0)->count;
  g_auto (GStrv) names = names_in_remark (layout->remark, count);
  if (names != NULL)
    columns_plan (columns, (const char *const *)names, count, NULL, options->columns);
  else
    {
      g_autofree enum role *roles = g_new0 (enum role, count); /* set below */
      columns_number (columns, roles, count, options->columns);
    }
  take_columns (layout, columns, names != NULL ? "headed-matrix" : "bare-matrix");
  layout->header_line = 0;
  layout->first_line = sample_row_at (layout->row, 0)->line;
  return TRUE;
}
