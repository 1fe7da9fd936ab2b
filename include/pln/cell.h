/* cell.h - the text of a cell, and its number in the pool of repeated words. */
#ifndef PLN_CELL_H
#define PLN_CELL_H

#include <string.h>
#include <glib.h>

#define NO_WORD G_MAXUINT32
#define CELL_BYTES_MOST (1 << 20) /* unless the user allows more: --limit cell=BYTES */

struct cell
{
  const char *text; /* ends with a zero byte */
  guint32 length;
  guint32 word; /* its number, the same for equal texts; or NO_WORD */
};

static inline struct cell
cell_of_text (const char *text)
{
  return (struct cell){ text, (guint32)strlen (text), NO_WORD };
}

#endif
