/* radix_sort.h - sorting what comes by the million. */
#ifndef PLN_RADIX_SORT_H
#define PLN_RADIX_SORT_H

#include <glib.h>

struct sortable
{
  guint64 major, minor;
};

/* Stable, by major alone, or by major and then minor.  Radix sort by bytes,
 * those that all items share left out: O(n) with n more items of room. */
void sort_by_major (struct sortable *item, gsize n);
void sort_by_major_and_minor (struct sortable *item, gsize n);

/* Numbers, ascending.  By radix with n more of room, the result where the numbers
 * were: O(n).  Or in place, by the highest bits in which they differ: O(n) on
 * average, O(n) for each eight bits at worst. */
void sort_numbers (guint64 *number, guint64 *capacity, gsize n);
void sort_numbers_in_place (guint64 *number, gsize n);
/* The number that would stand at place k.  O(n). */
guint64 select_number (const guint64 *number, gsize n, gsize k);

struct text_item
{
  const char *text;
  guint32 value;
};

/* Bytewise by text, then by value; of equal texts and values any.  O(bytes). */
void sort_texts (struct text_item *item, gsize n);

/* Place of each text in bytewise order; equal texts share one. */
guint32 *rank_texts (const char *const *text, guint32 n);

#endif
