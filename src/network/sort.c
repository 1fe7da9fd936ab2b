/* Sorting what comes by the million.
 *
 * Items of two words: least significant byte first, one counting pass over all
 * bytes, then one move for each byte in which items differ.  Texts: by their
 * first eight bytes as a number, and only then by comparing strings.  Numbers
 * are sorted in sort_numbers.c. */
#include <stdlib.h>
#include <string.h>
#include "sort.h"

#define BYTES 8

struct histogram
{
  gsize count[BYTES][256];
};

static guint64
word_of (const struct sortable *item, gboolean major)
{
  return major ? item->major : item->minor;
}

static guint
byte_of (guint64 word, guint byte)
{
  return (word >> (8 * byte)) & 0xff;
}

static gboolean
all_items_share_byte (const struct histogram *histogram, guint byte, gsize n, guint64 any_word)
{
  return histogram->count[byte][byte_of (any_word, byte)] == n;
}

static void
move_by_byte (const struct sortable *from, struct sortable *to, gsize n, gboolean major,
              guint byte, const gsize *count)
{
  gsize start[256], sum = 0;
  for (guint value = 0; value < 256; value++)
    {
      start[value] = sum;
      sum += count[value];
    }
  for (gsize i = 0; i < n; i++)
    to[start[byte_of (word_of (&from[i], major), byte)]++] = from[i];
}

static void
sort_by_word (struct sortable *item, struct sortable *room, gsize n, gboolean major)
{
  g_autofree struct histogram *histogram = g_new0 (struct histogram, 1);
  struct sortable *from = item, *to = room;

  for (gsize i = 0; i < n; i++)
    for (guint byte = 0; byte < BYTES; byte++)
      histogram->count[byte][byte_of (word_of (&item[i], major), byte)]++;
  for (guint byte = 0; byte < BYTES; byte++)
    {
      if (all_items_share_byte (histogram, byte, n, word_of (&from[0], major)))
        continue;
      move_by_byte (from, to, n, major, byte, histogram->count[byte]);
      struct sortable *other = from;
      from = to;
      to = other;
    }
  if (from != item)
    memcpy (item, from, n * sizeof *item);
}

void
sort_by_major (struct sortable *item, gsize n)
{
  if (n < 2)
    return;
  g_autofree struct sortable *room = g_new (struct sortable, n);
  sort_by_word (item, room, n, TRUE);
}

void
sort_by_major_and_minor (struct sortable *item, gsize n)
{
  if (n < 2)
    return;
  g_autofree struct sortable *room = g_new (struct sortable, n);
  sort_by_word (item, room, n, FALSE);
  sort_by_word (item, room, n, TRUE);
}

struct prefixed
{
  guint64 prefix;
  struct text_item item;
};

static guint64
prefix_of (const char *text)
{
  guint64 prefix = 0;
  guint length = 0;
  for (; length < 8 && text[length] != '\0'; length++)
    prefix = prefix << 8 | (guchar) text[length];
  return length == 0 ? 0 : prefix << (8 * (8 - length));
}

static int
compare_prefixed (const void *x, const void *y)
{
  const struct prefixed *a = x, *b = y;
  if (a->prefix != b->prefix)
    return a->prefix < b->prefix ? -1 : 1;
  int order = strcmp (a->item.text, b->item.text);
  return order != 0 ? order : (a->item.value > b->item.value) - (a->item.value < b->item.value);
}

void
sort_texts (struct text_item *item, gsize n)
{
  g_autofree struct prefixed *prefixed = g_new (struct prefixed, MAX (n, 1));
  for (gsize i = 0; i < n; i++)
    prefixed[i] = (struct prefixed) { prefix_of (item[i].text), item[i] };
  qsort (prefixed, n, sizeof *prefixed, compare_prefixed);
  for (gsize i = 0; i < n; i++)
    item[i] = prefixed[i].item;
}

guint32 *
rank_texts (const char *const *text, guint32 n)
{
  g_autofree struct text_item *item = g_new (struct text_item, n);
  guint32 *rank = g_new (guint32, n);
  for (guint32 i = 0; i < n; i++)
    item[i] = (struct text_item) { text[i], i };
  sort_texts (item, n);
  for (guint32 i = 0; i < n; i++)
    rank[item[i].value] = i > 0 && strcmp (item[i - 1].text, item[i].text) == 0
                            ? rank[item[i - 1].value] : i;
  return rank;
}
