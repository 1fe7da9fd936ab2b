/* line_reader.h - reads bytes as lines of UTF-8, in one pass and
 * bounded memory. */
#ifndef READ_LINE_READER_H
#define READ_LINE_READER_H

#include <glib.h>
#include "pln/buffer.h"
#include "read/input/byte_source.h"

struct line
{
  const char *text; /* with its line end; valid until the next call */
  gsize length;
  guint64 number;        /* from 1 */
  gboolean starts, ends; /* a line longer than the buffer is split */
  gboolean plain;        /* ASCII without zero bytes */
};

enum
{
  BLOCK_SIZE = BUFFER (1 << 16)
};

struct block /* whole lines without any quote */
{
  const char *text; /* until the next call */
  gsize length;     /* up to BLOCK_SIZE */
  guint64 line;     /* number of the first line */
  gboolean plain;   /* valid UTF-8 in the file, without zero bytes */
};

struct line_reader;

/* path "-" is standard input.  encoding: an iconv name, or NULL to detect. */
struct line_reader *line_reader_open (const char *path, const char *encoding, GError **error);
/* The same of any bytes, which it takes over. title names them in messages and must outlive the
 * reader. */
struct line_reader *line_reader_new (struct byte_source *bytes, const char *title,
                                     const char *encoding, GError **error);
void line_reader_free (struct line_reader *source); /* NULL is fine */

/* Makes the source read this UTF-8 text instead of its file.  Takes ownership. */
void line_reader_replace (struct line_reader *source, char *text);

/* The start of the unread text: the whole file, or 256 KiB of it.  The text starts at
 * the start of a line. */
const char *line_reader_peek (struct line_reader *source, gsize *length, gboolean *whole);

/* FALSE at the end, and on errors (then error is set). */
gboolean line_reader_read_line (struct line_reader *source, struct line *line, GError **error);

/* Reads many lines at once, which any thread may split into rows.  Lines end in "\n"
 * or "\r\n".  FALSE if there are not enough, and on errors (then error is set);
 * line_reader_read_line may still return the next line. */
gboolean line_reader_read_block (struct line_reader *source, char quote, struct block *block,
                                 GError **error);

/* Size of a regular file in bytes; 0: unknown. */
guint64 line_reader_size (const struct line_reader *source);
const char *line_reader_encoding (const struct line_reader *source);
/* TRUE if bytes that are invalid in the encoding were replaced by U+FFFD. */
gboolean line_reader_has_replacements (const struct line_reader *source);
/* The line at which the encoding was guessed to be Windows-1252; 0: no guess. */
guint64 line_reader_guess_line (const struct line_reader *source);

/* "file.csv", or "standard input". */
const char *path_title (const char *path);

#endif
