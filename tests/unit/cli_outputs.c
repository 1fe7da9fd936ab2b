/* Files appear together or not at all, and nothing else is left behind. */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <glib/gstdio.h>
#include "cli/outputs.h"

static char *
folder_new (void)
{
  char *folder = g_dir_make_tmp ("pln-outputs-XXXXXX", NULL);
  g_assert_nonnull (folder);
  return folder;
}

static guint
folder_count (const char *folder)
{
  GDir *dir = g_dir_open (folder, 0, NULL);
  guint count = 0;
  while (g_dir_read_name (dir) != NULL)
    count++;
  g_dir_close (dir);
  return count;
}

static void
folder_remove (const char *folder)
{
  GDir *dir = g_dir_open (folder, 0, NULL);
  const char *name;
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_remove (path);
    }
  g_dir_close (dir);
  g_rmdir (folder);
}

/* The input must not be overwritten. */
static struct outputs *
outputs_new_beside (const char *input)
{
  struct outputs *outputs = outputs_new ();
  GPtrArray *inputs = g_ptr_array_new ();
  g_ptr_array_add (inputs, (gpointer)input);
  outputs_protect (outputs, inputs);
  return outputs;
}

static void
text_add (struct outputs *outputs, const char *path, const char *text)
{
  g_assert_true (outputs_plan (outputs, "--ties", path, NULL));
  outputs_add (outputs, path, g_bytes_new (text, strlen (text)));
}

static void
assert_text (const char *path, const char *expected)
{
  g_autofree char *text = NULL;
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

static void
files_appear_private (void)
{
  g_autofree char *folder = folder_new ();
  g_autofree char *path = g_build_filename (folder, "a.csv", NULL);
  struct outputs *outputs = outputs_new ();
  struct stat status;

  text_add (outputs, path, "one\n");
  g_assert_true (outputs_commit (outputs, NULL));
  outputs_free (outputs);
  assert_text (path, "one\n");
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpuint (folder_count (folder), ==, 1);
  folder_remove (folder);
}

static void
old_file_keeps_its_mode_and_link (void)
{
  g_autofree char *folder = folder_new ();
  g_autofree char *path = g_build_filename (folder, "a.csv", NULL);
  g_autofree char *link_path = g_build_filename (folder, "link.csv", NULL);
  struct outputs *outputs = outputs_new ();
  struct stat status;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_assert_cmpint (chmod (path, 0640), ==, 0);
  g_assert_cmpint (symlink ("a.csv", link_path), ==, 0);
  text_add (outputs, link_path, "new");
  g_assert_true (outputs_commit (outputs, NULL));
  outputs_free (outputs);
  assert_text (path, "new");
  g_assert_cmpint (lstat (link_path, &status), ==, 0);
  g_assert_true (S_ISLNK (status.st_mode));
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0640);
  g_assert_cmpuint (folder_count (folder), ==, 2);
  folder_remove (folder);
}

/* The third target is a folder by the time of the rename: the first file must
 * come back as it was, and the new one must not stay. */
static void
failure_takes_all_back (void)
{
  g_autofree char *folder = folder_new ();
  g_autofree char *first = g_build_filename (folder, "first", NULL);
  g_autofree char *fresh = g_build_filename (folder, "fresh", NULL);
  g_autofree char *folder_now = g_build_filename (folder, "second", NULL);
  struct outputs *outputs = outputs_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (first, "old", -1, NULL));
  text_add (outputs, first, "new");
  text_add (outputs, fresh, "new");
  text_add (outputs, folder_now, "new");
  g_assert_cmpint (g_mkdir (folder_now, 0700), ==, 0);
  g_assert_false (outputs_commit (outputs, &error));
  outputs_free (outputs);
  g_assert_error (error, PLN_ERROR, PLN_ERROR_SYSTEM);
  g_assert_nonnull (strstr (error->message, "/second\": is a directory; no file was changed"));
  assert_text (first, "old");
  g_assert_cmpuint (folder_count (folder), ==, 2);
  folder_remove (folder);
}

/* Links that change while the work goes on: each file ends where its path led
 * when it was announced, and what others point to stays. */
static void
links_changed_meanwhile_change_nothing (void)
{
  g_autofree char *folder = folder_new ();
  g_autofree char *input = g_build_filename (folder, "in.csv", NULL),
                  *was = g_build_filename (folder, "was", NULL);
  g_autofree char *path = g_build_filename (folder, "out", NULL),
                  *fresh = g_build_filename (folder, "fresh", NULL);
  struct outputs *outputs = outputs_new_beside (input);
  struct stat status;

  g_assert_true (g_file_set_contents (input, "precious", -1, NULL));
  g_assert_cmpint (symlink ("was", path), ==, 0);
  g_assert_true (outputs_plan (outputs, "--ties", path, NULL));
  outputs_add (outputs, path, g_bytes_new ("new", 3));
  text_add (outputs, fresh, "fresh");
  g_assert_cmpint (unlink (path), ==, 0);
  g_assert_cmpint (symlink ("in.csv", path), ==, 0);
  g_assert_cmpint (symlink ("in.csv", fresh), ==, 0);
  g_assert_true (outputs_commit (outputs, NULL));
  outputs_free (outputs);
  assert_text (input, "precious");
  assert_text (was, "new");
  assert_text (fresh, "fresh");
  g_assert_cmpint (lstat (fresh, &status), ==, 0);
  g_assert_true (S_ISREG (status.st_mode));
  folder_remove (folder);
}

static void
plans_refuse (void)
{
  g_autofree char *folder = folder_new ();
  g_autofree char *input = g_build_filename (folder, "in.csv", NULL);
  g_autofree char *deep = g_build_filename (folder, "none", "x.csv", NULL);
  struct outputs *outputs = outputs_new_beside (input);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (input, "x", -1, NULL));
  g_assert_false (outputs_plan (outputs, "--ties", input, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_USAGE);
  g_clear_error (&error);
  g_assert_false (outputs_plan (outputs, "--ties", folder, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_SYSTEM);
  g_clear_error (&error);
  g_assert_false (outputs_plan (outputs, "--ties", deep, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_SYSTEM);
  g_clear_error (&error);
  g_assert_true (outputs_plan (outputs, "--ties", "-", &error));
  g_assert_false (outputs_plan (outputs, "--metrics", "-", &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_USAGE);
  outputs_free (outputs);
  folder_remove (folder);
}

/* Folders that were missing stay if the files do. */
static void
folders_stay_with_their_files (void)
{
  g_autofree char *folder = folder_new ();
  g_autofree char *above = g_build_filename (folder, "a", NULL),
                  *inside = g_build_filename (folder, "a", "b", NULL),
                  *path = g_build_filename (folder, "a", "b", "one", NULL);
  struct outputs *outputs = outputs_new ();
  struct stat status;
  g_assert_true (outputs_make_folder (outputs, "--vault", inside, NULL));
  text_add (outputs, path, "one");
  g_assert_true (outputs_commit (outputs, NULL));
  outputs_free (outputs);
  assert_text (path, "one");
  g_assert_cmpint (stat (inside, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  folder_remove (inside);
  folder_remove (above);
  folder_remove (folder);
}

static void
folders_go_with_a_failure (void)
{
  g_autofree char *folder = folder_new ();
  g_autofree char *inside = g_build_filename (folder, "a", "b", "", NULL),
                  *there = g_build_filename (folder, "there", NULL),
                  *path = g_build_filename (folder, "a", "b", "one", NULL),
                  *file = g_build_filename (folder, "there", "file", NULL);
  struct outputs *outputs = outputs_new ();
  g_assert_cmpint (g_mkdir (there, 0700), ==, 0);
  g_assert_true (outputs_make_folder (outputs, "--vault", inside, NULL));
  g_assert_true (outputs_make_folder (outputs, "--vault", there, NULL));
  text_add (outputs, path, "one");
  text_add (outputs, file, "two");
  g_assert_cmpint (g_mkdir (file, 0700), ==, 0);
  g_assert_false (outputs_commit (outputs, NULL));
  outputs_free (outputs);
  g_assert_cmpuint (folder_count (folder), ==, 1);

  outputs = outputs_new ();
  g_assert_true (outputs_make_folder (outputs, "--vault", inside, NULL));
  outputs_free (outputs);
  g_assert_cmpuint (folder_count (folder), ==, 1);
  folder_remove (there);
  folder_remove (folder);
}

/* A path through a file, and a file where the folder would be. */
static void
folder_that_cannot_be_is_said (void)
{
  g_autofree char *folder = folder_new ();
  g_autofree char *file = g_build_filename (folder, "file", NULL),
                  *inside = g_build_filename (folder, "file", "a", "b", NULL);
  struct outputs *outputs = outputs_new ();
  g_autoptr (GError) error = NULL;
  g_assert_true (g_file_set_contents (file, "", -1, NULL));
  g_assert_false (outputs_make_folder (outputs, "--vault", inside, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_SYSTEM);
  g_assert_true (g_str_has_suffix (error->message, "/file/a/b\": not a directory; name another"));
  outputs_free (outputs);
  folder_remove (folder);
}

static void
many_files_are_told_as_one (void)
{
  g_autofree char *folder = folder_new ();
  struct outputs *outputs = outputs_new ();
  g_autoptr (GError) error = NULL;
  text_add (outputs, "/dev/null", "x");
  outputs_tell_as (outputs, "notes/ (3 notes)");
  for (char name[] = "1"; name[0] <= '3'; name[0]++)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      text_add (outputs, path, name);
      g_assert_false (outputs_plan (outputs, "--ties", path, &error));
      g_assert_error (error, PLN_ERROR, PLN_ERROR_USAGE);
      g_clear_error (&error);
    }
  outputs_tell_as (outputs, NULL);
  text_add (outputs, "/dev/null", "y");
  g_autofree char *written = outputs_written (outputs);
  g_assert_cmpstr (written, ==, "/dev/null, notes/ (3 notes), /dev/null");
  outputs_free (outputs);
  folder_remove (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outputs/private", files_appear_private);
  g_test_add_func ("/outputs/mode-and-link", old_file_keeps_its_mode_and_link);
  g_test_add_func ("/outputs/all-back", failure_takes_all_back);
  g_test_add_func ("/outputs/links-meanwhile", links_changed_meanwhile_change_nothing);
  g_test_add_func ("/outputs/plan", plans_refuse);
  g_test_add_func ("/outputs/folders", folders_stay_with_their_files);
  g_test_add_func ("/outputs/folders-failed", folders_go_with_a_failure);
  g_test_add_func ("/outputs/folders-refused", folder_that_cannot_be_is_said);
  g_test_add_func ("/outputs/told", many_files_are_told_as_one);
  return g_test_run ();
}
