/* supply.h - the rows of a file in batches.
 *
 * In a large file a second thread reads and cuts lines while the calling one
 * understands rows; whatever the threads, batches come in the same order. */
#ifndef PLN_READ_SUPPLY_H
#define PLN_READ_SUPPLY_H

#include "read/batch.h"
#include "read/source.h"

struct supply_plan
{
  const char *title;
  struct source *source;        /* nobody else's until supply_rows returns */
  struct dialect dialect;
  gsize cell_limit;             /* bytes */
  guint32 n_columns;            /* see table_expect */
  /* Columns (a bit each, of the first 64) whose cells become words: who cuts lines
   * numbers some, who understands rows others, to share the work. */
  guint64 cut_columns, taken_columns;
  struct words *cut_words, *taken_words;        /* nobody else's until supply_rows returns */
  gboolean threaded;
};

struct batch_handler
{
  gboolean (*take) (const struct batch *batch, gpointer data, GError **error);
  gpointer data;
};

/* Hands all rows over, until the handler or the file fails. */
gboolean supply_rows (const struct supply_plan *plan, const struct batch_handler *handler, GError **error);

#endif
