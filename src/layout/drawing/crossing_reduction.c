/* Improves the drawing on the page: what was found before discs got their sizes and were pushed
 * apart is sought again from there (local_search.c), a person at a time, now with the discs, the
 * edge of the page and the legend in the way.
 *
 * Cost: see local_search.c; up to PEOPLE_MOST people. */
#include <stdlib.h>
#include "layout/map.h"
#include "layout/placement/local_search.h"
#include "layout/placement/nearby.h"

#define GAP 3.0            /* between discs */
#define NAME_ROOM 0.5      /* of a name's height, around whoever is to be named; */
#define NAME_ROOM_TIES 0.1 /* and of a median tie: a chain keeps its order */
#define WORK 8e5           /* pairs of ties and of people, for all sweeps */
#define FAR_REACH 0.5      /* in mean tie lengths */
#define NEAR_REACH 0.1
#define CIRCLES 1.2 /* weight of the silhouette, */
#define STRESS 1.5  /* and of stress */
/* Of the stress at first. Near it, stress weighs as usual, and more above it: fewer crossings are not
 * bought with people far from where they belong. */
#define STRESS_FOUND 0.8
enum
{
  PEOPLE_MOST = 5000,
  NAMED_MOST = 150, /* of more people, only the first of each circle */
  FEW_MOST = 800,   /* more people get one sweep, */
  SWEEPS_LEAST = 3, /* fewer this many, */
  SWEEPS_MOST = 6,  /* or as many as WORK allows */
  TRIES = 8
};

static gboolean
disc_stands_inside (gconstpointer data, guint32 i, float x, float y)
{
  const struct map *map = data;
  const struct area *field = &map->field;
  double edge = map->node[i].r + 1;
  if (map->node[i].settled)
    return FALSE;
  return x >= field->x + edge && x <= field->x + field->width - edge && y >= field->y + edge
         && y <= field->y + field->height - edge
         && !map_legend_covers (map, x - edge, y - edge, x + edge, y + edge);
}

/* Ties between people on the map as compressed rows, ascending. */
static void
rows_fill (struct component *component, const struct map *map)
{
  const struct network *network = map->network;
  const struct graph *graph = &network->graph;
  guint32 at = 0;
  component->offset = g_new (guint32, component->n + 1);
  component->target = g_new (guint32, 2 * (gsize)network->n_ties + 1);
  for (guint32 i = 0; i < component->n; i++)
    {
      guint32 v = map->node[i].person;
      component->offset[i] = at;
      for (guint32 j = graph->offset[v]; j < graph->offset[v + 1]; j++)
        if (map->node_of[graph->target[j]] != NONE
            && !tie_is_own (map, &network->tie[graph->edge[j]]))
          component->target[at++] = map->node_of[graph->target[j]];
      qsort (&component->target[component->offset[i]], at - component->offset[i], sizeof (guint32),
             compare_guint32);
    }
  component->offset[component->n] = at;
}

/* The whole map as if it were one component. Free its arrays. */
static struct component
map_component (const struct map *map)
{
  guint32 n = map->n_nodes;
  struct component component = { .n = n };
  component.x = g_new (double, n);
  component.y = g_new (double, n);
  component.cluster = g_new (guint32, n);
  rows_fill (&component, map);
  for (guint32 i = 0; i < n; i++)
    {
      component.x[i] = map->node[i].x;
      component.y[i] = map->node[i].y;
      component.cluster[i] = map->node[i].cluster;
    }
  return component;
}

/* Half of what two people keep between them. */
static void
room_fill (float *room, const struct map *map)
{
  double most = map->crowded ? G_MAXDOUBLE : NAME_ROOM_TIES * map_median_tie (map);
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      const struct node *node = &map->node[i];
      gboolean named = node->must_label || map->n_nodes <= NAMED_MOST;
      double name = named ? MIN (NAME_ROOM * node->name_height, most) : 0;
      room[i] = (float)(node->r + GAP / 2 * map->unit + name);
    }
}

static void
component_search (struct component *component, const struct map *map)
{
  double ties = component->offset[component->n] / 2.0, n = component->n;
  g_autofree float *room = g_new (float, component->n);
  float *nearness = nearness_new (component);
  room_fill (room, map);
  struct local_search_settings settings = {
    .weights = marks_weights_usual,
    .sweeps = (guint32)CLAMP (WORK / (ties * MIN (ties, TIES_SAMPLED) + n * n),
                              n > FEW_MOST ? 1 : SWEEPS_LEAST, SWEEPS_MOST),
    .tries = TRIES,
    .far_reach = FAR_REACH,
    .near_reach = NEAR_REACH,
    .seed = 1,
    .room = room,
    .allows = disc_stands_inside,
    .data = map,
  };
  settings.weights.circles = CIRCLES;
  settings.weights.stress = STRESS;
  if (component->n <= FEW_MOST)
    settings.least_stress = STRESS_FOUND * drawing_marks_measure (component, nearness).stress;
  local_search (component, nearness, &settings);
  g_aligned_free (nearness);
}

void
map_reduce_crossings (struct map *map)
{
  if (map->n_nodes < 3 || map->n_nodes > PEOPLE_MOST || map->options->layout == LAYOUT_QUICK)
    return;
  struct component component = map_component (map);
  component_search (&component, map);
  for (guint32 i = 0; i < component.n; i++)
    {
      map->node[i].x = component.x[i];
      map->node[i].y = component.y[i];
    }
  g_free (component.x);
  g_free (component.y);
  g_free (component.cluster);
  g_free (component.offset);
  g_free (component.target);
}
