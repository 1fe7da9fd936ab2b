/* Turns a file's bytes into lines of UTF-8.
 *
 * UTF-8 is read straight into the line buffer; other encodings go through
 * iconv.  As long as a file is pure ASCII its encoding stays open; the first other
 * byte decides between UTF-8 and Windows-1252. */

#include <errno.h>
#include <string.h>
#include "pln/base.h"
#include "pln/buffer.h"
#include "read/input/encoding.h"
#include "read/input/line_end.h"
#include "read/input/line_feeds.h"
#include "read/input/file_type.h"
#include "read/input/line_reader.h"
#include "read/input/no_break_spaces.h"

enum
{
  TEXT_SIZE = BUFFER (1 << 20), /* longer lines are split into pieces */
  RAW_SIZE = BUFFER (1 << 17),  /* bytes per read */
  PEEK_SIZE = BUFFER (1 << 18),
  BLOCK_LEAST = BUFFER (1 << 14) /* a smaller rest is read line by line */
};

struct line_reader
{
  const char *title;
  struct byte_source *bytes;
  struct encoding encoding;
  GIConv converter; /* or -1 */
  gboolean at_end;  /* no more bytes to read */
  gboolean replaced;
  guint64 guess_line;

  guint8 *raw; /* bytes not yet converted */
  gsize raw_length;
  char *text; /* TEXT_SIZE bytes; [begin, end) has not been returned yet */
  gsize begin, end;
  gsize plain_end; /* all text before it is plain */
  gsize feed;      /* next line feed at or after begin, or where the search stopped */
  gboolean feed_found;

  guint64 line;    /* lines started */
  gboolean inside; /* the last piece did not end its line */
};

const char *
path_title (const char *path)
{
  return strcmp (path, "-") == 0 ? "standard input" : path;
}

/* Converts as much of raw as possible into text; an invalid byte becomes U+FFFD, and
 * so does an incomplete character at the end of the file. */
static void
convert_raw (struct line_reader *source)
{
  char *in = (char *)source->raw, *out = source->text + source->end;
  gsize in_left = source->raw_length, out_left = TEXT_SIZE - source->end;

  while (in_left > 0 && out_left >= 4)
    {
      if (g_iconv (source->converter, &in, &in_left, &out, &out_left) != (gsize)-1)
        break;
      if (errno == E2BIG || (errno == EINVAL && !source->at_end))
        break;
      gsize skip = MIN (source->encoding.unit, in_left);
      in += skip;
      in_left -= skip;
      memcpy (out, "\xEF\xBF\xBD", 3);
      out += 3;
      out_left -= 3;
      source->replaced = TRUE;
    }
  memmove (source->raw, in, in_left);
  source->raw_length = in_left;
  source->end = (gsize)(out - source->text);
}

static void
open_converter (struct line_reader *source)
{
  if (source->encoding.iconv_name == NULL)
    return;
  source->converter = g_iconv_open ("UTF-8", source->encoding.iconv_name);
  source->raw = source->raw != NULL ? source->raw : g_malloc (RAW_SIZE);
}

static guint64
line_of_text (const struct line_reader *source, gsize offset)
{
  guint64 number = source->line + !source->inside;
  for (gsize at = source->begin; at < offset; at++)
    if (source->text[at] == '\n' || (source->text[at] == '\r' && source->text[at + 1] != '\n'))
      number++;
  return number;
}

/* The first byte that is not ASCII is at offset: decides on the encoding. */
static void
guess_encoding (struct line_reader *source, gsize offset)
{
  gsize length = source->end - offset;
  source->encoding = encoding_of_tail ((guint8 *)source->text + offset, length);
  if (source->encoding.iconv_name == NULL)
    return;
  source->guess_line = line_of_text (source, offset);
  open_converter (source);
  length = MIN (length, RAW_SIZE);
  memcpy (source->raw, source->text + offset, length);
  source->raw_length = length;
  source->end = offset;
  convert_raw (source);
}

/* In the text from old_end on, and a character that may have begun before. */
static void
replace_no_break_spaces (struct line_reader *source, gsize old_end)
{
  gsize from = MAX (source->plain_end, old_end - MIN (old_end, 2));
  if (from < source->end)
    source->end = from + no_break_spaces_replace (source->text + from, source->end - from);
}

/* Appends more text to the buffer; FALSE on errors.  At the end of the file only
 * at_end changes. */
static gboolean
fill (struct line_reader *source, GError **error)
{
  if (source->begin > 0)
    {
      memmove (source->text, source->text + source->begin, source->end - source->begin);
      source->end -= source->begin;
      source->plain_end -= MIN (source->plain_end, source->begin);
      source->feed_found &= source->feed >= source->begin;
      source->feed -= MIN (source->feed, source->begin);
      source->begin = 0;
    }
  gsize old_end = source->end;
  gboolean direct = source->converter == (GIConv)-1;
  guint8 *into = direct ? (guint8 *)source->text + source->end : source->raw + source->raw_length;
  gsize capacity = direct ? MIN (TEXT_SIZE - source->end, RAW_SIZE) : RAW_SIZE - source->raw_length;

  if (!source->at_end && capacity > 0)
    {
      gssize got = source->bytes->read (source->bytes, into, capacity, error);
      if (got < 0)
        return FALSE;
      source->at_end = got == 0;
      *(direct ? &source->end : &source->raw_length) += (gsize)got;
    }
  if (!direct)
    convert_raw (source);
  if (source->plain_end >= old_end)
    source->plain_end
      = old_end + plain_length ((guint8 *)source->text + old_end, source->end - old_end);
  if (direct && source->encoding.open && source->plain_end < source->end)
    guess_encoding (source, source->plain_end);
  replace_no_break_spaces (source, old_end);
  return TRUE;
}

static gboolean
is_exhausted (const struct line_reader *source)
{
  return source->at_end && source->raw_length == 0;
}

/* Reads the first bytes and detects the encoding. */
static gboolean
read_start (struct line_reader *source, const char *encoding, GError **error)
{
  guint8 *bytes = (guint8 *)source->text;
  gsize length = 0;

  while (length < PEEK_SIZE && !source->at_end)
    {
      gssize got = source->bytes->read (source->bytes, bytes + length, PEEK_SIZE - length, error);
      if (got < 0)
        return FALSE;
      source->at_end = got == 0;
      length += (gsize)got;
    }
  if (length == 0)
    return fail (error, PLN_ERROR_DATA,
                 "\"%s\" is empty; write a header and a row, or export it again", source->title);

  if (encoding == NULL)
    source->encoding = encoding_detect (bytes, length);
  else if (!encoding_named (encoding, bytes, length, &source->encoding))
    return fail (error, PLN_ERROR_USAGE,
                 "there is no encoding \"%s\" here; "
                 "use UTF-8, UTF-16LE, Windows-1252 or a name that \"iconv -l\" lists",
                 encoding);
  if (!content_is_text (source->title, bytes, length, source->encoding.unit, error))
    return FALSE;

  open_converter (source);
  length -= source->encoding.bom_length;
  bytes += source->encoding.bom_length;
  if (source->encoding.iconv_name == NULL)
    {
      memmove (source->text, bytes, length);
      source->end = length;
    }
  else
    {
      source->raw = g_realloc (source->raw, PEEK_SIZE);
      memcpy (source->raw, bytes, length);
      source->raw_length = length;
      convert_raw (source);
    }
  source->plain_end = plain_length ((guint8 *)source->text, source->end);
  if (source->encoding.guessed)
    source->guess_line = line_of_text (source, source->plain_end);
  replace_no_break_spaces (source, 0);
  return TRUE;
}

struct line_reader *
line_reader_open (const char *path, const char *encoding, GError **error)
{
  const char *title = path_title (path);
  struct byte_source *bytes = file_bytes_open (path, title, error);
  return bytes != NULL ? line_reader_new (bytes, title, encoding, error) : NULL;
}

struct line_reader *
line_reader_new (struct byte_source *bytes, const char *title, const char *encoding, GError **error)
{
  struct line_reader *source = g_new0 (struct line_reader, 1);
  source->title = title;
  source->bytes = bytes;
  source->converter = (GIConv)-1;
  source->text = g_malloc (TEXT_SIZE + 1);
  if (read_start (source, encoding, error))
    return source;
  line_reader_free (source);
  return NULL;
}

void
line_reader_free (struct line_reader *source)
{
  if (source == NULL)
    return;
  byte_source_free (source->bytes);
  if (source->converter != (GIConv)-1)
    g_iconv_close (source->converter);
  g_free (source->raw);
  g_free (source->text);
  g_free (source);
}

void
line_reader_replace (struct line_reader *source, char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  if (source->converter != (GIConv)-1)
    g_iconv_close (source->converter);
  source->converter = (GIConv)-1;
  source->encoding.iconv_name = NULL;
  source->encoding.open = FALSE;
  byte_source_free (source->bytes);
  source->bytes = memory_bytes_new (bytes);
  source->bytes->size = 0; /* of the file, of which this is another form */
  source->begin = source->end = source->plain_end = source->feed = source->raw_length = 0;
  source->feed_found = source->at_end = source->inside = FALSE;
  source->line = 0;
  fill (source, NULL);
}

const char *
line_reader_peek (struct line_reader *source, gsize *length, gboolean *whole)
{
  *length = source->end - source->begin;
  *whole = is_exhausted (source);
  return source->text + source->begin;
}

/* Position of the next line feed, or the end of the text.  Each byte is searched only
 * once, even if many carriage returns end lines before it. */
static gsize
find_feed (struct line_reader *source)
{
  if (source->feed < source->begin)
    {
      source->feed = source->begin;
      source->feed_found = FALSE;
    }
  if (!source->feed_found && source->feed < source->end)
    {
      const char *from = source->text + source->feed;
      const char *found = memchr (from, '\n', source->end - source->feed);
      source->feed_found = found != NULL;
      source->feed = found != NULL ? (gsize)(found - source->text) : source->end;
    }
  return source->feed;
}

/* Length of the next line with its line end; 0: the buffer holds no line end yet.  A
 * carriage return as the last byte may be the first half of "\r\n". */
static gsize
line_length (struct line_reader *source)
{
  const char *text = source->text + source->begin;
  gsize before = find_feed (source) - source->begin;
  const char *carriage = memchr (text, '\r', before);

  if (carriage == NULL || (source->feed_found && carriage + 1 == text + before))
    return source->feed_found ? before + 1 : 0;
  if (carriage + 1 == source->text + source->end && !is_exhausted (source))
    return 0;
  return (gsize)(carriage + 1 - text);
}

/* The same, but reads on until a line end is found; if the line does not fit, returns
 * what the buffer holds.  0 at the end of the file or on errors. */
static gsize
whole_line_length (struct line_reader *source, GError **error)
{
  for (;;)
    {
      gsize length = line_length (source), left = source->end - source->begin;
      if (length > 0)
        return length;
      if (is_exhausted (source))
        return left;
      if (left >= TEXT_SIZE - 8)
        {
          char last = source->text[source->end - 1];
          return left - (last == '\r' || last == '\\'); /* its second half may follow */
        }
      if (!fill (source, error))
        return 0;
    }
}

gboolean
line_reader_read_line (struct line_reader *source, struct line *line, GError **error)
{
  gsize length = whole_line_length (source, error);
  if (length == 0)
    return FALSE;

  const char *text = source->text + source->begin;
  source->begin += length;
  line->text = text;
  line->length = length;
  line->starts = !source->inside;
  line->ends
    = is_line_end (text[length - 1]) || (is_exhausted (source) && source->begin == source->end);
  line->plain = source->begin <= source->plain_end;
  source->line += line->starts;
  line->number = source->line;
  source->inside = !line->ends;
  return TRUE;
}

gboolean
line_reader_read_block (struct line_reader *source, char quote, struct block *block, GError **error)
{
  while (source->end - source->begin < BLOCK_SIZE && !is_exhausted (source))
    if (!fill (source, error))
      return FALSE;
  const char *text = source->text + source->begin;
  gsize length = MIN (source->end - source->begin, BLOCK_SIZE);
  const char *first_quote = memchr (text, quote, length);
  const char *feed
    = memrchr (text, '\n', first_quote != NULL ? (gsize)(first_quote - text) : length);
  guint64 lines;

  length = feed == NULL ? 0 : (gsize)(feed + 1 - text);
  if (source->inside || length < BLOCK_LEAST || !line_feeds_count (text, length, &lines))
    return FALSE;
  *block = (struct block){ .text = text, .length = length, .line = source->line + 1 };
  source->begin += length;
  source->line += lines;
  block->plain = source->begin <= source->plain_end
                 || (!source->replaced && g_utf8_validate (text, (gssize)length, NULL));
  return TRUE;
}

guint64
line_reader_size (const struct line_reader *source)
{
  return source->bytes->size;
}

const char *
line_reader_encoding (const struct line_reader *source)
{
  return source->encoding.title;
}

gboolean
line_reader_has_replacements (const struct line_reader *source)
{
  return source->replaced;
}

guint64
line_reader_guess_line (const struct line_reader *source)
{
  return source->guess_line;
}
