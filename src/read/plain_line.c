/* A line in which nothing is quoted. */
#include "read/plain_line.h"

static inline gboolean
is_blank (char c)
{
  return c == ' ' || c == '\t';
}

guint32
plain_line_cut (char *text, gsize length, char delimiter, struct cell *cell, guint32 room)
{
  char *end = text + length, *stop = NULL;
  guint32 count = 0;

  for (; stop != end; text = stop + 1)
    {
      if (count == room)
        return room + 1;
      stop = memchr (text, delimiter, (gsize) (end - text));
      if (stop == NULL)
        stop = end;
      char *last = stop;
      while (text < last && is_blank (*text))
        text++;
      while (text < last && is_blank (last[-1]))
        last--;
      *last = '\0';
      cell[count++] = (struct cell) { text, (guint32) (last - text), NO_WORD };
    }
  return count == 1 && cell[0].length == 0 ? 0 : count;
}
