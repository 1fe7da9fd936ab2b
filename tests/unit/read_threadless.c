/* A table is read whole where the system starts no thread, as under a limit of a container. */
#include <errno.h>
#include <glib/gstdio.h>
#include <pthread.h>
#include <string.h>
#include "read_log.h"

enum
{
  ROWS = 60000 /* more than the sample holds */
};

static guint refused;

/* Comes before that of the C library. */
int
pthread_create (pthread_t *thread G_GNUC_UNUSED, const pthread_attr_t *attributes G_GNUC_UNUSED,
                void *(*run) (void *)G_GNUC_UNUSED, void *data G_GNUC_UNUSED)
{
  refused++;
  return EAGAIN;
}

static void
all_rows_are_read_without_a_thread (void)
{
  g_autofree char *folder = g_dir_make_tmp ("pln-threadless-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "log.csv", NULL);
  g_autoptr (GString) text = g_string_new ("date,from,to\n");
  for (guint i = 0; i < ROWS; i++)
    g_string_append_printf (text, "2024-03-01,Ana%u Ruiz,Ben%u Okafor\n", i, i);
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));
  const struct read_options options
    = { .files = (const char *const[]){ path, NULL }, .threads = 2 };
  g_autofree char *log = log_as_text (&options);
  g_unlink (path);
  g_rmdir (folder);
  g_assert_nonnull (strstr (log, "Ana0 Ruiz"));
  g_assert_nonnull (strstr (log, "Ben59999 Okafor"));
  g_assert_cmpuint (refused, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/threadless/rows", all_rows_are_read_without_a_thread);
  return g_test_run ();
}
