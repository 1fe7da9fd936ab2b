/* row_pipeline.h - the rows of a file in batches.
 *
 * In a large file a second thread cuts rows while the calling one understands
 * them, or cuts as well when it would wait; whatever the threads, batches come in
 * the same order and hold the same rows and words. */
#ifndef READ_ROW_PIPELINE_H
#define READ_ROW_PIPELINE_H

#include "read/csv/row_batch.h"
#include "read/input/line_reader.h"

struct supply_plan
{
  const char *title;
  struct source *source; /* nobody else's until supply_rows returns */
  struct dialect dialect;
  gsize cell_limit;     /* bytes */
  guint32 n_columns;    /* see table_expect */
  guint64 first_line;   /* remarks above are not counted */
  guint64 word_columns; /* a bit each, of the first 64: their cells get words */
  struct words *words;  /* nobody else's until supply_rows returns; NULL without columns */
  gboolean threaded;
};

struct batch_handler
{
  gboolean (*take) (const struct batch *batch, gpointer data, GError **error);
  gpointer data;
};

/* Hands all rows over, until the handler or the file fails. */
gboolean supply_rows (const struct supply_plan *plan, const struct batch_handler *handler,
                      GError **error);

#endif
