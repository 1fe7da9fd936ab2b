/* Counts line feeds, sixteen bytes at a time. */
#include <string.h>
#include "pln/buffer.h"
#include "read/input/line_feeds.h"

enum
{
  COUNTED = 255 * 16 /* 16 one-byte counters */
};

/* Counts line feeds, and finds out if a carriage return is not followed by one, in a
 * stretch short enough for one-byte counters.  Reads one byte past the stretch. */
static guint
count_some_feeds (const char *text, gsize length, gboolean *lone)
{
  bytes16 feeds = { 0 }, alone = { 0 }, here, next;
  guint count = 0;
  gsize i = 0;

  for (; i + sizeof here <= length; i += sizeof here)
    {
      memcpy (&here, text + i, sizeof here);
      memcpy (&next, text + i + 1, sizeof next);
      feeds -= (bytes16)(here == '\n');
      alone |= (bytes16)(here == '\r') & (bytes16)(next != '\n');
    }
  for (guint lane = 0; lane < sizeof here; lane++)
    {
      count += feeds[lane];
      *lone |= alone[lane] != 0;
    }
  for (; i < length; i++)
    {
      count += text[i] == '\n';
      *lone |= text[i] == '\r' && text[i + 1] != '\n';
    }
  return count;
}

gboolean
line_feeds_count (const char *text, gsize length, guint64 *feeds)
{
  gboolean lone = FALSE;
  *feeds = 1;
  for (gsize first = 0; first + 1 < length; first += COUNTED)
    *feeds += count_some_feeds (text + first, MIN (COUNTED, length - 1 - first), &lone);
  return !lone;
}
