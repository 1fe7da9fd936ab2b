/* Extracts a block as a graph of its own. The row of the top vertex is read from the other ends
 * of its ties, so a person who joins many blocks costs nothing extra. Cost: O(n + m) for all
 * blocks together. */
#include "measure/measure_internal.h"

/* Counts both directions of each tie in the block. The first member is the top. Each other
 * member is below the top in exactly one block, so each row is read once over all blocks. */
static void
count_rows (const struct graph *graph, const guint32 *member, guint32 n, const guint32 *place,
            guint32 *degree)
{
  for (guint32 i = 1; i < n; i++)
    for (guint32 k = graph->offset[member[i]]; k < graph->offset[member[i] + 1]; k++)
      {
        guint32 other = place[graph->target[k]];
        degree[i] += other != NONE;
        degree[0] += other == 0;
      }
}

static void
fill_rows (const struct graph *graph, const guint32 *member, const guint32 *place,
           struct graph *made)
{
  g_autofree guint32 *capacity = g_memdup2 (made->offset, (made->n + 1) * sizeof (guint32));
  for (guint32 i = 1; i < made->n; i++)
    for (guint32 k = graph->offset[member[i]]; k < graph->offset[member[i] + 1]; k++)
      {
        guint32 other = place[graph->target[k]];
        if (other == NONE)
          continue;
        made->target[capacity[i]++] = other;
        if (other == 0)
          made->target[capacity[0]++] = i;
      }
}

static void
extract (const struct graph *graph, const guint32 *member, const guint32 *place, struct graph *made)
{
  g_autofree guint32 *degree = g_new0 (guint32, made->n);
  count_rows (graph, member, made->n, place, degree);
  made->offset = g_new (guint32, made->n + 1);
  made->offset[0] = 0;
  for (guint32 i = 0; i < made->n; i++)
    made->offset[i + 1] = made->offset[i] + degree[i];
  made->m = made->offset[made->n] / 2;
  made->target = g_new (guint32, 2 * (gsize)made->m);
  fill_rows (graph, member, place, made);
}

void
block_load (const struct graph *graph, const struct biconnected_components *blocks, guint32 b,
            guint32 *place, struct biconnected_block *block)
{
  const guint32 *member = blocks->vertex + blocks->offset[b];
  const double *weight = blocks->weight + blocks->offset[b];
  guint32 n = blocks->offset[b + 1] - blocks->offset[b];
  struct graph taken = { .n = n };
  g_autofree guint32 *component = g_new0 (guint32, n);
  g_autofree guint32 *group = blocks->group == NULL ? NULL : g_new (guint32, n);
  struct components whole = { component, &n, 1, group };

  for (guint32 i = 0; i < n; i++)
    {
      place[member[i]] = i;
      if (group != NULL)
        group[i] = blocks->group[member[i]];
    }
  extract (graph, member, place, &taken);
  for (guint32 i = 0; i < n; i++)
    place[member[i]] = NONE;
  graph_order (&taken, &whole, &block->ordered);
  block->weight = g_new (double, n);
  for (guint32 i = 0; i < n; i++)
    {
      guint32 local = block->ordered.vertex[i];
      block->weight[i] = weight[local];
      block->ordered.vertex[i] = member[local];
    }
  g_free (taken.offset);
  g_free (taken.target);
}

void
block_clear (struct biconnected_block *block)
{
  ordered_clear (&block->ordered);
  g_clear_pointer (&block->weight, g_free);
}
