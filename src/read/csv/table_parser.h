/* table_parser.h - rows of cells from lines of text: the only door to libcsv.
 *
 * libcsv always runs strict, the end included.  A row that breaks the rules is
 * rejected with its line, unless its quotes can only be text, and reading goes on with the next physical line; rows
 * that an open quote had swallowed come back. */
#ifndef READ_TABLE_PARSER_H
#define READ_TABLE_PARSER_H

#include "pln/cell.h"
#include "read/csv/dialect.h"
#include "read/input/line_reader.h"

struct row
{
  const struct cell *cell;
  guint32 n_cells;
  guint32 bare;         /* cells with quotes that are text, against the rules */
  guint64 line;         /* physical line on which it starts */
  gboolean after_blank; /* a blank line stands before it */
  gboolean plain;       /* sound UTF-8 without zero bytes */
};

struct row_handler /* each row lives until the handler returns */
{
  /* The texts of a row's cells stand one behind the other.  FALSE, with an
   * error or without: no more. */
  gboolean (*row) (const struct row *row, gpointer data, GError **error);
  /* cell: which one of the row, from 1; 0: all of it. */
  void (*broken) (guint64 line, guint32 cell, const char *value, const char *reason, gpointer data);
  void (*comments) (guint64 line, gpointer data);
  gpointer data;
};

struct table_parser;

struct table_parser *table_parser_new (const char *title, const struct dialect *dialect,
                                       gsize cell_limit, const struct row_handler *handler);
void table_parser_free (struct table_parser *table); /* NULL is fine */
/* Rows that come back from under an open quote must have so many cells. */
void table_parser_expect (struct table_parser *table, guint32 n_cells);
/* Lines go to libcsv as they are; the quote that makes them more than plain. */
gboolean table_parser_takes_lines_as_they_are (const struct table_parser *table);
char table_parser_quote (const struct table_parser *table);
/* No row is open: the next line may be cut by others. */
gboolean table_parser_is_idle (const struct table_parser *table);
/* Blank lines stand before the next row; says so once. */
gboolean table_parser_take_blank (struct table_parser *table);
/* A line that the dialect skips is passed over between rows, and text within a cell.
 * FALSE: the handler failed, or a quote swallowed more than a cell may hold
 * (PLN_ERROR_DATA, with the line and the column where it opened). */
gboolean table_parser_feed (struct table_parser *table, const struct line *line, GError **error);
gboolean table_parser_finish (struct table_parser *table, GError **error);
/* The line whose quote is still open; 0: none is. */
guint64 table_parser_open_quote (const struct table_parser *table);

#endif
