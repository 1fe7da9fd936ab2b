/* The graph of who knows whom. A gathering of five makes ten ties, and everybody there shares three
 * contacts with everybody else, though all may be strangers: such cliques turn the pattern of strong
 * and weak ties around. So overlap, bridges and kinds look at ties known in another way first:
 * contact of the two, an introduction, a statement.
 *
 * If these say nothing about who knows whom - there are none, or nearly all are the owner's -, all
 * ties count.
 *
 * Source: Pan and Saramaki 2012, EPL 97, 18007 (arXiv:1106.5249). Cost: O(n + m); O(m sqrt m) for
 * shared contacts. */
#include "measure/graph/dense_core.h"

/* Do known ties show who knows whom? */
static gboolean
known_ties_suffice (const struct network *network, guint32 known, guint32 own)
{
  return known > 0 && known < network->n_ties && !ties_are_star (known, own);
}

static void
known_ties_count (const struct network *network, guint32 *known, guint32 *own)
{
  *known = *own = 0;
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      *known += tie_is_known (tie);
      *own += tie_is_known (tie) && (tie->a == network->me || tie->b == network->me);
    }
}

gboolean
known_graph_find (const struct network *network, struct graph *known)
{
  const struct graph *graph = &network->graph;
  guint32 n_known, n_own, at = 0;
  known_ties_count (network, &n_known, &n_own);
  if (!known_ties_suffice (network, n_known, n_own))
    return FALSE;
  *known = (struct graph){ .n = graph->n,
                           .m = n_known,
                           .offset = g_new (guint32, (gsize)graph->n + 1),
                           .target = g_new (guint32, 2 * (gsize)n_known),
                           .edge = g_new (guint32, 2 * (gsize)n_known) };
  for (guint32 v = 0; v < graph->n; v++)
    {
      known->offset[v] = at;
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        if (tie_is_known (&network->tie[graph->edge[i]]))
          {
            known->target[at] = graph->target[i];
            known->edge[at++] = graph->edge[i];
          }
    }
  known->offset[graph->n] = at;
  return TRUE;
}

void
known_graph_clear (struct graph *known)
{
  g_clear_pointer (&known->offset, g_free);
  g_clear_pointer (&known->target, g_free);
  g_clear_pointer (&known->edge, g_free);
}

struct known_count
{
  const struct network *network;
  guint32 *shared;
};

/* Known ties of two people to a third make the third shared, whatever the tie of the two. */
static void
count_triangle_of_known (const struct triangle *triangle, void *data)
{
  const struct known_count *counting = data;
  const struct tie *tie = counting->network->tie;
  for (int i = 0; i < 3; i++)
    counting->shared[triangle->tie[i]] += tie_is_known (&tie[triangle->tie[(i + 1) % 3]])
                                          && tie_is_known (&tie[triangle->tie[(i + 2) % 3]]);
}

static gboolean
is_known (guint32 tie, guint32 from, const void *data)
{
  const struct network *network = data;
  (void)from;
  return tie_is_known (&network->tie[tie]);
}

void
known_neighbours_count (const struct network *network, guint32 *shared)
{
  struct known_count counting = { network, shared };
  struct dense_core core;
  dense_core_find (&network->graph, &core);
  triangles_visit_outside (&network->graph, &core, count_triangle_of_known, &counting);
  core_add_shared (&core, &network->graph, is_known, network, shared);
  dense_core_clear (&core);
}
