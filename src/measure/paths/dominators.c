/* Who I can reach only through somebody else, at any distance.
 *
 * Person c dominates person v if every path from me to v passes through c. The nearest dominator of
 * everybody makes a tree, me at its root: the tree of blocks (biconnected components) and cut
 * people, seen from me. Everybody below c in the tree is cut off without c.
 *
 *        me            blocks {me, a, b, x} and {x, y}, {x, z}
 *       /  \           dominator of a, b, x: me; of y, z: x
 *      a    b          cut off without x: 2
 *       \  /           redundancy of a, b, x: 2 or more paths without a person in common;
 *        x             of y, z: 1; of people in other components: 0
 *       / \
 *      y   z
 *
 * Two paths without a person in common exist only inside a block of three or more that I am in
 * (Menger 1927).
 *
 * Source: dominators: Lengauer and Tarjan 1979, TOPLAS 1, 121-141; in undirected graphs blocks are
 * enough: Hopcroft and Tarjan 1973, CACM 16, 372-378. Cost: O(n + m), of which nearly all is for the
 * blocks. */
#include "measure/measure_internal.h"

/* Blocks of each vertex, as compressed rows; g_free both. */
static void
blocks_of_vertices (const struct biconnected_components *blocks, guint32 n, guint32 **offset,
                    guint32 **block)
{
  g_autofree guint32 *next = g_new (guint32, (gsize)n + 1);
  *offset = g_new (guint32, (gsize)n + 1);
  (*offset)[0] = 0;
  for (guint32 v = 0; v < n; v++)
    {
      next[v] = (*offset)[v];
      (*offset)[v + 1] = (*offset)[v] + blocks->blocks_of[v];
    }
  *block = g_new (guint32, MAX ((*offset)[n], 1));
  for (guint32 b = 0; b < blocks->count; b++)
    for (guint32 i = blocks->offset[b]; i < blocks->offset[b + 1]; i++)
      (*block)[next[blocks->vertex[i]]++] = b;
}

struct descent
{
  const struct biconnected_components *blocks;
  const struct dominators *dominators;
  guint32 me;
  guint32 *nearest; /* dominator of each vertex; NONE: not reached yet, and me */
  guint32 *queue, tail;
};

/* Reaches the other members of block b through v. */
static void
enter_block (struct descent *descent, guint32 b, guint32 v)
{
  const struct biconnected_components *blocks = descent->blocks;
  const struct dominators *dominators = descent->dominators;
  gboolean pair = blocks->offset[b + 1] - blocks->offset[b] == 2;
  for (guint32 i = blocks->offset[b]; i < blocks->offset[b + 1]; i++)
    {
      guint32 w = blocks->vertex[i];
      if (w == descent->me || descent->nearest[w] != NONE)
        continue;
      descent->nearest[w] = v;
      dominators->door[w] = v == descent->me ? w : dominators->door[v];
      dominators->redundancy[w] = v == descent->me && !pair ? 2 : 1;
      descent->queue[descent->tail++] = w;
    }
}

void
dominators_find (const struct graph *graph, const struct biconnected_components *blocks, guint32 me,
                 const struct dominators *dominators)
{
  guint32 n = graph->n;
  g_autofree guint32 *nearest = g_new (guint32, n), *queue = g_new (guint32, n);
  g_autofree guint32 *offset = NULL, *block = NULL;
  struct descent descent = { blocks, dominators, me, nearest, queue, 0 };
  blocks_of_vertices (blocks, n, &offset, &block);
  for (guint32 v = 0; v < n; v++)
    {
      nearest[v] = dominators->door[v] = NONE;
      dominators->redundancy[v] = dominators->cut_off[v] = 0;
    }
  queue[descent.tail++] = me;
  for (guint32 head = 0; head < descent.tail; head++)
    for (guint32 i = offset[queue[head]]; i < offset[queue[head] + 1]; i++)
      enter_block (&descent, block[i], queue[head]);
  for (guint32 last = descent.tail - 1; last > 0; last--)
    dominators->cut_off[nearest[queue[last]]] += dominators->cut_off[queue[last]] + 1;
}
