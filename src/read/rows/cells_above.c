/* Keeps the texts of the row above. A filled row has cells of its own, whose texts are contiguous as in
 * every row. */
#include <string.h>
#include "read/rows/cells_above.h"
#include "read/understand/repeated_cells.h"

struct cells_above
{
  GPtrArray *last; /* char* */
  GString *text;
  GArray *cell; /* struct cell */
  struct row row;
};

static struct cells_above *
cells_above_new (void)
{
  struct cells_above *above = g_new0 (struct cells_above, 1);
  above->last = g_ptr_array_new_with_free_func (g_free);
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
  g_string_free (above->text, TRUE);
  g_array_unref (above->cell);
  g_free (above);
}

static gboolean
cell_repeats (const struct table_rules *rules, guint32 column, const char *text)
{
  return (*text == '\0' && column < 64 && (rules->repeats >> column & 1) != 0)
         || (rules->has_dittos && text_means_same_as_above (text));
}

/* Is a cell filled that no rule would fill? A blank line repeats nothing. */
static gboolean
row_says_something (const struct table_rules *rules, const struct row *row)
{
  for (guint32 i = 0; i < row->n_cells; i++)
    if (row->cell[i].length > 0 && (i >= 64 || (rules->repeats >> i & 1) == 0))
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
  if ((rules->repeats == 0 && !rules->has_dittos) || !row_says_something (rules, row))
    return row;
  if (*above == NULL)
    *above = cells_above_new ();
  GPtrArray *last = (*above)->last;
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      const char *text = row->cell[i].text;
      if (i >= last->len)
        g_ptr_array_add (last, g_strdup (text));
      else if (!cell_repeats (rules, i, text))
        {
          g_free (last->pdata[i]);
          last->pdata[i] = g_strdup (text);
        }
    }
  put_texts_in_row (*above, row);
  return &(*above)->row;
}
