/* hash.h - hash functions: for tables, for comparing keys, for seeding. */
#ifndef PLN_HASH_H
#define PLN_HASH_H

#include <string.h>
#include <glib.h>

/* The number of bits of a number: 0 for 0, 3 for 4 to 7. */
static inline guint
bit_width (guint64 number)
{
  return number == 0 ? 0 : 64 - (guint)__builtin_clzll (number);
}

/* The next number of splitmix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number
 * generators"). Every bit of the result depends on all of the state. */
static inline guint64
splitmix64_next (guint64 *state)
{
  guint64 z = (*state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15));
  z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return z ^ (z >> 31);
}

/* FNV-1a (Fowler, Noll and Vo), byte by byte. A text can be hashed in parts, one after the other,
 * so a letter can be left out. Start with FNV_START. */
#define FNV_START G_GUINT64_CONSTANT (0xcbf29ce484222325)

static inline guint64
fnv_add (guint64 hash, const char *bytes, gsize length)
{
  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar)bytes[i]) * G_GUINT64_CONSTANT (0x100000001b3);
  return hash;
}

/* bytes_hash: a 64-bit hash of any bytes, eight at a time, by multiplying and folding the halves
 * (the construction of wyhash, Wang Yi, public domain). With a seed that nobody knows, nobody can
 * choose texts that collide: a factor would be 0 for every seed only behind the bytes of q, and these
 * are not UTF-8. */
static inline guint64
hash_multiply_fold (guint64 a, guint64 b)
{
  unsigned __int128 product = (unsigned __int128)a * b;
  return (guint64)product ^ (guint64)(product >> 64);
}

static inline guint64
hash_load8 (const guint8 *bytes)
{
  guint64 word;
  memcpy (&word, bytes, 8);
  return word;
}

/* Loads up to eight bytes with loads of fixed size. */
static inline guint64
hash_load_rest (const guint8 *bytes, gsize length)
{
  guint32 low, high;
  if (length == 8)
    return hash_load8 (bytes);
  if (length < 4)
    return length == 0
             ? 0
             : (guint64)bytes[0] << 16 | (guint64)bytes[length >> 1] << 8 | bytes[length - 1];
  memcpy (&low, bytes, 4);
  memcpy (&high, bytes + length - 4, 4);
  return (guint64)low << 32 | high;
}

static inline guint64
bytes_hash (const void *data, gsize length, guint64 seed)
{
  const guint64 p = G_GUINT64_CONSTANT (0xa0761d6478bd642f);
  const guint64 q = G_GUINT64_CONSTANT (0xe7037ed1a0b428db);
  const guint8 *bytes = data;
  guint64 hash = seed ^ hash_multiply_fold (length ^ p, q);
  gsize left = length;

  if (length >= 8 && length <= 16) /* the usual case */
    return hash_multiply_fold (hash ^ hash_load8 (bytes) ^ p, hash_load8 (bytes + length - 8) ^ q);
  for (; left > 8; left -= 8, bytes += 8)
    hash = hash_multiply_fold (hash ^ hash_load8 (bytes) ^ p, q);
  return hash_multiply_fold (hash ^ hash_load_rest (bytes, left) ^ q, p);
}

#endif
