/* Which reading each kept export gets, and how far the next one is behind.
 *
 *   read_leads                 no table that is read rightly may be near the distance at which pln asks
 *   read_leads FILE|FOLDER...  a table: file, reading, next, score, lead */
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include "pln/read.h"
#include "read/understand/readings.h"

static gboolean
is_table (const char *name)
{
  static const char *const endings[] = { ".csv", ".tsv", ".txt", ".tab", ".edges", ".dat" };
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (name, endings[i]))
      return TRUE;
  return FALSE;
}

static int
compare_texts (const void *one, const void *other)
{
  return strcmp (*(const char *const *)one, *(const char *const *)other);
}

/* Adds all tables in a folder and its folders. */
static void
collect_tables (const char *path, GPtrArray *files)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;
  if (folder == NULL)
    {
      g_ptr_array_add (files, g_strdup (path));
      return;
    }
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *inner = g_build_filename (path, name, NULL);
      if (g_file_test (inner, G_FILE_TEST_IS_DIR) || is_table (name))
        collect_tables (inner, files);
    }
}

static void
print_row (const char *file, const struct input *input, const char *error)
{
  if (input == NULL)
    g_print ("%s\t-\t-\t-\t-\t%s\n", file, error);
  else
    g_print ("%s\t%s\t%s\t%.2f\t%.2f\n", file, input->format,
             input->next != NULL ? input->next : "-", input->score, input->lead);
}

/* Files that pln asks about, as a person would. */
static gboolean
is_asked (const char *error)
{
  return strstr (error, "can mean two things") != NULL;
}

int
main (int argc, char **argv)
{
  static const char *const kept[]
    = { "tests/data/exports", "tests/data/contacts", "tests/understanding/cases", NULL };
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  gboolean shown = argc > 1 && *argv[1] != '-'; /* the test runner passes options of GLib's */
  guint near = 0, asked = 0, read = 0;
  if (argc > 1 && strcmp (argv[1], "-l") == 0)
    return 0;
  if (!shown && g_chdir (g_getenv ("TOP") != NULL ? g_getenv ("TOP") : ".") != 0)
    return 1;
  for (const char *const *path = shown ? (const char *const *)argv + 1 : kept; *path != NULL;
       path++)
    collect_tables (*path, files);
  qsort (files->pdata, files->len, sizeof *files->pdata, compare_texts);
  for (guint i = 0; i < files->len; i++)
    {
      const char *file = g_ptr_array_index (files, i);
      const char *const one[] = { file, NULL };
      const struct read_options options = { .files = one, .threads = 1 };
      g_autoptr (GError) error = NULL;
      struct log *log = log_read (&options, &error);
      const struct input *input = log != NULL ? &log->input[0] : NULL;
      if (shown)
        print_row (file, input, error != NULL ? error->message : "");
      read += input != NULL;
      asked += error != NULL && is_asked (error->message);
      if (input != NULL && input->next != NULL && input->lead < 1.5 * LEAD_CLEAR)
        {
          near++;
          g_print ("# %s: %s and %s are only %.2f apart\n", file, input->profile, input->next,
                   input->lead);
        }
      if (log != NULL)
        log_free (log);
    }
  if (shown)
    return 0;
  g_print ("1..2\n%s 1 - no table that is read lies near the distance of asking\n",
           near == 0 ? "ok" : "not ok");
  g_print ("%s 2 - most tables are read (%u), few are asked about (%u)\n",
           read > 400 && asked * 100 < read * 2 ? "ok" : "not ok", read, asked);
  return near != 0;
}
