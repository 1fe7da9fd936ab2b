/* row_buffer.h - the cells of the row in hand: texts one behind the other, each with
 * a zero byte, and their lengths.  Memory is kept from row to row. */
#ifndef READ_ROW_BUFFER_H
#define READ_ROW_BUFFER_H

#include "pln/cell.h"

struct row_buffer
{
  char *text;
  gsize used, capacity; /* bytes */
  struct cell *cell;    /* where they are only once row_buffer_place is called */
  guint32 count, cell_capacity;
};

void row_buffer_clear (struct row_buffer *store); /* frees */
static inline void
row_buffer_empty (struct row_buffer *store)
{
  store->used = 0;
  store->count = 0;
}

void row_buffer_append (struct row_buffer *store, const char *text, gsize length);
/* Says of each cell where its text is, now that texts stay where they are. */
void row_buffer_place (struct row_buffer *store);
/* Empties it, and copies a whole line that is to be cut where it stands, with
 * as many zero bytes behind it and room for as many cells. */
void row_buffer_set_line (struct row_buffer *store, const char *text, gsize length, gsize slack,
                          guint32 cells);

#endif
