/* Joins the parts of names. A row with joined names has cells of its own, whose texts are contiguous as in every
 * row. */
#include <string.h>
#include "read/rows/joined_cells.h"
#include "read/understand/joined_names.h"

struct joined_cells
{
  GString *text;
  GArray *cell;    /* struct cell */
  GArray *pair_of; /* guint32, by column */
  struct row row;
};

/* The pair that each column is a part of, its number + 1; 0: none. */
static void
note_columns (GArray *pair_of, const GArray *pairs)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      const struct name_pair *pair = &g_array_index (pairs, struct name_pair, i);
      const guint32 part[] = { pair->first, pair->middle, pair->last };
      for (guint k = 0; k < G_N_ELEMENTS (part); k++)
        if (part[k] != NO_COLUMN)
          {
            if (part[k] >= pair_of->len)
              g_array_set_size (pair_of, part[k] + 1);
            g_array_index (pair_of, guint32, part[k]) = i + 1;
          }
    }
}

static struct joined_cells *
joined_cells_new (const GArray *pairs)
{
  struct joined_cells *joined = g_new0 (struct joined_cells, 1);
  joined->text = g_string_new (NULL);
  joined->cell = g_array_new (FALSE, FALSE, sizeof (struct cell));
  joined->pair_of = g_array_new (FALSE, TRUE, sizeof (guint32));
  note_columns (joined->pair_of, pairs);
  return joined;
}

void
joined_cells_free (struct joined_cells *joined)
{
  if (joined == NULL)
    return;
  g_string_free (joined->text, TRUE);
  g_array_unref (joined->cell);
  g_array_unref (joined->pair_of);
  g_free (joined);
}

/* What the cell says once names are joined. Free with g_free. */
static char *
text_of_cell (const struct joined_cells *joined, const GArray *pairs, const struct row *row,
              guint32 column)
{
  guint32 number
    = column < joined->pair_of->len ? g_array_index (joined->pair_of, guint32, column) : 0;
  const struct name_pair *pair
    = number > 0 ? &g_array_index (pairs, struct name_pair, number - 1) : NULL;
  if (pair == NULL || pair->first >= row->n_cells || pair->last >= row->n_cells)
    return g_strdup (row->cell[column].text);
  return column != pair->last
           ? g_strdup ("")
           : name_pair_join (row->cell[pair->first].text,
                             pair->middle < row->n_cells ? row->cell[pair->middle].text : "",
                             row->cell[pair->last].text);
}

const struct row *
joined_cells_fill (struct joined_cells **joined, const struct table_layout *layout,
                   const struct row *row)
{
  if (!layout->rules.names_are_joined)
    return row;
  if (*joined == NULL)
    *joined = joined_cells_new (layout->name_pairs);
  struct joined_cells *own = *joined;
  g_string_truncate (own->text, 0);
  g_array_set_size (own->cell, 0);
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      g_autofree char *text = text_of_cell (own, layout->name_pairs, row, i);
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
