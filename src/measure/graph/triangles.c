/* Visits each triangle once, and counts what follows from triangles.
 *
 * Vertices are ranked by degree, and each keeps only its higher-ranked neighbours. A triangle
 * is found once: from its lowest vertex, which marks its list, through the next one's list.
 *
 * Compared with igraph_transitivity_local_undirected: the same time. igraph has no function for
 * the common neighbours per tie, which overlap and weak ties need anyway.
 *
 * Source: Latapy 2008, "Main-memory triangle computations". Cost: O(m sqrt m). */
#include "measure/graph/dense_core.h"

/* Rows with only the neighbours that come later in the order of degree. */
struct forward
{
  guint32 *offset, *target, *edge;
};

static gboolean
comes_before (const struct graph *graph, guint32 u, guint32 v)
{
  guint32 ku = graph_degree (graph, u), kv = graph_degree (graph, v);
  return ku != kv ? ku < kv : u < v;
}

static struct forward
forward_new (const struct graph *graph)
{
  struct forward forward = { g_new (guint32, (gsize)graph->n + 1), g_new (guint32, graph->m),
                             g_new (guint32, graph->m) };
  guint32 at = 0;
  for (guint32 v = 0; v < graph->n; v++)
    {
      forward.offset[v] = at;
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        if (comes_before (graph, v, graph->target[i]))
          {
            forward.target[at] = graph->target[i];
            forward.edge[at++] = graph->edge[i];
          }
    }
  forward.offset[graph->n] = at;
  return forward;
}

/* The members of the core come last in the order, so a triangle that is not inside it has its lowest
 * vertex outside. */
void
triangles_visit_outside (const struct graph *graph, const struct dense_core *core,
                         triangle_visitor visit, void *data)
{
  struct forward forward = forward_new (graph);
  g_autofree guint32 *tie_to = g_new (guint32, graph->n);

  for (guint32 v = 0; v < graph->n; v++)
    tie_to[v] = NONE;
  for (guint32 u = 0; u < graph->n; u++)
    {
      if (core->n > 0 && core->place[u] != NONE)
        continue;
      for (guint32 i = forward.offset[u]; i < forward.offset[u + 1]; i++)
        tie_to[forward.target[i]] = forward.edge[i];
      for (guint32 i = forward.offset[u]; i < forward.offset[u + 1]; i++)
        {
          guint32 v = forward.target[i];
          for (guint32 j = forward.offset[v]; j < forward.offset[v + 1]; j++)
            {
              guint32 w = forward.target[j];
              if (tie_to[w] != NONE)
                visit (&(struct triangle){ { u, v, w },
                                           { forward.edge[j], tie_to[w], forward.edge[i] } },
                       data);
            }
        }
      for (guint32 i = forward.offset[u]; i < forward.offset[u + 1]; i++)
        tie_to[forward.target[i]] = NONE;
    }
  g_free (forward.offset);
  g_free (forward.target);
  g_free (forward.edge);
}

static void
count_triangle (const struct triangle *triangle, void *data)
{
  guint32 *common = data;
  for (int i = 0; i < 3; i++)
    common[triangle->tie[i]]++;
}

void
core_add_shared (const struct dense_core *core, const struct graph *graph, tie_filter filter,
                 const void *data, guint32 *shared)
{
  g_autofree guint64 *bits = core_bits_new (core, graph, filter, data);
  for (guint32 i = 0; i < core->n; i++)
    for (guint32 k = graph->offset[core->vertex[i]]; k < graph->offset[core->vertex[i] + 1]; k++)
      {
        guint32 j = core->place[graph->target[k]];
        if (j != NONE && i < j)
          shared[graph->edge[k]] += bits_count_shared (
            bits + (gsize)i * core->words, bits + (gsize)j * core->words, NULL, core->words);
      }
}

void
common_neighbours_count (const struct graph *graph, guint32 *common)
{
  struct dense_core core;
  dense_core_find (graph, &core);
  for (guint32 e = 0; e < graph->m; e++)
    common[e] = 0;
  triangles_visit_outside (graph, &core, count_triangle, common);
  core_add_shared (&core, graph, NULL, NULL, common);
  dense_core_clear (&core);
}

/* Clustering coefficient: share of pairs of neighbours that are tied. Each such pair is a
 * common neighbour of two of v's ties. */
void
clustering_measure (const struct graph *graph, const guint32 *common, double *clustering)
{
  for (guint32 v = 0; v < graph->n; v++)
    {
      double k = graph_degree (graph, v);
      guint64 twice = 0;
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        twice += common[graph->edge[i]];
      clustering[v] = k < 2 ? 0 : (double)twice / (k * (k - 1));
    }
}
