/* Rows on their way: lines without quotes beside libcsv, one thread beside
 * two, and stopping in the middle. */
#include <csv.h>
#include <glib/gstdio.h>
#include <string.h>
#include "pln/base.h"
#include "read/plain_line.h"
#include "read/supply.h"

/* What libcsv makes of a line: cells as "[a][b]", "/" after a row. */
static void
append_csv_cell (void *text, size_t length, void *out)
{
  g_string_append_c (out, '[');
  g_string_append_len (out, text, (gssize) length);
  g_string_append_c (out, ']');
}

static void
append_csv_row (int end, void *out)
{
  g_string_append_c (out, '/');
}

static char *
line_by_libcsv (const char *line, gsize length, char delimiter)
{
  GString *out = g_string_new (NULL);
  struct csv_parser parser;
  csv_init (&parser, CSV_STRICT | CSV_STRICT_FINI);
  csv_set_delim (&parser, (unsigned char) delimiter);
  g_assert_cmpuint (csv_parse (&parser, line, length, append_csv_cell, append_csv_row, out), ==, length);
  g_assert_cmpuint (csv_parse (&parser, "\n", 1, append_csv_cell, append_csv_row, out), ==, 1);
  csv_free (&parser);
  return g_string_free (out, FALSE);
}

static char *
line_by_pln (const char *line, gsize length, char delimiter)
{
  g_autofree char *text = g_malloc (length + 1);
  struct cell cell[64];
  GString *out = g_string_new (NULL);
  memcpy (text, line, length);
  guint32 count = plain_line_cut (text, length, delimiter, cell, G_N_ELEMENTS (cell));
  for (guint32 i = 0; i < count; i++)
    {
      g_assert_cmpint (cell[i].text[cell[i].length], ==, 0);
      append_csv_cell ((char *) cell[i].text, cell[i].length, out);
    }
  if (count > 0)
    append_csv_row (0, out);
  return g_string_free (out, FALSE);
}

static void
plain_lines_are_cut_as_libcsv_cuts_them (void)
{
  static const char alphabet[] = { 'a', 'b', ' ', '\t', ',', ';', '|', '\0', '\xC3', 'z' };
  static const char delimiters[] = { ',', ';', '\t', '|', 'a' };
  struct rng rng;
  char line[48];

  rng_seed (&rng, 5);
  for (guint i = 0; i < 200000; i++)
    {
      gsize length = rng_below (&rng, sizeof line);
      char delimiter = delimiters[rng_below (&rng, sizeof delimiters)];
      for (gsize at = 0; at < length; at++)
        line[at] = alphabet[rng_below (&rng, sizeof alphabet)];
      g_autofree char *wanted = line_by_libcsv (line, length, delimiter);
      g_autofree char *seen = line_by_pln (line, length, delimiter);
      g_assert_cmpstr (seen, ==, wanted);
    }
}

static void
more_cells_than_room_are_noticed (void)
{
  struct cell cell[4];
  char three[] = "a,b,c,", four[] = "a,b,c,d,";
  g_assert_cmpuint (plain_line_cut (three, strlen (three), ',', cell, 4), ==, 4);
  g_assert_cmpuint (plain_line_cut (four, strlen (four), ',', cell, 4), ==, 5);
}

struct seen
{
  GString *text;
  guint64 rows, stop_after;     /* rows; 0: never */
};

static gboolean
see_batch (const struct batch *batch, gpointer data, GError **error)
{
  struct seen *seen = data;
  for (guint i = 0; i < batch->count; i++)
    {
      const struct batch_entry *entry = &batch->entry[i];
      g_string_append_printf (seen->text, "%" G_GUINT64_FORMAT "%s%s%s", entry->row.line,
                              entry->row.after_blank ? "b" : "", entry->row.plain ? "p" : "",
                              entry->reason != NULL ? entry->reason : "");
      for (guint32 c = 0; c < entry->row.n_cells; c++)
        append_csv_cell ((char *) entry->row.cell[c].text, entry->row.cell[c].length, seen->text);
      g_string_append_c (seen->text, '\n');
      if (++seen->rows == seen->stop_after)
        return fail (error, PLN_ERROR_DATA, "enough");
    }
  return TRUE;
}

static char *
supplied (const char *path, gboolean threaded, guint64 stop_after)
{
  struct seen seen = { g_string_new (NULL), 0, stop_after };
  const struct batch_handler handler = { see_batch, &seen };
  struct words words, taken;
  g_autoptr (GError) error = NULL;

  words_init (&words);
  words_init (&taken);
  const struct supply_plan plan = {
    .title = "FILE", .source = source_open (path, NULL, NULL), .n_columns = 3, .cut_columns = 2, .taken_columns = 5,
    .dialect = { .delimiter = ',', .quote = '"', .comment = '#' }, .cell_limit = 5000,
    .cut_words = &words, .taken_words = &taken, .threaded = threaded
  };
  if (!supply_rows (&plan, &handler, &error))
    g_string_append_printf (seen.text, "error: %s\n", error->message);
  source_free (plan.source);
  words_clear (&words);
  words_clear (&taken);
  return g_string_free (seen.text, FALSE);
}

/* About a megabyte of everything: quotes, line breaks in them, blank lines,
 * remarks, broken rows, rows of many lengths. */
static void
append_rows (GString *file, guint64 seed, gsize length)
{
  struct rng rng;
  rng_seed (&rng, seed);
  while (file->len < length)
    switch (rng_below (&rng, 40))
      {
      case 0:
        g_string_append (file, "\r\n");
        break;
      case 1:
        g_string_append (file, "# a remark, \"with a quote\n");
        break;
      case 2:
        g_string_append (file, "a,\"b\" c,d\n");
        break;
      case 3:
        g_string_append (file, "a,\"two\nlines\",\"c\"\r");
        break;
      case 4:
        g_string_append_printf (file, "%0*u,b,c\n", (int) rng_below (&rng, 3000), 1u);
        break;
      case 5:
        g_string_append (file, "Zo\303\253,b,c\r\n");
        break;
      default:
        g_string_append_printf (file, "a,%u,\tc \n", rng_below (&rng, 1000));
      }
}

static void
assert_same_with_two_threads (const char *path, guint64 stop_after, const char *ending)
{
  g_autofree char *one = supplied (path, FALSE, stop_after), *two = supplied (path, TRUE, stop_after);
  g_assert_cmpstr (one, ==, two);
  g_assert_true (g_str_has_suffix (one, ending));
}

static void
two_threads_hand_over_the_same (void)
{
  g_autofree char *folder = g_dir_make_tmp ("pln-rows-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "in.csv", NULL);
  for (guint64 seed = 1; seed <= 6; seed++)
    {
      g_autoptr (GString) file = g_string_new (NULL);
      append_rows (file, seed, 1 << 20);
      g_string_append (file, "last,row,here");
      g_assert_true (g_file_set_contents (path, file->str, (gssize) file->len, NULL));
      assert_same_with_two_threads (path, 0, "[last][row][here]\n");
      assert_same_with_two_threads (path, 1, "error: enough\n");
      assert_same_with_two_threads (path, 20000 * seed / 6, "error: enough\n");
      g_string_append (file, "\nx,\"open");
      for (guint i = 0; i < 2000; i++)
        g_string_append (file, "a,b,c\n");
      g_assert_true (g_file_set_contents (path, file->str, (gssize) file->len, NULL));
      assert_same_with_two_threads (path, 0, "the quote that opens here is never closed; "
                                    "put the missing quote in and try again\n");
    }
  g_remove (path);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rows/plain-line", plain_lines_are_cut_as_libcsv_cuts_them);
  g_test_add_func ("/rows/room", more_cells_than_room_are_noticed);
  g_test_add_func ("/rows/threads", two_threads_hand_over_the_same);
  return g_test_run ();
}
