/* split_unquoted.h - splits a line without quotes into cells. */
#ifndef READ_SPLIT_UNQUOTED_H
#define READ_SPLIT_UNQUOTED_H

#include "pln/cell.h"

enum
{
  SPLIT_SLACK = 16
}; /* bytes after the line that may be read */

/* Splits text[0 .. length) in place: cells end at delimiters, lose the blanks and tabs
 * around them and get a zero byte, the last one at text[length] at the latest.  A line
 * of blanks has 0 cells.  The result is the same as that of libcsv, in a fraction of the
 * time.  Returns the number of cells, or capacity + 1 if there are more than capacity
 * (text is then overwritten).  O(length). */
guint32 split_unquoted (char *text, gsize length, char delimiter, struct cell *cell,
                        guint32 capacity);

#endif
