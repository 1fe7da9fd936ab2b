/* Files and texts in memory as sources of bytes. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "pln/base.h"
#include "read/input/byte_source.h"
#include "pln/missing_file.h"

struct file_bytes
{
  struct byte_source source;
  const char *title;
  int fd;
  struct timespec changed; /* when it was opened */
};

struct memory_bytes
{
  struct byte_source source;
  GBytes *bytes;
  gsize at;
};

void
byte_source_free (struct byte_source *source)
{
  if (source == NULL)
    return;
  if (source->clear != NULL)
    source->clear (source);
  g_free (source);
}

/* A file that is written to while we read it would be half old and half new. */
static gboolean
file_has_changed (const struct file_bytes *file)
{
  struct stat status;
  return file->source.size > 0 && fstat (file->fd, &status) == 0
         && ((guint64)status.st_size != file->source.size
             || status.st_mtim.tv_sec != file->changed.tv_sec
             || status.st_mtim.tv_nsec != file->changed.tv_nsec);
}

static gssize
read_file (struct byte_source *source, guint8 *into, gsize capacity, GError **error)
{
  struct file_bytes *file = (struct file_bytes *)source;
  for (;;)
    {
      gssize got = read (file->fd, into, capacity);
      if (got > 0 || (got == 0 && !file_has_changed (file)))
        return got;
      if (got < 0 && errno == EINTR)
        continue;
      fail (error, PLN_ERROR_SYSTEM, "cannot read \"%s\": %s", file->title,
            got == 0 ? "it was written to while pln read it; try again when it is complete"
                     : system_reason (errno));
      return -1;
    }
}

static void
clear_file (struct byte_source *source)
{
  close (((struct file_bytes *)source)->fd);
}

/* A descriptor to read from, or -1. */
static int
file_open (const char *path, const char *title, struct stat *status, GError **error)
{
  int fd = strcmp (path, "-") == 0 ? dup (STDIN_FILENO) : open (path, O_RDONLY | O_CLOEXEC);
  if (fd < 0 && errno == ENOENT)
    {
      missing_file_refuse (path, title, error);
      return -1;
    }
  if (fd >= 0 && fstat (fd, status) == 0 && !S_ISDIR (status->st_mode))
    return fd;
  if (fd >= 0 && S_ISDIR (status->st_mode))
    fail (error, PLN_ERROR_SYSTEM, "\"%s\" is a folder; name the CSV files in it", title);
  else
    fail (error, PLN_ERROR_SYSTEM, "cannot open \"%s\": %s%s", title, system_reason (errno),
          system_cure (errno));
  if (fd >= 0)
    close (fd);
  return -1;
}

struct byte_source *
file_bytes_open (const char *path, const char *title, GError **error)
{
  struct stat status;
  int fd = file_open (path, title, &status, error);
  if (fd < 0)
    return NULL;
  struct file_bytes *file = g_new0 (struct file_bytes, 1);
  file->source.read = read_file;
  file->source.clear = clear_file;
  file->source.size = S_ISREG (status.st_mode) ? (guint64)status.st_size : 0;
  file->title = title;
  file->changed = status.st_mtim;
  file->fd = fd;
  return &file->source;
}

static gssize
read_memory (struct byte_source *source, guint8 *into, gsize capacity, GError **error G_GNUC_UNUSED)
{
  struct memory_bytes *memory = (struct memory_bytes *)source;
  gsize size;
  const guint8 *all = g_bytes_get_data (memory->bytes, &size);
  gsize length = MIN (size - memory->at, capacity);
  if (length > 0)
    memcpy (into, all + memory->at, length);
  memory->at += length;
  return (gssize)length;
}

static void
clear_memory (struct byte_source *source)
{
  g_bytes_unref (((struct memory_bytes *)source)->bytes);
}

struct byte_source *
memory_bytes_new (GBytes *bytes)
{
  struct memory_bytes *memory = g_new0 (struct memory_bytes, 1);
  memory->source.read = read_memory;
  memory->source.clear = clear_memory;
  memory->source.size = g_bytes_get_size (bytes);
  memory->bytes = g_bytes_ref (bytes);
  return &memory->source;
}
