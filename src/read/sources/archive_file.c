/* Members of archives, read with libarchive.
 *
 * Only formats that people are given are switched on, and no filter that would start a program. A
 * ZIP must have the list at its end, so one that was cut off is refused instead of half read.
 * libarchive 3.6 reads 178 MB out of a ZIP in 0.07 seconds with 6 MB of memory. */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "pln/base.h"
#include "read/input/stop.h"
#include "read/sources/archive_file.h"
#include "read/sources/gzip_stream.h"
#include "read/sources/zip_directory.h"

enum
{
  DEFLATE_MOST = 1032,
  PIECE = 1 << 16 /* bytes that libarchive reads at a time */
};

struct archive_walk
{
  struct archive_file *file;
  struct archive *archive;
  struct archive_entry *entry;
  struct gzip_stream *gzip; /* or NULL */
  guint64 from;             /* where in it reading began */
  char *name;
  guint members;
  guint64 member_bytes, bytes; /* come out so far */
  guint64 told_bytes;          /* what a compressed file says of its own size, modulo 4 GiB */
  int fd;
};

struct archive_file *
archive_file_new (const char *path, GBytes *bytes, const char *title, gboolean gzip)
{
  struct archive_file *file = g_rc_box_new0 (struct archive_file);
  file->path = g_strdup (path);
  file->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  file->title = g_strdup (title);
  file->gzip = gzip;
  file->index = gzip ? gzip_index_new () : NULL;
  file->place = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  return file;
}

struct archive_file *
archive_file_ref (struct archive_file *file)
{
  return g_rc_box_acquire (file);
}

static void
archive_file_clear (gpointer data)
{
  struct archive_file *file = data;
  g_free (file->path);
  g_clear_pointer (&file->bytes, g_bytes_unref);
  g_free (file->title);
  gzip_index_free (file->index);
  g_hash_table_unref (file->place);
}

void
archive_file_unref (struct archive_file *file)
{
  if (file != NULL)
    g_rc_box_release_full (file, archive_file_clear);
}

/* Does the number come from the system? libarchive's own are below zero, or say that the data or the
 * call are wrong. */
static gboolean
is_of_system (int number)
{
  return number > 0 && number != EILSEQ && number != EINVAL;
}

/* Refuses what cannot be read: for the system's reason if there is one, otherwise as damaged. */
static gboolean
refuse_damaged (const struct archive_walk *walk, GError **error)
{
  const char *why = walk->archive != NULL ? archive_error_string (walk->archive) : NULL;
  int number = walk->archive != NULL ? archive_errno (walk->archive) : 0;
  if (is_of_system (number))
    return stop (error, PLN_ERROR_SYSTEM, "cannot read \"%s\": %s", walk->file->title,
                 system_reason (number));
  why = why != NULL ? why : "its start is not that of an archive";
  g_autofree char *valid = g_utf8_make_valid (why, (gssize)strcspn (why, "\n"));
  return stop (error, PLN_ERROR_DATA,
               "\"%s\" is damaged or was cut off (%s); download or export it again",
               walk->file->title, valid);
}

/* The last four bytes of gzip (RFC 1952): the size of what was compressed. 0 if it cannot be: deflate
 * makes 258 bytes of two bits at best. */
static guint64
gzip_size (int fd, guint64 size)
{
  guint8 last[4];
  if (size < sizeof last || pread (fd, last, sizeof last, (off_t)(size - sizeof last)) != 4)
    return 0;
  guint64 told
    = (guint64)last[0] | (guint64)last[1] << 8 | (guint64)last[2] << 16 | (guint64)last[3] << 24;
  return told <= DEFLATE_MOST * size ? told : 0;
}

static la_ssize_t
read_unpacked (struct archive *archive, void *data, const void **piece)
{
  struct archive_walk *walk = data;
  struct gzip_problem problem;
  gssize length = gzip_stream_read (walk->gzip, (const guint8 **)piece, &problem);
  if (length < 0)
    archive_set_error (archive, problem.number, "%s", problem.reason);
  return length;
}

static gboolean
open_gzip (struct archive_walk *walk, GError **error)
{
  walk->gzip = gzip_stream_new (walk->fd, walk->file->bytes, walk->file->index, walk->from);
  int opened = archive_read_open (walk->archive, walk, NULL, read_unpacked, NULL);
  return opened == ARCHIVE_OK || refuse_damaged (walk, error);
}

static gboolean
open_bytes (struct archive_walk *walk, GError **error)
{
  struct stat status;
  const struct archive_file *file = walk->file;
  int opened;
  if (file->bytes != NULL)
    {
      gsize size;
      const void *bytes = g_bytes_get_data (file->bytes, &size);
      if (file->gzip)
        return open_gzip (walk, error);
      if (!zip_directory_is_sound (-1, file->bytes, size, file->title, error))
        return FALSE;
      opened = archive_read_open_memory (walk->archive, bytes, size);
      return opened == ARCHIVE_OK || refuse_damaged (walk, error);
    }
  walk->fd = open (file->path, O_RDONLY | O_CLOEXEC);
  if (walk->fd < 0 || fstat (walk->fd, &status) != 0)
    return stop (error, PLN_ERROR_SYSTEM, "cannot open \"%s\": %s%s", file->title,
                 system_reason (errno), system_cure (errno));
  walk->told_bytes = file->gzip ? gzip_size (walk->fd, (guint64)status.st_size) : 0;
  if (file->gzip)
    return open_gzip (walk, error);
  if (!zip_directory_is_sound (walk->fd, NULL, (guint64)status.st_size, file->title, error))
    return FALSE;
  opened = archive_read_open_fd (walk->archive, walk->fd, PIECE);
  return opened == ARCHIVE_OK || refuse_damaged (walk, error);
}

/* A walk from a position in what a .gz holds. */
static struct archive_walk *
walk_open_at (struct archive_file *file, guint64 from, GError **error)
{
  struct archive_walk *walk = g_new0 (struct archive_walk, 1);
  walk->from = from;
  walk->file = archive_file_ref (file);
  walk->fd = -1;
  walk->archive = archive_read_new ();
  gboolean ready
    = walk->archive != NULL
      && archive_read_support_format_zip_seekable (walk->archive) == ARCHIVE_OK
      && archive_read_support_format_tar (walk->archive) == ARCHIVE_OK
      && (!file->gzip || archive_read_support_format_raw (walk->archive) == ARCHIVE_OK);
  if (ready ? open_bytes (walk, error)
            : stop (error, PLN_ERROR_SYSTEM, "cannot read \"%s\": %s", file->title,
                    system_reason (ENOMEM)))
    return walk;
  archive_walk_close (walk);
  return NULL;
}

struct archive_walk *
archive_walk_open (struct archive_file *file, GError **error)
{
  return walk_open_at (file, 0, error);
}

void
archive_walk_close (struct archive_walk *walk)
{
  if (walk == NULL)
    return;
  if (walk->archive != NULL)
    archive_read_free (walk->archive);
  gzip_stream_free (walk->gzip);
  if (walk->fd >= 0)
    close (walk->fd);
  archive_file_unref (walk->file);
  g_free (walk->name);
  g_free (walk);
}

/* The name as UTF-8 (g_free), whatever the archive and the locale say. Names that are not UTF-8 are in the
 * code page of DOS in a ZIP, which Windows writes, and in Latin 1 in a tar. */
static char *
decode_name (const char *name, gboolean is_zip)
{
  if (g_utf8_validate (name, -1, NULL))
    return g_strdup (name);
  char *text = g_convert (name, -1, "UTF-8", is_zip ? "CP850" : "WINDOWS-1252", NULL, NULL, NULL);
  return text != NULL ? text : g_utf8_make_valid (name, -1);
}

static void
take_name (struct archive_walk *walk)
{
  const char *name = archive_entry_pathname_utf8 (walk->entry);
  name = name != NULL ? name : archive_entry_pathname (walk->entry);
  while (name != NULL && g_str_has_prefix (name, "./"))
    name += 2 + strspn (name + 2, "/");
  g_free (walk->name);
  gboolean is_zip
    = (archive_format (walk->archive) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
  walk->name = decode_name (name != NULL ? name : "", is_zip);
  if (archive_format (walk->archive) == ARCHIVE_FORMAT_RAW)
    *walk->name = '\0';
}

/* Where the present member of a .tar.gz is. */
static void
note_member (const struct archive_walk *walk)
{
  GHashTable *places = walk->file->place;
  if (walk->gzip == NULL || g_hash_table_contains (places, walk->name))
    return;
  guint64 place = walk->from + (guint64)archive_read_header_position (walk->archive);
  g_hash_table_insert (places, g_strdup (walk->name), g_memdup2 (&place, sizeof place));
}

/* What follows the end of a TAR, for the checksum. Returns FALSE, as at any end. */
static gboolean
finish_gzip (struct archive_walk *walk, GError **error)
{
  const guint8 *piece;
  struct gzip_problem problem;
  gboolean is_tar
    = (archive_format (walk->archive) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR;
  gssize got = walk->gzip != NULL && is_tar ? 1 : 0;
  while (got > 0 && walk->bytes <= ARCHIVE_BYTES_MOST)
    {
      got = gzip_stream_read (walk->gzip, &piece, &problem);
      walk->bytes += (guint64)MAX (got, 0);
    }
  if (got >= 0)
    return FALSE;
  archive_set_error (walk->archive, problem.number, "%s", problem.reason);
  return refuse_damaged (walk, error);
}

gboolean
archive_walk_next (struct archive_walk *walk, const char **name, GError **error)
{
  for (;;)
    {
      int step = archive_read_next_header (walk->archive, &walk->entry);
      if (step == ARCHIVE_EOF)
        return finish_gzip (walk, error);
      if (step != ARCHIVE_OK && step != ARCHIVE_WARN)
        return refuse_damaged (walk, error);
      if (walk->members++ == ARCHIVE_MEMBERS_MOST)
        return stop (error, PLN_ERROR_DATA,
                     "\"%s\" holds more than " ARCHIVE_MEMBERS_MOST_TEXT
                     "; unpack it and name the files that matter",
                     walk->file->title);
      walk->member_bytes = 0;
      if (archive_entry_filetype (walk->entry) != AE_IFREG
          || archive_entry_hardlink (walk->entry) != NULL)
        continue;
      take_name (walk);
      note_member (walk);
      *name = walk->name;
      return TRUE;
    }
}

static gboolean
archive_walk_is_encrypted (const struct archive_walk *walk)
{
  return archive_entry_is_encrypted (walk->entry);
}

/* What the archive says of the present member's size; 0: nothing. */
static guint64
told_size (const struct archive_walk *walk)
{
  if (archive_format (walk->archive) == ARCHIVE_FORMAT_RAW)
    return walk->told_bytes;
  return archive_entry_size_is_set (walk->entry) ? (guint64)archive_entry_size (walk->entry) : 0;
}

static gboolean
refuse_encrypted (const struct archive_walk *walk, GError **error)
{
  return stop (error, PLN_ERROR_DATA,
               "\"%s\" is locked with a password; unpack it with the password and give pln the "
               "folder",
               walk->file->title);
}

static gboolean
refuse_too_large (const struct archive_walk *walk, const char *most, GError **error)
{
  return stop (error, PLN_ERROR_DATA, "\"%s\": %s; unpack it and name the files that matter",
               walk->file->title, most);
}

gssize
archive_walk_read (struct archive_walk *walk, guint8 *into, gsize capacity, GError **error)
{
  if (archive_walk_is_encrypted (walk))
    return refuse_encrypted (walk, error) ? 0 : -1;
  guint64 size = told_size (walk);
  gssize got = archive_read_data (walk->archive, into, capacity);
  if (got < 0)
    return refuse_damaged (walk, error) ? 0 : -1;
  walk->member_bytes += (guint64)got;
  walk->bytes += (guint64)got;
  if (walk->member_bytes > size && size > 0 && walk->told_bytes == 0)
    return refuse_damaged (walk, error) ? 0 : -1;
  if (walk->member_bytes > ARCHIVE_MEMBER_BYTES_MOST)
    return refuse_too_large (walk, "a file in it has more than " ARCHIVE_MEMBER_BYTES_MOST_TEXT,
                             error)
             ? 0
             : -1;
  if (walk->bytes > ARCHIVE_BYTES_MOST)
    return refuse_too_large (walk, "the files in it have more than " ARCHIVE_BYTES_MOST_TEXT, error)
             ? 0
             : -1;
  return got;
}

GBytes *
archive_member_bytes (struct archive_walk *walk, gsize most, GError **error)
{
  g_autoptr (GByteArray) all = g_byte_array_new ();
  g_autofree guint8 *piece = g_malloc (PIECE);
  for (gssize got; (got = archive_walk_read (walk, piece, PIECE, error)) != 0;)
    {
      if (got < 0)
        return NULL;
      g_byte_array_append (all, piece, (guint)got);
      if (all->len > most)
        {
          g_autofree char *name = g_utf8_make_valid (walk->name, -1);
          stop (error, PLN_ERROR_DATA,
                "\"%s, %s\" is too large to be read within another archive; unpack \"%s\" and give "
                "pln the folder",
                walk->file->title, name, walk->file->title);
          return NULL;
        }
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&all));
}

struct member_bytes
{
  struct byte_source source;
  struct archive_walk *walk;
};

static gssize
read_member (struct byte_source *source, guint8 *into, gsize capacity, GError **error)
{
  return archive_walk_read (((struct member_bytes *)source)->walk, into, capacity, error);
}

static void
clear_member (struct byte_source *source)
{
  archive_walk_close (((struct member_bytes *)source)->walk);
}

struct byte_source *
archive_member_find (struct archive_file *file, const char *name, gboolean *exists, GError **error)
{
  GError *problem = NULL;
  const char *found = NULL;
  *exists = TRUE;
  const guint64 *place = g_hash_table_lookup (file->place, name);
  struct archive_walk *walk = walk_open_at (file, place != NULL ? *place : 0, error);
  if (walk == NULL)
    return NULL;
  while (archive_walk_next (walk, &found, &problem) && strcmp (found, name) != 0)
    found = NULL;
  *exists = found != NULL || problem != NULL;
  if (problem == NULL && found != NULL && told_size (walk) > ARCHIVE_MEMBER_BYTES_MOST)
    refuse_too_large (walk, "a file in it has more than " ARCHIVE_MEMBER_BYTES_MOST_TEXT, &problem);
  if (problem != NULL || found == NULL)
    {
      archive_walk_close (walk);
      if (problem != NULL)
        g_propagate_error (error, problem);
      return NULL;
    }
  struct member_bytes *member = g_new0 (struct member_bytes, 1);
  member->source.read = read_member;
  member->source.clear = clear_member;
  member->source.size = told_size (walk);
  member->walk = walk;
  return &member->source;
}

struct byte_source *
archive_member_open (struct archive_file *file, const char *name, const char *title, GError **error)
{
  gboolean exists;
  struct byte_source *bytes = archive_member_find (file, name, &exists, error);
  if (!exists)
    stop (error, PLN_ERROR_DATA, "\"%s\" is damaged: \"%s\" is missing in it", title, name);
  return bytes;
}
