/* Replaces no-break spaces; text without their first bytes costs two searches. */
#include <string.h>
#include "read/input/no_break_spaces.h"

/* The length in bytes of the no-break space at text, or 0. */
static gsize
no_break_space_length (const char *text, gsize length)
{
  if (length >= 2 && memcmp (text, "\xC2\xA0", 2) == 0)
    return 2;
  gboolean narrow = length >= 3
                    && (memcmp (text, "\xE2\x80\xAF", 3) == 0      /* narrow no-break space */
                        || memcmp (text, "\xE2\x80\x87", 3) == 0); /* figure space */
  return narrow ? 3 : 0;
}

gsize
no_break_spaces_replace (char *text, gsize length)
{
  const char *two = memchr (text, '\xC2', length), *three = memchr (text, '\xE2', length);
  if (two == NULL && three == NULL)
    return length;
  gsize from = (gsize)((two == NULL || (three != NULL && three < two) ? three : two) - text);
  gsize to = from;
  while (from < length)
    {
      gsize space = no_break_space_length (text + from, length - from);
      text[to++] = space > 0 ? ' ' : text[from];
      from += MAX (space, 1);
    }
  return to;
}
