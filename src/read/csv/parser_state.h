/* parser_state.h - the state of a table parser, shared by table_parser.c and
 * broken_rows.c.  Nothing else includes libcsv. */
#ifndef READ_PARSER_STATE_H
#define READ_PARSER_STATE_H

#include <csv.h>
#include "read/csv/row_buffer.h"
#include "read/csv/table_parser.h"

enum
{
  MAX_ROW = 16 << 20,
  PLAIN_LENGTH = 1 << 16, /* longer lines go to libcsv */
  PLAIN_CELLS = 256
};

struct table_parser
{
  const char *title;
  struct dialect dialect;
  gsize cell_limit;
  struct row_handler handler;
  struct csv_parser parser;
  gboolean unescape; /* lines are rewritten before libcsv sees them */

  struct row_buffer row; /* the current row */
  GString *form;         /* a rewritten line */

  GByteArray *kept; /* lines of a row that is not complete yet */
  GArray *kept_length;
  guint64 row_line;   /* line on which the row starts */
  guint64 quote_line; /* line of its open quote */
  gboolean row_plain;
  gboolean after_blank;
  gboolean skipping; /* skipping the rest of a broken line */
  gboolean again;    /* parsing the kept lines again */
  guint32 expected;
  gboolean mends;       /* see table_parser_expect */
  guint fields_of_line; /* cells completed in this line */
  const char *too_long; /* which limit the row exceeds; NULL: none */
  guint32 long_cell;    /* and in which cell, from 1; 0: in the row as a whole */
  gboolean stopped;
  GError *error; /* from the handler */
};

extern const char table_row_too_long[], table_cell_too_long[];

static inline gboolean
parser_is_open (const struct table_parser *table)
{
  return table->parser.pstate != 0; /* libcsv: between rows */
}

static inline gboolean
parser_is_in_quotes (const struct table_parser *table)
{
  return table->parser.pstate == 2 && table->parser.quoted; /* libcsv: inside a cell */
}

/* table_parser.c */
void table_parser_restart (struct table_parser *table);
void table_parser_clear_row (struct table_parser *table);
void table_parser_hand_row (struct table_parser *table, const struct row *row);
/* TRUE if the line is to be skipped; the handler is notified of a comment line. */
gboolean table_parser_skips (const struct table_parser *table, const char *text, gsize length,
                             guint64 line);
/* Passes one line, or a piece of one, to libcsv. */
gboolean table_parser_parse_line (struct table_parser *table, const char *text, gsize length,
                                  gboolean ends, GError **error);
/* Stops because the handler wants no more rows; returns FALSE. */
gboolean table_parser_stop (struct table_parser *table, GError **error);

/* broken_rows.c */
/* Reports a cell or row that does not end within its limit. */
gboolean table_parser_refuse_long_cell (struct table_parser *table, GError **error);
/* Accepts a whole line that libcsv rejects if its quotes can only be text: "5" pipe".
 * FALSE: it is not such a line. */
gboolean table_parser_take_lenient (struct table_parser *table, const char *text, gsize length);
/* Rejects the row at its first line, unless that line has a cell for each column once its open
 * quote is dropped, and parses the lines that it swallowed again, then this one (NULL: end of
 * file).  They are given up if they hold an open quote of
 * their own. */
gboolean table_parser_break_row (struct table_parser *table, const char *text, gsize length,
                                 const char *reason, GError **error);

#endif
