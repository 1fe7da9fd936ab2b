/* words.h - distinct texts, numbered in the order in which they come.
 *
 * Open addressing over 32-bit numbers; texts live in blocks that never move.
 * The hash is keyed by chance, so that nobody can choose texts that collide;
 * nothing depends on its order. */
#ifndef PLN_READ_WORDS_H
#define PLN_READ_WORDS_H

#include <glib.h>

struct words
{
  guint32 *slot;                /* number + 1, 0: free */
  guint32 *hash;                /* of each word */
  const char **text;            /* zero-terminated */
  guint32 *length;
  guint32 count, room;          /* words; slots (a power of two) */
  char *block;                  /* where the next text goes */
  gsize block_left;
  GPtrArray *blocks;
  guint64 seed;
};

void words_init (struct words *words);
void words_clear (struct words *words);
/* The number of this text, new or known.  O(length). */
guint32 words_intern (struct words *words, const char *text, gsize length);
/* A copy that lives as long as the words do, no number given. */
const char *words_keep (struct words *words, const char *text, gsize length);

/* 64 bits of any bytes, by multiply and fold (the construction of wyhash, Wang
 * Yi, public domain). */
guint64 bytes_hash (const void *bytes, gsize length, guint64 seed);

#endif
