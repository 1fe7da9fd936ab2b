/* dialect.h - the CSV dialect of a file, detected from its first rows. */
#ifndef READ_DIALECT_H
#define READ_DIALECT_H

#include "read/input/line_end.h"

struct dialect
{
  char delimiter;        /* ',' ';' '\t' '|' or ' ' (any run of blanks) ... */
  char quote;            /* '"', '\'' or 0: none */
  gboolean backslash;    /* a backslash escapes a quote */
  gboolean sep_line;     /* the first line is "sep=;" */
  char comment;          /* '#' or '%' starts a comment line; 0: none */
  const char *line_ends; /* "LF", "CRLF", "CR", "mixed" */
};

/* Tries every likely delimiter and quote on the first rows.  The winner gives rows
 * of equal length with at least two cells, known column names and cells that look
 * like data.  delimiter: given by the user, or 0.
 * Cost: a few passes over the first 32 KiB. */
struct dialect dialect_detect (const char *text, gsize length, int delimiter);

static inline gboolean
dialect_is_comment (const struct dialect *dialect, const char *text)
{
  return dialect->comment != 0 && *text == dialect->comment;
}

/* A line to skip between rows: a comment line, the end-of-file mark of old files on its
 * own, or "sep=".  text: length > 0, with its line end if it has one; line: its number,
 * from 1. */
static inline gboolean
dialect_skips_line (const struct dialect *dialect, const char *text, gsize length, guint64 line)
{
  return dialect_is_comment (dialect, text)
         || (*text == '\032' && length_without_ends (text, length) == 1)
         || (dialect->sep_line && line == 1);
}

const char *delimiter_title (char delimiter); /* "comma", "tab", ... or the character */
const char *quote_title (char quote);

/* The delimiter of a list whose rows differ in length, or 0; for files in which no
 * delimiter gives rows of equal length.  Linear in the text. */
char ragged_delimiter_find (const char *text, gsize length, char comment);

#endif
