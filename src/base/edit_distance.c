/* How far apart two words are typed: insertions, deletions, replacements and
 * swaps of neighbours (Damerau 1964), one row at a time.  Bytes, so for words
 * of ASCII. */
#include <string.h>
#include "pln/base.h"

guint
edit_distance (const char *a, const char *b)
{
  gsize width = strlen (b) + 1;
  g_autofree guint *rows = g_new (guint, 3 * width);
  for (gsize j = 0; j < width; j++)
    rows[j] = (guint)j;
  for (gsize i = 1; a[i - 1] != '\0'; i++)
    {
      guint *now = rows + i % 3 * width, *before = rows + (i - 1) % 3 * width;
      const guint *two_before = rows + (i + 1) % 3 * width;
      now[0] = (guint)i;
      for (gsize j = 1; j < width; j++)
        {
          now[j] = MIN (MIN (before[j], now[j - 1]) + 1, before[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            now[j] = MIN (now[j], two_before[j - 2] + 1);
        }
    }
  return rows[strlen (a) % 3 * width + width - 1];
}
