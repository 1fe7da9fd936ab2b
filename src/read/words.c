/* Distinct texts, numbered. */
#include <string.h>
#include "pln/base.h"
#include "read/buffer.h"
#include "read/words.h"

enum { FIRST_ROOM = 64, BLOCK = BUFFER (1 << 16) };

static guint64
fold (guint64 a, guint64 b)
{
  unsigned __int128 product = (unsigned __int128) a * b;
  return (guint64) product ^ (guint64) (product >> 64);
}

static guint64
load8 (const guint8 *bytes)
{
  guint64 word;
  memcpy (&word, bytes, 8);
  return word;
}

/* Up to eight bytes, whatever their number, by loads of fixed size. */
static guint64
load_rest (const guint8 *bytes, gsize length)
{
  guint32 low, high;
  if (length == 8)
    return load8 (bytes);
  if (length < 4)
    return length == 0 ? 0 : (guint64) bytes[0] << 16 | (guint64) bytes[length >> 1] << 8
                             | bytes[length - 1];
  memcpy (&low, bytes, 4);
  memcpy (&high, bytes + length - 4, 4);
  return (guint64) low << 32 | high;
}

guint64
bytes_hash (const void *data, gsize length, guint64 seed)
{
  const guint64 p = G_GUINT64_CONSTANT (0xa0761d6478bd642f);
  const guint64 q = G_GUINT64_CONSTANT (0xe7037ed1a0b428db);
  const guint8 *bytes = data;
  guint64 hash = seed ^ fold (length ^ p, q);
  gsize left = length;

  for (; left > 8; left -= 8, bytes += 8)
    hash = fold (hash ^ load8 (bytes) ^ p, q);
  return fold (hash ^ load_rest (bytes, left) ^ q, p);
}

void
words_init (struct words *words)
{
  memset (words, 0, sizeof *words);
  words->room = FIRST_ROOM;
  words->slot = g_new0 (struct word_slot, words->room);
  words->text = g_new (const char *, words->room);
  words->blocks = g_ptr_array_new_with_free_func (g_free);
  words->seed = ((guint64) g_random_int () << 32) | g_random_int ();
}

void
words_clear (struct words *words)
{
  g_free (words->slot);
  g_free (words->text);
  if (words->blocks != NULL)
    g_ptr_array_unref (words->blocks);
}

/* A copy that never moves. */
static const char *
keep_text (struct words *words, const char *text, gsize length)
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

/* memcmp without a call: texts of up to twice eight bytes are two loads. */
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

static inline gboolean
slot_holds (const struct words *words, const struct word_slot *slot, guint32 hash,
            const char *text, gsize length)
{
  return slot->hash == hash && slot->length == length
         && bytes_are_same (length <= WORD_START ? slot->start : words->text[slot->number - 1], text, length);
}

static void
grow_slots (struct words *words)
{
  guint32 room = words->room * 2;
  struct word_slot *slot = pages_new0 (room * sizeof *slot);

  for (guint32 i = 0; i < words->room; i++)
    if (words->slot[i].number != 0)
      {
        guint32 at = words->slot[i].hash & (room - 1);
        while (slot[at].number != 0)
          at = (at + 1) & (room - 1);
        slot[at] = words->slot[i];
      }
  g_free (words->slot);
  words->slot = slot;
  words->room = room;
  words->text = g_renew (const char *, words->text, room);
}

static guint32
add_word (struct words *words, struct word_slot *slot, const char *text, gsize length, guint32 hash)
{
  guint32 number = words->count++;
  words->text[number] = keep_text (words, text, length);
  *slot = (struct word_slot) { .hash = hash, .number = number + 1, .length = (guint32) length };
  memcpy (slot->start, words->text[number], MIN (length, WORD_START));
  if (words->count > words->room / 4 * 3)
    grow_slots (words);
  return number;
}

guint32
words_hash (const struct words *words, const char *text, gsize length)
{
  guint32 hash = (guint32) bytes_hash (text, length, words->seed);
  __builtin_prefetch (&words->slot[hash & (words->room - 1)]);
  return hash;
}

guint32
words_intern_hashed (struct words *words, const char *text, gsize length, guint32 hash)
{
  guint32 mask = words->room - 1;

  for (guint32 at = hash & mask; ; at = (at + 1) & mask)
    {
      struct word_slot *slot = &words->slot[at];
      if (slot->number == 0)
        return add_word (words, slot, text, length, hash);
      if (slot_holds (words, slot, hash, text, length))
        return slot->number - 1;
    }
}

guint32
words_intern (struct words *words, const char *text, gsize length)
{
  return words_intern_hashed (words, text, length, words_hash (words, text, length));
}
