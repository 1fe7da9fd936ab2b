/* dialect.h - how a file writes its cells, found from its beginning. */
#ifndef READ_DIALECT_H
#define READ_DIALECT_H

#include "read/input/line_end.h"

struct dialect
{
  char delimiter;        /* ',' ';' '\t' '|' or ' ' (any run of blanks) ... */
  char quote;            /* '"', '\'' or 0: none */
  gboolean backslash;    /* a backslash takes the meaning off a quote */
  gboolean sep_line;     /* the first line is "sep=;" */
  char comment;          /* '#' or '%' lines are remarks; 0: none */
  const char *line_ends; /* "LF", "CRLF", "CR", "mixed" */
};

/* Judges every likely delimiter and quote on the first rows: the one that
 * gives even rows of at least two cells, headers that mean something and cells
 * that look like data wins.  delimiter: given by the user, or 0.
 * Cost: a few passes over the first 32 KiB. */
struct dialect dialect_detect (const char *text, gsize length, int delimiter);

static inline gboolean
dialect_is_comment (const struct dialect *dialect, const char *text)
{
  return dialect->comment != 0 && *text == dialect->comment;
}

/* A line that begins no row and is none: a remark, the end mark of old files alone, or
 * "sep=".  text: of length > 0, with its ends if it has any; line: its number, from 1. */
static inline gboolean
dialect_skips_line (const struct dialect *dialect, const char *text, gsize length, guint64 line)
{
  return dialect_is_comment (dialect, text)
         || (*text == '\032' && length_without_ends (text, length) == 1)
         || (dialect->sep_line && line == 1);
}

const char *delimiter_title (char delimiter); /* "comma", "tab", ... or the character */
const char *quote_title (char quote);

/* Of a list with rows of any length the delimiter, or 0; for files of which none makes even
 * rows.  Linear in the text. */
char ragged_delimiter_find (const char *text, gsize length, char comment);

#endif
