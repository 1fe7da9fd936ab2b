/* read_as_rows FILE ...: what the reader makes of each file, found without any
 * option, as lines of cells parted by tabs (tab, line feed, carriage return and
 * backslash written as \t \n \r \\):
 *
 *   file <TAB> path
 *   error <TAB> message            nothing is understood
 *   header <TAB> cell ...          if there is one
 *   row <TAB> cell ...             those that were not rejected, and blank ones left out
 */
#include <stdio.h>
#include <string.h>
#include "pln/read.h"
#include "read/csv/row_pipeline.h"

struct printing
{
  const struct input *input;
  GPtrArray *header; /* texts; empty without a header */
  guint32 next_reject;
};

static void
print_cell (const struct cell *cell)
{
  putchar ('\t');
  for (guint32 i = 0; i < cell->length; i++)
    switch (cell->text[i])
      {
      case '\t':
        fputs ("\\t", stdout);
        break;
      case '\n':
        fputs ("\\n", stdout);
        break;
      case '\r':
        fputs ("\\r", stdout);
        break;
      case '\\':
        fputs ("\\\\", stdout);
        break;
      default:
        putchar (cell->text[i]);
      }
}

static void
print_row (const char *kind, const struct row *row)
{
  fputs (kind, stdout);
  for (guint32 i = 0; i < row->n_cells; i++)
    print_cell (&row->cell[i]);
  putchar ('\n');
}

static gboolean
is_blank (const struct row *row)
{
  for (guint32 i = 0; i < row->n_cells; i++)
    if (row->cell[i].length > 0)
      return FALSE;
  return TRUE;
}

/* Rows that the reader rejected stand in the order of their lines. */
static gboolean
is_rejected (struct printing *printing, guint64 line)
{
  const struct input *input = printing->input;
  while (printing->next_reject < input->n_rejects
         && input->reject[printing->next_reject].line < line)
    printing->next_reject++;
  return printing->next_reject < input->n_rejects
         && input->reject[printing->next_reject].line == line;
}

static gboolean
is_header_again (const struct printing *printing, const struct row *row)
{
  if (printing->header->len == 0 || row->n_cells != printing->header->len)
    return FALSE;
  for (guint32 i = 0; i < row->n_cells; i++)
    if (strcmp (row->cell[i].text, printing->header->pdata[i]) != 0)
      return FALSE;
  return TRUE;
}

static gboolean
print_batch (const struct row_batch *batch, gpointer data, GError **error G_GNUC_UNUSED)
{
  struct printing *printing = data;
  for (guint i = 0; i < batch->count; i++)
    {
      const struct row *row = &batch->entry[i].row;
      if (batch->entry[i].reason != NULL || row->line <= printing->input->preamble_lines
          || is_blank (row))
        continue;
      if (row->line == printing->input->header_line)
        {
          for (guint32 c = 0; c < row->n_cells; c++)
            g_ptr_array_add (printing->header, g_strdup (row->cell[c].text));
          print_row ("header", row);
        }
      else if (!is_rejected (printing, row->line) && !is_header_again (printing, row))
        print_row ("row", row);
    }
  return TRUE;
}

static void
print_rows (const char *path, const struct input *input)
{
  struct printing printing = { input, g_ptr_array_new_with_free_func (g_free), 0 };
  const struct batch_handler handler = { print_batch, &printing };
  struct line_reader *source = line_reader_open (path, NULL, NULL);
  gsize length;
  gboolean whole;
  const char *text = line_reader_peek (source, &length, &whole);

  const struct row_pipeline_plan plan = { .title = path,
                                          .source = source,
                                          .cell_limit = 1 << 20,
                                          .dialect = dialect_detect (text, length, 0),
                                          .n_columns = input->n_columns };
  row_pipeline_run (&plan, &handler, NULL);
  line_reader_free (source);
  g_ptr_array_unref (printing.header);
}

int
main (int argc, char **argv)
{
  for (int i = 1; i < argc; i++)
    {
      g_autoptr (GError) error = NULL;
      const struct read_options options
        = { .files = (const char *const[]){ argv[i], NULL }, .keep_all_rejects = TRUE };
      struct log *log = log_read (&options, &error);
      printf ("file\t%s\n", argv[i]);
      if (log != NULL)
        print_rows (argv[i], &log->input[0]);
      else
        printf ("error\t%s\n", error->message);
      if (log != NULL)
        log_free (log);
    }
  return 0;
}
