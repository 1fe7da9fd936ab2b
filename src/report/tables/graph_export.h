/* graph_export.h - what the writers of graph files share. */
#ifndef REPORT_GRAPH_EXPORT_H
#define REPORT_GRAPH_EXPORT_H

#include "pln/report.h"
#include "report/tables/metric_columns.h"

/* The names of columns in ASCII letters and digits alone, each once: reachLost.  g_strfreev. */
char **graph_keys_camel (const struct column_set *columns);
/* Every character outside ASCII, and those of also, as &#NNN;. */
void graph_append_entities (GString *out, const char *text, const char *also);
/* The next cell of a row of which something is known: FALSE at the end.
 * *at is the column to look at first, and after the call the one behind the
 * cell's. */
struct graph_cell
{
  guint column;
  const char *name; /* of the column */
  const char *text; /* NULL: a number; else valid till the next call */
  double number;
};
gboolean graph_next_cell (const struct column_set *columns, guint32 row, guint *at,
                          GString *capacity, struct graph_cell *cell);
/* TRUE if the person has a place. */
gboolean graph_place (const struct graph_drawing *drawing, guint32 person, double *x, double *y);

#endif
