/* What an archive cannot be read for: damage is the user's data, a disk that fails the system's. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "pln/base.h"
#include "read/sources/archive_file.h"
#include "read/sources/gzip_stream.h"

static void
a_stream_says_what_failed (void)
{
  int folder = open (".", O_RDONLY | O_CLOEXEC);
  struct gzip_index *index = gzip_index_new ();
  struct gzip_stream *stream = gzip_stream_new (folder, NULL, index, 0);
  const guint8 *piece;
  struct gzip_problem problem;
  g_assert_cmpint (gzip_stream_read (stream, &piece, &problem), ==, -1);
  g_assert_cmpint (problem.number, ==, EISDIR);
  gzip_stream_free (stream);
  gzip_index_free (index);
  close (folder);
}

/* The first byte of the process's memory gives EIO. */
static void
a_disk_that_fails_is_no_damage (gconstpointer gzip)
{
  struct archive_file *file
    = archive_file_new ("/proc/self/mem", NULL, "log.gz", GPOINTER_TO_INT (gzip));
  g_autoptr (GError) error = NULL;
  const char *name;
  struct archive_walk *walk = archive_walk_open (file, &error);
  if (walk != NULL)
    archive_walk_next (walk, &name, &error);
  g_assert_nonnull (error);
  g_assert_cmpint (error->code, ==, PLN_ERROR_SYSTEM);
  g_assert_nonnull (strstr (error->message, system_reason (EIO)));
  archive_walk_close (walk);
  archive_file_unref (file);
}

static void
damage_is_of_the_data (void)
{
  static const char text[] = "\x1f\x8b\x08 and nothing of gzip";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text);
  struct archive_file *file = archive_file_new (NULL, bytes, "log.gz", TRUE);
  g_autoptr (GError) error = NULL;
  const char *name;
  struct archive_walk *walk = archive_walk_open (file, &error);
  if (walk != NULL)
    archive_walk_next (walk, &name, &error);
  g_assert_nonnull (error);
  g_assert_cmpint (error->code, ==, PLN_ERROR_DATA);
  archive_walk_close (walk);
  archive_file_unref (file);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/archives/stream", a_stream_says_what_failed);
  g_test_add_data_func ("/archives/disk-gzip", GINT_TO_POINTER (TRUE),
                        a_disk_that_fails_is_no_damage);
  g_test_add_func ("/archives/damage", damage_is_of_the_data);
  return g_test_run ();
}
