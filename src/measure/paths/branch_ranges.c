/* The ranges of one person's ties, all found by one search.
 *
 * The shortest paths from the person form a tree, with a branch behind each tie. A path around a tie
 * comes down another branch, crosses to the tie's own by a tie x - y, and goes up there. So the range is
 * the least d(x) + d(y) of the ties that leave its branch; those found up to depth k are right up to
 * 2 k + 1. */
#include "measure/measure_internal.h"

enum
{
  WORTH = 256 /* half-ties read at one depth for each tie that is still to be found */
};

struct branch_search
{
  const struct graph *graph;
  guint32 *branch;   /* the branch's first person; NONE: not yet reached */
  guint32 *steps;    /* from the root */
  guint32 *shortest; /* of the branch that begins with this person; NONE: none yet */
  guint32 *queue, head, tail;
};

struct branch_search *
branch_search_new (const struct graph *graph)
{
  struct branch_search *search = g_new0 (struct branch_search, 1);
  search->graph = graph;
  search->branch = g_new (guint32, graph->n);
  for (guint32 v = 0; v < graph->n; v++)
    search->branch[v] = NONE;
  search->steps = g_new (guint32, graph->n);
  search->shortest = g_new (guint32, graph->n);
  search->queue = g_new (guint32, graph->n);
  return search;
}

void
branch_search_free (struct branch_search *search)
{
  g_free (search->branch);
  g_free (search->steps);
  g_free (search->shortest);
  g_free (search->queue);
  g_free (search);
}

static void
reach (struct branch_search *search, guint32 v, guint32 branch, guint32 steps)
{
  search->branch[v] = branch;
  search->steps[v] = steps;
  search->queue[search->tail++] = v;
}

static void
start (struct branch_search *search, guint32 root)
{
  const struct graph *graph = search->graph;
  search->head = search->tail = 0;
  reach (search, root, root, 0);
  search->head = 1;
  for (guint32 i = graph->offset[root]; i < graph->offset[root + 1]; i++)
    {
      reach (search, graph->target[i], graph->target[i], 1);
      search->shortest[graph->target[i]] = NONE;
    }
}

/* One step further everywhere. */
static void
deepen (struct branch_search *search, guint32 root)
{
  const struct graph *graph = search->graph;
  guint32 *shortest = search->shortest;
  for (guint32 end = search->tail; search->head < end; search->head++)
    {
      guint32 x = search->queue[search->head], branch = search->branch[x];
      for (guint32 i = graph->offset[x]; i < graph->offset[x + 1]; i++)
        {
          guint32 y = graph->target[i], other = search->branch[y];
          if (other == NONE)
            reach (search, y, branch, search->steps[x] + 1);
          else if (other != branch && y != root)
            {
              guint32 around = search->steps[x] + search->steps[y];
              shortest[branch] = MIN (shortest[branch], around);
              shortest[other] = MIN (shortest[other], around);
            }
        }
    }
}

/* Writes what was found and returns how many ties of row[] are still to be found, which it keeps. */
static guint32
take_found (const struct branch_search *search, guint32 *row, guint32 count, guint32 *tie_range)
{
  const struct graph *graph = search->graph;
  guint32 left = 0;
  for (guint32 i = 0; i < count; i++)
    if (search->shortest[graph->target[row[i]]] == NONE)
      row[left++] = row[i];
    else
      tie_range[graph->edge[row[i]]] = search->shortest[graph->target[row[i]]];
  return left;
}

static guint64
count_front_rows (const struct branch_search *search)
{
  guint64 rows = 0;
  for (guint32 i = search->head; i < search->tail; i++)
    rows += graph_degree (search->graph, search->queue[i]);
  return rows;
}

void
branch_ranges_find (struct branch_search *search, guint32 root, guint32 *row, guint32 count,
                    guint32 *tie_range)
{
  start (search, root);
  while (count > 0 && search->head < search->tail
         && count_front_rows (search) <= (guint64)WORTH * count)
    {
      deepen (search, root);
      count = take_found (search, row, count, tie_range);
    }
  for (guint32 i = 0; i < search->tail; i++)
    search->branch[search->queue[i]] = NONE;
}
