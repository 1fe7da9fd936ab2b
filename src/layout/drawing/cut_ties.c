/* Ties that hold the drawn network together: how many people the loss of each would cut off.
 *
 * Depth-first search with low points (Tarjan 1974). A tie is a bridge if nothing below it reaches
 * above it; the people below are one side, and the rest of the component is the other. Unlike the
 * bridges of the measures, this looks only at people on the map.
 *
 * Cost: O(people + ties). */
#include "layout/map.h"

struct cut_visit
{
  guint32 order, low; /* order of discovery, from 1; 0: not seen */
  guint32 people;     /* below, this one included */
  guint32 by;         /* tie by which we came; NONE: a root */
  guint32 next;       /* entry of the graph to look at */
};

struct cut_search
{
  const struct map *map;
  struct cut_visit *visit; /* per person */
  guint32 *path, n_path;
  guint32 *cut, n_cuts; /* ties found in this component */
  guint32 seen;
  guint32 *people; /* per tie: the result */
};

static void
enter (struct cut_search *search, guint32 v, guint32 by)
{
  guint32 order = ++search->seen;
  search->visit[v]
    = (struct cut_visit){ order, order, 1, by, search->map->network->graph.offset[v] };
  search->path[search->n_path++] = v;
}

static void
leave (struct cut_search *search, guint32 v)
{
  const struct cut_visit *done = &search->visit[v];
  if (--search->n_path == 0)
    return;
  struct cut_visit *above = &search->visit[search->path[search->n_path - 1]];
  above->low = MIN (above->low, done->low);
  above->people += done->people;
  if (done->low <= above->order)
    return;
  search->people[done->by] = done->people;
  search->cut[search->n_cuts++] = done->by;
}

static void
search_component (struct cut_search *search, guint32 root)
{
  const struct graph *graph = &search->map->network->graph;
  enter (search, root, NONE);
  while (search->n_path > 0)
    {
      guint32 v = search->path[search->n_path - 1], k = search->visit[v].next++;
      if (k == graph->offset[v + 1])
        {
          leave (search, v);
          continue;
        }
      guint32 w = graph->target[k];
      if (search->map->node_of[w] == NONE || graph->edge[k] == search->visit[v].by)
        continue;
      if (search->visit[w].order == 0)
        enter (search, w, graph->edge[k]);
      else
        search->visit[v].low = MIN (search->visit[v].low, search->visit[w].order);
    }
  guint32 whole = search->visit[root].people;
  for (guint32 i = 0; i < search->n_cuts; i++)
    search->people[search->cut[i]]
      = MIN (search->people[search->cut[i]], whole - search->people[search->cut[i]]);
  search->n_cuts = 0;
}

guint32 *
map_people_cut_off (const struct map *map)
{
  const struct network *network = map->network;
  g_autofree struct cut_visit *visit = g_new0 (struct cut_visit, network->n_people + 1);
  g_autofree guint32 *path = g_new (guint32, network->n_people + 1);
  g_autofree guint32 *cut = g_new (guint32, network->n_people + 1);
  struct cut_search search = { .map = map,
                               .visit = visit,
                               .path = path,
                               .cut = cut,
                               .people = g_new0 (guint32, network->n_ties + 1) };
  for (guint32 v = 0; v < network->n_people; v++)
    if (map->node_of[v] != NONE && visit[v].order == 0)
      search_component (&search, v);
  return search.people;
}
