/* Rows of earlier files in a hash table: open addressing, 20 bytes per row. */
#include "read/log/row_dedup.h"
#include "pln/base.h"
#include "pln/hash.h"

#define NOT_USED G_MAXUINT32 /* in file: the row was in a file, but could not be used */

enum
{
  FIRST_ROOM = 1024
};

struct seen
{
  guint64 low, high;
};

struct duplicates
{
  struct seen *seen;
  guint32 *file; /* + 1; 0: free; or NOT_USED */
  gsize count, capacity;
  gsize newest; /* place of the row asked for last; capacity: it was known before */
};

struct duplicates *
duplicates_new (void)
{
  struct duplicates *d = g_new0 (struct duplicates, 1);
  d->capacity = FIRST_ROOM;
  d->seen = g_new (struct seen, d->capacity);
  d->file = g_new0 (guint32, d->capacity);
  return d;
}

void
duplicates_free (struct duplicates *d)
{
  if (d == NULL)
    return;
  g_free (d->seen);
  g_free (d->file);
  g_free (d);
}

static gsize
find_place (const struct duplicates *d, struct seen key)
{
  gsize at = key.low & (d->capacity - 1);
  while (d->file[at] != 0 && (d->seen[at].low != key.low || d->seen[at].high != key.high))
    at = (at + 1) & (d->capacity - 1);
  return at;
}

static void
grow (struct duplicates *d)
{
  struct duplicates old = *d;
  d->capacity *= 2;
  d->seen = g_new (struct seen, d->capacity);
  d->file = g_new0 (guint32, d->capacity);
  for (gsize i = 0; i < old.capacity; i++)
    if (old.file[i] != 0)
      {
        gsize at = find_place (d, old.seen[i]);
        d->seen[at] = old.seen[i];
        d->file[at] = old.file[i];
      }
  g_free (old.seen);
  g_free (old.file);
}

gboolean
duplicates_had (struct duplicates *d, const struct row *row, guint64 header_hash, guint32 file)
{
  struct seen key = { header_hash ^ hash_key (), ~header_hash };
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      key.low = bytes_hash (row->cell[i].text, row->cell[i].length, key.low);
      key.high = bytes_hash (row->cell[i].text, row->cell[i].length, key.high);
    }
  if ((d->count + 1) * 2 > d->capacity)
    grow (d);
  gsize at = find_place (d, key);
  d->newest = d->capacity;
  if (d->file[at] != 0 && d->file[at] != NOT_USED)
    return d->file[at] != file + 1;
  d->count += d->file[at] == 0;
  d->seen[at] = key;
  d->file[at] = file + 1;
  d->newest = at;
  return FALSE;
}

void
duplicates_forget_newest (struct duplicates *d)
{
  if (d->newest < d->capacity)
    d->file[d->newest] = NOT_USED;
}
