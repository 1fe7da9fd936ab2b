/* Splits a line with quotes in places where CSV does not allow them. */
#include <string.h>
#include "read/csv/split_lenient.h"

static gboolean
is_blank (char c)
{
  return c == ' ' || c == '\t';
}

static gboolean
holds (const char *from, const char *to, char c)
{
  while (from < to && *from != c)
    from++;
  return from < to;
}

/* TRUE if the quotes between from and to are text: each one that opens, after a blank,
 * is closed before to.  An inch mark opens nothing. */
static gboolean
is_balanced (const char *from, const char *to, char quote)
{
  gboolean open = FALSE;
  for (const char *at = from; at < to; at++)
    if (*at == quote)
      open = !open && (at == from || is_blank (at[-1]) || at[-1] == '(');
  return !open;
}

/* Unquotes the cell at *at in place and moves *at past it; NULL if the quote is not
 * closed. */
static char *
unquote (char **at, char *end, char quote)
{
  char *to = *at, *from = *at + 1;
  for (; from < end; from++)
    {
      if (*from == quote && (from + 1 == end || from[1] != quote))
        {
          *at = from + 1;
          return to;
        }
      from += *from == quote;
      *to++ = *from;
    }
  return NULL;
}

static gboolean
is_quoted_whole (const char *text, const char *end, const struct dialect *dialect)
{
  for (const char *at = text + 1; at < end; at++)
    if (*at == dialect->quote)
      {
        if (at + 1 < end && at[1] == dialect->quote)
          {
            at++;
            continue;
          }
        for (at++; at < end && is_blank (*at) && *at != dialect->delimiter; at++)
          ;
        return at == end || *at == dialect->delimiter;
      }
  return FALSE;
}

/* Returns the end of a cell whose first words are quoted and followed by a blank, as in
 * "Nan" Lee or "Ruiz, Ana" <ana@x.org>; NULL: it is not such a cell. */
static char *
end_after_quoted_words (char *text, char *end, const struct dialect *dialect)
{
  char *close = memchr (text + 1, dialect->quote, (gsize)(end - text - 1));
  if (close == NULL || close == text + 1 || close + 1 >= end || !is_blank (close[1]))
    return NULL;
  char *stop = memchr (close, dialect->delimiter, (gsize)(end - close));
  stop = stop != NULL ? stop : end;
  return is_balanced (close + 1, stop, dialect->quote) ? stop : NULL;
}

guint32
split_lenient (char *text, gsize length, const struct dialect *dialect, struct cell *cell,
               guint32 capacity, gboolean may_stay_open, guint32 *bare)
{
  char *end = text + length, *stop = NULL;
  guint32 count = 0;

  for (*bare = 0; stop != end; text = stop + 1)
    {
      while (text < end && is_blank (*text) && *text != dialect->delimiter)
        text++;
      char *last = NULL;
      if (count == capacity)
        return 0;
      if (text < end && *text == dialect->quote && is_quoted_whole (text, end, dialect))
        {
          stop = text;
          last = unquote (&stop, end, dialect->quote);
          while (stop < end && *stop != dialect->delimiter)
            stop++;
        }
      else
        {
          gboolean starts = text < end && *text == dialect->quote;
          stop = starts ? end_after_quoted_words (text, end, dialect)
                        : memchr (text, dialect->delimiter, (gsize)(end - text));
          gboolean open
            = memchr (text + starts, dialect->quote, (gsize)(end - text - starts)) == NULL;
          if (stop == NULL && starts && !(may_stay_open && open))
            return 0;
          if (stop == NULL && starts) /* the quote is a slip of the pen */
            {
              text++;
              stop = memchr (text, dialect->delimiter, (gsize)(end - text));
            }
          stop = stop != NULL ? stop : end;
          if (!starts && !is_balanced (text, stop, dialect->quote))
            return 0;
          *bare += holds (text, stop, dialect->quote);
          for (last = stop; text < last && is_blank (last[-1]);)
            last--;
        }
      *last = '\0';
      cell[count++] = (struct cell){ text, (guint32)(last - text), NO_WORD };
    }
  return count;
}
