/* A batch of rows in a few large arrays. */
#include <string.h>
#include "read/csv/row_batch.h"
#include "pln/buffer.h"
#include "read/input/encoded_words.h"
#include "read/input/line_end.h"
#include "read/csv/split_unquoted.h"

/* A batch is small enough to stay in a core's own cache, and large enough that the cost
 * of passing it between threads does not matter. */
enum
{
  TEXT_ROOM = BLOCK_SIZE + SPLIT_SLACK,
  CELL_ROOM = BUFFER (1 << 13),
  ENTRY_ROOM = BUFFER (1 << 11),
  AT_ONCE = 128, /* rows per lookup call; their data fits in a core's cache */
  KEPT = 8       /* a cleared batch keeps up to this multiple of the usual capacity */
};

struct row_batch *
row_batch_new (guint64 first_line)
{
  struct row_batch *batch = g_new0 (struct row_batch, 1);
  batch->first_line = first_line;
  batch->entry = g_new (struct batch_entry, batch->capacity = ENTRY_ROOM);
  batch->text = g_malloc (batch->text_capacity = TEXT_ROOM);
  batch->cell = g_new (struct cell, batch->cell_capacity = CELL_ROOM);
  batch->unnumbered = g_new (guint32, batch->unnumbered_capacity = CELL_ROOM);
  return batch;
}

void
row_batch_clear (struct row_batch *batch)
{
  for (guint i = 0; i < batch->count; i++)
    g_free (batch->entry[i].value);
  batch->count = 0;
  batch->text_used = batch->cells_used = batch->n_unnumbered = 0;
  batch->ends_blank = FALSE;
  batch->comments = 0;
  if (batch->text_capacity > KEPT * TEXT_ROOM)
    batch->text = g_realloc (batch->text, batch->text_capacity = TEXT_ROOM);
  if (batch->cell_capacity > KEPT * CELL_ROOM)
    batch->cell = g_renew (struct cell, batch->cell, batch->cell_capacity = CELL_ROOM);
  if (batch->unnumbered_capacity > KEPT * CELL_ROOM)
    batch->unnumbered
      = g_renew (guint32, batch->unnumbered, batch->unnumbered_capacity = CELL_ROOM);
  if (batch->capacity > KEPT * ENTRY_ROOM)
    batch->entry = g_renew (struct batch_entry, batch->entry, batch->capacity = ENTRY_ROOM);
}

void
row_batch_free (struct row_batch *batch)
{
  if (batch == NULL)
    return;
  row_batch_clear (batch);
  g_free (batch->entry);
  g_free (batch->text);
  g_free (batch->cell);
  g_free (batch->unnumbered);
  g_free (batch);
}

/* Total length of the row's texts, which are contiguous. */
static gsize
text_length (const struct row *row)
{
  const struct cell *last = &row->cell[row->n_cells - 1];
  return (gsize)(last->text - row->cell[0].text) + last->length + 1;
}

gboolean
row_batch_is_full (const struct row_batch *batch)
{
  return batch->count >= ENTRY_ROOM || batch->cells_used >= CELL_ROOM
         || batch->text_used >= BLOCK_SIZE;
}

/* Reserves space for more text; existing text may move. */
static void
make_text_capacity (struct row_batch *batch, gsize length)
{
  if (batch->text_used + length <= batch->text_capacity)
    return;
  batch->text_capacity = MAX (2 * batch->text_capacity, batch->text_used + length);
  char *text = g_malloc (batch->text_capacity);
  if (batch->text_used > 0)
    memcpy (text, batch->text, batch->text_used);
  for (gsize i = 0; i < batch->cells_used; i++)
    batch->cell[i].text = text + (batch->cell[i].text - batch->text);
  g_free (batch->text);
  batch->text = text;
}

static void
make_cell_capacity (struct row_batch *batch, gsize count)
{
  if (batch->cells_used + count <= batch->cell_capacity)
    return;
  batch->cell_capacity = MAX (2 * batch->cell_capacity, batch->cells_used + count);
  struct cell *cell = g_new (struct cell, batch->cell_capacity);
  if (batch->cells_used > 0)
    memcpy (cell, batch->cell, batch->cells_used * sizeof *cell);
  for (guint i = 0; i < batch->count; i++)
    if (batch->entry[i].reason == NULL)
      batch->entry[i].row.cell = cell + (batch->entry[i].row.cell - batch->cell);
  g_free (batch->cell);
  batch->cell = cell;
}

static struct batch_entry *
next_entry (struct row_batch *batch)
{
  if (batch->count == batch->capacity)
    batch->entry = g_renew (struct batch_entry, batch->entry, batch->capacity *= 2);
  return &batch->entry[batch->count++];
}

void
row_batch_add_row (struct row_batch *batch, const struct row *row, gboolean replaced)
{
  gsize length = text_length (row);
  make_text_capacity (batch, length);
  make_cell_capacity (batch, row->n_cells);
  char *text = batch->text + batch->text_used;
  struct cell *cell = batch->cell + batch->cells_used;

  memcpy (text, row->cell[0].text, length);
  for (guint32 i = 0; i < row->n_cells; i++)
    cell[i] = (struct cell){ text + (row->cell[i].text - row->cell[0].text), row->cell[i].length,
                             NO_WORD };
  batch->text_used += length;
  batch->cells_used += row->n_cells;
  struct batch_entry *entry = next_entry (batch);
  *entry = (struct batch_entry){ .row = *row, .replaced = replaced };
  entry->row.cell = cell;
}

void
row_batch_add_parse_error (struct row_batch *batch, guint64 line, guint32 cell, const char *value,
                           const char *reason)
{
  *next_entry (batch) = (struct batch_entry){
    .row = { .line = line }, .broken_cell = cell, .reason = reason, .value = g_strdup (value)
  };
}

void
row_batch_add_comment (struct row_batch *batch, guint64 line)
{
  batch->comments += line >= batch->first_line;
}

void
row_batch_set_block (struct row_batch *batch, const struct block *block)
{
  make_text_capacity (batch, block->length + SPLIT_SLACK);
  memcpy (batch->text, block->text, block->length);
  memset (batch->text + block->length, 0, SPLIT_SLACK);
  batch->text_used = block->length;
}

/* Decodes the cells of a block that hold encoded words of mail headers. */
static void
decode_cells (struct row_batch *batch)
{
  for (gsize i = 0; i < batch->cells_used; i++)
    {
      const struct cell *coded = &batch->cell[i];
      g_autofree char *plain = encoded_words_decode (coded->text, coded->length);
      if (plain == NULL)
        continue;
      gsize length = strlen (plain);
      make_text_capacity (batch, length + 1);
      char *text = batch->text + batch->text_used;
      memcpy (text, plain, length + 1);
      batch->text_used += length + 1;
      batch->cell[i].text = text;
      batch->cell[i].length = (guint32)length;
    }
}

void
row_batch_cut_block (struct row_batch *batch, const struct block *block,
                     const struct dialect *dialect, gboolean replaced)
{
  struct batch_entry whole
    = { .row = { .line = block->line, .plain = block->plain }, .replaced = replaced };
  char *end = batch->text + block->length, *next;

  for (char *text = batch->text; text < end; text = next, whole.row.line++)
    {
      char *stop = memchr (text, '\n', (gsize)(end - text));
      next = stop + 1;
      if (dialect_is_comment (dialect, text))
        row_batch_add_comment (batch, whole.row.line);
      if (dialect_skips_line (dialect, text, (gsize)(next - text), whole.row.line))
        continue;
      gsize length = length_without_ends (text, (gsize)(stop - text));
      make_cell_capacity (batch, length + 1);
      struct cell *cell = batch->cell + batch->cells_used;
      guint32 count = split_unquoted (text, length, dialect->delimiter, cell, (guint32)length + 1);
      whole.row.after_blank = batch->ends_blank;
      batch->ends_blank = count == 0;
      if (count == 0)
        continue;
      whole.row.cell = cell;
      whole.row.n_cells = count;
      *next_entry (batch) = whole;
      batch->cells_used += count;
    }
  if (may_hold_encoded_word (block->text, block->length))
    decode_cells (batch);
}

/* Looks up the cells of one column in a range of rows. */
static void
find_some_words (struct row_batch *batch, guint first, guint end, guint32 column,
                 const struct string_pool *words)
{
  struct cell *cell[AT_ONCE] = { NULL };
  guint count = 0;
  for (guint i = first; i < end; i++)
    if (column < batch->entry[i].row.n_cells)
      cell[count++] = batch->cell + (batch->entry[i].row.cell - batch->cell) + column;
  string_pool_find (words, cell, count);
  for (guint i = 0; i < count; i++)
    if (cell[i]->word == NO_WORD)
      batch->unnumbered[batch->n_unnumbered++] = (guint32)(cell[i] - batch->cell);
}

void
row_batch_find_words (struct row_batch *batch, guint64 columns, const struct string_pool *words)
{
  if (batch->unnumbered_capacity < batch->cells_used)
    batch->unnumbered
      = g_renew (guint32, batch->unnumbered, batch->unnumbered_capacity = batch->cell_capacity);
  for (guint first = 0; first < batch->count; first += AT_ONCE)
    for (guint64 left = columns; left != 0; left &= left - 1)
      find_some_words (batch, first, MIN (first + AT_ONCE, batch->count),
                       (guint32)__builtin_ctzll (left), words);
}

void
row_batch_add_words (struct row_batch *batch, struct string_pool *words)
{
  for (gsize i = 0; i < batch->n_unnumbered; i++)
    {
      struct cell *cell = &batch->cell[batch->unnumbered[i]];
      cell->word = string_pool_intern (words, cell->text, cell->length);
    }
  batch->n_unnumbered = 0;
}
