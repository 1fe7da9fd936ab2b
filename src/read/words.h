/* words.h - distinct texts, numbered in the order in which they come.
 *
 * Open addressing; a look-up touches one slot, and the text itself only when
 * that is long, as every further place would wait for memory.  Texts live in
 * blocks that never move.  The hash is keyed by chance, so that nobody can
 * choose texts that collide; nothing depends on its order. */
#ifndef PLN_READ_WORDS_H
#define PLN_READ_WORDS_H

#include <glib.h>

enum { WORD_START = 20 };

struct word_slot                /* half a cache line */
{
  guint32 hash;
  guint32 number;               /* + 1; 0: free */
  guint32 length;
  char start[WORD_START];       /* of the text */
};

struct words
{
  struct word_slot *slot;
  guint32 count, room;          /* words; slots (a power of two) */
  const char **text;            /* of each word, zero-terminated */
  char *block;                  /* where the next text goes */
  gsize block_left;
  GPtrArray *blocks;
  guint64 seed;
};

void words_init (struct words *words);
void words_clear (struct words *words);
/* The number of this text, new or known.  O(length). */
guint32 words_intern (struct words *words, const char *text, gsize length);
/* The same in two steps: the hash fetches the slot while others are hashed. */
guint32 words_hash (const struct words *words, const char *text, gsize length);
guint32 words_intern_hashed (struct words *words, const char *text, gsize length, guint32 hash);
/* 64 bits of any bytes, by multiply and fold (the construction of wyhash, Wang
 * Yi, public domain). */
guint64 bytes_hash (const void *bytes, gsize length, guint64 seed);

#endif
