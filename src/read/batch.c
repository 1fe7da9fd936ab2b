/* Rows kept together. */
#include "read/batch.h"
#include "read/buffer.h"

/* Small enough to stay in a core's own cache, large enough that handing over
 * costs nothing. */
enum { TEXT_ROOM = BUFFER (1 << 16), CELL_ROOM = BUFFER (1 << 13), ENTRY_ROOM = BUFFER (1 << 11) };

/* A row may need more room for once. */
static void
take_room (struct batch *batch, gsize text_room, gsize cell_room)
{
  g_free (batch->text);
  g_free (batch->cell);
  batch->text = g_malloc (batch->text_room = text_room);
  batch->cell = g_new (struct cell, batch->cell_room = cell_room);
}

struct batch *
batch_new (void)
{
  struct batch *batch = g_new0 (struct batch, 1);
  batch->room = ENTRY_ROOM;
  batch->entry = g_new (struct batch_entry, batch->room);
  take_room (batch, TEXT_ROOM, CELL_ROOM);
  return batch;
}

void
batch_clear (struct batch *batch)
{
  for (guint i = 0; i < batch->count; i++)
    g_free (batch->entry[i].value);
  batch->count = 0;
  batch->text_used = batch->cells_used = 0;
  if (batch->text_room > TEXT_ROOM || batch->cell_room > CELL_ROOM)
    take_room (batch, TEXT_ROOM, CELL_ROOM);
}

void
batch_free (struct batch *batch)
{
  if (batch == NULL)
    return;
  batch_clear (batch);
  g_free (batch->entry);
  g_free (batch->text);
  g_free (batch->cell);
  g_free (batch);
}

/* Bytes of the row's texts, which stand one behind the other. */
static gsize
text_length (const struct row *row)
{
  const struct cell *last = &row->cell[row->n_cells - 1];
  return (gsize) (last->text - row->cell[0].text) + last->length + 1;
}

gboolean
batch_takes (const struct batch *batch, const struct row *row)
{
  return batch->count == 0
         || (batch->count < ENTRY_ROOM && batch->cells_used + row->n_cells <= batch->cell_room
             && batch->text_used + text_length (row) <= batch->text_room);
}

static struct batch_entry *
next_entry (struct batch *batch)
{
  if (batch->count == batch->room)
    {
      batch->room *= 2;
      batch->entry = g_renew (struct batch_entry, batch->entry, batch->room);
    }
  return &batch->entry[batch->count++];
}

void
batch_add_row (struct batch *batch, const struct row *row, gboolean replaced)
{
  gsize length = text_length (row);
  if (batch->text_used + length > batch->text_room || batch->cells_used + row->n_cells > batch->cell_room)
    take_room (batch, MAX (length, TEXT_ROOM), MAX (row->n_cells, CELL_ROOM));
  char *text = batch->text + batch->text_used;
  struct cell *cell = batch->cell + batch->cells_used;

  memcpy (text, row->cell[0].text, length);
  for (guint32 i = 0; i < row->n_cells; i++)
    cell[i] = (struct cell) { text + (row->cell[i].text - row->cell[0].text), row->cell[i].length, NO_WORD };
  batch->text_used += length;
  batch->cells_used += row->n_cells;
  struct batch_entry *entry = next_entry (batch);
  *entry = (struct batch_entry) { .row = *row, .replaced = replaced };
  entry->row.cell = cell;
}

void
batch_add_break (struct batch *batch, guint64 line, const char *value, const char *reason)
{
  *next_entry (batch) = (struct batch_entry) { .row = { .line = line }, .reason = reason,
                                               .value = g_strdup (value) };
}

static struct cell *
cell_at (const struct batch *batch, guint i, guint32 column)
{
  const struct row *row = &batch->entry[i].row;
  return column < row->n_cells ? batch->cell + (row->cell - batch->cell) + column : NULL;
}

/* A column's hashes first, kept where the words go, then its words: by then
 * what the look-ups need has come from memory. */
static void
number_column (struct batch *batch, guint32 column, struct words *words, gboolean odd)
{
  struct cell *cell;
  for (guint i = 0; i < batch->count; i++)
    if ((cell = cell_at (batch, i, column)) != NULL)
      cell->word = words_hash (words, cell->text, cell->length);
  for (guint i = 0; i < batch->count; i++)
    if ((cell = cell_at (batch, i, column)) != NULL)
      cell->word = 2 * words_intern_hashed (words, cell->text, cell->length, cell->word) + (odd != FALSE);
}

void
batch_number_words (struct batch *batch, guint64 columns, struct words *words, gboolean odd)
{
  for (guint32 column = 0; column < 64; column++)
    if ((columns >> column & 1) != 0)
      number_column (batch, column, words, odd);
}
