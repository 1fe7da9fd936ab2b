/* row_buffer.h - the cells of the row in hand: texts one behind the other, each with
 * a zero byte, and their lengths.  Memory is kept from row to row. */
#ifndef READ_ROW_BUFFER_H
#define READ_ROW_BUFFER_H

#include "read/csv/cell.h"

struct row_store
{
  char *text;
  gsize used, room;  /* bytes */
  struct cell *cell; /* where they are only once row_store_place is called */
  guint32 count, cell_room;
};

void row_store_clear (struct row_store *store); /* frees */
static inline void
row_store_empty (struct row_store *store)
{
  store->used = 0;
  store->count = 0;
}

void row_store_append (struct row_store *store, const char *text, gsize length);
/* Says of each cell where its text is, now that texts stay where they are. */
void row_store_place (struct row_store *store);
/* Empties it, and copies a whole line that is to be cut where it stands, with
 * as many zero bytes behind it and room for as many cells. */
void row_store_set_line (struct row_store *store, const char *text, gsize length, gsize slack,
                         guint32 cells);

#endif
