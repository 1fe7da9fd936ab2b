/* shortest_paths.h - shortest paths from one person by lengths of ties (Dijkstra 1959), with
 * the path counts that betweenness needs (Brandes 2001).
 *
 * Sums of lengths are rounded. So two paths count as equally long if they differ by at most the
 * rounding error: 1/3 + 1/3 + 1/3 equals 1. The person before the end of a path must be nearer
 * than its end, however short the last tie is. */
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
  double *distance;     /* shortest of the paths that count as equal */
  double *paths, *dependency;
  guint32 *before; /* predecessors on shortest paths: those of v start at offset[v] */
  guint32 *n_before;
  guint32 *settled, n_settled; /* in order of distance */
  guint8 *is_settled;
  struct heap heap;
};

/* length: per tie, above 0. Neither length nor the graph is owned. Free with dijkstra_clear. */
struct dijkstra dijkstra_new (const struct graph *graph, const double *length);
void dijkstra_clear (struct dijkstra *dijkstra);
/* distance is infinite for people out of reach. O(m log n). */
void dijkstra_search (struct dijkstra *dijkstra, guint32 source);

/* A search that is over early: it stops when target is settled (NONE: at the end), and
 * `before` is complete for the settled people. dijkstra_bar forgets the last search and keeps a person
 * off all paths until dijkstra_reset. A tie of infinite length is barred too. */
void dijkstra_reset (struct dijkstra *dijkstra);
void dijkstra_bar (struct dijkstra *dijkstra, guint32 v);
void dijkstra_search_to (struct dijkstra *dijkstra, guint32 source, guint32 target);

#endif
