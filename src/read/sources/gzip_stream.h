/* gzip_stream.h - what a gzip file (RFC 1952) holds, with its checksum compared: libarchive 3.6 does not
 * look at it. */
#ifndef READ_GZIP_STREAM_H
#define READ_GZIP_STREAM_H

#include <glib.h>

struct gzip_stream;

/* Places to which a reader can return without unpacking all that is before: at most some 10 MB. */
struct gzip_index;

struct gzip_index *gzip_index_new (void);
void gzip_index_free (struct gzip_index *index); /* NULL is fine */

/* fd: of a file at its start, or -1: bytes. The index is filled while a stream is read. Reading begins at
 * this position of what is unpacked. All are borrowed. */
struct gzip_stream *gzip_stream_new (int fd, GBytes *bytes, struct gzip_index *index, guint64 from);
void gzip_stream_free (struct gzip_stream *stream); /* NULL is fine */
/* Why nothing more can be read. */
struct gzip_problem
{
  const char *reason; /* a few words */
  int number;         /* of errno; EILSEQ: the data are damaged */
};

/* The next piece, valid until the one after; its length, 0 at the end, or -1 and the problem. */
gssize gzip_stream_read (struct gzip_stream *stream, const guint8 **piece,
                         struct gzip_problem *problem);

#endif
