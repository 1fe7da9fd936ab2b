/* graph_export.h - shared by the writers of graph files. */
#ifndef REPORT_GRAPH_EXPORT_H
#define REPORT_GRAPH_EXPORT_H

#include "pln/report.h"
#include "report/tables/metric_columns.h"

/* Unique names of columns in ASCII letters and digits: reachLost. g_strfreev. */
char **graph_keys_camel (const struct column_set *columns);
/* Appends the text with characters outside ASCII, and those in `also`, as &#NNN;. */
void graph_append_entities (GString *out, const char *text, const char *also);
/* The next cell of a row that has a value; FALSE at the end. *at is the first column to look at,
 * and after the call the column after the cell's. */
struct graph_cell
{
  guint column;
  const char *name; /* of the column */
  const char *text; /* NULL: a number; otherwise valid until the next call */
  double number;
};
gboolean graph_next_cell (const struct column_set *columns, guint32 row, guint *at, GString *text,
                          struct graph_cell *cell);
/* TRUE if the person has a position. */
gboolean graph_place (const struct graph_drawing *drawing, guint32 person, double *x, double *y);

#endif
