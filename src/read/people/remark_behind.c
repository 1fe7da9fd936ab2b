/* Finds where a remark behind a name or a word begins. */
#include <string.h>
#include "read/people/remark_behind.h"

gsize
length_before_remark (const char *text)
{
  static const char *const starts[]
    = { " (", " [", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", NULL };
  gsize length = strlen (text);
  for (const char *const *start = starts; *start != NULL; start++)
    {
      const char *at = g_strstr_len (text, (gssize)length, *start);
      if (at != NULL && at > text)
        length = (gsize)(at - text);
    }
  return length;
}
