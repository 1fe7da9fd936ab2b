/* Dialect and rows: one thread and two, by blocks and by lines, must hand over the
 * same. */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "fuzz/target.h"
#include "read/csv/row_pipeline.h"

static gboolean
see_batch (const struct row_batch *batch, gpointer data, GError **error G_GNUC_UNUSED)
{
  GString *seen = data;
  for (guint i = 0; i < batch->count; i++)
    {
      const struct row *row = &batch->entry[i].row;
      g_string_append_printf (seen, "%" G_GUINT64_FORMAT "%d%s", row->line, row->after_blank,
                              batch->entry[i].reason != NULL ? batch->entry[i].reason : "");
      for (guint32 c = 0; c < row->n_cells; c++)
        {
          g_assert_cmpint (row->cell[c].text[row->cell[c].length], ==, 0);
          g_assert_true (!row->plain
                         || g_utf8_validate (row->cell[c].text, (gssize)row->cell[c].length, NULL));
          g_string_append_c (seen, '\t');
          g_string_append_len (seen, row->cell[c].text, row->cell[c].length);
        }
      g_string_append_c (seen, '\n');
    }
  return TRUE;
}

static GString *
rows_of_file (const char *path, gsize cell_limit, gboolean threaded)
{
  GString *seen = g_string_new (NULL);
  const struct batch_handler handler = { see_batch, seen };
  g_autoptr (GError) error = NULL;
  struct line_reader *source = line_reader_open (path, NULL, &error);
  struct string_pool words;
  gsize length;
  gboolean whole;

  if (source == NULL)
    return seen;
  const char *text = line_reader_peek (source, &length, &whole);
  string_pool_init (&words);
  const struct row_pipeline_plan plan = { .title = "FILE",
                                          .source = source,
                                          .cell_limit = cell_limit,
                                          .word_columns = 5,
                                          .dialect = dialect_detect (text, length, 0),
                                          .words = &words,
                                          .n_columns = 3,
                                          .threaded = threaded };
  if (!row_pipeline_run (&plan, &handler, &error))
    g_string_append (seen, error->message);
  string_pool_clear (&words);
  line_reader_free (source);
  return seen;
}

/* Rows may hold zero bytes. */
static gboolean
holds (const GString *text, const char *words)
{
  return memmem (text->str, text->len, words, strlen (words)) != NULL;
}

static void
try_input (const guint8 *bytes, gsize length)
{
  int file = memfd_create ("fuzz", MFD_CLOEXEC);
  g_assert_cmpint (write (file, bytes, length), ==, (gssize)length);
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", file);
  g_autoptr (GString) one = rows_of_file (path, BLOCK_SIZE, FALSE);
  if (length % 16 == 3)
    {
      g_autoptr (GString) two = rows_of_file (path, BLOCK_SIZE, TRUE);
      g_assert_true (g_string_equal (one, two));
    }
  if (length % 4 == 1) /* this limit sends all lines to the table */
    {
      g_autoptr (GString) lines = rows_of_file (path, BLOCK_SIZE - 1, FALSE);
      g_assert_true (g_string_equal (one, lines) || holds (lines, "longer than may be")
                     || holds (lines, "not closed within"));
    }
  close (file);
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  return try_within ((struct budget){ 30, 5 }, try_input, bytes, length);
}
