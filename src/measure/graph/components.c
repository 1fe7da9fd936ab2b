/* Connected components by breadth-first search, and the vertex order that the kernels use:
 * neighbours are close together in memory. Cost: O(n + m). */
#include <stdlib.h>
#include "measure/measure_internal.h"

#define EXCLUDED (NONE - 1) /* while components are found */

static guint32
label_component (const struct graph *graph, guint32 start, guint32 label, guint32 *of,
                 guint32 *queue)
{
  guint32 head = 0, tail = 0;
  of[start] = label;
  queue[tail++] = start;
  while (head < tail)
    {
      guint32 v = queue[head++];
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        if (of[graph->target[i]] == NONE)
          {
            of[graph->target[i]] = label;
            queue[tail++] = graph->target[i];
          }
    }
  return tail;
}

static int
compare_sizes (const void *x, const void *y)
{
  const struct sized *p = x, *q = y;
  if (p->size != q->size)
    return p->size > q->size ? -1 : 1;
  return (p->label > q->label) - (p->label < q->label);
}

void
sized_sort (struct sized *sized, guint32 count)
{
  if (count > 0)
    qsort (sized, count, sizeof *sized, compare_sizes);
}

/* Components are found in the order of their first members, so the label gives this order. */
void
components_find (const struct graph *graph, guint32 exclude, struct components *components)
{
  g_autofree guint32 *queue = g_new (guint32, graph->n);
  g_autofree struct sized *sized = g_new (struct sized, graph->n);
  g_autofree guint32 *renumbered = g_new (guint32, graph->n);
  guint32 *of = g_new (guint32, graph->n), count = 0;

  for (guint32 v = 0; v < graph->n; v++)
    of[v] = v == exclude ? EXCLUDED : NONE;
  for (guint32 v = 0; v < graph->n; v++)
    if (of[v] == NONE)
      {
        sized[count] = (struct sized){ label_component (graph, v, count, of, queue), count };
        count++;
      }
  sized_sort (sized, count);
  components->of = of;
  components->count = count;
  components->group = NULL;
  components->size = g_new (guint32, count);
  for (guint32 c = 0; c < count; c++)
    {
      renumbered[sized[c].label] = c;
      components->size[c] = sized[c].size;
    }
  for (guint32 v = 0; v < graph->n; v++)
    of[v] = of[v] == EXCLUDED ? NONE : renumbered[of[v]];
}

guint32 *
connected_components (const struct graph *graph, guint32 exclude, guint32 *count)
{
  struct components components;
  components_find (graph, exclude, &components);
  *count = components.count;
  g_free (components.size);
  return components.of;
}

void
components_clear (struct components *components)
{
  g_clear_pointer (&components->of, g_free);
  g_clear_pointer (&components->size, g_free);
}

/* Breadth-first order; the components are in the order of their size. */
static void
order_vertices (const struct graph *graph, const struct components *components, guint32 *vertex,
                guint32 *place)
{
  g_autofree guint32 *end = g_new (guint32, components->count);
  guint32 start = 0;
  for (guint32 c = 0; c < components->count; c++)
    {
      end[c] = start;
      start += components->size[c];
    }
  for (guint32 v = 0; v < graph->n; v++)
    place[v] = NONE;
  for (guint32 root = 0; root < graph->n; root++)
    {
      if (place[root] != NONE)
        continue;
      guint32 *tail = &end[components->of[root]], head = *tail;
      place[root] = *tail;
      vertex[(*tail)++] = root;
      for (; head < *tail; head++)
        for (guint32 i = graph->offset[vertex[head]]; i < graph->offset[vertex[head] + 1]; i++)
          if (place[graph->target[i]] == NONE)
            {
              place[graph->target[i]] = *tail;
              vertex[(*tail)++] = graph->target[i];
            }
    }
}

/* Puts the people of each group together within their component, otherwise in the present
 * order. */
static void
put_groups_together (guint32 n, const struct components *components, guint32 *vertex,
                     guint32 *place)
{
  const guint32 *group = components->group;
  guint32 groups = 0, from = 0;
  g_autofree guint32 *end = g_new (guint32, components->count), *sorted = g_new (guint32, n);
  for (guint32 v = 0; v < n; v++)
    groups = group[v] == NONE ? groups : MAX (groups, group[v] + 1);
  g_autofree guint32 *next = g_new0 (guint32, (gsize)groups + 2);
  for (guint32 v = 0; v < n; v++)
    next[MIN (group[v], groups) + 1]++;
  for (guint32 g = 0; g < groups; g++)
    next[g + 1] += next[g];
  for (guint32 i = 0; i < n; i++)
    sorted[next[MIN (group[vertex[i]], groups)]++] = vertex[i];
  for (guint32 c = 0; c < components->count; from += components->size[c++])
    end[c] = from;
  for (guint32 i = 0; i < n; i++)
    {
      guint32 at = end[components->of[sorted[i]]]++;
      vertex[at] = sorted[i];
      place[sorted[i]] = at;
    }
}

/* Writes each target into the rows of its neighbours, in ascending order of targets. So the
 * rows are ascending without sorting. */
static void
fill_rows (const struct graph *graph, const guint32 *place, struct ordered *ordered)
{
  struct graph *made = &ordered->graph;
  g_autofree guint32 *next = g_new (guint32, graph->n + 1);
  made->offset[0] = 0;
  for (guint32 v = 0; v < graph->n; v++)
    {
      next[v] = made->offset[v];
      made->offset[v + 1] = made->offset[v] + graph_degree (graph, ordered->vertex[v]);
    }
  for (guint32 v = 0; v < graph->n; v++)
    {
      guint32 own = ordered->vertex[v];
      for (guint32 i = graph->offset[own]; i < graph->offset[own + 1]; i++)
        made->target[next[place[graph->target[i]]]++] = v;
    }
}

void
graph_order (const struct graph *graph, const struct components *components,
             struct ordered *ordered)
{
  g_autofree guint32 *place = g_new (guint32, graph->n);
  ordered->graph = (struct graph){ .n = graph->n, .m = graph->m };
  ordered->graph.offset = g_new (guint32, (gsize)graph->n + 1);
  ordered->graph.target = g_new (guint32, 2 * (gsize)graph->m);
  ordered->vertex = g_new (guint32, graph->n);
  order_vertices (graph, components, ordered->vertex, place);
  if (components->group != NULL)
    put_groups_together (graph->n, components, ordered->vertex, place);
  fill_rows (graph, place, ordered);
}

void
ordered_clear (struct ordered *ordered)
{
  g_clear_pointer (&ordered->graph.offset, g_free);
  g_clear_pointer (&ordered->graph.target, g_free);
  g_clear_pointer (&ordered->vertex, g_free);
}
