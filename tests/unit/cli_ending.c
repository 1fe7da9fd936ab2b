/* A thread that finds no memory ends the run, but not one whose files another
 * thread is putting in place. */
#include <fcntl.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <glib/gstdio.h>
#include "cli/signals.h"
#include "cli/outputs.h"

enum
{
  CODE_DONE = 7
};

/* More than any system gives; volatile, or the compiler knows. */
static volatile gsize too_much = G_MAXSSIZE;

static gpointer
want_too_much (gpointer data G_GNUC_UNUSED)
{
  g_free (g_malloc (too_much));
  return NULL;
}

static void
text_add (struct outputs *outputs, const char *path)
{
  g_assert_true (outputs_plan (outputs, "--ties", path, NULL));
  outputs_add (outputs, path, g_bytes_new_static ("new", 3));
}

/* The code with which a child that writes a file ends; what it said. */
static int
ending_of (void (*body) (struct outputs *outputs, const char *path), const char *path, char **said)
{
  g_autofree char *log = g_strconcat (path, ".said", NULL);
  int status;
  pid_t child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      int file = open (log, O_WRONLY | O_CREAT, 0600);
      dup2 (file, STDERR_FILENO);
      signals_prepare ();
      struct outputs *outputs = outputs_new ();
      cleanup_register (outputs_rollback, outputs);
      body (outputs, path);
      _exit (CODE_DONE);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_true (g_file_get_contents (log, said, NULL, NULL));
  g_unlink (log);
  return WEXITSTATUS (status);
}

static void
want_before (struct outputs *outputs, const char *path)
{
  text_add (outputs, path);
  g_thread_join (g_thread_new ("wanting", want_too_much, NULL));
}

/* The thread is given time to do harm. */
static void
want_meanwhile (struct outputs *outputs, const char *path)
{
  g_autoptr (GError) error = NULL;
  text_add (outputs, path);
  signals_block ();
  g_thread_new ("wanting", want_too_much, NULL);
  g_usleep (100000);
  g_assert_true (outputs_commit (outputs, &error));
  g_usleep (100000);
}

static void
want_oneself (struct outputs *outputs G_GNUC_UNUSED, const char *path G_GNUC_UNUSED)
{
  signals_block ();
  want_too_much (NULL);
}

static void
one_thread_decides (void)
{
#if !defined __GLIBC__ || defined __SANITIZE_ADDRESS__
  g_test_skip ("malloc is not pln's own here");
  return;
#endif
  g_autofree char *folder = g_dir_make_tmp ("pln-ending-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "ties.csv", NULL);
  const char *none
    = "pln: out of memory; no file was changed; try fewer rows (--since), or a smaller map (--size)\n";
  char *said;

  g_assert_cmpint (ending_of (want_before, path, &said), ==, 3);
  g_assert_cmpstr (said, ==, none);
  g_free (said);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));

  g_assert_cmpint (ending_of (want_oneself, path, &said), ==, 3);
  g_assert_cmpstr (said, ==, none);
  g_free (said);

  g_assert_cmpint (ending_of (want_meanwhile, path, &said), ==, CODE_DONE);
  g_assert_cmpstr (said, ==, "");
  g_free (said);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ending/one-thread", one_thread_decides);
  return g_test_run ();
}
