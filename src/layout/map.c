/* Builds the map step by step. */
#include "layout/map.h"
#include "layout/placement/pinned.h"

/* An automatic page grows until this share of people is named. */
#define COVERAGE_WANTED 0.9
#define PAGE_GROWTH 1.25
#define PAGE_MOST 6000

struct map_options
map_options_defaults (void)
{
  return (struct map_options){ .layout = LAYOUT_FORCE,
                               .theme = THEME_LIGHT,
                               .periods = PERIODS_NONE,
                               .width = PAGE_WIDTH,
                               .height = PAGE_HEIGHT,
                               .labels = LABELS_ALL,
                               .seed = 1,
                               .threads = 1 };
}

static void
map_clear (struct map *map)
{
  g_free (map->node);
  g_free (map->by_rank);
  g_free (map->node_of);
  g_free (map->alone);
  g_free (map->style);
  g_array_unref (map->hull_circle);
  ring_plan_clear (&map->plan);
}

static void
map_place_people (struct map *map)
{
  g_autofree double *xy = g_new (double, 2 * (gsize)map->network->n_people + 1);
  if (map->options->layout == LAYOUT_RINGS)
    {
      g_autofree guint8 *mere = map_find_mere_connections (map);
      rings_positions (map->network, map->measures, map->options, mere, xy, &map->plan);
    }
  else
    layout_positions (map->network, map->measures, map->options, xy);
  map->n_rings = map->plan.n_rings;
  map_place_owner (map, xy);
  map->pinned = map->n_rings == 0 && somebody_is_pinned (map->options->pin, map->network->n_people);
  map_find_people (map, xy);
  map_find_settled (map);
  map->star = map_is_star (map);
  if (map->star)
    map_place_star (map);
}

static gboolean
map_draw_periods (struct map *map, GError **error)
{
  struct area field = map->field;
  if (!map_draw_panels (map, error))
    return FALSE;
  map->field = field;
  map_draw_legend (map);
  map_draw_title (map);
  map_draw_caption (map);
  return TRUE;
}

/* Those with ties among others first. */
static void
map_place_on_page (struct map *map)
{
  guint32 n_spokes = map->n_spokes;
  map->n_nodes -= n_spokes;
  map_fit (map);
  map_remove_overlaps (map);
  if (map->n_rings == 0 && !map->pinned && !map->star)
    {
      map_reduce_crossings (map);
      map_part_discs (map);
      map_centre_owner (map);
    }
  map->n_nodes += n_spokes;
  if (n_spokes == 0)
    return;
  map_place_spokes (map);
  map_size_names (map);
  map_part_discs (map);
}

static void
map_draw_all (struct map *map)
{
  map_choose_shown (map);
  map_size_people (map);
  map_place_on_page (map);

  map_choose_colours (map);
  if (map->n_rings == 0)
    map_draw_hulls (map);
  map_draw_rings (map);
  map_draw_ties (map);
  map_draw_people (map);
  map_draw_tray (map);
  map_draw_cluster_names (map);
  map_draw_labels (map);
  map_draw_missing_cluster_names (map);
  map_name_rings (map);
  map_draw_legend (map);
  map_draw_title (map);
  map_draw_caption (map);
}

/* Draws the map on a page of this size. *coverage becomes the share of people who are named. */
static struct scene *
map_on_page (const struct map *request, double width, double height, double *coverage,
             GError **error)
{
  struct map map = *request;
  struct map_options options = *request->options;
  options.width = width;
  options.height = height;
  map.options = &options;
  map.scene = scene_new (width, height);
  map.hull_circle = g_array_new (FALSE, FALSE, sizeof (guint32));
  map.scene->background = map.theme.background;
  map_place_people (&map);
  gboolean drawn = map_divide_page (&map, error);
  if (drawn && options.periods != PERIODS_NONE)
    drawn = map_draw_periods (&map, error);
  else if (drawn)
    map_draw_all (&map);
  if (!drawn)
    g_clear_pointer (&map.scene, scene_free);
  *coverage
    = map.counts.labels_wanted > 0 ? (double)map.counts.labels / map.counts.labels_wanted : 1;
  map_clear (&map);
  return map.scene;
}

struct scene *
map_scene (const struct network *network, const struct measures *measures,
           const struct map_options *options, text_measure measure, gpointer measure_data,
           GError **error)
{
  struct map request = { .network = network,
                         .measures = measures,
                         .options = options,
                         .measure = measure,
                         .measure_data = measure_data,
                         .with_me = network->star || options->layout == LAYOUT_RINGS
                                    || (!options->without_me && options->periods == PERIODS_NONE) };
  if (!rings_check_by (network, options->rings_by, error))
    return NULL;
  double width = options->width, height = options->height, coverage;
  theme_choose (&request.theme, options->theme);
  map_shorten_names (&request);
  struct scene *scene = map_on_page (&request, width, height, &coverage, error);
  while (scene != NULL && options->size_auto && options->periods == PERIODS_NONE
         && coverage < COVERAGE_WANTED && MAX (width, height) * PAGE_GROWTH <= PAGE_MOST)
    {
      width = (int)(width * PAGE_GROWTH);
      height = (int)(height * PAGE_GROWTH);
      scene_free (scene);
      scene = map_on_page (&request, width, height, &coverage, error);
    }
  map_forget_short_names (&request);
  return scene;
}
