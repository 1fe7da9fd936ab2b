/* The map, step by step. */
#include "layout/map.h"

static void
map_clear (struct map *map)
{
  g_free (map->node);
  g_free (map->node_of);
  g_free (map->alone);
  g_free (map->look);
}

static void
map_place_people (struct map *map)
{
  g_autofree double *xy = g_new (double, 2 * (gsize) map->network->n_people + 1);
  layout_positions (map->network, map->measures, map->options, NULL, xy);
  map_find_people (map, xy);
}

static struct scene *
page_new (const struct map_options *options)
{
  return scene_new (options->width > 0 ? options->width : 1600,
                    options->height > 0 ? options->height : 1200);
}

struct scene *
map_scene (const struct network *network, const struct measures *measures,
           const struct map_options *options, text_measure measure, gpointer measure_data,
           GError **error)
{
  struct map map = { .network = network, .measures = measures, .options = options,
                     .measure = measure, .measure_data = measure_data,
                     .scene = page_new (options),
                     .with_me = options->with_me || network->star };
  theme_choose (&map.theme, options->theme);
  map.scene->background = map.theme.background;
  map_place_people (&map);
  if (!map_divide_page (&map, error))
    {
      g_clear_pointer (&map.scene, scene_free);
      map_clear (&map);
      return NULL;
    }
  map_choose_colours (&map);
  map_size_people (&map);
  map_fit (&map);
  map_part_overlaps (&map);
  map_untangle (&map);

  map_draw_hulls (&map);
  map_draw_ties (&map);
  map_draw_people (&map);
  map_draw_tray (&map);
  map_draw_labels (&map);
  map_draw_cluster_names (&map);
  map_draw_legend (&map);
  map_draw_title (&map);
  map_draw_caption (&map);
  map_clear (&map);
  return map.scene;
}
