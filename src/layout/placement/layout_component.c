/* Finds the connected components by breadth-first search. O(n + m). */
#include <stdlib.h>
#include "layout/placement/tie_weights.h"

struct component_search
{
  const struct network *network;
  guint32 left_out;   /* the owner, or NONE */
  guint32 *component; /* per person: component, or NONE if not yet reached */
  guint32 *place;     /* per person: vertex number within the component */
  guint32 *queue;
};

static gboolean
person_is_drawn (const struct component_search *search, guint32 v)
{
  const struct graph *graph = &search->network->graph;
  guint32 ties = graph->offset[v + 1] - graph->offset[v];
  if (v == search->left_out || ties == 0)
    return FALSE;
  return ties > 1 || graph->target[graph->offset[v]] != search->left_out;
}

/* Marks everyone connected to start. Returns their number; they are in search->queue. */
static guint32
component_mark (struct component_search *search, guint32 start, guint32 number)
{
  const struct graph *graph = &search->network->graph;
  guint32 head = 0, tail = 0;
  search->component[start] = number;
  search->queue[tail++] = start;
  while (head < tail)
    {
      guint32 v = search->queue[head++];
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        {
          guint32 w = graph->target[i];
          if (w == search->left_out || search->component[w] != NONE)
            continue;
          search->component[w] = number;
          search->queue[tail++] = w;
        }
    }
  return tail;
}

static void
component_fill_rows (struct component *component, const struct component_search *search)
{
  const struct graph *graph = &search->network->graph;
  guint32 at = 0;
  for (guint32 i = 0; i < component->n; i++)
    {
      guint32 v = component->person[i];
      component->offset[i] = at;
      for (guint32 j = graph->offset[v]; j < graph->offset[v + 1]; j++)
        {
          guint32 w = graph->target[j];
          if (w == search->left_out)
            continue;
          component->target[at] = search->place[w];
          component->pull[at++] = (float)search->network->tie[graph->edge[j]].strength;
        }
    }
  component->offset[component->n] = at;
}

static void
component_fill (struct component *component, const struct component_search *search, guint32 n,
                const struct measures *measures)
{
  const struct graph *graph = &search->network->graph;
  guint32 half_ties = 0;
  component->n = n;
  component->person = g_memdup2 (search->queue, n * sizeof *component->person);
  qsort (component->person, n, sizeof *component->person, compare_guint32);
  component->cluster = g_new (guint32, n);
  for (guint32 i = 0; i < n; i++)
    {
      guint32 v = component->person[i];
      search->place[v] = i;
      half_ties += graph->offset[v + 1] - graph->offset[v];
      component->cluster[i]
        = measures != NULL && measures->clusters.of != NULL ? measures->clusters.of[v] : NONE;
    }
  component->offset = g_new (guint32, n + 1);
  component->target = g_new (guint32, MAX (half_ties, 1));
  component->pull = g_new (float, MAX (half_ties, 1));
  component->x = g_new0 (double, n);
  component->y = g_new0 (double, n);
  component_fill_rows (component, search);
  component_weight_ties (component);
}

static int
compare_component (const void *x, const void *y)
{
  const struct component *a = x, *b = y;
  if (a->n != b->n)
    return a->n > b->n ? -1 : 1;
  return (a->person[0] > b->person[0]) - (a->person[0] < b->person[0]);
}

struct component *
layout_components_find (const struct network *network, const struct measures *measures,
                        gboolean with_me, guint32 *count)
{
  guint32 n = network->n_people;
  g_autofree guint32 *component_of = g_new (guint32, n);
  g_autofree guint32 *place = g_new (guint32, n);
  g_autofree guint32 *queue = g_new (guint32, n);
  struct component_search search
    = { network, with_me ? NONE : network->me, component_of, place, queue };
  GArray *found = g_array_new (FALSE, TRUE, sizeof (struct component));

  for (guint32 v = 0; v < n; v++)
    component_of[v] = NONE;
  for (guint32 v = 0; v < n; v++)
    if (component_of[v] == NONE && person_is_drawn (&search, v))
      {
        struct component component = { 0 };
        guint32 size = component_mark (&search, v, found->len);
        component_fill (&component, &search, size, measures);
        g_array_append_val (found, component);
      }
  *count = found->len;
  struct component *components = (struct component *)(gpointer)g_array_free (found, FALSE);
  if (*count > 1)
    qsort (components, *count, sizeof *components, compare_component);
  return components;
}

void
layout_components_free (struct component *component, guint32 count)
{
  for (guint32 i = 0; i < count; i++)
    {
      g_free (component[i].person);
      g_free (component[i].offset);
      g_free (component[i].target);
      g_free (component[i].pull);
      g_free (component[i].cluster);
      g_free (component[i].x);
      g_free (component[i].y);
    }
  g_free (component);
}
