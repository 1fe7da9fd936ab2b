/* Sorts 64-bit numbers, and selects the number at a given rank.
 *
 * Digits have eight bits and are chosen only where numbers differ, so bits that all numbers share
 * cost nothing. The in-place version is the American flag sort (McIlroy, Bostic and McIlroy 1993,
 * Computing Systems 6, 5-27). */
#include <string.h>
#include "pln/hash.h"
#include "pln/radix_sort.h"

enum
{
  DIGIT_BITS = 8,
  DIGITS = 1 << DIGIT_BITS,
  FEW = 32
};

static void
insert_numbers (guint64 *number, gsize n)
{
  for (gsize i = 1; i < n; i++)
    {
      guint64 one = number[i];
      gsize at = i;
      for (; at > 0 && number[at - 1] > one; at--)
        number[at] = number[at - 1];
      number[at] = one;
    }
}

/* The bits in which some numbers differ. */
static guint64
differing_bits (const guint64 *number, gsize n)
{
  guint64 bits = 0;
  for (gsize i = 1; i < n; i++)
    bits |= number[i] ^ number[0];
  return bits;
}

static guint
digit_of (guint64 number, guint shift)
{
  return (number >> shift) & (DIGITS - 1);
}

static void
count_digits (const guint64 *number, gsize n, guint shift, gsize count[DIGITS])
{
  memset (count, 0, DIGITS * sizeof *count);
  for (gsize i = 0; i < n; i++)
    count[digit_of (number[i], shift)]++;
}

/* Turns counts into start positions of each digit. */
static void
counts_to_starts (gsize count[DIGITS])
{
  gsize sum = 0;
  for (guint digit = 0; digit < DIGITS; digit++)
    {
      gsize here = count[digit];
      count[digit] = sum;
      sum += here;
    }
}

void
sort_numbers (guint64 *number, guint64 *capacity, gsize n)
{
  guint64 *from = number, *to = capacity, left;
  gsize start[DIGITS];

  if (n <= FEW)
    {
      insert_numbers (number, n);
      return;
    }
  left = differing_bits (number, n);
  while (left != 0)
    {
      guint shift = (guint)__builtin_ctzll (left);
      count_digits (from, n, shift, start);
      counts_to_starts (start);
      for (gsize i = 0; i < n; i++)
        to[start[digit_of (from[i], shift)]++] = from[i];
      guint64 *other = from;
      from = to;
      to = other;
      left = shift + DIGIT_BITS < 64 ? left >> (shift + DIGIT_BITS) << (shift + DIGIT_BITS) : 0;
    }
  if (from != number)
    memcpy (number, from, n * sizeof *number);
}

/* The digit that holds the highest of these bits. */
static guint
top_shift (guint64 bits)
{
  guint top = bit_width (bits) - 1;
  return top < DIGIT_BITS ? 0 : top - DIGIT_BITS + 1;
}

void
sort_numbers_in_place (guint64 *number, gsize n)
{
  gsize next[DIGITS], end[DIGITS];
  guint64 bits;

  if (n <= FEW)
    {
      insert_numbers (number, n);
      return;
    }
  if ((bits = differing_bits (number, n)) == 0)
    return;
  guint shift = top_shift (bits);
  count_digits (number, n, shift, next);
  counts_to_starts (next);
  memcpy (end, next + 1, (DIGITS - 1) * sizeof *end);
  end[DIGITS - 1] = n;
  for (guint digit = 0; digit < DIGITS; digit++)
    while (next[digit] < end[digit]) /* each swap moves one number to its final bucket */
      {
        guint64 *here = &number[next[digit]];
        guint home = digit_of (*here, shift);
        guint64 one = *here;
        *here = number[next[home]];
        number[next[home]++] = one;
      }
  for (guint digit = 0; digit < DIGITS && shift > 0; digit++)
    {
      gsize first = digit == 0 ? 0 : end[digit - 1];
      sort_numbers_in_place (number + first, end[digit] - first);
    }
}

guint64
select_number (const guint64 *number, gsize n, gsize k)
{
  g_autofree guint64 *kept = NULL;
  gsize count[DIGITS];
  guint64 bits;

  while ((bits = differing_bits (number, n)) != 0)
    {
      guint shift = top_shift (bits), digit = 0;
      gsize at = 0;
      count_digits (number, n, shift, count);
      while (k >= count[digit])
        k -= count[digit++];
      if (kept == NULL)
        kept = g_new (guint64, count[digit]);
      for (gsize i = 0; i < n; i++)
        if (digit_of (number[i], shift) == digit)
          kept[at++] = number[i];
      number = kept;
      n = at;
    }
  return number[0];
}
