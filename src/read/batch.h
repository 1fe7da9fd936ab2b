/* batch.h - rows of a table, kept together until somebody looks at them: what
 * one thread hands another. */
#ifndef PLN_READ_BATCH_H
#define PLN_READ_BATCH_H

#include "read/table.h"
#include "read/words.h"

struct batch_entry              /* a row, or where a row broke (reason is set) */
{
  struct row row;
  gboolean replaced;            /* bytes without meaning have been seen by now */
  const char *reason;           /* static */
  char *value;                  /* owned; or NULL */
};

struct batch
{
  struct batch_entry *entry;
  guint count, room;
  char *text;                   /* of all cells */
  gsize text_used, text_room;
  struct cell *cell;
  gsize cells_used, cell_room;
};

struct batch *batch_new (void);
void batch_free (struct batch *batch);          /* NULL is fine */
void batch_clear (struct batch *batch);
/* Is there room for the row?  An empty batch has room for any. */
gboolean batch_takes (const struct batch *batch, const struct row *row);
void batch_add_row (struct batch *batch, const struct row *row, gboolean replaced);
void batch_add_break (struct batch *batch, guint64 line, const char *value, const char *reason);

/* Gives the cells of some columns (a bit each, of the first 64) their word.  Even
 * words come from one thread's texts, odd ones from the other's. */
void batch_number_words (struct batch *batch, guint64 columns, struct words *words, gboolean odd);

#endif
