/* Sorts millions of items.
 *
 * Items of two words: least significant byte first. One counting pass covers all bytes, then one
 * pass moves the items for each byte in which they differ. Texts: eight bytes at a time are
 * compared as a number; small groups are sorted by comparing strings. radix_sort_numbers.c sorts
 * plain numbers. */
#include <string.h>
#include "pln/radix_sort.h"

enum
{
  BYTES = 8,
  FEW_TEXTS = 24
};

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
move_by_byte (const struct sortable *from, struct sortable *to, gsize n, gboolean major, guint byte,
              const gsize *count)
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
sort_by_word (struct sortable *item, struct sortable *scratch, gsize n, gboolean major)
{
  g_autofree struct histogram *histogram = g_new0 (struct histogram, 1);
  struct sortable *from = item, *to = scratch;

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
  g_autofree struct sortable *scratch = g_new (struct sortable, n);
  sort_by_word (item, scratch, n, TRUE);
}

void
sort_by_major_and_minor (struct sortable *item, gsize n)
{
  if (n < 2)
    return;
  g_autofree struct sortable *scratch = g_new (struct sortable, n);
  sort_by_word (item, scratch, n, FALSE);
  sort_by_word (item, scratch, n, TRUE);
}

/* Eight bytes of the text as a number that sorts as the text does, padded with zeros. */
static guint64
eight_bytes (const char *text)
{
  guint64 number = 0;
  guint length = 0;
  for (; length < 8 && text[length] != '\0'; length++)
    number = number << 8 | (guchar)text[length];
  return length == 0 ? 0 : number << (8 * (8 - length));
}

static int
compare_texts (const struct text_item *a, const struct text_item *b, gsize from)
{
  int order = strcmp (a->text + from, b->text + from);
  return order != 0 ? order : (a->value > b->value) - (a->value < b->value);
}

static gboolean
texts_are_sorted (const struct text_item *item, gsize n)
{
  for (gsize i = 1; i < n; i++)
    if (compare_texts (&item[i - 1], &item[i], 0) > 0)
      return FALSE;
  return TRUE;
}

static void
insert_texts (struct text_item *item, gsize n, gsize from)
{
  for (gsize i = 1; i < n; i++)
    {
      struct text_item one = item[i];
      gsize at = i;
      for (; at > 0 && compare_texts (&item[at - 1], &one, from) > 0; at--)
        item[at] = item[at - 1];
      item[at] = one;
    }
}

/* Makes keys for texts that are equal up to `from`, out of the next bytes in which they differ.
 * Returns where these bytes start. */
static gsize
key_texts (const struct text_item *item, gsize n, gsize from, struct sortable *key)
{
  for (;; from += 8)
    {
      guint64 differing = 0;
      for (gsize i = 0; i < n; i++)
        {
          key[i] = (struct sortable){ eight_bytes (item[i].text + from), i };
          differing |= key[i].major ^ key[0].major;
        }
      if (differing != 0 || (key[0].major & 0xff) == 0)
        return from;
    }
}

/* Sorts texts that are equal up to `from` by their next bytes, then each group with equal keys by
 * what follows. key and room hold n items each. */
static void
sort_texts_from (struct text_item *item, gsize n, gsize from, struct sortable *key,
                 struct text_item *scratch)
{
  if (n <= FEW_TEXTS)
    {
      insert_texts (item, n, from);
      return;
    }
  from = key_texts (item, n, from, key);
  sort_by_major (key, n);
  memcpy (scratch, item, n * sizeof *item);
  for (gsize i = 0; i < n; i++)
    item[i] = scratch[key[i].minor];
  for (gsize i = 0, end; i < n; i = end)
    {
      guint64 shared = key[i].major;
      for (end = i + 1; end < n && key[end].major == shared;)
        end++;
      if ((shared & 0xff) != 0)
        sort_texts_from (item + i, end - i, from + 8, key + i, scratch + i);
      else if (end - i > 1) /* equal to the end: sort by value */
        {
          for (gsize k = i; k < end; k++)
            key[k] = (struct sortable){ item[k].value, 0 };
          sort_by_major (key + i, end - i);
          for (gsize k = i; k < end; k++)
            item[k].value = (guint32)key[k].major;
        }
    }
}

void
sort_texts (struct text_item *item, gsize n)
{
  if (texts_are_sorted (item, n))
    return;
  g_autofree struct sortable *key = g_new (struct sortable, n);
  g_autofree struct text_item *scratch = g_new (struct text_item, n);
  sort_texts_from (item, n, 0, key, scratch);
}

guint32 *
rank_texts (const char *const *text, guint32 n)
{
  g_autofree struct text_item *item = g_new (struct text_item, n);
  guint32 *rank = g_new (guint32, n);
  for (guint32 i = 0; i < n; i++)
    item[i] = (struct text_item){ text[i], i };
  sort_texts (item, n);
  for (guint32 i = 0; i < n; i++)
    rank[item[i].value]
      = i > 0 && strcmp (item[i - 1].text, item[i].text) == 0 ? rank[item[i - 1].value] : i;
  return rank;
}
