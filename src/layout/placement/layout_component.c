/* Makes each connected component a graph of its own. O(n + m). */
#include <string.h>
#include "pln/hash.h"
#include "layout/placement/tie_weights.h"

struct component_source
{
  const struct network *network;
  guint32 left_out; /* the owner, or NONE */
  guint32 *place;   /* per person: vertex number within the component */
};

static void
component_fill_rows (struct component *component, const struct component_source *source)
{
  const struct graph *graph = &source->network->graph;
  guint32 at = 0;
  for (guint32 i = 0; i < component->n; i++)
    {
      guint32 v = component->person[i];
      component->offset[i] = at;
      for (guint32 j = graph->offset[v]; j < graph->offset[v + 1]; j++)
        {
          guint32 w = graph->target[j];
          if (w == source->left_out)
            continue;
          component->target[at] = source->place[w];
          component->pull[at++] = (float)network_tie_weight (source->network, graph->edge[j]);
        }
    }
  component->offset[component->n] = at;
}

static void
component_fill_leans (struct component *component, const struct network *network)
{
  component->lean = g_malloc_n (component->n, sizeof *component->lean);
  for (guint32 v = 0; v < component->n; v++)
    {
      const char *name = network->person[component->person[v]].name;
      guint64 state = fnv_add (FNV_START, name, strlen (name));
      for (int axis = 0; axis < 2; axis++)
        component->lean[v][axis]
          = (double)(splitmix64_next (&state) >> 11) / (double)(G_GUINT64_CONSTANT (1) << 52) - 1;
    }
}

/* Of a component whose people are known. */
static void
component_fill (struct component *component, const struct component_source *source,
                const struct measures *measures)
{
  const struct graph *graph = &source->network->graph;
  guint32 half_ties = 0, n = component->n;
  component->cluster = g_new (guint32, n);
  for (guint32 i = 0; i < n; i++)
    {
      guint32 v = component->person[i];
      source->place[v] = i;
      half_ties += graph_degree (graph, v);
      component->cluster[i]
        = measures != NULL && measures->clusters.of != NULL ? measures->clusters.of[v] : NONE;
    }
  component->offset = g_new (guint32, n + 1);
  component->target = g_new (guint32, MAX (half_ties, 1));
  component->pull = g_new (float, MAX (half_ties, 1));
  component->x = g_new0 (double, n);
  component->y = g_new0 (double, n);
  component_fill_leans (component, source->network);
  component_fill_rows (component, source);
  component_weight_ties (component);
}

/* The people of each component, ascending; the number of components of two people
 * or more, which come first. */
static guint32
components_list_people (const guint32 *component_of, guint32 n, struct component *component,
                        guint32 count)
{
  guint32 drawn = 0;
  for (guint32 v = 0; v < n; v++)
    if (component_of[v] != NONE)
      component[component_of[v]].n++;
  while (drawn < count && component[drawn].n > 1)
    {
      component[drawn].person = g_new (guint32, component[drawn].n);
      component[drawn++].n = 0;
    }
  for (guint32 v = 0; v < n; v++)
    if (component_of[v] < drawn)
      {
        struct component *one = &component[component_of[v]];
        one->person[one->n++] = v;
      }
  return drawn;
}

struct component *
layout_components_find (const struct network *network, const struct measures *measures,
                        gboolean with_me, guint32 *count)
{
  guint32 n = network->n_people, left_out = with_me ? NONE : network->me;
  g_autofree guint32 *component_of = connected_components (&network->graph, left_out, count);
  g_autofree guint32 *place = g_new (guint32, n);
  struct component_source source = { network, left_out, place };
  struct component *component = g_new0 (struct component, *count);

  *count = components_list_people (component_of, n, component, *count);
  for (guint32 i = 0; i < *count; i++)
    component_fill (&component[i], &source, measures);
  return component;
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
      g_free (component[i].lean);
      g_free (component[i].x);
      g_free (component[i].y);
    }
  g_free (component);
}

struct rectangle
component_bounds (const struct component *component)
{
  struct rectangle all = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };
  for (guint32 v = 0; v < component->n; v++)
    {
      all.left = MIN (all.left, component->x[v]);
      all.right = MAX (all.right, component->x[v]);
      all.top = MIN (all.top, component->y[v]);
      all.bottom = MAX (all.bottom, component->y[v]);
    }
  return all;
}
