/* Unpacks gzip with zlib, which compares checksum and length of each part. A file may have several parts
 * one after the other; what follows them without the mark of a part is left aside, as gzip does.
 *
 * An index keeps copies of zlib's state at even distances, as in zran.c of zlib's examples, so that a
 * member of a large archive costs what it holds and not what stands before it. */
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
  FIRST_BYTE = 0x1f,
  DISTANCE = 1 << 20, /* between places, at first */
  PLACES_MOST = 200   /* 48 KB each */
};

struct gzip_place
{
  guint64 in, out; /* bytes taken and unpacked up to here */
  z_stream zlib;   /* stays where it is: its state points to it */
  gboolean in_part;
};

struct gzip_index
{
  GPtrArray *place; /* struct gzip_place, ascending */
  guint64 distance;
};

struct gzip_stream
{
  int fd;
  GBytes *bytes;
  struct gzip_index *index;
  guint64 taken, unpacked; /* bytes */
  guint64 skip;            /* bytes until reading begins */
  z_stream zlib;
  gboolean ready, in_part, ended;
  guint8 in[PIECE], out[PIECE];
};

static void
place_free (gpointer data)
{
  struct gzip_place *place = data;
  inflateEnd (&place->zlib);
  g_free (place);
}

struct gzip_index *
gzip_index_new (void)
{
  struct gzip_index *index = g_new (struct gzip_index, 1);
  index->place = g_ptr_array_new_with_free_func (place_free);
  index->distance = DISTANCE;
  return index;
}

void
gzip_index_free (struct gzip_index *index)
{
  if (index == NULL)
    return;
  g_ptr_array_unref (index->place);
  g_free (index);
}

/* Half of the places, at twice the distance. */
static void
thin_out (struct gzip_index *index)
{
  for (guint i = 0; i < index->place->len; i++)
    g_ptr_array_remove_index (index->place, i);
  index->distance *= 2;
}

static void
note_place (const struct gzip_stream *stream)
{
  struct gzip_index *index = stream->index;
  GPtrArray *places = index->place;
  guint64 last = places->len > 0 ? ((struct gzip_place *)places->pdata[places->len - 1])->out : 0;
  if (stream->unpacked < last + index->distance)
    return;
  struct gzip_place *place = g_new0 (struct gzip_place, 1);
  place->in = stream->taken - stream->zlib.avail_in;
  place->out = stream->unpacked;
  place->in_part = stream->in_part;
  if (inflateCopy (&place->zlib, (z_stream *)&stream->zlib) != Z_OK)
    {
      g_free (place);
      return;
    }
  g_ptr_array_add (places, place);
  if (places->len >= PLACES_MOST)
    thin_out (index);
}

/* Goes on from the last place before the position; FALSE: there is none. */
static gboolean
return_to_place (struct gzip_stream *stream, guint64 from)
{
  const struct gzip_place *found = NULL;
  for (guint i = 0; i < stream->index->place->len; i++)
    {
      const struct gzip_place *place = stream->index->place->pdata[i];
      found = place->out <= from ? place : found;
    }
  if (found == NULL || (stream->bytes == NULL && lseek (stream->fd, (off_t)found->in, SEEK_SET) < 0)
      || inflateCopy (&stream->zlib, (z_stream *)&found->zlib) != Z_OK)
    return FALSE;
  stream->zlib.avail_in = 0;
  stream->taken = found->in;
  stream->unpacked = found->out;
  stream->in_part = found->in_part;
  stream->ready = TRUE;
  return TRUE;
}

struct gzip_stream *
gzip_stream_new (int fd, GBytes *bytes, struct gzip_index *index, guint64 from)
{
  struct gzip_stream *stream = g_new0 (struct gzip_stream, 1);
  stream->fd = fd;
  stream->bytes = bytes;
  stream->index = index;
  if (!return_to_place (stream, from))
    stream->ready = inflateInit2 (&stream->zlib, GZIP_ONLY) == Z_OK;
  stream->skip = from - stream->unpacked;
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
    }
  else
    do
      got = read (stream->fd, stream->in, PIECE);
    while (got < 0 && errno == EINTR);
  stream->zlib.next_in = stream->in;
  stream->zlib.avail_in = (uInt)MAX (got, 0);
  stream->taken += (guint64)MAX (got, 0);
  return got >= 0;
}

static gssize
fail_by_system (struct gzip_problem *problem, int number)
{
  *problem = (struct gzip_problem){ system_reason (number), number };
  return -1;
}

static gssize
fail_by_damage (struct gzip_problem *problem, const char *reason)
{
  *problem = (struct gzip_problem){ reason, EILSEQ };
  return -1;
}

/* One step; the number of bytes that came out, or -1. */
static gssize
unpack (struct gzip_stream *stream, struct gzip_problem *problem)
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
    return fail_by_system (problem, ENOMEM);
  else if (result != Z_OK && result != Z_BUF_ERROR)
    return fail_by_damage (problem, "its content does not fit its checksum");
  gssize length = (gssize)(PIECE - zlib->avail_out);
  stream->unpacked += (guint64)length;
  note_place (stream);
  return length;
}

gssize
gzip_stream_read (struct gzip_stream *stream, const guint8 **piece, struct gzip_problem *problem)
{
  gssize length = 0;
  *piece = stream->out;
  if (!stream->ready)
    return fail_by_system (problem, ENOMEM);
  while (!stream->ended && length == 0)
    {
      if (!fill (stream))
        return fail_by_system (problem, errno);
      gboolean empty = stream->zlib.avail_in == 0;
      if (empty && stream->in_part)
        return fail_by_damage (problem, "its end is missing");
      if (empty || (!stream->in_part && *stream->zlib.next_in != FIRST_BYTE))
        {
          stream->ended = TRUE;
          break;
        }
      stream->in_part = TRUE;
      length = unpack (stream, problem);
      gssize before = (gssize)MIN (stream->skip, (guint64)MAX (length, 0));
      stream->skip -= (guint64)before;
      *piece = stream->out + before;
      length -= before;
    }
  return length;
}
