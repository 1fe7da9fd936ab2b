/* Every tests/data/exports/FORMAT/CASE: the files of an export, read together,
 * give what a person would say.
 *
 * "expected" was written by hand.  "how", where there is one, says in lines
 * what is done with the files first and which options are given:
 *   write-as UTF-16LE | UTF-16BE | WINDOWS-1252 | UTF-8-BOM     line-ends CRLF | CR
 *   date-order dmy | mdy | ymd     format NAME     column ROLE=NAME     contacts FILE
 *   last-first yes | no     show notices, after everything else */
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include "unit/read_log.h"

struct export
{
  char *folder; /* of copies */
  GPtrArray *files, *contacts, *columns;
  char *encoding, *line_ends, *format;
  enum date_order order;
  enum last_first last_first;
  gboolean notices;
};

static void
take_line (struct export *export, const char *line)
{
  const char *value = strchr (line, ' ');
  g_assert_nonnull (value);
  value++;
  if (g_str_has_prefix (line, "write-as "))
    export->encoding = g_strdup (value);
  else if (g_str_has_prefix (line, "line-ends "))
    export->line_ends = g_strdup (value);
  else if (g_str_has_prefix (line, "format "))
    export->format = g_strdup (value);
  else if (g_str_has_prefix (line, "column "))
    g_ptr_array_add (export->columns, g_strdup (value));
  else if (g_str_has_prefix (line, "contacts "))
    g_ptr_array_add (export->contacts, g_build_filename (export->folder, value, NULL));
  else if (g_str_has_prefix (line, "date-order "))
    export->order = *value == 'd'   ? DATE_ORDER_DMY
                    : *value == 'm' ? DATE_ORDER_MDY
                                    : DATE_ORDER_YMD;
  else if (g_str_has_prefix (line, "last-first "))
    export->last_first = *value == 'y' ? LAST_FIRST_YES : LAST_FIRST_NO;
  else if (strcmp (line, "show notices") == 0)
    export->notices = TRUE;
  else
    g_error ("'%s' is not understood", line);
}

static void
take_how (struct export *export, const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "how", NULL), *text = NULL;
  if (!g_file_get_contents (path, &text, NULL, NULL))
    return;
  g_auto (GStrv) lines = g_strsplit (g_strchomp (text), "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    take_line (export, *line);
}

/* The file as the other program would have written it. */
static void
copy_file (const struct export *export, const char *from, const char *to)
{
  g_autofree char *text = NULL, *bytes = NULL;
  gsize length, written;
  const char *encoding = export->encoding;

  g_assert_true (g_file_get_contents (from, &text, &length, NULL));
  g_autoptr (GString) out = g_string_new_len (text, (gssize)length);
  if (export->line_ends != NULL)
    g_string_replace (out, "\n", strcmp (export->line_ends, "CR") == 0 ? "\r" : "\r\n", 0);
  if (encoding != NULL && strcmp (encoding, "WINDOWS-1252") != 0)
    g_string_prepend (out, "\xEF\xBB\xBF");
  if (encoding != NULL && strcmp (encoding, "UTF-8-BOM") != 0)
    {
      bytes = g_convert (out->str, (gssize)out->len, encoding, "UTF-8", NULL, &written, NULL);
      g_assert_nonnull (bytes);
      g_assert_true (g_file_set_contents (to, bytes, (gssize)written, NULL));
    }
  else
    g_assert_true (g_file_set_contents (to, out->str, (gssize)out->len, NULL));
}

static gint
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *
names_in (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  GDir *dir = g_dir_open (folder, 0, NULL);
  const char *name;
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_build_filename (folder, name, NULL));
  if (dir != NULL)
    g_dir_close (dir);
  g_ptr_array_sort (names, compare_names);
  return names;
}

static gboolean
is_listed (const GPtrArray *paths, const char *path)
{
  return g_ptr_array_find_with_equal_func ((GPtrArray *)paths, path, g_str_equal, NULL);
}

static void
copy_files (struct export *export, const char *folder)
{
  g_autoptr (GPtrArray) names = names_in (folder);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *name = g_path_get_basename (names->pdata[i]);
      if (strcmp (name, "how") == 0 || strcmp (name, "expected") == 0)
        continue;
      g_autofree char *copy = g_build_filename (export->folder, name, NULL);
      copy_file (export, names->pdata[i], copy);
      if (!is_listed (export->contacts, copy))
        g_ptr_array_add (export->files, g_steal_pointer (&copy));
    }
}

static void
append_profiles (GString *out, const struct log *log)
{
  for (guint32 i = 0; i < log->n_inputs; i++)
    {
      g_autofree char *name = g_path_get_basename (log->input[i].path);
      g_string_append_printf (out, "%s: %s\n", name, log->input[i].profile);
    }
}

static void
append_notices (GString *out, const struct log *log)
{
  for (guint32 i = 0; i < log->n_inputs; i++)
    for (guint32 n = 0; n < log->input[i].n_notices; n++)
      g_string_append_printf (out, "notice: %s\n", log->input[i].notice[n]);
}

static char *
text_of (const struct export *export)
{
  g_ptr_array_add (export->files, NULL);
  g_ptr_array_add (export->contacts, NULL);
  g_ptr_array_add (export->columns, NULL);
  const struct read_options options = { .files = (const char *const *)export->files->pdata,
                                        .contacts = (const char *const *)export->contacts->pdata,
                                        .columns = (const char *const *)export->columns->pdata,
                                        .format = export->format,
                                        .date_order = export->order,
                                        .last_first = export->last_first };
  g_autoptr (GError) error = NULL;
  GString *out = g_string_new (NULL);
  struct log *log = log_read (&options, &error);
  if (log == NULL)
    g_string_append_printf (out, "error: %s\n", error->message);
  else
    {
      append_profiles (out, log);
      if (log->has_owner)
        {
          g_string_append (out, "owner: ");
          append_mention (out, log, log->owner);
          g_string_append_c (out, '\n');
        }
      append_records (out, log);
      append_contacts (out, log);
      append_inputs (out, log);
      if (export->notices)
        append_notices (out, log);
    }
  log_free (log);
  g_autofree char *prefix = g_strconcat (export->folder, "/", NULL);
  g_string_replace (out, prefix, "", 0);
  return g_string_free (out, FALSE);
}

static void
remove_copies (struct export *export)
{
  g_autoptr (GPtrArray) names = names_in (export->folder);
  for (guint i = 0; i < names->len; i++)
    g_remove (names->pdata[i]);
  g_rmdir (export->folder);
}

static void
export_reads_as_expected (gconstpointer data)
{
  struct export export = { .folder = g_dir_make_tmp ("pln-export-XXXXXX", NULL),
                           .files = g_ptr_array_new_with_free_func (g_free),
                           .contacts = g_ptr_array_new_with_free_func (g_free),
                           .columns = g_ptr_array_new_with_free_func (g_free) };
  g_autofree char *wanted_path = g_build_filename (data, "expected", NULL), *wanted = NULL;

  g_assert_true (g_file_get_contents (wanted_path, &wanted, NULL, NULL));
  take_how (&export, data);
  copy_files (&export, data);
  g_autofree char *seen = text_of (&export);
  remove_copies (&export);
  if (strcmp (seen, wanted) != 0)
    {
      g_test_fail ();
      fprintf (stderr, "--- %s was read as\n%s--- and should be\n%s", (const char *)data, seen,
               wanted);
    }
  g_ptr_array_unref (export.files);
  g_ptr_array_unref (export.contacts);
  g_ptr_array_unref (export.columns);
  g_free (export.folder);
  g_free (export.encoding);
  g_free (export.line_ends);
  g_free (export.format);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_autoptr (GPtrArray) formats = names_in ("tests/data/exports");
  guint cases_found = 0;
  for (guint i = 0; i < formats->len; i++)
    {
      g_autoptr (GPtrArray) cases = names_in (formats->pdata[i]);
      for (guint j = 0; j < cases->len; j++, cases_found++)
        g_test_add_data_func_full ((const char *)cases->pdata[j] + strlen ("tests/data"),
                                   g_strdup (cases->pdata[j]), export_reads_as_expected, g_free);
    }
  g_assert_cmpuint (cases_found, >, 60);
  return g_test_run ();
}
