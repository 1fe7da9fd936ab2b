/* line_end.h - what ends a line: "\n", "\r\n" or "\r", and any run of these. */
#ifndef READ_LINE_END_H
#define READ_LINE_END_H

#include <glib.h>

static inline gboolean
is_line_end (char c)
{
  return c == '\n' || c == '\r';
}

/* Length of a line without its line ends.  O(1), as there are few of them. */
static inline gsize
length_without_ends (const char *line, gsize length)
{
  while (length > 0 && is_line_end (line[length - 1]))
    length--;
  return length;
}

#endif
