/* dialect.h - how a file writes its cells, found from its beginning. */
#ifndef PLN_READ_DIALECT_H
#define PLN_READ_DIALECT_H

#include <glib.h>

struct dialect
{
  char delimiter;               /* ',' ';' '\t' '|' or ' ' (any run of blanks) ... */
  char quote;                   /* '"', '\'' or 0: none */
  gboolean backslash;           /* a backslash takes the meaning off a quote */
  gboolean sep_line;            /* the first line is "sep=;" */
  char comment;                 /* '#' or '%' lines are remarks; 0: none */
  const char *line_ends;        /* "LF", "CRLF", "CR", "mixed" */
};

/* Judges every likely delimiter and quote on the first rows: the one that
 * gives even rows of at least two cells, headers that mean something and cells
 * that look like data wins.  delimiter: given by the user, or 0.
 * Cost: a few passes over the first 32 KiB. */
struct dialect dialect_detect (const char *text, gsize length, int delimiter);

const char *delimiter_title (char delimiter);   /* "comma", "tab", ... or the character */
const char *quote_title (char quote);

#endif
