/* archive_file.h - reads the members of .zip, .tar, .tar.gz and .gz with libarchive, as a stream:
 * nothing is unpacked to disk, and names lead nowhere, because they only name. */
#ifndef READ_ARCHIVE_FILE_H
#define READ_ARCHIVE_FILE_H

#include "read/input/byte_source.h"

enum
{
  ARCHIVE_MEMBERS_MOST = 100000
};
#define ARCHIVE_MEMBERS_MOST_TEXT "100,000 files"
#define ARCHIVE_MEMBER_GIB_MOST 1
#define ARCHIVE_GIB_MOST 10
#define ARCHIVE_MEMBER_BYTES_MOST ((guint64)ARCHIVE_MEMBER_GIB_MOST << 30)
#define ARCHIVE_BYTES_MOST ((guint64)ARCHIVE_GIB_MOST << 30)
/* For messages. */
#define ARCHIVE_MEMBER_BYTES_MOST_TEXT G_STRINGIFY (ARCHIVE_MEMBER_GIB_MOST) " GiB"
#define ARCHIVE_BYTES_MOST_TEXT G_STRINGIFY (ARCHIVE_GIB_MOST) " GiB"

/* An archive on disk, or one in memory that was a member itself. Shared by its members. */
struct archive_file
{
  char *path;               /* NULL: in memory */
  GBytes *bytes;            /* or NULL */
  char *title;              /* for messages */
  gboolean gzip;            /* may be a single compressed file without a name of its own */
  struct gzip_index *index; /* or NULL */
  GHashTable *place;        /* of members in a .tar.gz that were seen: position of the header */
};

struct archive_file *archive_file_new (const char *path, GBytes *bytes, const char *title,
                                       gboolean gzip);
struct archive_file *archive_file_ref (struct archive_file *file);
void archive_file_unref (struct archive_file *file); /* NULL is fine */

/* A pass over the members. */
struct archive_walk;

struct archive_walk *archive_walk_open (struct archive_file *file, GError **error);
void archive_walk_close (struct archive_walk *walk); /* NULL is fine */
/* Steps to the next member that is a file; its name is valid until the next step, and "" if the
 * archive gives none. FALSE at the end, and on errors (then error is set). */
gboolean archive_walk_next (struct archive_walk *walk, const char **name, GError **error);
/* As byte_source.read. The bytes that come out are counted: more than a member or all members may
 * have is an error. */
gssize archive_walk_read (struct archive_walk *walk, guint8 *into, gsize capacity, GError **error);

/* One member as a source of bytes. title names it in messages and must outlive the source. */
struct byte_source *archive_member_open (struct archive_file *file, const char *name,
                                         const char *title, GError **error);
/* The same; without an error if there is none of this name: then *exists is FALSE. */
struct byte_source *archive_member_find (struct archive_file *file, const char *name,
                                         gboolean *exists, GError **error);
/* The same as bytes in memory, at most `most`; NULL and an error. */
GBytes *archive_member_bytes (struct archive_walk *walk, gsize most, GError **error);

#endif
