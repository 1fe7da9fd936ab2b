/* shortest_paths.h - shortest ways from one person, by lengths of ties (Dijkstra 1959), with
 * the counts of ways that betweenness needs (Brandes 2001).
 *
 * Sums of lengths are rounded, so two ways are equally long when they differ by no
 * more than rounding can: 1/3 + 1/3 + 1/3 is as long as 1.  A way through somebody
 * no nearer than its end is none, however short its last tie. */
#ifndef MEASURE_SHORTEST_PATHS_H
#define MEASURE_SHORTEST_PATHS_H

#include "measure/measure_internal.h"

struct heap
{
  guint32 *vertex, count;
  guint32 *place; /* NONE: not in the heap */
};

struct dijkstra
{
  const struct graph *graph;
  const double *length; /* per tie */
  double *distance;     /* shortest of the ways that count as equal */
  double *paths, *dependency;
  guint32 *before; /* neighbours on shortest ways: those of v from offset[v] on */
  guint32 *n_before;
  guint32 *settled, n_settled; /* in order of distance */
  guint8 *is_settled;
  struct heap heap;
};

/* length: per tie, above 0; not owned, like the graph. */
struct dijkstra dijkstra_new (const struct graph *graph, const double *length);
void dijkstra_clear (struct dijkstra *dijkstra);
/* distance is infinite for those out of reach.  O(m log n). */
void dijkstra_search (struct dijkstra *dijkstra, guint32 source);

#endif
