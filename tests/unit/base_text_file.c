/* Whole files of limited size. */
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>
#include "pln/base.h"

static char *
file_of (const char *text, gsize length)
{
  g_autoptr (GError) error = NULL;
  char *path = NULL;
  int file = g_file_open_tmp ("pln-XXXXXX", &path, &error);
  g_assert_no_error (error);
  g_assert_cmpint (write (file, text, length), ==, (gssize)length);
  close (file);
  return path;
}

static void
contents_are_whole (void)
{
  const char text[] = "a\0b\n";
  g_autofree char *path = file_of (text, 4), *found = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;
  g_assert_true (text_file_read (path, 4, &found, &length, &error));
  g_assert_cmpmem (found, length + 1, text, 5);
  g_unlink (path);
}

/* More than is read at a time. */
static void
long_contents_are_whole (void)
{
  enum
  {
    LENGTH = 200001
  };
  g_autofree char *text = g_malloc (LENGTH), *found = NULL;
  for (guint i = 0; i < LENGTH; i++)
    text[i] = (char)('a' + i % 23);
  g_autofree char *path = file_of (text, LENGTH);
  gsize length;
  g_assert_true (text_file_read (path, LENGTH, &found, &length, NULL));
  g_assert_cmpmem (found, length, text, LENGTH);
  g_unlink (path);
}

static void
limit_holds (void)
{
  g_autofree char *path = file_of ("12345", 5), *found = NULL;
  g_autoptr (GError) error = NULL;
  g_assert_false (text_file_read (path, 4, &found, NULL, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED);
  g_assert_null (found);
  g_clear_error (&error);
  g_assert_false (text_file_read ("/dev/zero", SIDE_FILE_MOST, &found, NULL, &error));
  g_assert_cmpstr (error->message, ==, "\"/dev/zero\": more than 64 MB");
  g_unlink (path);
}

static void
reasons_are_told (void)
{
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;
  g_assert_false (text_file_read ("/nowhere/at/all", 4, &found, NULL, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_clear_error (&error);
  g_assert_false (text_file_read ("/", 4, &found, NULL, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR);
  g_assert_null (found);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-file/whole", contents_are_whole);
  g_test_add_func ("/text-file/long", long_contents_are_whole);
  g_test_add_func ("/text-file/limit", limit_holds);
  g_test_add_func ("/text-file/reasons", reasons_are_told);
  return g_test_run ();
}
