/* Every tests/data/CLASS/CASE with in.csv and expected: the file, read without
 * any option, gives exactly what a person would say. */
#include <string.h>
#include "unit/read_log.h"

static void
case_reads_as_expected (gconstpointer data)
{
  g_autofree char *in = g_build_filename (data, "in.csv", NULL);
  g_autofree char *wanted_path = g_build_filename (data, "expected", NULL);
  g_autofree char *wanted = NULL;
  const struct read_options options = { .files = (const char *const[]){ in, NULL } };

  g_assert_true (g_file_get_contents (wanted_path, &wanted, NULL, NULL));
  g_autofree char *seen = log_as_text (&options);
  g_assert_cmpstr (seen, ==, wanted);
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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_autoptr (GPtrArray) classes = names_in ("tests/data");
  for (guint i = 0; i < classes->len; i++)
    {
      g_autoptr (GPtrArray) cases = names_in (classes->pdata[i]);
      for (guint j = 0; j < cases->len; j++)
        {
          const char *folder = cases->pdata[j];
          g_autofree char *expected = g_build_filename (folder, "expected", NULL);
          g_autofree char *in = g_build_filename (folder, "in.csv", NULL);
          if (g_file_test (expected, G_FILE_TEST_EXISTS) && g_file_test (in, G_FILE_TEST_EXISTS))
            g_test_add_data_func_full (folder + strlen ("tests"), g_strdup (folder),
                                       case_reads_as_expected, g_free);
        }
    }
  return g_test_run ();
}
