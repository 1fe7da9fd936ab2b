/* string_pool.h - a pool of distinct strings, numbered in order of first appearance.
 *
 * Open addressing. A look-up reads one slot, and the text itself only if it is long, because every
 * further address would wait for memory. Texts are in blocks that never move. The hash has a random
 * key, so that nobody can choose texts that collide; results do not depend on it.
 *
 * One thread adds; after string_pool_share, other threads may look up at the same time. */
#ifndef PLN_STRING_POOL_H
#define PLN_STRING_POOL_H

#include "pln/cell.h"

enum
{
  WORD_START = 20
};

struct string_pool_slot /* half a cache line */
{
  guint32 hash;
  guint32 number; /* plus 1; 0: free; set last */
  guint32 length;
  char start[WORD_START]; /* the text, or a pointer to it if it is longer */
};

struct string_pool_table
{
  struct string_pool_slot *slot;
  guint32 capacity; /* a power of two */
};

struct string_pool
{
  struct string_pool_table *table;
  guint32 count, text_capacity;
  const char **text; /* of each number, zero-terminated */
  char *block;       /* where the next text is stored */
  gsize block_left;
  GPtrArray *blocks;
  GPtrArray *outgrown; /* old tables that a thread may still be reading; or NULL */
  guint64 seed;
};

void string_pool_init (struct string_pool *words);
void string_pool_clear (struct string_pool *words);
/* From now on, other threads may look up while one adds. Takes the same amount of memory again. */
void string_pool_share (struct string_pool *words);
/* The number of this text, which is added if it is new. O(length). */
guint32 string_pool_intern (struct string_pool *words, const char *text, gsize length);
/* The numbers of many cells, or NO_WORD; a text that is being added may be missed. All hashes are
 * computed first, so that slots are fetched together. */
void string_pool_find (const struct string_pool *words, struct cell *const *cell, guint count);

#endif
