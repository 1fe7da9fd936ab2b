/* parser_state.h - a table while it is cut; for table_parser.c and
 * broken_rows.c, which include libcsv through here alone. */
#ifndef READ_PARSER_STATE_H
#define READ_PARSER_STATE_H

#include <csv.h>
#include "read/csv/row_buffer.h"
#include "read/csv/table_parser.h"

enum
{
  MAX_ROW = 16 << 20,
  PLAIN_LENGTH = 1 << 16, /* longer lines are libcsv's */
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

  struct row_buffer row; /* in hand */
  GString *form;         /* a rewritten line */

  GByteArray *kept; /* lines of a row that is not whole */
  GArray *kept_length;
  guint64 row_line;   /* where the row started */
  guint64 quote_line; /* where its open quote is */
  gboolean row_plain;
  gboolean after_blank;
  gboolean skipping; /* the rest of a broken line is passed over */
  gboolean again;    /* reading kept lines again */
  guint32 expected;
  guint fields_of_line; /* cells ended in this line */
  const char *too_long; /* which limit the row went over; NULL: none */
  guint32 long_cell;    /* and in which cell, from 1; 0: all of them together */
  gboolean stopped;
  GError *error; /* of the handler */
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
/* Is the line no row?  A comment is told to the handler. */
gboolean table_parser_skips (const struct table_parser *table, const char *text, gsize length,
                             guint64 line);
/* Gives one line, or a piece of one, to libcsv. */
gboolean table_parser_parse_line (struct table_parser *table, const char *text, gsize length,
                                  gboolean ends, GError **error);
/* The handler wants no more; FALSE. */
gboolean table_parser_stop (struct table_parser *table, GError **error);

/* broken_rows.c */
/* A cell, or a row, that has no end within its limit. */
gboolean table_parser_refuse_long_cell (struct table_parser *table, GError **error);
/* A whole line that libcsv refuses, where its quotes can only be text: "5" pipe".
 * FALSE: it is no such line. */
gboolean table_parser_take_lenient (struct table_parser *table, const char *text, gsize length);
/* Rejects the row at its first line and reads the lines it had swallowed, and
 * this one (NULL: the file has ended), again.  They hold no open quote of their
 * own, or are given up. */
gboolean table_parser_break_row (struct table_parser *table, const char *text, gsize length,
                                 const char *reason, GError **error);

#endif
