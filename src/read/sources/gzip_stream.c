/* Unpacks gzip with zlib, which compares checksum and length of each part. A file may have several parts
 * one after the other; what follows them without the mark of a part is left aside, as gzip does. */
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>
#include "pln/base.h"
#include "read/sources/gzip_stream.h"

enum
{
  PIECE = 1 << 16,
  GZIP_ONLY = MAX_WBITS + 16, /* for inflateInit2 */
  FIRST_BYTE = 0x1f
};

struct gzip_stream
{
  int fd;
  GBytes *bytes;
  gsize taken; /* of the bytes */
  z_stream zlib;
  gboolean ready, in_part, ended;
  guint8 in[PIECE], out[PIECE];
};

struct gzip_stream *
gzip_stream_new (int fd, GBytes *bytes)
{
  struct gzip_stream *stream = g_new0 (struct gzip_stream, 1);
  stream->fd = fd;
  stream->bytes = bytes;
  stream->ready = inflateInit2 (&stream->zlib, GZIP_ONLY) == Z_OK;
  return stream;
}

void
gzip_stream_free (struct gzip_stream *stream)
{
  if (stream == NULL)
    return;
  if (stream->ready)
    inflateEnd (&stream->zlib);
  g_free (stream);
}

/* More input if there is none; FALSE if it cannot be read. */
static gboolean
fill (struct gzip_stream *stream)
{
  gssize got;
  if (stream->zlib.avail_in > 0)
    return TRUE;
  if (stream->bytes != NULL)
    {
      gsize size;
      const guint8 *all = g_bytes_get_data (stream->bytes, &size);
      got = (gssize)MIN (size - stream->taken, PIECE);
      memcpy (stream->in, all + stream->taken, (gsize)got);
      stream->taken += (gsize)got;
    }
  else
    do
      got = read (stream->fd, stream->in, PIECE);
    while (got < 0 && errno == EINTR);
  stream->zlib.next_in = stream->in;
  stream->zlib.avail_in = (uInt)MAX (got, 0);
  return got >= 0;
}

static gssize
fail_because (const char **why, const char *reason)
{
  *why = reason;
  return -1;
}

/* One step; the number of bytes that came out, or -1. */
static gssize
unpack (struct gzip_stream *stream, const char **why)
{
  z_stream *zlib = &stream->zlib;
  zlib->next_out = stream->out;
  zlib->avail_out = PIECE;
  int result = inflate (zlib, Z_NO_FLUSH);
  if (result == Z_STREAM_END)
    {
      stream->in_part = FALSE;
      inflateReset (zlib);
    }
  else if (result == Z_MEM_ERROR)
    return fail_because (why, system_reason (ENOMEM));
  else if (result != Z_OK && result != Z_BUF_ERROR)
    return fail_because (why, "its content does not fit its checksum");
  return (gssize)(PIECE - zlib->avail_out);
}

gssize
gzip_stream_read (struct gzip_stream *stream, const guint8 **piece, const char **why)
{
  gssize length = 0;
  *piece = stream->out;
  if (!stream->ready)
    return fail_because (why, system_reason (ENOMEM));
  while (!stream->ended && length == 0)
    {
      if (!fill (stream))
        return fail_because (why, system_reason (errno));
      gboolean empty = stream->zlib.avail_in == 0;
      if (empty && stream->in_part)
        return fail_because (why, "its end is missing");
      if (empty || (!stream->in_part && *stream->zlib.next_in != FIRST_BYTE))
        {
          stream->ended = TRUE;
          break;
        }
      stream->in_part = TRUE;
      length = unpack (stream, why);
    }
  return length;
}
