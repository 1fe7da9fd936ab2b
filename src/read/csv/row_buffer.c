/* The cells of the current row. */
#include "read/csv/row_buffer.h"
#include "read/input/encoded_words.h"

enum
{
  FIRST_CELLS = 256
};

void
row_buffer_clear (struct row_buffer *store)
{
  g_free (store->text);
  g_free (store->cell);
}

static void
reserve_rows (struct row_buffer *store, gsize bytes, guint32 cells)
{
  if (store->used + bytes > store->capacity)
    store->text
      = g_realloc (store->text, store->capacity = MAX (2 * store->capacity, store->used + bytes));
  if (store->count + cells > store->cell_capacity)
    {
      store->cell_capacity
        = MAX (MAX (FIRST_CELLS, 2 * store->cell_capacity), store->count + cells);
      store->cell = g_renew (struct cell, store->cell, store->cell_capacity);
    }
}

void
row_buffer_append (struct row_buffer *store, const char *text, gsize length)
{
  reserve_rows (store, length + 1, 1);
  if (length > 0)
    memcpy (store->text + store->used, text, length);
  store->text[store->used + length] = '\0';
  store->cell[store->count++].length = (guint32)length;
  store->used += length + 1;
}

void
row_buffer_place (struct row_buffer *store)
{
  const char *text = store->text;
  for (guint32 i = 0; i < store->count; i++)
    {
      store->cell[i].text = text;
      text += store->cell[i].length + 1;
    }
}

guint32
row_buffer_unwrap (struct row_buffer *store, guint32 n_cells)
{
  guint32 unwrapped = 0;
  for (guint32 i = 0; i < n_cells; i++)
    {
      struct cell *cell = &store->cell[i];
      if (cell->length < 3 || cell->text[0] != '=' || cell->text[1] != '"'
          || cell->text[cell->length - 1] != '"')
        continue;
      store->text[cell->text - store->text + cell->length - 1] = '\0';
      cell->text += 2;
      cell->length -= 3;
      unwrapped++;
    }
  return unwrapped;
}

void
row_buffer_decode (struct row_buffer *store, guint32 n_cells)
{
  g_autoptr (GString) texts = g_string_new (NULL);
  gboolean decoded = FALSE;
  for (guint32 i = 0; i < n_cells; i++)
    {
      struct cell *cell = &store->cell[i];
      g_autofree char *plain = encoded_words_decode (cell->text, cell->length);
      decoded |= plain != NULL;
      cell->length = plain != NULL ? (guint32)strlen (plain) : cell->length;
      g_string_append_len (texts, plain != NULL ? plain : cell->text, cell->length);
    }
  if (!decoded)
    return;
  row_buffer_empty (store);
  const char *text = texts->str;
  for (guint32 i = 0; i < n_cells; i++)
    {
      row_buffer_append (store, text, store->cell[i].length);
      text += store->cell[i].length;
    }
  row_buffer_place (store);
}

void
row_buffer_set_line (struct row_buffer *store, const char *text, gsize length, gsize slack,
                     guint32 cells)
{
  row_buffer_empty (store);
  reserve_rows (store, length + slack, cells);
  if (length > 0)
    memcpy (store->text, text, length);
  memset (store->text + length, 0, slack);
}
