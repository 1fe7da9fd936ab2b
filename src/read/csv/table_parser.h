/* table_parser.h - parses lines of text into rows of cells; the only user of libcsv.
 *
 * libcsv always runs in strict mode, at the end of the file too.  A malformed row is
 * rejected with its line number, unless its quotes can only be text, and parsing goes on
 * with the next physical line, so that rows swallowed by an open quote are recovered. */
#ifndef READ_TABLE_PARSER_H
#define READ_TABLE_PARSER_H

#include "pln/cell.h"
#include "read/csv/dialect.h"
#include "read/input/line_reader.h"

struct row
{
  const struct cell *cell;
  guint32 n_cells;
  guint32 bare;         /* cells in which misplaced quotes count as text */
  gboolean open_quote;  /* a quote that is never closed was dropped */
  guint64 line;         /* physical line on which it starts */
  gboolean after_blank; /* a blank line comes before it */
  gboolean plain;       /* valid UTF-8 without zero bytes */
};

struct row_handler /* each row is valid until the handler returns */
{
  /* The texts of a row's cells are contiguous.  Return FALSE, with or without an error,
   * to stop. */
  gboolean (*row) (const struct row *row, gpointer data, GError **error);
  /* cell: the number of the malformed cell, from 1; 0: the whole row. */
  void (*broken) (guint64 line, guint32 cell, const char *value, const char *reason, gpointer data);
  void (*comments) (guint64 line, gpointer data);
  gpointer data;
};

struct table_parser;

struct table_parser *table_parser_new (const char *title, const struct dialect *dialect,
                                       gsize cell_limit, const struct row_handler *handler);
void table_parser_free (struct table_parser *table); /* NULL is fine */
/* Rows recovered after an open quote must have this number of cells.  mends: a line that has it once
 * its open quote is dropped is a row, too. */
void table_parser_expect (struct table_parser *table, guint32 n_cells, gboolean mends);
/* TRUE if lines go to libcsv unchanged.  table_parser_quote is the character that a line
 * without quoted cells does not contain. */
gboolean table_parser_takes_lines_as_they_are (const struct table_parser *table);
char table_parser_quote (const struct table_parser *table);
/* TRUE if no row is incomplete, so that the next line may be split elsewhere. */
gboolean table_parser_is_idle (const struct table_parser *table);
/* TRUE if blank lines come before the next row; resets the flag. */
gboolean table_parser_take_blank (struct table_parser *table);
/* Parses one line.  A line that the dialect skips is ignored between rows, but is text
 * inside a quoted cell.  FALSE: the handler failed, or an open quote swallowed more than
 * a cell may hold (PLN_ERROR_DATA, with the line and column where it opened). */
gboolean table_parser_feed (struct table_parser *table, const struct line *line, GError **error);
gboolean table_parser_finish (struct table_parser *table, GError **error);
/* The line of the quote that is still open; 0: none. */
guint64 table_parser_open_quote (const struct table_parser *table);

#endif
