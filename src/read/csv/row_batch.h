/* row_batch.h - rows of a table, kept together until somebody looks at them: what
 * one thread hands another. */
#ifndef READ_ROW_BATCH_H
#define READ_ROW_BATCH_H

#include "read/csv/table_parser.h"
#include "pln/string_pool.h"

struct batch_entry /* a row, or where a row broke (reason is set) */
{
  struct row row;
  gboolean replaced;   /* bytes without meaning have been seen by now */
  guint32 broken_cell; /* from 1; 0: all of the row */
  const char *reason;  /* static */
  char *value;         /* owned; or NULL */
};

struct row_batch
{
  struct batch_entry *entry;
  guint count, capacity;
  char *text; /* of all cells */
  gsize text_used, text_capacity;
  struct cell *cell;
  gsize cells_used, cell_capacity;
  guint32 *unnumbered; /* cells that row_batch_find_words has found no word for */
  gsize n_unnumbered, unnumbered_capacity;
  gboolean ends_blank; /* blank lines stand behind the last row */
  guint32 comments;    /* lines passed over as such, from first_line on */
  guint64 first_line;
};

struct row_batch *row_batch_new (guint64 first_line);
void row_batch_free (struct row_batch *batch); /* NULL is fine */
void row_batch_clear (struct row_batch *batch);
/* Has it as much as a batch should have?  It takes more all the same. */
gboolean row_batch_is_full (const struct row_batch *batch);
void row_batch_add_row (struct row_batch *batch, const struct row *row, gboolean replaced);
void row_batch_add_comment (struct row_batch *batch, guint64 line);
void row_batch_add_parse_error (struct row_batch *batch, guint64 line, guint32 cell,
                                const char *value, const char *reason);

/* Copies the block into an empty batch; then cuts it into rows, beside others
 * that cut theirs.  Lines that the dialect skips are no rows. */
void row_batch_set_block (struct row_batch *batch, const struct block *block);
void row_batch_cut_block (struct row_batch *batch, const struct block *block,
                          const struct dialect *dialect, gboolean replaced);

/* Gives the cells of some columns (a bit each, of the first 64) their word: those
 * that are known, beside a thread that adds words; then, by that thread, the rest. */
void row_batch_find_words (struct row_batch *batch, guint64 columns,
                           const struct string_pool *words);
void row_batch_add_words (struct row_batch *batch, struct string_pool *words);

#endif
