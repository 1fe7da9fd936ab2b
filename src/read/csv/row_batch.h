/* row_batch.h - a batch of table rows, the unit that one thread passes to another. */
#ifndef READ_ROW_BATCH_H
#define READ_ROW_BATCH_H

#include "read/csv/table_parser.h"
#include "pln/string_pool.h"

struct batch_entry /* a row, or a parse error (reason is set) */
{
  struct row row;
  gboolean replaced;   /* invalid bytes have been replaced up to here */
  guint32 broken_cell; /* from 1; 0: the whole row */
  const char *reason;  /* static */
  char *value;         /* owned; or NULL */
};

struct row_batch
{
  struct batch_entry *entry;
  guint count, capacity;
  char *text; /* the text of all cells */
  gsize text_used, text_capacity;
  struct cell *cell;
  gsize cells_used, cell_capacity;
  guint32 *unnumbered; /* cells for which row_batch_find_words found no word */
  gsize n_unnumbered, unnumbered_capacity;
  gboolean ends_blank; /* blank lines follow the last row */
  guint32 comments;    /* number of comment lines skipped, from first_line on */
  guint64 first_line;
};

struct row_batch *row_batch_new (guint64 first_line);
void row_batch_free (struct row_batch *batch); /* NULL is fine */
void row_batch_clear (struct row_batch *batch);
/* TRUE if the batch should be passed on; it still accepts more rows. */
gboolean row_batch_is_full (const struct row_batch *batch);
void row_batch_add_row (struct row_batch *batch, const struct row *row, gboolean replaced);
void row_batch_add_comment (struct row_batch *batch, guint64 line);
void row_batch_add_parse_error (struct row_batch *batch, guint64 line, guint32 cell,
                                const char *value, const char *reason);

/* The first copies the block into an empty batch; the second splits it into rows, which
 * threads may do in parallel, each with its own batch.  Lines that the dialect skips do
 * not become rows. */
void row_batch_set_block (struct row_batch *batch, const struct block *block);
void row_batch_cut_block (struct row_batch *batch, const struct block *block,
                          const struct dialect *dialect, gboolean replaced);

/* Sets the word number of the cells in some columns (one bit each, first 64 columns).
 * The first function looks up known words and may run while another thread adds words;
 * that thread then adds the remaining ones with the second function. */
void row_batch_find_words (struct row_batch *batch, guint64 columns,
                           const struct string_pool *words);
void row_batch_add_words (struct row_batch *batch, struct string_pool *words);

#endif
