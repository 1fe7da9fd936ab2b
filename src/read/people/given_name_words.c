/* Looks given names up in a list that the build makes a string of: sorted words, searched by halves. */
#include <string.h>
#include "read/people/full_names.h"
#include "read/people/given_names.h"

/* The word of the list that the byte at stands in, or that ends there. */
static gsize
word_start (gsize at)
{
  while (at > 0 && given_names[at - 1] != ' ')
    at--;
  return at;
}

gboolean
word_is_given_name (const char *folded)
{
  gsize from = 0, to = sizeof given_names - 1, length = strlen (folded);
  if (strchr (folded, ' ') != NULL)
    return FALSE;
  while (from < to)
    {
      gsize start = word_start (from + (to - from) / 2);
      gsize end = start + strcspn (given_names + start, " ");
      int order = strncmp (folded, given_names + start, MAX (length, end - start));
      if (order == 0)
        return TRUE;
      if (order < 0)
        to = start;
      else
        from = end + 1;
    }
  return FALSE;
}
