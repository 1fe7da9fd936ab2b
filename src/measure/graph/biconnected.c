/* Biconnected components (called blocks), by depth-first search with an explicit stack.
 *
 * A shortest path between two people in a block never leaves it. So each block can be searched
 * alone if each vertex has a weight: the number of people it represents, itself and all it
 * joins to the block. Bridges are the blocks of two vertices. Articulation vertices (cut
 * people) are those in several blocks.
 *
 *       top           weight(top) = size of the component - size of the subtree
 *      /   \                        that the block has below its top
 *     a --- b         weight(b)   = 1 + everything that hangs from b
 *            \                      in blocks whose top is b
 *             c
 *
 * Source: Hopcroft and Tarjan 1973. Cost: O(n + m). */
#include "measure/measure_internal.h"

struct visit
{
  const struct graph *graph;
  guint32 *found, *low;   /* order of discovery from 1; 0: not yet visited */
  guint32 *parent, *next; /* next: position in the row */
  guint32 *below;         /* vertices in the subtree, including itself */
  double *hanging;        /* vertices below v in the blocks whose top is v */
  double *squares;        /* sum of the squared sizes of these blocks' subtrees */
  guint32 *pile, n_pile;  /* stack of vertices that are not yet in a block */
  GArray *offset, *vertex, *below_top;
  guint32 *blocks_of;
};

static void
add_member (struct visit *visit, guint32 v)
{
  g_array_append_val (visit->vertex, v);
  visit->blocks_of[v]++;
}

/* Pops child and everything above it; together with top they form a block. */
static void
close_block (struct visit *visit, guint32 top, guint32 child)
{
  guint32 v;
  double below = visit->below[child];
  add_member (visit, top);
  do
    {
      v = visit->pile[--visit->n_pile];
      add_member (visit, v);
    }
  while (v != child);
  g_array_append_val (visit->offset, visit->vertex->len);
  g_array_append_val (visit->below_top, visit->below[child]);
  visit->hanging[top] += below;
  visit->squares[top] += below * below;
}

static void
enter (struct visit *visit, guint32 v, guint32 parent, guint32 order)
{
  visit->found[v] = visit->low[v] = order;
  visit->parent[v] = parent;
  visit->next[v] = visit->graph->offset[v];
  visit->below[v] = 1;
  if (parent != NONE)
    visit->pile[visit->n_pile++] = v;
}

/* Returns from v to its parent. */
static void
leave (struct visit *visit, guint32 v)
{
  guint32 parent = visit->parent[v];
  visit->below[parent] += visit->below[v];
  visit->low[parent] = MIN (visit->low[parent], visit->low[v]);
  if (visit->low[v] >= visit->found[parent])
    close_block (visit, parent, v);
}

static void
visit_component (struct visit *visit, guint32 root, guint32 *order)
{
  const struct graph *graph = visit->graph;
  guint32 v = root;
  enter (visit, root, NONE, ++*order);
  while (v != NONE)
    if (visit->next[v] < graph->offset[v + 1])
      {
        guint32 w = graph->target[visit->next[v]++];
        if (visit->found[w] == 0)
          {
            enter (visit, w, v, ++*order);
            v = w;
          }
        else if (w != visit->parent[v])
          visit->low[v] = MIN (visit->low[v], visit->found[w]);
      }
    else
      {
        guint32 done = v;
        v = visit->parent[v];
        if (v != NONE)
          leave (visit, done);
      }
}

/* The first vertex of each block is its top. It represents everyone except those below it. The
 * others represent themselves and what hangs from them. */
static void
weigh (const struct visit *visit, const struct components *components,
       struct biconnected_components *blocks)
{
  const guint32 *below_top = (const guint32 *)visit->below_top->data;
  blocks->weight = g_new (double, visit->vertex->len);
  for (guint32 b = 0; b < blocks->count; b++)
    {
      guint32 top = blocks->offset[b], size = components->size[components->of[blocks->vertex[top]]];
      blocks->weight[top] = size - below_top[b];
      for (guint32 i = top + 1; i < blocks->offset[b + 1]; i++)
        blocks->weight[i] = 1 + visit->hanging[blocks->vertex[i]];
    }
}

/* Pairs that v separates: removing v leaves what hangs from it, block by block, and the rest. */
static void
count_separated (const struct visit *visit, const struct components *components,
                 struct biconnected_components *blocks)
{
  blocks->separated = g_new (double, visit->graph->n);
  for (guint32 v = 0; v < visit->graph->n; v++)
    {
      double others = components->size[components->of[v]] - 1.0;
      double rest = others - visit->hanging[v];
      blocks->separated[v] = (others * others - visit->squares[v] - rest * rest) / 2;
    }
}

void
biconnected_components_find (const struct graph *graph, const struct components *components,
                             struct biconnected_components *blocks)
{
  guint32 n = graph->n, order = 0, none = 0;
  g_autofree guint32 *found = g_new0 (guint32, n), *low = g_new (guint32, n);
  g_autofree guint32 *parent = g_new (guint32, n), *next = g_new (guint32, n);
  g_autofree guint32 *below = g_new (guint32, n), *pile = g_new (guint32, n);
  g_autofree double *hanging = g_new0 (double, n), *squares = g_new0 (double, n);
  g_autoptr (GArray) below_top = g_array_new (FALSE, FALSE, sizeof (guint32));
  struct visit visit = { graph,
                         found,
                         low,
                         parent,
                         next,
                         below,
                         hanging,
                         squares,
                         pile,
                         0,
                         g_array_new (FALSE, FALSE, sizeof (guint32)),
                         g_array_new (FALSE, FALSE, sizeof (guint32)),
                         below_top,
                         g_new0 (guint32, n) };

  g_array_append_val (visit.offset, none);
  for (guint32 v = 0; v < n; v++)
    if (found[v] == 0)
      visit_component (&visit, v, &order);
  blocks->count = below_top->len;
  blocks->blocks_of = visit.blocks_of;
  blocks->group = NULL;
  blocks->offset = (guint32 *)visit.offset->data;
  blocks->vertex = (guint32 *)visit.vertex->data;
  weigh (&visit, components, blocks);
  count_separated (&visit, components, blocks);
  g_array_free (visit.offset, FALSE);
  g_array_free (visit.vertex, FALSE);
}

void
biconnected_components_clear (struct biconnected_components *blocks)
{
  g_clear_pointer (&blocks->offset, g_free);
  g_clear_pointer (&blocks->vertex, g_free);
  g_clear_pointer (&blocks->weight, g_free);
  g_clear_pointer (&blocks->separated, g_free);
  g_clear_pointer (&blocks->blocks_of, g_free);
}
