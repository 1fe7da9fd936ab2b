/* Keeps the texts of the row above, and the last text of each column, which a ditto mark repeats. A filled
 * row has cells of its own, whose texts are contiguous as in every row. */
#include <string.h>
#include "read/rows/cells_above.h"
#include "read/understand/repeated_cells.h"

struct cells_above
{
  GPtrArray *last, *filled; /* char* */
  GString *text;
  GArray *cell; /* struct cell */
  struct row row;
};

static struct cells_above *
cells_above_new (void)
{
  struct cells_above *above = g_new0 (struct cells_above, 1);
  above->last = g_ptr_array_new_with_free_func (g_free);
  above->filled = g_ptr_array_new_with_free_func (g_free);
  above->text = g_string_new (NULL);
  above->cell = g_array_new (FALSE, FALSE, sizeof (struct cell));
  return above;
}

void
cells_above_free (struct cells_above *above)
{
  if (above == NULL)
    return;
  g_ptr_array_unref (above->last);
  g_ptr_array_unref (above->filled);
  g_string_free (above->text, TRUE);
  g_array_unref (above->cell);
  g_free (above);
}

static gboolean
heading_goes_on (const struct table_rules *rules, guint32 column, const char *text)
{
  return *text == '\0' && column_subset_has (&rules->repeats, column);
}

static void
set_text (GPtrArray *texts, guint32 column, const char *text)
{
  g_free (texts->pdata[column]);
  texts->pdata[column] = g_strdup (text);
}

/* Takes what the cell of a column means. */
static void
take_cell (struct cells_above *above, const struct table_rules *rules, guint32 column,
           const char *text)
{
  if (column >= above->last->len)
    {
      g_ptr_array_add (above->last, g_strdup (text));
      g_ptr_array_add (above->filled, g_strdup (text));
      return;
    }
  if (rules->has_dittos && text_means_same_as_above (text))
    text = above->filled->pdata[column];
  if (!heading_goes_on (rules, column, text))
    set_text (above->last, column, text);
  if (*text != '\0' && text != above->filled->pdata[column])
    set_text (above->filled, column, text);
}

/* Is a cell filled that no rule would fill? A blank line repeats nothing. */
static gboolean
row_says_something (const struct table_rules *rules, const struct row *row)
{
  for (guint32 i = 0; i < row->n_cells; i++)
    if (row->cell[i].length > 0 && !column_subset_has (&rules->repeats, i))
      return TRUE;
  return FALSE;
}

static void
put_texts_in_row (struct cells_above *above, const struct row *row)
{
  g_string_truncate (above->text, 0);
  g_array_set_size (above->cell, 0);
  for (guint32 i = 0; i < row->n_cells; i++)
    g_string_append_len (above->text, above->last->pdata[i],
                         (gssize)strlen (above->last->pdata[i]) + 1);
  const char *at = above->text->str;
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      struct cell cell = cell_of_text (at);
      g_array_append_val (above->cell, cell);
      at += cell.length + 1;
    }
  above->row = *row;
  above->row.cell = (const struct cell *)(const void *)above->cell->data;
}

const struct row *
cells_above_fill (struct cells_above **above, const struct table_rules *rules,
                  const struct row *row)
{
  if ((column_subset_is_empty (&rules->repeats) && !rules->has_dittos)
      || !row_says_something (rules, row))
    return row;
  if (*above == NULL)
    *above = cells_above_new ();
  for (guint32 i = 0; i < row->n_cells; i++)
    take_cell (*above, rules, i, row->cell[i].text);
  put_texts_in_row (*above, row);
  return &(*above)->row;
}
