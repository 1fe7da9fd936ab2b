/* line_reader.h - a file or standard input as lines of UTF-8, once, from front to
 * back, in bounded memory. */
#ifndef READ_LINE_READER_H
#define READ_LINE_READER_H

#include <glib.h>
#include "pln/buffer.h"

struct line
{
  const char *text; /* with its end; until the next call */
  gsize length;
  guint64 number;        /* from 1 */
  gboolean starts, ends; /* a line longer than the buffer comes in pieces */
  gboolean plain;        /* ASCII without zero bytes */
};

enum
{
  BLOCK_SIZE = BUFFER (1 << 16)
};

struct block /* whole lines, none of which holds a quote */
{
  const char *text; /* until the next call */
  gsize length;     /* up to BLOCK_SIZE */
  guint64 line;     /* number of the first */
  gboolean plain;   /* UTF-8 as it was in the file, without zero bytes */
};

struct line_reader;

/* path "-" is standard input.  encoding: an iconv name, or NULL to detect. */
struct line_reader *line_reader_open (const char *path, const char *encoding, GError **error);
void line_reader_free (struct line_reader *source); /* NULL is fine */

/* From now on the source reads this UTF-8 text instead of its file.  Takes the text. */
void line_reader_replace (struct line_reader *source, char *text);

/* The beginning of what is still to be read: the whole file, or 256 KiB of it.
 * Lines start where the text starts. */
const char *line_reader_peek (struct line_reader *source, gsize *length, gboolean *whole);

/* FALSE at the end, and on errors (then error is set). */
gboolean line_reader_read_line (struct line_reader *source, struct line *line, GError **error);

/* Many lines at once, which anybody may cut; ends are feeds, with a carriage return
 * before them or without.  FALSE where there are not as many, and on errors (then
 * error is set): the next line may still be read. */
gboolean line_reader_read_block (struct line_reader *source, char quote, struct block *block,
                                 GError **error);

/* Bytes of a regular file; 0: not known. */
guint64 line_reader_size (const struct line_reader *source);
const char *line_reader_encoding (const struct line_reader *source);
/* Bytes that mean nothing in the encoding were replaced by U+FFFD. */
gboolean line_reader_has_replacements (const struct line_reader *source);
/* The line in which the guess at Windows-1252 was made; 0: no guess. */
guint64 line_reader_guess_line (const struct line_reader *source);

/* "file.csv", or "standard input". */
const char *path_title (const char *path);

#endif
