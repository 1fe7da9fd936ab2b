/* Remarks above a table may hold the names of its columns. */
#include <string.h>
#include "read/sniff/remark_above.h"

char *
remark_above_table (char mark, const char *text, gsize length)
{
  const char *end = text + length, *remark = NULL;
  gsize bytes = 0;
  while (mark != '\0' && text < end)
    {
      const char *stop = memchr (text, '\n', (gsize)(end - text));
      gsize line = (gsize)((stop != NULL ? stop : end) - text);
      gboolean blank = line == 0 || *text == '\r';
      if (!blank && *text != mark)
        break;
      if (!blank)
        remark = text, bytes = line;
      text += line + 1;
    }
  if (remark == NULL)
    return NULL;
  char *words = g_strndup (remark, bytes);
  gsize marks = strspn (words, "#% ");
  memmove (words, words + marks, strlen (words + marks) + 1);
  return g_strstrip (words);
}
