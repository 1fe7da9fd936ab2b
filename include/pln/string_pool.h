/* string_pool.h - distinct texts, numbered in the order in which they come.
 *
 * Open addressing; a look-up touches one slot, and the text itself only when
 * that is long, as every further place would wait for memory.  Texts live in
 * blocks that never move.  The hash is keyed by chance, so that nobody can
 * choose texts that collide; nothing depends on its order.
 *
 * One thread adds; where string_pool_share was called, others may look up meanwhile. */
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
  guint32 number; /* + 1; 0: free; set last */
  guint32 length;
  char start[WORD_START]; /* the text, or where a longer one is */
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
  const char **text; /* of each word, zero-terminated */
  char *block;       /* where the next text goes */
  gsize block_left;
  GPtrArray *blocks;
  GPtrArray *outgrown; /* tables that somebody may still look into; or NULL */
  guint64 seed;
};

void string_pool_init (struct string_pool *words);
void string_pool_clear (struct string_pool *words);
/* From now on threads may look up beside the one that adds; costs as much memory again. */
void string_pool_share (struct string_pool *words);
/* The number of this text, new or known.  O(length). */
guint32 string_pool_intern (struct string_pool *words, const char *text, gsize length);
/* The words of many cells, NO_WORD where they are not there; what is being added may
 * be missed.  All hashes come first, so that slots are fetched together. */
void string_pool_find (const struct string_pool *words, struct cell *const *cell, guint count);

#endif
