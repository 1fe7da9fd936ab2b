/* table_fit.h - how wide the columns of a table are on paper. */
#ifndef REPORT_TABLE_FIT_H
#define REPORT_TABLE_FIT_H

#include <glib.h>

struct column_need
{
  double natural; /* nothing wraps */
  double good;    /* it reads well, even if something wraps */
  double least;   /* the longest word; the least of the three */
};

/* Fills width[]: natural if the room allows it; otherwise all columns give up the same share of what
 * natural has over good; if there is no room for that, of what good has over least; at last all
 * shrink in proportion. Returns the share of its good width that the worst column has, 1 at most.
 * O(columns). */
double table_fit (const struct column_need *need, guint count, double room, double *width);

#endif
