/* adjacency.h - who has ties with who, as the plain arrays that kernels work on. */
#ifndef PLN_ADJACENCY_H
#define PLN_ADJACENCY_H

#include <glib.h>

/* Compressed sparse rows of a simple undirected graph.
 * Neighbours of v are target[offset[v] .. offset[v + 1] - 1] in ascending order. edge[] holds the
 * tie of each entry, so every tie appears twice. */
struct graph
{
  guint32 n;       /* people */
  guint32 m;       /* ties */
  guint32 *offset; /* n + 1 */
  guint32 *target; /* 2 m */
  guint32 *edge;   /* 2 m */
};

/* The number of ties of a person. */
static inline guint32
graph_degree (const struct graph *graph, guint32 v)
{
  return graph->offset[v + 1] - graph->offset[v];
}

#endif
