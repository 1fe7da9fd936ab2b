/* Holds back rows that may be the foot of a table. */
#include <string.h>
#include "read/rows/table_foot.h"
#include "read/sniff/remarks_below.h"
#include "read/sniff/totals.h"

enum
{
  WAITING_MOST = 64
};

struct waiting_row
{
  struct row row;
  struct cell *cell;
  char *texts;
  gboolean given, is_total;
};

static void
waiting_row_free (gpointer data)
{
  struct waiting_row *waiting = data;
  g_free (waiting->cell);
  g_free (waiting->texts);
  g_free (waiting);
}

static struct waiting_row *
copy_row (const struct row *row)
{
  struct waiting_row *copy = g_new0 (struct waiting_row, 1);
  gsize size = 0, at = 0;
  for (guint32 i = 0; i < row->n_cells; i++)
    size += row->cell[i].length + 1;
  copy->row = *row;
  copy->cell = g_memdup2 (row->cell, row->n_cells * sizeof *row->cell);
  copy->texts = g_malloc (size + 1);
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      memcpy (copy->texts + at, row->cell[i].text, row->cell[i].length + 1);
      copy->cell[i].text = copy->texts + at;
      at += row->cell[i].length + 1;
    }
  copy->row.cell = copy->cell;
  return copy;
}

static struct sample_row
sample_of_row (const struct row *row, char **texts)
{
  for (guint32 i = 0; i < row->n_cells; i++)
    texts[i] = (char *)row->cell[i].text;
  texts[row->n_cells] = NULL;
  return (struct sample_row){ row->line, texts, row->n_cells };
}

/* Rules out most other rows: the first cell with text begins like a word or a remark, and the others
 * are empty or numbers. */
static gboolean
may_end_table (const struct row *row)
{
  guint32 first = 0;
  while (first < row->n_cells && row->cell[first].length == 0)
    first++;
  if (first == row->n_cells || g_ascii_isdigit (*row->cell[first].text))
    return FALSE;
  for (guint32 i = first + 1; i < row->n_cells; i++)
    if (row->cell[i].length > 0 && !g_ascii_isdigit (*row->cell[i].text)
        && strchr ("-+.,% ", *row->cell[i].text) == NULL)
      return FALSE;
  return TRUE;
}

gboolean
table_foot_holds (struct table_foot *foot, const struct row *row, guint32 n_columns)
{
  if (row->n_cells > n_columns || !may_end_table (row)
      || (foot->waiting != NULL && foot->waiting->len >= WAITING_MOST))
    return FALSE;
  g_autofree char **texts = g_new (char *, row->n_cells + 1);
  const struct sample_row sample = sample_of_row (row, texts);
  gboolean is_total = sample_row_is_total (&sample);
  if (!is_total && !sample_row_is_remark (&sample, n_columns))
    return FALSE;
  if (foot->waiting == NULL)
    foot->waiting = g_ptr_array_new_with_free_func (waiting_row_free);
  struct waiting_row *copy = copy_row (row);
  copy->is_total = is_total;
  g_ptr_array_add (foot->waiting, copy);
  return TRUE;
}

const struct row *
table_foot_next (struct table_foot *foot)
{
  if (foot->waiting == NULL || foot->waiting->len == 0)
    return NULL;
  struct waiting_row *first = foot->waiting->pdata[0];
  if (first->given)
    {
      g_ptr_array_remove_index (foot->waiting, 0);
      if (foot->waiting->len == 0)
        return NULL;
      first = foot->waiting->pdata[0];
    }
  first->given = TRUE;
  return &first->row;
}

void
table_foot_count (const struct table_foot *foot, guint *totals, guint *remarks)
{
  *totals = *remarks = 0;
  for (guint i = 0; foot->waiting != NULL && i < foot->waiting->len; i++)
    {
      const struct waiting_row *row = foot->waiting->pdata[i];
      *(row->is_total ? totals : remarks) += 1;
    }
}

void
table_foot_clear (struct table_foot *foot)
{
  g_clear_pointer (&foot->waiting, g_ptr_array_unref);
}
