/* What no single file shows: several files, options, errors. */
#include <glib/gstdio.h>
#include <string.h>
#include "unit/read_log.h"

struct files
{
  char *folder;
  char *path[3];
};

static void
files_write (struct files *files, const char *const *contents)
{
  files->folder = g_dir_make_tmp ("pln-read-XXXXXX", NULL);
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u.csv", i);
      files->path[i] = contents[i] != NULL ? g_build_filename (files->folder, name, NULL) : NULL;
      if (contents[i] != NULL)
        g_assert_true (g_file_set_contents (files->path[i], contents[i], -1, NULL));
    }
}

static void
files_clear (struct files *files)
{
  for (guint i = 0; i < 3; i++)
    if (files->path[i] != NULL)
      {
        g_remove (files->path[i]);
        g_free (files->path[i]);
      }
  g_rmdir (files->folder);
  g_free (files->folder);
}

/* The log of up to three files as text; options lacks only the files. */
static char *
text_of (const char *a, const char *b, struct read_options options)
{
  struct files files;
  files_write (&files, (const char *const[]){ a, b, NULL });
  const char *const paths[] = { files.path[0], files.path[1], NULL };
  options.files = paths;
  char *text = log_as_text (&options);
  files_clear (&files);
  return text;
}

#define ASSERT_READS(a, b, wanted, ...)                                              \
  do                                                                                 \
    {                                                                                \
      g_autofree char *seen_ = text_of (a, b, (struct read_options){ __VA_ARGS__ }); \
      g_assert_cmpstr (seen_, ==, wanted);                                           \
    }                                                                                \
  while (0)

static void
rows_of_two_files_count_once (void)
{
  const char *one = "date,from,to\n2024-03-04,Ana,Ben\n2024-03-04,Ana,Ben\n";
  ASSERT_READS (one, "date,from,to\n2024-03-04,Ana,Ben\n2024-03-05,Ana,Cy\n",
                "2024-03-04 Ana -> Ben\n2024-03-04 Ana -> Ben\n2024-03-05 Ana -> Cy\n", 0);
  /* The same cells under another header are another row. */
  ASSERT_READS (one, "date,to,from\n2024-03-04,Ana,Ben\n",
                "2024-03-04 Ana -> Ben\n2024-03-04 Ana -> Ben\n2024-03-04 Ben -> Ana\n", 0);
}

static void
events_gather_across_files (void)
{
  ASSERT_READS ("date,event,from\n2024-03-04,Camp,Ana\n2024-03-04,Camp,Ben\n",
                "date,event,from\n04.03.2024,Camp,Cy\n14.03.2024,Camp,Ana\n",
                "2024-03-14 Ana -- nobody at Camp\n2024-03-04 Ana, Ben, Cy at Camp\n", 0);
}

static void
columns_can_be_named (void)
{
  const char *const columns[] = { "from=Giver", "to=Taker", NULL };
  ASSERT_READS ("Giver,Taker\nAna,Ben\n", NULL, "undated Ana -> Ben\n", .columns = columns);
  const char *const wrong[] = { "giver=Giver", NULL };
  g_autofree char *text
    = text_of ("Giver,Taker\nAna,Ben\n", NULL, (struct read_options){ .columns = wrong });
  g_assert_nonnull (strstr (text, "there is no role \"giver\"; use one of date, "));
  const char *const bare[] = { "from", NULL };
  ASSERT_READS ("a,b\n1,2\n", NULL,
                "error: --column \"from\" has no \"=\"; write --column ROLE=NAME\n",
                .columns = bare);
}

static void
date_order_settles (void)
{
  const char *file = "date,from,to\n3/4/2024,Ana,Ben\n5/6/2024,Ana,Cy\n";
  ASSERT_READS (file, NULL, "2024-04-03 Ana -> Ben\n2024-06-05 Ana -> Cy\n",
                .date_order = DATE_ORDER_DMY);
  ASSERT_READS (file, NULL, "2024-03-04 Ana -> Ben\n2024-05-06 Ana -> Cy\n",
                .date_order = DATE_ORDER_MDY);
  g_autofree char *text = text_of (file, NULL, (struct read_options){ 0 });
  g_assert_nonnull (strstr (text, "--date-order dmy"));
}

static void
strict_refuses_the_first_bad_row (void)
{
  ASSERT_READS ("date,from,to\n2024-03-04,Ana,Ben\nsoon,Ana,Cy\n", NULL,
                "error: FILE, line 3, column \"date\": \"soon\" is not a valid date\n",
                .strict = TRUE);
}

static void
strict_refuses_broken_quotes (void)
{
  ASSERT_READS (
    "date,from,to\n2024-03-04,Ana,Ben\n2024-03-05,\"Ana\"x,Ben\n2024-03-06,Ana,Cy\n", NULL,
    "error: FILE, line 3: \"2024-03-05,\"Ana\"x,Ben\" has a quote in the wrong place; write \"\" for a quote "
    "inside a quoted cell, or leave it out\n",
    .strict = TRUE);
  ASSERT_READS (
    "date,from,to\n2024-03-04,Ana,Ben\n2024-03-05,\"Ana,Ben\n2024-03-06,Ana,Cy\n", NULL,
    "error: FILE, line 3: \"2024-03-05,\"Ana,Ben\" opens a quote that is never closed\n",
    .strict = TRUE);
  /* Above the header nothing is a row. */
  ASSERT_READS ("The \"log\" of Ana\n\ndate,from,to\n2024-03-04,Ana,Ben\n", NULL,
                "2024-03-04 Ana -> Ben\n", .strict = TRUE);
}

/* The first reject: "line 3, column 'from', 'value': reason". */
static void
assert_rejects (const char *file, const char *wanted)
{
  struct files files;
  files_write (&files, (const char *const[]){ file, NULL, NULL });
  const struct read_options options = { .files = (const char *const[]){ files.path[0], NULL } };
  struct log *log = log_read (&options, NULL);
  g_assert_nonnull (log);
  g_assert_cmpuint (log->input[0].n_rejects, ==, 1);
  const struct reject *reject = &log->input[0].reject[0];
  g_autofree char *seen
    = g_strdup_printf ("line %" G_GUINT64_FORMAT ", column '%s', '%s': %s", reject->line,
                       reject->column, reject->value, reject->reason);
  g_assert_cmpstr (seen, ==, wanted);
  log_free (log);
  files_clear (&files);
}

static void
rejects_name_line_column_and_value (void)
{
  assert_rejects (
    "date,from,to\n2024-03-04,Zo\303\253,Jos\303\251\n2024-03-05,Ana,\303\253\303\251B\351n\n",
    "line 3, column 'to', '\303\253\303\251B\357\277\275n': is not UTF-8 text; "
    "if the file is in another encoding, add --encoding NAME");
  assert_rejects ("date,from,to,minutes\n2024-03-04,Ana,Ben,5\n2024-03-05,Ana,Cy,soon\n",
                  "line 3, column 'minutes', 'soon': is not a duration");
  assert_rejects (
    "date,from,to,weight\n2024-03-04,Ana,Ben,5\n2024-03-05,\"Ana\nMaria\",Cy,5\n2024-03-05,Ana,Cy,0x1p3\n",
    "line 5, column 'weight', '0x1p3': is not a number");
  assert_rejects ("date,from,to\n2024-03-04,Ana,Ben\n2024-03-05,Ana,Ben,Cy\n",
                  "line 3, column '(null)', 'Cy': is one cell more than there are columns; "
                  "put cells that hold the delimiter in quotes");
}

static void
zero_bytes_are_found (void)
{
  static const char bytes[] = "date,from,to\n2024-03-04,Ana,Ben\n2024-03-05,An\0a,Ben\n";
  g_autofree char *folder = g_dir_make_tmp ("pln-read-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "in.csv", NULL);
  g_assert_true (g_file_set_contents (path, bytes, sizeof bytes - 1, NULL));
  const struct read_options options = { .files = (const char *const[]){ path, NULL } };
  struct log *log = log_read (&options, NULL);
  g_assert_nonnull (log);
  g_assert_cmpuint (log->n_records, ==, 1);
  g_assert_cmpuint (log->input[0].reject[0].line, ==, 3);
  g_assert_cmpstr (log->input[0].reject[0].column, ==, "from");
  g_assert_cmpstr (log->input[0].reject[0].reason, ==, "holds a zero byte");
  log_free (log);
  g_remove (path);
  g_rmdir (folder);
}

/* Cells and rows over a limit of the user's. */
static void
field_limit_is_kept (void)
{
  const char *file
    = "date,from,to,note\n2024-03-04,Ana,Ben,\"12345678\"\n2024-03-05,Ana,Cy,\"123456789012\"\n"
      "2024-03-06,Ana,Dee,123456789012\n2024-03-07,Ana,Eve,1\n";
  ASSERT_READS (
    file, NULL,
    "2024-03-04 Ana -> Ben\n2024-03-07 Ana -> Eve\n"
    "rejected line 3: the cell is too long; allow longer cells with --limit cell=BYTES\n"
    "rejected line 4: the cell is too long; allow longer cells with --limit cell=BYTES\n",
    .field_limit = 10);
}

/* Beyond the header; and before a quote in the wrong place, which breaks its own row alone. */
static void
long_cells_are_named (void)
{
  ASSERT_READS (
    "date,from,to\n2024-03-04,Ana,Ben,12345678901\n2024-03-05,Ana,Cy\n", NULL,
    "error: FILE, line 2, column \"column 4\": the cell is too long; allow longer cells with "
    "--limit cell=BYTES\n",
    .field_limit = 10, .strict = TRUE);
  ASSERT_READS (
    "date,from,to,note\n2024-03-04,Ana,Ben,1\n2024-03-05,Ana,\"Cy Cy Cy Cy\",2\n", NULL,
    "error: FILE, line 3, column \"to\": the cell is too long; allow longer cells with --limit cell=BYTES\n",
    .field_limit = 10, .strict = TRUE);
  ASSERT_READS (
    "date,from,to,note\n2024-03-04,Ana,Ben,\"1234567890123\",\"x\"y\n2024-03-05,Ana,Cy,\"1\"\n",
    NULL,
    "2024-03-05 Ana -> Cy\n"
    "rejected line 2: has a quote in the wrong place; write \"\" for a quote inside a quoted cell, or leave it out\n",
    .field_limit = 10);
  ASSERT_READS (
    "date,from,to,note\n2024-03-04,Ana,Ben,\"1234567890123\n2024-03-05,Ana,Cy\n", NULL,
    "error: FILE, line 2, column 4: the quote that opens here is not closed within 10 bytes; add the missing "
    "quote, or allow longer cells with --limit cell=BYTES\n",
    .field_limit = 10);
}

static void
no_row_understood_is_an_error (void)
{
  ASSERT_READS (
    "date,from,to\nsoon,Ana,Ben\nlater,Ana,Cy\n", NULL,
    "error: FILE: none of the 2 rows could be read; line 2, column \"date\": \"soon\" is not a valid date\n",
    0);
}

static void
missing_files_and_empty_folders_are_named (void)
{
  g_autofree char *empty = g_dir_make_tmp ("pln-empty-XXXXXX", NULL);
  const char *const missing[] = { "/nowhere/x.csv", NULL }, *const folder[] = { empty, NULL };
  struct read_options options = { .files = missing };
  g_autoptr (GError) error = NULL;
  g_assert_null (log_read (&options, &error));
  g_assert_cmpstr (
    error->message, ==,
    "cannot open \"/nowhere/x.csv\": there is no folder \"/nowhere\" on this machine; \"ls\" shows what is where");
  g_assert_cmpint (error->code, ==, PLN_ERROR_SYSTEM);
  g_clear_error (&error);
  options.files = folder;
  g_assert_null (log_read (&options, &error));
  g_assert_cmpint (error->code, ==, PLN_ERROR_DATA);
  g_assert_true (g_str_has_suffix (error->message, "\" holds no files; name a file with a table"));
  g_assert_cmpint (g_rmdir (empty), ==, 0);
}

static void
unknown_formats_and_encodings_are_named (void)
{
  g_autofree char *format = text_of ("a,b\n", NULL, (struct read_options){ .format = "nonsense" });
  g_assert_nonnull (strstr (format, "there is no format \"nonsense\"; use one of "));
  g_autofree char *encoding
    = text_of ("a,b\n", NULL, (struct read_options){ .encoding = "nonsense" });
  g_assert_nonnull (strstr (encoding, "there is no encoding \"nonsense\" here"));
}

/* An open quote at the start of a file larger than a cell may be. */
static void
unclosed_quote_is_found (void)
{
  GString *file = g_string_new ("date,from,to\n2024-03-04,Ana,Ben\n2024-03-05,\"Ana,Ben\n");
  while (file->len < 3 << 20)
    g_string_append (file, "2024-03-06,Ana,Cy\n");
  ASSERT_READS (
    file->str, NULL,
    "error: FILE, line 3, column 2: the quote that opens here is not closed within 1048576 "
    "bytes; add the missing quote, or allow longer cells with --limit cell=BYTES\n",
    0);
  g_string_free (file, TRUE);
}

static void
long_cells_are_rejected (void)
{
  GString *file = g_string_new ("date,from,to\n2024-03-04,Ana,Ben\n2024-03-05,Ana,");
  for (guint i = 0; i < 2500000; i++)
    g_string_append_c (file, 'x');
  g_string_append (file, "\n2024-03-06,Ana,Cy\n");
  ASSERT_READS (
    file->str, NULL,
    "2024-03-04 Ana -> Ben\n2024-03-06 Ana -> Cy\n"
    "rejected line 3: the cell is too long; allow longer cells with --limit cell=BYTES\n",
    0);
  g_string_free (file, TRUE);
}

/* One row, however many pieces its line comes in. */
static void
long_rows_are_rejected_once (void)
{
  GString *file = g_string_new ("date,from,to\n2024-03-04,Ana,Ben\n2024-03-05,Ana,");
  gsize start = file->len, length = 36 << 20;
  g_string_set_size (file, start + length);
  memset (file->str + start, ',', length);
  g_string_append (file, "\n2024-03-06,Ana,Cy\n");
  ASSERT_READS (file->str, NULL,
                "2024-03-04 Ana -> Ben\n2024-03-06 Ana -> Cy\n"
                "rejected line 3: the row is longer than 16 MiB; split it into several\n",
                0);
  g_string_free (file, TRUE);
}

/* Rows and lines that end just where a block of the file does. */
static void
blocks_do_not_show (void)
{
  for (guint extra = 0; extra < 3; extra++)
    {
      GString *file = g_string_new ("date,note,from,to\r\n");
      guint64 rows = 0;
      for (; file->len < 600000; rows++)
        g_string_append_printf (file, "2024-03-%02u,\"Zo\303\253\r\n%.*s\",Ana,Ben\r\n",
                                (guint)(rows % 28 + 1), (int)(rows % 7 + extra), "abcdefghi");
      struct files files;
      files_write (&files, (const char *const[]){ file->str, NULL, NULL });
      const struct read_options options = { .files = (const char *const[]){ files.path[0], NULL } };
      struct log *log = log_read (&options, NULL);
      g_assert_nonnull (log);
      g_assert_cmpuint (log->n_records, ==, rows);
      g_assert_cmpuint (log->input[0].rejected, ==, 0);
      g_assert_cmpstr (log->input[0].line_ends, ==, "CRLF");
      log_free (log);
      files_clear (&files);
      g_string_free (file, TRUE);
    }
}

static void
ties_table_reads_back (void)
{
  struct files files;
  files_write (
    &files,
    (const char *const[]){
      "contact_a,contact_b,interactions,strength,first,last,state,overlap,span,bridge,kind,evidence\n"
      "Ana,\"Reyes, Tom\",3,1.5,2024-01-01,2024-03-13,cooling,0,,1,scout,direct+event\n",
      NULL, NULL });
  const struct read_options options = { .files = (const char *const[]){ files.path[0], NULL } };
  struct log *log = log_read (&options, NULL);
  g_assert_nonnull (log);
  g_assert_cmpuint (log->n_ready_ties, ==, 1);
  g_assert_cmpstr (log->mention[log->ready_tie[0].b].name, ==, "Reyes, Tom");
  g_assert_cmpfloat (log->ready_tie[0].strength, ==, 1.5);
  g_assert_cmpuint (log->ready_tie[0].evidence, ==, EVIDENCE_DIRECT | EVIDENCE_EVENT);
  g_assert_cmpuint (log->ready_tie[0].state, ==, 1);
  g_assert_true (log->has_ready_as_of);
  g_assert_cmpint (log->ready_as_of, ==, day_from_date (2024, 3, 13));
  log_free (log);
  files_clear (&files);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/log/duplicates", rows_of_two_files_count_once);
  g_test_add_func ("/log/events", events_gather_across_files);
  g_test_add_func ("/log/columns", columns_can_be_named);
  g_test_add_func ("/log/date-order", date_order_settles);
  g_test_add_func ("/log/strict", strict_refuses_the_first_bad_row);
  g_test_add_func ("/log/strict-quotes", strict_refuses_broken_quotes);
  g_test_add_func ("/log/rejects", rejects_name_line_column_and_value);
  g_test_add_func ("/log/zero-byte", zero_bytes_are_found);
  g_test_add_func ("/log/field-limit", field_limit_is_kept);
  g_test_add_func ("/log/long-cells", long_cells_are_named);
  g_test_add_func ("/log/nothing-understood", no_row_understood_is_an_error);
  g_test_add_func ("/log/missing", missing_files_and_empty_folders_are_named);
  g_test_add_func ("/log/unknown", unknown_formats_and_encodings_are_named);
  g_test_add_func ("/log/unclosed-quote", unclosed_quote_is_found);
  g_test_add_func ("/log/long-cell", long_cells_are_rejected);
  g_test_add_func ("/log/long-rows", long_rows_are_rejected_once);
  g_test_add_func ("/log/blocks", blocks_do_not_show);
  g_test_add_func ("/log/ties", ties_table_reads_back);
  return g_test_run ();
}
