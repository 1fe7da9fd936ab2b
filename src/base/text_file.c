/* Reads whole files of limited size. */
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>
#include "pln/base.h"

enum
{
  CHUNK = 1 << 16
};

static gboolean
fail_by_system (const char *path, GError **error)
{
  int number = errno;
  g_set_error (error, G_FILE_ERROR, (gint)g_file_error_from_errno (number), "\"%s\": %s", path,
               system_reason (number));
  return FALSE;
}

/* Reads until the end, or until there is more than most. */
static gboolean
read_all (int file, gsize most, GString *text)
{
  while (text->len <= most)
    {
      gsize before = text->len;
      g_string_set_size (text, before + CHUNK);
      gssize got = read (file, text->str + before, CHUNK);
      g_string_truncate (text, before + (gsize)MAX (got, 0));
      if (got == 0 || (got < 0 && errno != EINTR))
        return got == 0;
    }
  return TRUE;
}

gboolean
text_file_read (const char *path, gsize most, char **text, gsize *length, GError **error)
{
  int file = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  if (file < 0)
    return fail_by_system (path, error);
  GString *found = g_string_new (NULL);
  gboolean good = read_all (file, most, found) || fail_by_system (path, error);
  close (file);
  if (good && found->len > most)
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED,
                   "\"%s\": more than %" G_GSIZE_FORMAT " MB", path, most >> 20);
      good = FALSE;
    }
  if (good && length != NULL)
    *length = found->len;
  *text = g_string_free (found, !good);
  return good;
}
