/* Which ties lie on the same cycles, as those of a chain do.
 *
 * A spanning tree is found. Each tie outside it closes one cycle of the tree and gets a random label; a
 * tie of the tree gets the exclusive or of the labels of the cycles it lies on, which adds up from the
 * leaves to the root. Two ties that lie on different cycles have the same label with a probability of
 * 2^-64.
 *
 * Source: Pritchard and Thurimella 2011, "Fast computation of small cuts via cycle space sampling". */
#include "measure/measure_internal.h"

struct spanning_tree
{
  guint32 *order;          /* people, each behind the one above */
  guint32 *above, *tie_up; /* NONE: a root */
  guint8 *reached;
};

static void
tree_grow (const struct graph *graph, guint32 root, guint32 head, struct spanning_tree *tree,
           guint32 *tail)
{
  tree->order[(*tail)++] = root;
  tree->above[root] = tree->tie_up[root] = NONE;
  tree->reached[root] = TRUE;
  for (; head < *tail; head++)
    {
      guint32 v = tree->order[head];
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        {
          guint32 u = graph->target[i];
          if (tree->reached[u])
            continue;
          tree->reached[u] = TRUE;
          tree->above[u] = v;
          tree->tie_up[u] = graph->edge[i];
          tree->order[(*tail)++] = u;
        }
    }
}

/* label of each tie outside the tree; sum: per person, of their ties outside the tree. */
static void
label_outside (const struct graph *graph, const struct spanning_tree *tree, guint64 *label,
               guint64 *sum)
{
  struct rng rng;
  rng_seed (&rng, 1);
  for (guint32 v = 0; v < graph->n; v++)
    for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
      {
        guint32 u = graph->target[i], tie = graph->edge[i];
        if (u < v || tree->tie_up[u] == tie || tree->tie_up[v] == tie)
          continue;
        label[tie] = rng_next (&rng);
        sum[u] ^= label[tie];
        sum[v] ^= label[tie];
      }
}

void
cycle_labels_find (const struct graph *graph, guint64 *label)
{
  guint32 n = graph->n, tail = 0;
  g_autofree guint32 *order = g_new (guint32, n), *above = g_new (guint32, n);
  g_autofree guint32 *tie_up = g_new (guint32, n);
  g_autofree guint8 *reached = g_new0 (guint8, n);
  g_autofree guint64 *sum = g_new0 (guint64, n);
  struct spanning_tree tree = { order, above, tie_up, reached };

  for (guint32 v = 0; v < n; v++)
    if (!reached[v])
      tree_grow (graph, v, tail, &tree, &tail);
  label_outside (graph, &tree, label, sum);
  while (tail-- > 0)
    {
      guint32 v = order[tail];
      if (above[v] == NONE)
        continue;
      label[tie_up[v]] = sum[v];
      sum[above[v]] ^= sum[v];
    }
}
