/* words.h - distinct texts, numbered in the order in which they come.
 *
 * Open addressing; a look-up touches one slot, and the text itself only when
 * that is long, as every further place would wait for memory.  Texts live in
 * blocks that never move.  The hash is keyed by chance, so that nobody can
 * choose texts that collide; nothing depends on its order.
 *
 * One thread adds; where words_let_look was called, others may look up meanwhile. */
#ifndef READ_WORDS_H
#define READ_WORDS_H

#include "read/csv/cell.h"

enum
{
  WORD_START = 20
};

struct word_slot /* half a cache line */
{
  guint32 hash;
  guint32 number; /* + 1; 0: free; set last */
  guint32 length;
  char start[WORD_START]; /* the text, or where a longer one is */
};

struct word_table
{
  struct word_slot *slot;
  guint32 room; /* a power of two */
};

struct words
{
  struct word_table *table;
  guint32 count, text_room;
  const char **text; /* of each word, zero-terminated */
  char *block;       /* where the next text goes */
  gsize block_left;
  GPtrArray *blocks;
  GPtrArray *outgrown; /* tables that somebody may still look into; or NULL */
  guint64 seed;
};

void words_init (struct words *words);
void words_clear (struct words *words);
/* From now on threads may look up beside the one that adds; costs as much memory again. */
void words_let_look (struct words *words);
/* The number of this text, new or known.  O(length). */
guint32 words_intern (struct words *words, const char *text, gsize length);
/* The words of many cells, NO_WORD where they are not there; what is being added may
 * be missed.  All hashes come first, so that slots are fetched together. */
void words_find (const struct words *words, struct cell *const *cell, guint count);
/* 64 bits of any bytes, by multiply and fold (the construction of wyhash, Wang
 * Yi, public domain). */
guint64 bytes_hash (const void *bytes, gsize length, guint64 seed);

#endif
