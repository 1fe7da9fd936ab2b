/* Dialect and rows: one thread and two must hand over the same, and every byte
 * of a row is somewhere in the file. */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "fuzz/target.h"
#include "read/supply.h"

static gboolean
see_batch (const struct batch *batch, gpointer data, GError **error)
{
  GString *seen = data;
  for (guint i = 0; i < batch->count; i++)
    {
      const struct row *row = &batch->entry[i].row;
      g_string_append_printf (seen, "%" G_GUINT64_FORMAT "%d%s", row->line, row->plain,
                              batch->entry[i].reason != NULL ? batch->entry[i].reason : "");
      for (guint32 c = 0; c < row->n_cells; c++)
        {
          g_assert_cmpint (row->cell[c].text[row->cell[c].length], ==, 0);
          g_string_append_c (seen, '\t');
          g_string_append_len (seen, row->cell[c].text, row->cell[c].length);
        }
      g_string_append_c (seen, '\n');
    }
  return TRUE;
}

static GString *
rows_of_file (const char *path, gboolean threaded)
{
  GString *seen = g_string_new (NULL);
  const struct batch_handler handler = { see_batch, seen };
  g_autoptr (GError) error = NULL;
  struct source *source = source_open (path, NULL, &error);
  struct words words, taken;
  gsize length;
  gboolean whole;

  if (source == NULL)
    return seen;
  const char *text = source_peek (source, &length, &whole);
  words_init (&words);
  words_init (&taken);
  const struct supply_plan plan = { .title = "FILE", .source = source, .cell_limit = 200, .cut_columns = 1,
                                    .dialect = dialect_detect (text, length, 0), .cut_words = &words,
                                    .taken_columns = 4, .taken_words = &taken,
                                    .n_columns = 3, .threaded = threaded };
  if (!supply_rows (&plan, &handler, &error))
    g_string_append (seen, error->message);
  words_clear (&words);
  words_clear (&taken);
  source_free (source);
  return seen;
}

int
LLVMFuzzerTestOneInput (const guint8 *bytes, gsize length)
{
  int file = memfd_create ("fuzz", MFD_CLOEXEC);
  g_assert_cmpint (write (file, bytes, length), ==, (gssize) length);
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", file);
  GString *one = rows_of_file (path, FALSE);
  if (length % 16 == 3)
    {
      GString *two = rows_of_file (path, TRUE);
      g_assert_true (g_string_equal (one, two));
      g_string_free (two, TRUE);
    }
  g_string_free (one, TRUE);
  close (file);
  return 0;
}
