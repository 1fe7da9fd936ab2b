/* A pool of distinct strings, each with a number. */
#include <string.h>
#include "pln/base.h"
#include "pln/buffer.h"
#include "pln/hash.h"
#include "pln/string_pool.h"

enum
{
  FIRST_ROOM = 64,
  LEAP_ROOM = 1 << 16, /* up to this size, tables grow fourfold */
  BLOCK = BUFFER (1 << 16)
};

static struct string_pool_table *
table_parser_new (guint32 capacity)
{
  struct string_pool_table *table = g_new (struct string_pool_table, 1);
  *table = (struct string_pool_table){ pages_new0 (capacity * sizeof *table->slot), capacity };
  return table;
}

static void
table_parser_free (gpointer data)
{
  struct string_pool_table *table = data;
  if (table != NULL)
    g_free (table->slot);
  g_free (table);
}

void
string_pool_init (struct string_pool *words)
{
  memset (words, 0, sizeof *words);
  words->table = table_parser_new (FIRST_ROOM);
  words->text_capacity = FIRST_ROOM;
  words->text = g_new (const char *, words->text_capacity);
  words->blocks = g_ptr_array_new_with_free_func (g_free);
  words->seed = hash_key ();
}

void
string_pool_share (struct string_pool *words)
{
  if (words->outgrown == NULL)
    words->outgrown = g_ptr_array_new_with_free_func (table_parser_free);
}

void
string_pool_clear (struct string_pool *words)
{
  table_parser_free (words->table);
  g_free (words->text);
  if (words->blocks != NULL)
    g_ptr_array_unref (words->blocks);
  if (words->outgrown != NULL)
    g_ptr_array_unref (words->outgrown);
}

/* A copy of the text at an address that never changes. */
static const char *
keep_text (struct string_pool *words, const char *text, gsize length)
{
  if (length + 1 > words->block_left)
    {
      words->block_left = MAX (BLOCK, length + 1);
      words->block = g_malloc (words->block_left);
      g_ptr_array_add (words->blocks, words->block);
    }
  char *kept = words->block;
  if (length > 0)
    memcpy (kept, text, length);
  kept[length] = '\0';
  words->block += length + 1;
  words->block_left -= length + 1;
  return kept;
}

/* memcmp without a call: texts of up to 16 bytes take two loads. */
static inline gboolean
bytes_are_same (const char *a, const char *b, gsize length)
{
  guint64 x[2], y[2];
  if (length > 16)
    return memcmp (a, b, length) == 0;
  if (length < 8)
    {
      gsize at = 0;
      while (at < length && a[at] == b[at])
        at++;
      return at == length;
    }
  memcpy (&x[0], a, 8);
  memcpy (&y[0], b, 8);
  memcpy (&x[1], a + length - 8, 8);
  memcpy (&y[1], b + length - 8, 8);
  return ((x[0] ^ y[0]) | (x[1] ^ y[1])) == 0;
}

static inline const char *
slot_text (const struct string_pool_slot *slot)
{
  const char *text;
  if (slot->length <= WORD_START)
    return slot->start;
  memcpy (&text, slot->start, sizeof text);
  return text;
}

static inline gboolean
slot_holds (const struct string_pool_slot *slot, guint32 hash, const char *text, gsize length)
{
  return slot->hash == hash && slot->length == length
         && bytes_are_same (slot_text (slot), text, length);
}

/* A thread that looks up texts meanwhile sees either the old table or the complete new one. */
static void
grow_table (struct string_pool *words)
{
  struct string_pool_table *old = words->table,
                           *table
                           = table_parser_new (old->capacity * (old->capacity < LEAP_ROOM ? 4 : 2));
  guint32 mask = table->capacity - 1;

  for (guint32 i = 0; i < old->capacity; i++)
    if (old->slot[i].number != 0)
      {
        guint32 at = old->slot[i].hash & mask;
        while (table->slot[at].number != 0)
          at = (at + 1) & mask;
        table->slot[at] = old->slot[i];
      }
  g_atomic_pointer_set (&words->table, table);
  if (words->outgrown != NULL)
    g_ptr_array_add (words->outgrown, old);
  else
    table_parser_free (old);
}

static guint32
add_word (struct string_pool *words, struct string_pool_slot *slot, const char *text, gsize length,
          guint32 hash)
{
  guint32 number = words->count++;
  const char *kept = keep_text (words, text, length);
  if (number == words->text_capacity)
    words->text = g_renew (const char *, words->text, words->text_capacity *= 2);
  words->text[number] = kept;
  slot->hash = hash;
  slot->length = (guint32)length;
  if (length <= WORD_START)
    memcpy (slot->start, kept, length);
  else
    memcpy (slot->start, &kept, sizeof kept);
  g_atomic_int_set (&slot->number, number + 1);
  if (words->count > words->table->capacity / 4 * 3)
    grow_table (words);
  return number;
}

/* The slot of the text and its number; or the free slot where it belongs, and 0. The number is read
 * only once, because another thread may set it at any moment. */
static inline struct string_pool_slot *
find_slot (const struct string_pool_table *table, const char *text, gsize length, guint32 hash,
           guint32 *number)
{
  guint32 mask = table->capacity - 1;
  for (guint32 at = hash & mask;; at = (at + 1) & mask)
    {
      struct string_pool_slot *slot = &table->slot[at];
      *number = (guint32)g_atomic_int_get (&slot->number);
      if (*number == 0 || slot_holds (slot, hash, text, length))
        return slot;
    }
}

void
string_pool_find (const struct string_pool *words, struct cell *const *cell, guint count)
{
  /* With clang, g_atomic_pointer_get does not accept a const pointer. */
  const struct string_pool_table *table = __atomic_load_n (&words->table, __ATOMIC_SEQ_CST);
  for (guint i = 0; i < count; i++)
    {
      cell[i]->word = (guint32)bytes_hash (cell[i]->text, cell[i]->length, words->seed);
      __builtin_prefetch (&table->slot[cell[i]->word & (table->capacity - 1)]);
    }
  for (guint i = 0; i < count; i++)
    {
      guint32 number;
      find_slot (table, cell[i]->text, cell[i]->length, cell[i]->word, &number);
      cell[i]->word = number - 1; /* NO_WORD for 0 */
    }
}

guint32
string_pool_intern (struct string_pool *words, const char *text, gsize length)
{
  guint32 number, hash = (guint32)bytes_hash (text, length, words->seed);
  struct string_pool_slot *slot = find_slot (words->table, text, length, hash, &number);
  return number != 0 ? number - 1 : add_word (words, slot, text, length, hash);
}
