/* Rows on their way: lines without quotes beside libcsv, one thread beside
 * two, and stopping in the middle. */
#include <csv.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>
#include "pln/base.h"
#include "read/csv/split_unquoted.h"
#include "read/csv/dialect.h"
#include "read/csv/row_pipeline.h"

/* What libcsv makes of a line: cells as "[a][b]", "/" after a row. */
static void
append_csv_cell (void *text, size_t length, void *out)
{
  g_string_append_c (out, '[');
  g_string_append_len (out, text, (gssize)length);
  g_string_append_c (out, ']');
}

static void
append_csv_row (int end G_GNUC_UNUSED, void *out)
{
  g_string_append_c (out, '/');
}

static char *
line_by_libcsv (const char *line, gsize length, char delimiter)
{
  GString *out = g_string_new (NULL);
  struct csv_parser parser;
  csv_init (&parser, CSV_STRICT | CSV_STRICT_FINI);
  csv_set_delim (&parser, (unsigned char)delimiter);
  g_assert_cmpuint (csv_parse (&parser, line, length, append_csv_cell, append_csv_row, out), ==,
                    length);
  g_assert_cmpuint (csv_parse (&parser, "\n", 1, append_csv_cell, append_csv_row, out), ==, 1);
  csv_free (&parser);
  return g_string_free (out, FALSE);
}

static char *
line_by_pln (const char *line, gsize length, char delimiter)
{
  g_autofree char *text = g_malloc (length + SPLIT_SLACK);
  struct cell cell[64];
  GString *out = g_string_new (NULL);
  memcpy (text, line, length);
  guint32 count = split_unquoted (text, length, delimiter, cell, G_N_ELEMENTS (cell));
  for (guint32 i = 0; i < count; i++)
    {
      g_assert_cmpint (cell[i].text[cell[i].length], ==, 0);
      append_csv_cell ((char *)cell[i].text, cell[i].length, out);
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
  struct cell cell[5] = { 0 };
  char three[32] = "a,b,c,", four[32] = "a,b,c,d,";
  g_assert_cmpuint (split_unquoted (three, strlen (three), ',', cell, 4), ==, 4);
  g_assert_cmpuint (split_unquoted (four, strlen (four), ',', cell, 4), ==, 5);
  g_assert_null (cell[4].text); /* beyond the room */
}

struct seen
{
  GString *text;
  guint64 rows, stop_after; /* rows; 0: never */
  guint64 comments;
  const struct string_pool *words;
};

static gboolean
see_batch (const struct row_batch *batch, gpointer data, GError **error)
{
  struct seen *seen = data;
  seen->comments += batch->comments;
  for (guint i = 0; i < batch->count; i++)
    {
      const struct batch_entry *entry = &batch->entry[i];
      g_string_append_printf (seen->text, "%" G_GUINT64_FORMAT "%s%s", entry->row.line,
                              entry->row.after_blank ? "b" : "",
                              entry->reason != NULL ? entry->reason : "");
      for (guint32 c = 0; c < entry->row.n_cells; c++)
        {
          const struct cell *cell = &entry->row.cell[c];
          append_csv_cell ((char *)cell->text, cell->length, seen->text);
          g_assert_true (!entry->row.plain
                         || g_utf8_validate (cell->text, (gssize)cell->length, NULL));
          if (c == 0 || c == 2)
            g_assert_cmpstr (seen->words->text[cell->word], ==, cell->text);
          else
            g_assert_cmpuint (cell->word, ==, NO_WORD);
        }
      g_string_append_c (seen->text, '\n');
      if (++seen->rows == seen->stop_after)
        return fail (error, PLN_ERROR_DATA, "enough");
    }
  return TRUE;
}

/* Below the size of a block, the limit of a cell sends all lines to the table. */
enum
{
  BY_LINES = 5000,
  BY_BLOCKS = 1 << 20
};

static char *
supplied (const char *path, gboolean threaded, gsize cell_limit, guint64 stop_after)
{
  struct string_pool words;
  struct seen seen = { g_string_new (NULL), 0, stop_after, 0, &words };
  const struct batch_handler handler = { see_batch, &seen };
  g_autoptr (GError) error = NULL;

  string_pool_init (&words);
  const struct row_pipeline_plan plan
    = { .title = "FILE",
        .source = line_reader_open (path, NULL, NULL),
        .n_columns = 3,
        .word_columns = 5,
        .dialect = { .delimiter = ',', .quote = '"', .comment = '#' },
        .cell_limit = cell_limit,
        .words = &words,
        .threaded = threaded };
  if (!row_pipeline_run (&plan, &handler, &error))
    {
      g_autofree char *limit = g_strdup_printf ("within %" G_GSIZE_FORMAT " bytes", cell_limit);
      g_string_append_printf (seen.text, "error: %s\n", error->message);
      g_string_replace (seen.text, limit, "within LIMIT bytes", 0);
    }
  else
    {
      g_autofree char *comments
        = g_strdup_printf ("%" G_GUINT64_FORMAT " remarks\n", seen.comments);
      g_string_prepend (seen.text, comments);
    }
  line_reader_free (plan.source);
  string_pool_clear (&words);
  return g_string_free (seen.text, FALSE);
}

/* Everything: quotes, line breaks in them, blank lines, remarks, broken rows, rows
 * of many lengths; or all of that but for quotes and lone carriage returns. */
static void
append_rows (GString *file, guint64 seed, gsize length, gboolean quotes)
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
        g_string_append (file, quotes ? "# a remark, \"with a quote\n" : "# a remark\n \t\n");
        if (rng_below (&rng, 200) == 0)
          g_string_append_printf (file, "#%080000u, long\n", 1u);
        break;
      case 2:
        g_string_append (file, quotes ? "a,\"b\" c,d\n" : ",\n,,,\n");
        break;
      case 3:
        g_string_append (file, quotes ? "a,\"two\n#lines\",\"c\"\r"
                                      : "\032a,b\na,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q\n");
        break;
      case 4:
        g_string_append_printf (file, "%0*u,b,c\n", (int)rng_below (&rng, 3000), 1u);
        break;
      case 5:
        g_string_append (file, "Zo\303\253,b,c\r\n");
        break;
      default:
        g_string_append_printf (file, "a,%u,\tc \n", rng_below (&rng, 1000));
      }
}

/* As g_assert_cmpstr, but shows only where long texts part. */
static void
assert_same_text (const char *wanted, const char *seen)
{
  gsize at = 0, line = 0;
  for (; wanted[at] != '\0' && wanted[at] == seen[at]; at++)
    line = wanted[at] == '\n' ? at + 1 : line;
  g_autofree char *a = g_strndup (wanted + line, 200), *b = g_strndup (seen + line, 200);
  g_assert_cmpstr (a, ==, b);
  g_assert_cmpstr (wanted + at, ==, seen + at);
}

static void
assert_same_in_all_ways (const char *path, guint64 stop_after, const char *ending)
{
  g_autofree char *one = supplied (path, FALSE, BY_LINES, stop_after);
  g_assert_true (g_str_has_suffix (one, ending));
  for (guint way = 0; way < 3; way++)
    {
      g_autofree char *other
        = supplied (path, way > 0, way == 1 ? BY_LINES : BY_BLOCKS, stop_after);
      assert_same_text (one, other);
    }
}

/* Quotes come and go, so that blocks and lines follow each other. */
static void
rows_are_the_same_by_lines_blocks_and_threads (void)
{
  g_autofree char *folder = g_dir_make_tmp ("pln-rows-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "in.csv", NULL);
  for (guint64 seed = 1; seed <= 6; seed++)
    {
      g_autoptr (GString) file = g_string_new (NULL);
      append_rows (file, seed, 300000, FALSE);
      append_rows (file, seed, 500000, TRUE);
      append_rows (file, seed, 1000000, FALSE);
      g_string_append (file, "last,row,here");
      g_assert_true (g_file_set_contents (path, file->str, (gssize)file->len, NULL));
      assert_same_in_all_ways (path, 0, "[last][row][here]\n");
      assert_same_in_all_ways (path, 1, "error: enough\n");
      assert_same_in_all_ways (path, 12000 * seed / 6, "error: enough\n");
      g_string_append (file, "\nx,\"open");
      for (guint i = 0; i < 200000; i++)
        g_string_append (file, "a,b,c\n");
      g_assert_true (g_file_set_contents (path, file->str, (gssize)file->len, NULL));
      assert_same_in_all_ways (
        path, 0,
        "the quote that opens here is not closed within LIMIT bytes; "
        "add the missing quote, or allow longer cells with --limit cell=BYTES\n");
    }
  g_remove (path);
  g_rmdir (folder);
}

static void
assert_rows (const char *text, const char *expected)
{
  g_autofree char *folder = g_dir_make_tmp ("pln-rows-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "in.csv", NULL);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_autofree char *seen = supplied (path, FALSE, BY_LINES, 0);
  g_assert_cmpstr (seen, ==, expected);
  g_remove (path);
  g_rmdir (folder);
}

static void
a_cell_too_long_costs_its_row_alone (void)
{
  g_autofree char *text
    = g_strdup_printf ("a,\"b\",c\nd,\"%0*u\",f\ng,\"h\",i\n", BY_LINES + 1, 1u);
  assert_rows (text, "0 remarks\n1[a][b][c]\n"
                     "2the cell is too long; allow longer cells with --limit cell=BYTES\n"
                     "3[g][h][i]\n");
}

static void
comments_are_no_rows (void)
{
  assert_rows ("# one\na,b,c\n# two, \"with quotes\"\n#\nd,\"e\",f\n# last",
               "4 remarks\n2[a][b][c]\n5[d][e][f]\n");
}

/* Words are found beside a thread that adds others, and are the right ones. */
struct looking
{
  struct string_pool words;
  gint over;
};

enum
{
  WORDS_ADDED = 200000
};

static void
word_text (guint number, char text[40])
{
  g_snprintf (text, 40, number % 3 == 0 ? "w%u" : "a word longer than a slot, %u", number);
}

static gpointer
look_up (gpointer data)
{
  struct looking *looking = data;
  struct rng rng;
  char text[40];
  guint64 found = 0;
  rng_seed (&rng, 8);
  while (!g_atomic_int_get (&looking->over) || found < 1000)
    {
      guint number = rng_below (&rng, WORDS_ADDED);
      word_text (number, text);
      struct cell cell = cell_of_text (text), *cells = &cell;
      string_pool_find (&looking->words, &cells, 1);
      g_assert_true (cell.word == NO_WORD || cell.word == number);
      found += cell.word != NO_WORD;
    }
  return NULL;
}

static void
words_are_found_while_others_are_added (void)
{
  struct looking looking = { .over = 0 };
  char text[40];
  string_pool_init (&looking.words);
  string_pool_share (&looking.words);
  GThread *thread = g_thread_new ("look", look_up, &looking);
  for (guint i = 0; i < WORDS_ADDED; i++)
    {
      word_text (i, text);
      g_assert_cmpuint (string_pool_intern (&looking.words, text, strlen (text)), ==, i);
    }
  g_atomic_int_set (&looking.over, 1);
  g_thread_join (thread);
  for (guint i = 0; i < WORDS_ADDED; i++)
    {
      word_text (i, text);
      g_assert_cmpuint (string_pool_intern (&looking.words, text, strlen (text)), ==, i);
      g_assert_cmpstr (looking.words.text[i], ==, text);
    }
  string_pool_clear (&looking.words);
}

static gboolean
file_is_made_shorter (const char *path)
{
  return truncate (path, 1000000) == 0;
}

static gboolean
file_is_made_longer (const char *path)
{
  return truncate (path, 3000000) == 0;
}

/* Of the same length, and at a time that differs from that of opening. */
static gboolean
file_is_written_over (const char *path)
{
  int file = open (path, O_WRONLY | O_CLOEXEC);
  g_usleep (20 * 1000);
  gboolean written = file >= 0 && pwrite (file, "7654321", 7, 1999000) == 7;
  return close (file) == 0 && written;
}

static gboolean
file_is_looked_at (const char *path)
{
  g_autofree char *text = NULL;
  return chmod (path, 0640) == 0 && g_file_get_contents (path, &text, NULL, NULL);
}

/* Something happens to a file before its end was read. */
static void
file_written_meanwhile_is_refused (void)
{
  g_autofree char *folder = g_dir_make_tmp ("pln-rows-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "in.csv", NULL);
  gboolean (*const change[]) (const char *)
    = { file_is_made_shorter, file_is_made_longer, file_is_written_over, file_is_looked_at };
  g_autoptr (GString) file = g_string_new (NULL);
  while (file->len < 2000000)
    g_string_append (file, "1234567,x\n");
  for (guint i = 0; i < G_N_ELEMENTS (change); i++)
    {
      g_autoptr (GError) error = NULL;
      struct line line;
      g_assert_true (g_file_set_contents (path, file->str, (gssize)file->len, NULL));
      struct line_reader *source = line_reader_open (path, NULL, NULL);
      g_assert_nonnull (source);
      g_assert_true (change[i](path));
      while (line_reader_read_line (source, &line, &error))
        ;
      line_reader_free (source);
      if (change[i] == file_is_looked_at)
        g_assert_no_error (error);
      else
        g_assert_nonnull (strstr (
          error->message, "it was written to while pln read it; try again when it is complete"));
    }
  g_remove (path);
  g_rmdir (folder);
}

/* The sample that the dialect is found in ends within the second line: 32 KiB. */
static void
long_rows_keep_their_delimiter (void)
{
  static const struct
  {
    char delimiter;
    guint cells;
  } kind[] = { { ',', 2000 }, { ';', 2500 }, { '\t', 3000 }, { ',', 8000 } };
  for (gsize k = 0; k < G_N_ELEMENTS (kind); k++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      for (guint row = 0; row < 20; row++)
        {
          g_string_append_printf (text, "2024-01-%02u%cAna Berg%cBen Cole", row + 1,
                                  kind[k].delimiter, kind[k].delimiter);
          for (guint cell = 3; cell < kind[k].cells; cell++)
            g_string_append_printf (text, "%cword%05u", kind[k].delimiter, row * cell);
          g_string_append_c (text, '\n');
        }
      struct dialect found = dialect_detect (text->str, text->len, 0);
      g_assert_cmpint (found.delimiter, ==, kind[k].delimiter);
    }
}

static void
one_quote_behind_a_backslash_is_enough (void)
{
  static const char text[]
    = "name,note\n\"Ana\",\"she said \\\"hi there\"\n\"Ben\",\"went well\"\n";
  g_assert_true (dialect_detect (text, strlen (text), 0).backslash);
  static const char plain[] = "name,note\n\"Ana\",\"she said hi\"\n\"Ben\",\"C:\\\"\n";
  g_assert_false (dialect_detect (plain, strlen (plain), 0).backslash);
}

/* Both characters part each line in two. */
static void
delimiter_that_cuts_quoted_cells_is_none (void)
{
  static const char text[] = "\"Ruiz, Ana\";\"Okafor, Ben\"\n\"Wen, Cai\";\"Park, Dee\"\n";
  g_assert_cmpint (dialect_detect (text, strlen (text), 0).delimiter, ==, ';');
  static const char other[] = "\"Ruiz; Ana\",\"Okafor; Ben\"\n\"Wen; Cai\",\"Park; Dee\"\n";
  g_assert_cmpint (dialect_detect (other, strlen (other), 0).delimiter, ==, ',');
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rows/long", long_rows_keep_their_delimiter);
  g_test_add_func ("/rows/backslash", one_quote_behind_a_backslash_is_enough);
  g_test_add_func ("/rows/cut-cells", delimiter_that_cuts_quoted_cells_is_none);
  g_test_add_func ("/rows/plain-line", plain_lines_are_cut_as_libcsv_cuts_them);
  g_test_add_func ("/rows/room", more_cells_than_room_are_noticed);
  g_test_add_func ("/rows/long-cell", a_cell_too_long_costs_its_row_alone);
  g_test_add_func ("/rows/comments", comments_are_no_rows);
  g_test_add_func ("/rows/ways", rows_are_the_same_by_lines_blocks_and_threads);
  g_test_add_func ("/rows/words", words_are_found_while_others_are_added);
  g_test_add_func ("/rows/written-meanwhile", file_written_meanwhile_is_refused);
  return g_test_run ();
}
