/* Who is on the map, how large, and who has no ties. */
#include <math.h>
#include <string.h>
#include "layout/map.h"

enum
{
  FIRST_OF_CIRCLE = 3,
  FIRST_OF_CIRCLE_CROWD = 4,
  CROWDED_FROM = 1501,
  CUT_PEOPLE_FEW = 400, /* on larger maps, whoever holds it together is not named for that alone */
  TOOLTIP_CLUSTERS = 200
};
#define RADIUS_LEAST 3.0
#define RADIUS_MOST 24.0
#define RADIUS_DOT 2.3
#define SOLE_RING 2.6 /* width of the ring around the only source of a topic, and of the owner's */
/* Discs get smaller if they would cover more than this share of the field. */
#define DISC_SHARE 0.11
#define DOT_SHARE 0.2 /* where people are dots, which must still be seen */
/* The measure shown by the size of a circle, and the one used if it is 0 for all. */
#define USUAL_SIZE "betweenness"
#define OTHER_SIZE "strength" /* also that of the owner's map: who are my people */
#define OWNER_SCORE 0.2
#define OWNER_RADIUS 15.0 /* at least */
#define OWNER_MARK 2      /* a ring in the disc, which no circle has */

static const char *
size_measure (const struct network *network, const struct map_options *options)
{
  if (options->size_by != NULL)
    return options->size_by;
  return network->me != NONE ? OTHER_SIZE : USUAL_SIZE;
}

void
map_needs (const struct network *network, const struct map_options *options,
           struct measure_set *set)
{
  measure_set_add (set, "cluster kind cut_person " OTHER_SIZE);
  measure_set_add (set, size_measure (network, options));
  if (network->me != NONE)
    measure_set_add (set, "learning"); /* rings around the only sources of a topic */
}

static double
score_of (const struct map *map, guint32 v)
{
  const struct measure *measure = measure_find (map->size_by, MEASURE_PER_PERSON);
  double value = NAN;
  if (map->measures != NULL && measure != NULL && measure_sizes_circles (measure))
    measure_cell (measure, map->measures, v, NULL, &value);
  return isfinite (value) && value > 0 ? value : 0;
}

/* The area of a disc grows with the score. */
static double
map_radius (double score)
{
  const double least = RADIUS_LEAST * RADIUS_LEAST, most = RADIUS_MOST * RADIUS_MOST;
  return sqrt (least + (most - least) * score);
}

double
map_prominence (double score)
{
  return (map_radius (score) - RADIUS_LEAST) / (RADIUS_MOST - RADIUS_LEAST);
}

gboolean
node_name_is_bold (const struct node *node)
{
  return node->owner || node->names_circle;
}

/* On a crowded map, only those who must be named. */
gboolean
node_wants_name (const struct map *map, const struct node *node)
{
  if (node->must_label || map->crowded)
    return node->must_label;
  return node->cluster == NONE || !map_circle_is_small (map, node->cluster);
}

/* Scores of 0 .. 1 by the chosen measure. If it is zero for all, strength is used: betweenness
 * is zero if everyone knows everyone. */
static void
nodes_score (struct map *map)
{
  map->size_by = size_measure (map->network, map->options);
  for (int round = 0; round < 2 && map->size_most <= 0; round++)
    {
      if (round == 1)
        map->size_by = OTHER_SIZE;
      for (guint32 i = 0; i < map->n_nodes; i++)
        {
          struct node *node = &map->node[i];
          node->score = score_of (map, node->person);
          if (node->person != map->network->me)
            map->size_most = MAX (map->size_most, node->score);
        }
    }
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      struct node *node = &map->node[i];
      node->score = map->size_most > 0 ? MIN (node->score / map->size_most, 1) : 0;
      if (node->person == map->network->me && !map->network->star)
        node->score = OWNER_SCORE;
    }
}

static guint32
count_ties (const struct map *map, guint32 i)
{
  return graph_degree (&map->network->graph, map->node[i].person);
}

static int
compare_importance (gconstpointer x, gconstpointer y, gpointer data)
{
  const struct map *map = data;
  guint32 a = *(const guint32 *)x, b = *(const guint32 *)y;
  if (map->node[a].score != map->node[b].score)
    return map->node[a].score > map->node[b].score ? -1 : 1;
  guint32 p_ties = count_ties (map, a), q_ties = count_ties (map, b);
  if (p_ties != q_ties)
    return p_ties > q_ties ? -1 : 1;
  return (a > b) - (a < b);
}

/* Is a circle called "around" this person? Then the name is its title; in rings, sectors have names,
 * and so have the circles of panels. */
static gboolean
node_names_a_circle (const struct map *map, const struct node *node)
{
  if (map->n_rings > 0 || map->options->periods != PERIODS_NONE || node->cluster == NONE
      || node->cluster >= NAMED_CIRCLES_MOST || !map_circle_is_coloured (map, node->cluster))
    return FALSE;
  return map->measures->clusters.cluster[node->cluster].namesake == node->person;
}

/* Ranks everybody by size, and says whose name the map must show: the largest of all, the largest
 * of each circle that is not small and the one it is called after, and on small maps whoever holds it together. */
static void
nodes_rank (struct map *map)
{
  guint32 circles = map->measures != NULL ? map->measures->clusters.count : 0;
  guint32 firsts = map->crowded ? FIRST_OF_CIRCLE_CROWD : FIRST_OF_CIRCLE;
  const guint8 *cut = map->measures != NULL ? map->measures->weak.cut_person : NULL;
  g_autofree guint32 *named = g_new0 (guint32, circles + 1);
  map->by_rank = g_new (guint32, MAX (map->n_nodes, 1));
  for (guint32 i = 0; i < map->n_nodes; i++)
    map->by_rank[i] = i;
  g_qsort_with_data (map->by_rank, (gint)map->n_nodes, sizeof *map->by_rank, compare_importance,
                     map);
  for (guint32 rank = 0; rank < map->n_nodes; rank++)
    {
      struct node *node = &map->node[map->by_rank[rank]];
      gboolean first = node->cluster != NONE && !map_circle_is_small (map, node->cluster)
                       && named[node->cluster]++ < firsts;
      node->rank = rank;
      node->owner = node->person == map->network->me;
      node->names_circle = node_names_a_circle (map, node);
      node->must_label = rank < FIRST_OF_ALL || first || node->owner || node->names_circle
                         || (cut != NULL && cut[node->person] && map->n_nodes < CUT_PEOPLE_FEW);
    }
}

static void
add_node (struct map *map, const double *xy, guint32 v)
{
  const struct clusters *clusters = map->measures != NULL ? &map->measures->clusters : NULL;
  map->node_of[v] = map->n_nodes;
  map->node[map->n_nodes++]
    = (struct node){ .person = v,
                     .x = xy[2 * v],
                     .y = xy[2 * v + 1],
                     .cluster = clusters != NULL && clusters->of != NULL ? clusters->of[v] : NONE };
}

void
map_find_people (struct map *map, const double *xy)
{
  const struct network *network = map->network;
  map->node = g_new0 (struct node, MAX (network->n_people, 1));
  map->node_of = g_new (guint32, MAX (network->n_people, 1));
  map->alone = g_new (guint32, MAX (network->n_people, 1));
  g_autofree guint8 *mere = map_find_mere_connections (map);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      map->node_of[v] = NONE;
      map->n_mere += mere[v];
      if (!mere[v] && isfinite (xy[2 * v]))
        add_node (map, xy, v);
    }
  for (guint32 v = 0; v < network->n_people; v++)
    {
      if (mere[v] || isfinite (xy[2 * v]))
        continue;
      if (person_is_spoke (map, xy, v))
        {
          add_node (map, xy, v);
          map->n_spokes++;
        }
      else if (v != network->me || map->with_me)
        map->alone[map->n_alone++] = v;
    }
  if (map->n_spokes > 0)
    map_order_spokes (map);
  map->crowded = map->n_nodes >= CROWDED_FROM;
  nodes_score (map);
  nodes_rank (map);
}

/* As large as the largest: where am I? is what is asked first. */
static void
size_owner (struct map *map)
{
  double largest = OWNER_RADIUS * map->unit;
  for (guint32 i = 0; i < map->n_nodes; i++)
    largest = MAX (largest, map->node[i].r);
  for (guint32 i = 0; i < map->n_nodes; i++)
    if (map->node[i].owner)
      map->node[i].r = largest;
}

/* Sets the radii; the field must be known. */
void
map_size_people (struct map *map)
{
  double ink = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      struct node *node = &map->node[i];
      node->r
        = map->unit * (map->crowded && !node->must_label ? RADIUS_DOT : map_radius (node->score));
      ink += 3.2 * (node->r + 1) * (node->r + 1);
    }
  double field = map->field.width * map->field.height, space = DISC_SHARE * field;
  double dot = map->crowded ? sqrt (DOT_SHARE * field / (3.2 * map->n_nodes)) - 1 : 0;
  dot = CLAMP (dot, 0, RADIUS_DOT * map->unit);
  if (ink > space)
    for (guint32 i = 0; i < map->n_nodes; i++)
      map->node[i].r = MAX (map->node[i].r * sqrt (space / ink), dot);
  size_owner (map);
}

struct cluster_style
map_owner_style (const struct map *map)
{
  return (struct cluster_style){ map->theme.text, map->theme.background, OWNER_MARK, TRUE };
}

static char *
person_tooltip (const struct map *map, const struct node *node, const char *cluster)
{
  const struct graph *graph = &map->network->graph;
  guint32 v = node->person, ties = graph_degree (graph, v);
  GString *out = g_string_new (map->network->person[v].name);
  const char *field
    = map->network->log == NULL ? NULL : network_attribute (map->network, v, ATTRIBUTE_FIELD);
  const char *org
    = map->network->log == NULL ? NULL : network_attribute (map->network, v, ATTRIBUTE_ORG);
  if (field != NULL || org != NULL)
    g_string_append_printf (out, " — %s%s%s", field != NULL ? field : "",
                            field != NULL && org != NULL ? ", " : "", org != NULL ? org : "");
  else if (*cluster != '\0' && map->n_nodes <= TOOLTIP_CLUSTERS)
    g_string_append_printf (out, " — %s", cluster);
  g_string_append_printf (out, "; %u %s", ties, ties == 1 ? "tie" : "ties");
  return g_string_free (out, FALSE);
}

void
map_draw_people (struct map *map)
{
  g_autofree guint8 *sole = map_find_sole_sources (map);
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      struct node *node = &map->node[i];
      gboolean is_me = node->person == map->network->me;
      struct cluster_style style = map_cluster_style (map, is_me ? NONE : node->cluster);
      const char *cluster = map_circle_title (map, node->cluster);
      if (is_me)
        style = map_owner_style (map);
      double ring = sole[node->person] || is_me ? SOLE_RING * map->unit : 0;
      ring = MIN (ring, node->r / 2);
      map->counts.sole += sole[node->person];
      if (ring > 0 && !is_me)
        style.outline = map->theme.text;
      struct scene_circle circle = { .group = GROUP_CONTACTS,
                                     .x = node->x,
                                     .y = node->y,
                                     .r = node->r - ring / 2,
                                     .outline_width = MAX (ring, MIN (1, node->r / 3)),
                                     .fill = style.fill,
                                     .outline = style.outline,
                                     .mark = style.mark,
                                     .person = node->person,
                                     .id = g_strdup_printf ("c%u", node->person),
                                     .name = g_strdup (map->network->person[node->person].name),
                                     .cluster = g_strdup (cluster),
                                     .tooltip = person_tooltip (map, node, cluster) };
      node->circle = scene_add_circle (map->scene, circle);
    }
}
