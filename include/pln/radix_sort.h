/* radix_sort.h - sorts millions of items. */
#ifndef PLN_RADIX_SORT_H
#define PLN_RADIX_SORT_H

#include <glib.h>

struct sortable
{
  guint64 major, minor;
};

/* Stable sort by major, or by major and then minor. Radix sort by bytes, skipping bytes that are
 * the same in all items: O(n), with memory for n more items. */
void sort_by_major (struct sortable *item, gsize n);
void sort_by_major_and_minor (struct sortable *item, gsize n);

/* Sorts numbers in ascending order. Either by radix with memory for n more, leaving the result in
 * place of the input: O(n). Or in place, by the highest bits in which numbers differ: O(n) on
 * average, at worst O(n) for each eight bits. */
void sort_numbers (guint64 *number, guint64 *capacity, gsize n);
void sort_numbers_in_place (guint64 *number, gsize n);
/* The number at rank k (quickselect). O(n). */
guint64 select_number (const guint64 *number, gsize n, gsize k);

struct text_item
{
  const char *text;
  guint32 value;
};

/* Sorts bytewise by text, then by value; items with equal text and value in any order. O(bytes). */
void sort_texts (struct text_item *item, gsize n);

/* The rank of each text in bytewise order; equal texts have the same rank. */
guint32 *rank_texts (const char *const *text, guint32 n);

#endif
