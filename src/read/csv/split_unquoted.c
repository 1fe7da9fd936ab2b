/* Splits a line without quotes. */
#include "pln/buffer.h"
#include "read/csv/split_unquoted.h"

static inline gboolean
is_blank (char c)
{
  return c == ' ' || c == '\t';
}

/* Sets the highest bit of each byte that is the delimiter, in two 64-bit words with the
 * first byte in memory lowest. */
static inline void
find_delimiters (const char *text, bytes16 delimiter, guint64 found[2])
{
  bytes16 bytes;
  memcpy (&bytes, text, sizeof bytes);
  bytes = (bytes16)(bytes == delimiter) & 0x80;
  memcpy (found, &bytes, sizeof bytes);
#if G_BYTE_ORDER == G_BIG_ENDIAN
  found[0] = GUINT64_SWAP_LE_BE (found[0]);
  found[1] = GUINT64_SWAP_LE_BE (found[1]);
#endif
}

static inline struct cell
end_cell (char *text, char *end)
{
  while (text < end && is_blank (*text))
    text++;
  while (text < end && is_blank (end[-1]))
    end--;
  *end = '\0';
  return (struct cell){ text, (guint32)(end - text), NO_WORD };
}

guint32
split_unquoted (char *text, gsize length, char delimiter, struct cell *cell, guint32 capacity)
{
  const bytes16 delimiters = (bytes16){ 0 } + (guint8)delimiter;
  char *end = text + length;
  guint32 count = 0;

  for (gsize at = 0; at < length; at += 16)
    {
      guint64 found[2];
      find_delimiters (end - length + at, delimiters, found);
      for (guint half = 0; half < 2; half++)
        for (; found[half] != 0; found[half] &= found[half] - 1)
          {
            char *stop = end - length + at + 8 * half + __builtin_ctzll (found[half]) / 8;
            if (stop >= end)
              break;
            if (count + 1 >= capacity)
              return capacity + 1;
            cell[count++] = end_cell (text, stop);
            text = stop + 1;
          }
    }
  cell[count++] = end_cell (text, end);
  return count == 1 && cell[0].length == 0 ? 0 : count;
}
