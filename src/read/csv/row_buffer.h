/* row_buffer.h - the cells of the current row: contiguous zero-terminated texts and
 * their lengths.  Memory is reused from row to row. */
#ifndef READ_ROW_BUFFER_H
#define READ_ROW_BUFFER_H

#include "pln/cell.h"

struct row_buffer
{
  char *text;
  gsize used, capacity; /* bytes */
  struct cell *cell;    /* their text pointers are set only by row_buffer_place */
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
/* Sets each cell's text pointer, once the texts no longer move. */
void row_buffer_place (struct row_buffer *store);
/* Unwraps cells written as ="2024-03-04", which keeps a spreadsheet from changing them; returns how
 * many there are.  The texts are those of this buffer. */
guint32 row_buffer_unwrap (struct row_buffer *store, guint32 n_cells);
/* Decodes cells with encoded words of mail headers. */
void row_buffer_decode (struct row_buffer *store, guint32 n_cells);
/* Clears the buffer and copies a whole line to be split in place, followed by the given
 * number of zero bytes, with space for the given number of cells. */
void row_buffer_set_line (struct row_buffer *store, const char *text, gsize length, gsize slack,
                          guint32 cells);

#endif
