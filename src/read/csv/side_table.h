/* side_table.h - small tables beside the log that users write by hand: aliases, goals. Any dialect
 * and encoding; the header may be missing, rows may differ in length, and # starts a
 * comment. */
#ifndef READ_SIDE_TABLE_H
#define READ_SIDE_TABLE_H

#include "read/csv/row_batch.h"

struct side_table
{
  const char *path;      /* "-" is standard input */
  const char *encoding;  /* assumed if the bytes are not UTF-8 or UTF-16; NULL: guess */
  const char *kind;      /* "aliases", for messages */
  gboolean has_hashtags; /* cells may begin with #, so only "# " starts a comment */
  /* Gets each row that is not blank; its cells are valid UTF-8. */
  gboolean (*take) (const struct row *row, gpointer data, GError **error);
  gpointer data;
};

/* Passes all rows on, until one fails. FALSE and an error with file and line for an unclosed quote,
 * a cell that is not UTF-8 ... */
gboolean side_table_read (const struct side_table *table, GError **error);

#endif
