/* A row counts whole, or not at all, and once. */
#include <glib/gstdio.h>
#include <unistd.h>
#include "read_log.h"

enum
{
  PEOPLE = 210, /* more than the rows by which a table is understood */
  LATE = 205
};

static struct log *
log_of_text (const GString *text)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  int file = g_file_open_tmp ("pln-rows-XXXXXX", &path, NULL);
  g_assert_cmpint (file, >=, 0);
  close (file);
  g_assert_true (g_file_set_contents (path, text->str, (gssize)text->len, NULL));
  const struct read_options options = { .files = (const char *const[]){ path, NULL } };
  struct log *log = log_read (&options, &error);
  g_unlink (path);
  g_assert_no_error (error);
  return log;
}

/* Each row is counted under one heading. */
static void
assert_rows_add_up (const struct log *log)
{
  const struct input *input = log->input;
  g_assert_cmpuint (input->rows, ==,
                    input->kept + input->rejected + input->dropped + input->duplicates);
}

static char *
person (guint i)
{
  return g_strdup_printf ("P%c%c Q%c", (char)('A' + i / 26), (char)('a' + i % 26),
                          (char)('a' + i % 26));
}

static guint64
records_of_person (const struct log *log, const char *name)
{
  guint64 count = 0;
  for (guint64 i = 0; i < log->n_records; i++)
    {
      guint32 ends[] = { log->record[i].a, log->record[i].b };
      for (guint k = 0; k < 2; k++)
        count += ends[k] != MENTION_ME && ends[k] != NONE
                 && g_strcmp0 (log->mention[ends[k]].name, name) == 0;
    }
  return count;
}

/* The last cell of a late row is no number: nothing of the row counts, only what others say. */
static void
rejected_row_of_matrix (void)
{
  g_autoptr (GString) text = g_string_new ("");
  for (guint i = 0; i < PEOPLE; i++)
    {
      g_autofree char *name = person (i);
      g_string_append_printf (text, ",%s", name);
    }
  for (guint i = 0; i < PEOPLE; i++)
    {
      g_autofree char *name = person (i);
      g_string_append_printf (text, "\n%s", name);
      for (guint k = 0; k < PEOPLE; k++)
        g_string_append (text, i == LATE && k == PEOPLE - 1 ? ",soon" : i == k ? ",0" : ",1");
    }
  g_string_append (text, "\n");
  struct log *log = log_of_text (text);
  g_autofree char *name = person (LATE);
  g_assert_cmpuint (log->input->rejected, ==, 1);
  assert_rows_add_up (log);
  g_assert_cmpuint (records_of_person (log, name), ==, PEOPLE - 1);
  log_free (log);
}

static void
rejected_row_of_contact_days (void)
{
  g_autoptr (GString) text = g_string_new ("Name;Call 1;Call 2\n");
  for (guint i = 0; i < PEOPLE; i++)
    {
      g_autofree char *name = person (i);
      g_string_append_printf (text, "%s;%04u-01-02;", name, 1801 + i);
      if (i == LATE)
        g_string_append (text, "1801-13-45\n");
      else
        g_string_append_printf (text, "%04u-02-03\n", 1801 + i);
    }
  struct log *log = log_of_text (text);
  g_autofree char *name = person (LATE);
  g_assert_cmpuint (log->input->rejected, ==, 1);
  g_assert_cmpuint (records_of_person (log, name), ==, 0);
  g_assert_cmpuint (log->n_records, ==, 2 * (PEOPLE - 1));
  log_free (log);
}

static void
several_kinds_of_tie (void)
{
  g_autoptr (GString) text = g_string_new ("from,to,advice,friendship,trust\n");
  for (guint i = 0; i + 1 < 60; i++)
    {
      g_autofree char *from = person (i), *to = person (i + 1);
      g_string_append_printf (text, "%s,%s,%u,%u,%u\n", from, to, i % 3, (i + 1) % 3, (i + 2) % 3);
    }
  /* Behind the sample, so that no rule is made of them. */
  for (guint i = 60; i + 1 < 260; i++)
    {
      g_autofree char *from = person (i), *to = person (i + 1);
      const char *cells = i == 255   ? "1,-2,-1"
                          : i == 256 ? "-1,-2,0"
                          : i == 257 ? "1,2,5e12"
                          : i == 258 ? "5e12,5e12,5e12"
                                     : "1,0,2";
      g_string_append_printf (text, "%s,%s,%s\n", from, to, cells);
    }
  struct log *log = log_of_text (text);
  assert_rows_add_up (log);
  g_assert_cmpuint (log->input->rows, ==, 258);
  g_assert_cmpuint (log->input->rejected, ==, 2);
  g_assert_cmpuint (log->input->dropped, ==, 1);
  g_autofree char *partly = person (257), *no_count = person (259);
  g_assert_cmpuint (records_of_person (log, no_count), ==, 0);
  g_assert_cmpuint (records_of_person (log, partly), ==, 0);
  log_free (log);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/whole-rows/matrix", rejected_row_of_matrix);
  g_test_add_func ("/whole-rows/contact-days", rejected_row_of_contact_days);
  g_test_add_func ("/whole-rows/kinds-of-tie", several_kinds_of_tie);
  return g_test_run ();
}
