/* Joins the parts of names. A row with joined names has cells of its own, whose texts are contiguous as in every
 * row. */
#include <string.h>
#include "read/rows/joined_cells.h"
#include "read/understand/joined_names.h"

struct joined_cells
{
  GString *text;
  GArray *cell; /* struct cell */
  struct row row;
};

static struct joined_cells *
joined_cells_new (void)
{
  struct joined_cells *joined = g_new0 (struct joined_cells, 1);
  joined->text = g_string_new (NULL);
  joined->cell = g_array_new (FALSE, FALSE, sizeof (struct cell));
  return joined;
}

void
joined_cells_free (struct joined_cells *joined)
{
  if (joined == NULL)
    return;
  g_string_free (joined->text, TRUE);
  g_array_unref (joined->cell);
  g_free (joined);
}

/* What the cell says once names are joined. Free with g_free. */
static char *
text_of_cell (const struct table_rules *rules, const struct row *row, guint32 column)
{
  for (guint i = 0; i < rules->n_name_pairs; i++)
    {
      const struct name_pair *pair = &rules->name_pair[i];
      if (pair->first >= row->n_cells || pair->last >= row->n_cells)
        continue;
      gboolean middle = pair->middle < row->n_cells;
      if (column == pair->first || (middle && column == pair->middle))
        return g_strdup ("");
      if (column == pair->last)
        return name_pair_join (row->cell[pair->first].text,
                               middle ? row->cell[pair->middle].text : "",
                               row->cell[pair->last].text);
    }
  return g_strdup (row->cell[column].text);
}

const struct row *
joined_cells_fill (struct joined_cells **joined, const struct table_rules *rules,
                   const struct row *row)
{
  if (rules->n_name_pairs == 0)
    return row;
  if (*joined == NULL)
    *joined = joined_cells_new ();
  struct joined_cells *own = *joined;
  g_string_truncate (own->text, 0);
  g_array_set_size (own->cell, 0);
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      g_autofree char *text = text_of_cell (rules, row, i);
      g_string_append_len (own->text, text, (gssize)strlen (text) + 1);
    }
  const char *at = own->text->str;
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      struct cell cell = cell_of_text (at);
      g_array_append_val (own->cell, cell);
      at += cell.length + 1;
    }
  own->row = *row;
  own->row.cell = (const struct cell *)(const void *)own->cell->data;
  return &own->row;
}
