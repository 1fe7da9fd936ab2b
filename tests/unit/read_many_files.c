/* What is known of a file does not depend on how many come before it. */
#include <glib/gstdio.h>
#include <string.h>
#include "read_log.h"

enum
{
  FILES = 70
};

static char *
write_file (const char *folder, guint number, const char *text)
{
  g_autofree char *name = g_strdup_printf ("f%03u.csv", number);
  char *path = g_build_filename (folder, name, NULL);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return path;
}

/* A body among authors is no person, in the first file and in the last. */
static void
authors_of_the_last_file (void)
{
  static const char authors[] = "Authors,Year,Title\n"
                                "\"Ruiz A; Okafor B; Guild Study Group\",2010,Paper 0\n"
                                "\"Lindt C; Meyer D\",2011,Paper 1\n"
                                "\"Stone E; Holm F; Guild Study Group\",2012,Paper 2\n"
                                "\"Ruiz A; Stone E\",2013,Paper 3\n";
  g_autofree char *folder = g_dir_make_tmp ("pln-files-XXXXXX", NULL);
  g_auto (GStrv) paths = g_new0 (char *, FILES + 2);
  g_assert_nonnull (folder);
  for (guint i = 0; i < FILES; i++)
    {
      g_autofree char *text
        = g_strdup_printf ("date,from,to\n2024-03-01,Ana%u Ruiz%u,Ben%u Okafor%u\n", i, i, i, i);
      paths[i] = write_file (folder, i, text);
    }
  paths[FILES] = write_file (folder, FILES, authors);
  const struct read_options options = { .files = (const char *const *)paths };
  g_autofree char *log = log_as_text (&options);
  for (guint i = 0; i <= FILES; i++)
    g_unlink (paths[i]);
  g_rmdir (folder);
  g_assert_nonnull (strstr (log, "Ruiz A"));
  g_assert_null (strstr (log, "Guild Study Group"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/many-files/authors", authors_of_the_last_file);
  return g_test_run ();
}
