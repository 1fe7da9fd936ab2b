/* row_batch.h - rows of a table, kept together until somebody looks at them: what
 * one thread hands another. */
#ifndef READ_ROW_BATCH_H
#define READ_ROW_BATCH_H

#include "read/csv/csv_parser.h"
#include "read/words.h"

struct batch_entry /* a row, or where a row broke (reason is set) */
{
  struct row row;
  gboolean replaced;   /* bytes without meaning have been seen by now */
  guint32 broken_cell; /* from 1; 0: all of the row */
  const char *reason;  /* static */
  char *value;         /* owned; or NULL */
};

struct batch
{
  struct batch_entry *entry;
  guint count, room;
  char *text; /* of all cells */
  gsize text_used, text_room;
  struct cell *cell;
  gsize cells_used, cell_room;
  guint32 *unnumbered; /* cells that batch_find_words has found no word for */
  gsize n_unnumbered, unnumbered_room;
  gboolean ends_blank; /* blank lines stand behind the last row */
  guint32 remarks;     /* lines passed over as such, from first_line on */
  guint64 first_line;
};

struct batch *batch_new (guint64 first_line);
void batch_free (struct batch *batch); /* NULL is fine */
void batch_clear (struct batch *batch);
/* Has it as much as a batch should have?  It takes more all the same. */
gboolean batch_is_full (const struct batch *batch);
void batch_add_row (struct batch *batch, const struct row *row, gboolean replaced);
void batch_add_remark (struct batch *batch, guint64 line);
void batch_add_break (struct batch *batch, guint64 line, guint32 cell, const char *value,
                      const char *reason);

/* Copies the block into an empty batch; then cuts it into rows, beside others
 * that cut theirs.  Lines that the dialect skips are no rows. */
void batch_set_block (struct batch *batch, const struct block *block);
void batch_cut_block (struct batch *batch, const struct block *block, const struct dialect *dialect,
                      gboolean replaced);

/* Gives the cells of some columns (a bit each, of the first 64) their word: those
 * that are known, beside a thread that adds words; then, by that thread, the rest. */
void batch_find_words (struct batch *batch, guint64 columns, const struct words *words);
void batch_add_words (struct batch *batch, struct words *words);

#endif
