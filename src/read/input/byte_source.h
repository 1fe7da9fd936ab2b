/* byte_source.h - where the bytes of an input come from: a file, standard input, a text in memory,
 * or whatever else another room makes. All that follows (encoding, lines, dialect) sees no
 * difference. */
#ifndef READ_BYTE_SOURCE_H
#define READ_BYTE_SOURCE_H

#include <glib.h>

/* The first member of each kind of source; its maker allocates the whole with g_new0. */
struct byte_source
{
  /* The number of bytes read, 0 at the end, -1 with an error. */
  gssize (*read) (struct byte_source *source, guint8 *into, gsize capacity, GError **error);
  void (*clear) (struct byte_source *source); /* what the source owns; NULL: nothing */
  guint64 size;                               /* in bytes; 0: unknown */
};

void byte_source_free (struct byte_source *source); /* NULL is fine */

/* A file; "-" is standard input. title names it in messages and must outlive the source. NULL and
 * an error that says what to do if it does not exist, is a folder ... */
struct byte_source *file_bytes_open (const char *path, const char *title, GError **error);

/* A text that is already in memory. */
struct byte_source *memory_bytes_new (GBytes *bytes);

#endif
