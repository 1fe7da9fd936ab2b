/* row_pipeline.h - the rows of a file in batches.
 *
 * In a large file a second thread splits lines into rows while the calling thread
 * interprets them; the calling thread helps with splitting when it would have to wait.
 * With or without the second thread, batches come in the same order and hold the same
 * rows and words. */
#ifndef READ_ROW_PIPELINE_H
#define READ_ROW_PIPELINE_H

#include "read/csv/row_batch.h"
#include "read/input/line_reader.h"

struct row_pipeline_plan
{
  const char *title;
  struct line_reader *source; /* nobody else's until row_pipeline_run returns */
  struct dialect dialect;
  gsize cell_limit;  /* bytes */
  guint32 n_columns; /* see table_parser_expect */
  gboolean mends_quotes;
  guint64 first_line;   /* comment lines before it are not counted */
  guint64 word_columns; /* one bit each, first 64 columns: their cells get words */
  struct string_pool
    *words; /* nobody else's until row_pipeline_run returns; NULL without columns */
  gboolean threaded;
};

struct batch_handler
{
  gboolean (*take) (const struct row_batch *batch, gpointer data, GError **error);
  gpointer data;
};

/* Passes all rows to the handler, until it or the file fails. */
gboolean row_pipeline_run (const struct row_pipeline_plan *plan,
                           const struct batch_handler *handler, GError **error);

#endif
