/* The central directory of a ZIP (APPNOTE.TXT, 4.3.12 to 4.3.16). libarchive reads all of it into
 * memory at once, whatever its length, and does not mind that members overlap. So the members are
 * counted first, and their places compared. */
#include <string.h>
#include <unistd.h>
#include "read/input/stop.h"
#include "read/sources/archive_file.h"
#include "read/sources/zip_directory.h"

enum
{
  END_SIZE = 22,     /* of the record at the end of the list */
  LOCATOR_SIZE = 20, /* of what points to the same with 64 bits */
  END64_SIZE = 56,
  ENTRY_SIZE = 46, /* of an entry, without its name and what follows */
  LOCAL_SIZE = 30, /* of what precedes a member's bytes, without its name */
  TAIL = 1 << 14,  /* how far from the end libarchive looks */
  UNKNOWN = -1
};

struct zip_bytes
{
  int fd;
  GBytes *bytes;
  guint64 size;
};

struct zip_place
{
  guint64 first, end;
};

static gboolean
read_at (const struct zip_bytes *zip, guint64 at, guint8 *into, gsize length)
{
  if (at > zip->size || length > zip->size - at)
    return FALSE;
  if (zip->bytes == NULL)
    return pread (zip->fd, into, length, (off_t)at) == (gssize)length;
  memcpy (into, (const guint8 *)g_bytes_get_data (zip->bytes, NULL) + at, length);
  return TRUE;
}

static guint64
number_at (const guint8 *at, guint bytes)
{
  guint64 number = 0;
  for (guint i = bytes; i-- > 0;)
    number = number << 8 | at[i];
  return number;
}

/* Where the list begins; UNKNOWN if it is not found. */
static gint64
find_list (const struct zip_bytes *zip)
{
  g_autofree guint8 *tail = g_malloc (TAIL);
  gsize length = (gsize)MIN (zip->size, TAIL);
  guint64 first = zip->size - length;
  if (length < END_SIZE || !read_at (zip, first, tail, length))
    return UNKNOWN;
  for (gsize i = length - END_SIZE + 1; i-- > 0;)
    {
      guint8 locator[LOCATOR_SIZE], end[END64_SIZE];
      if (memcmp (tail + i, "PK\005\006", 4) != 0)
        continue;
      if (first + i >= LOCATOR_SIZE
          && read_at (zip, first + i - LOCATOR_SIZE, locator, LOCATOR_SIZE)
          && memcmp (locator, "PK\006\007", 4) == 0
          && read_at (zip, number_at (locator + 8, 8), end, END64_SIZE)
          && memcmp (end, "PK\006\006", 4) == 0)
        return (gint64)MIN (number_at (end + 48, 8), (guint64)G_MAXINT64);
      guint64 size = number_at (tail + i + 12, 4), start = number_at (tail + i + 16, 4);
      /* What stands before the archive shifts all its places. */
      return (gint64)(first + i >= size && start + size != first + i ? first + i - size : start);
    }
  return UNKNOWN;
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const struct zip_place *one = a, *other = b;
  return one->first < other->first ? -1 : one->first > other->first;
}

static gboolean
places_overlap (GArray *places)
{
  g_array_sort (places, compare_places);
  for (guint i = 1; i < places->len; i++)
    if (g_array_index (places, struct zip_place, i - 1).end
        > g_array_index (places, struct zip_place, i).first)
      return TRUE;
  return FALSE;
}

/* The places of all members that give them in 32 bits; FALSE: there are too many members. */
static gboolean
list_places (const struct zip_bytes *zip, guint64 at, GArray *places)
{
  guint8 entry[ENTRY_SIZE];
  for (guint members = 0; read_at (zip, at, entry, ENTRY_SIZE); members++)
    {
      if (memcmp (entry, "PK\001\002", 4) != 0)
        return TRUE;
      if (members == ARCHIVE_MEMBERS_MOST)
        return FALSE;
      struct zip_place place = { number_at (entry + 42, 4), 0 };
      guint64 packed = number_at (entry + 20, 4), name = number_at (entry + 28, 2);
      place.end = place.first + LOCAL_SIZE + packed;
      if (place.first != G_MAXUINT32 && packed != G_MAXUINT32)
        g_array_append_val (places, place);
      at += ENTRY_SIZE + name + number_at (entry + 30, 2) + number_at (entry + 32, 2);
    }
  return TRUE;
}

gboolean
zip_directory_is_sound (int fd, GBytes *bytes, guint64 size, const char *title, GError **error)
{
  const struct zip_bytes zip = { fd, bytes, size };
  gint64 list = find_list (&zip);
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (struct zip_place));
  if (list == UNKNOWN)
    return TRUE;
  if (!list_places (&zip, (guint64)list, places))
    return stop (error, PLN_ERROR_DATA,
                 "\"%s\" holds more than " ARCHIVE_MEMBERS_MOST_TEXT
                 "; unpack it and name the files that matter",
                 title);
  if (places_overlap (places))
    return stop (error, PLN_ERROR_DATA,
                 "\"%s\" is damaged: its files overlap; download or export it again", title);
  return TRUE;
}
