/* generated_table.h - a table of CSV (UTF-8, commas, quotation marks) that is made row by row while
 * it is read. Memory holds one row. */
#ifndef READ_GENERATED_TABLE_H
#define READ_GENERATED_TABLE_H

#include "read/input/byte_source.h"
#include "read/sources/row_numbers.h"

/* The first member of each kind of generator; its maker allocates the whole with g_new0. */
struct row_generator
{
  /* Appends the next rows with generated_cell and generated_row_end; FALSE at the end, and on errors
   * (then error is set). It may append nothing. */
  gboolean (*next) (struct row_generator *generator, GError **error);
  void (*clear) (struct row_generator *generator);
  struct row_numbers *numbers; /* borrowed; NULL: lines are numbers */
  GString *text;               /* made, and not read yet */
  gsize read;                  /* bytes of it */
  guint64 bytes;               /* in all */
  guint64 line, row_line;      /* lines made; the first line of the present row */
  gboolean in_row, ended;
};

/* Takes the generator over. */
struct byte_source *generated_bytes_new (struct row_generator *generator);

/* Appends a cell to the present row; text may be any UTF-8, also of several lines. */
void generated_cell (struct row_generator *generator, const char *text, gsize length);
void generated_text (struct row_generator *generator, const char *text);
/* Ends the row, which comes from row, event or card `number` of the source. */
void generated_row_end (struct row_generator *generator, guint64 number);

#endif
