/* table_fit.h - how wide the columns of a table are on paper. */
#ifndef REPORT_TABLE_FIT_H
#define REPORT_TABLE_FIT_H

#include <glib.h>

struct column_need
{
  double natural; /* nothing wraps */
  double least;   /* the longest word */
};

/* Fills width[]: natural if the room allows it; otherwise the widest columns are narrowed to one
 * common width, none below its least; if there is no room even for that, all in proportion.
 * Returns the share of its natural width that the worst column has, where `enough` counts as
 * natural. O(columns). */
double table_fit (const struct column_need *need, guint count, double room, double enough,
                  double *width);

#endif
