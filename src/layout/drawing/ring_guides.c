/* Guides for rings and sectors: soft bands below the people, and labels where no name is in the
 * way. */
#include <stdlib.h>
#include "layout/drawing/label.h"

enum
{
  CORNERS = 96,
  NAMED_MOST = 16,
  BORDERS_MOST = 40,
  NAMED_FROM = 3,
  NAME_CELLS = 26
};
#define NAME_SIZE 15.0
#define NOTE_SIZE 12.0

static void
point_at (const struct map *map, double radius, double turn, double *x, double *y)
{
  struct area inner = map_inner_field (map);
  turn_to_point (turn, x, y);
  *x = inner.x + inner.width / 2 * (1 + radius * *x);
  *y = inner.y + inner.height / 2 * (1 + radius * *y);
}

static struct scene_hull
disc_of (const struct map *map, double radius)
{
  struct scene_hull hull = { .group = GROUP_HULLS,
                             .count = CORNERS,
                             .x = g_new (double, CORNERS),
                             .y = g_new (double, CORNERS),
                             .outline = map->theme.panel_line,
                             .outline_width = map->unit,
                             .circle = NONE };
  for (guint32 c = 0; c < CORNERS; c++)
    point_at (map, radius, (double)c / CORNERS, &hull.x[c], &hull.y[c]);
  return hull;
}

/* The line at the start of a sector, unless the sector is small. */
static void
draw_border (struct map *map, double turn)
{
  struct scene_hull ray = { .group = GROUP_HULLS,
                            .count = 3,
                            .x = g_new (double, 3),
                            .y = g_new (double, 3),
                            .outline = map->theme.panel_line,
                            .outline_width = map->unit,
                            .circle = NONE };
  point_at (map, map->plan.edge[0], turn, &ray.x[0], &ray.y[0]);
  point_at (map, 1, turn, &ray.x[1], &ray.y[1]);
  ray.x[2] = ray.x[0];
  ray.y[2] = ray.y[0];
  scene_add_hull (map->scene, ray);
}

/* Draws the rings from the outermost inwards, every second one shaded. */
void
map_draw_rings (struct map *map)
{
  for (guint32 ring = map->n_rings; ring > 0; ring--)
    {
      struct scene_hull hull = disc_of (map, map->plan.edge[ring]);
      hull.fill = ring % 2 == 1 ? map->theme.panel : map->theme.background;
      scene_add_hull (map->scene, hull);
    }
  guint32 occupied = 0;
  for (guint32 s = 0; map->n_rings > 0 && s < map->plan.n_sectors; s++)
    occupied += map->plan.sector[s].size > 0;
  for (guint32 s = 0; map->n_rings > 0 && s < map->plan.n_sectors; s++)
    {
      const struct ring_sector *sector = &map->plan.sector[s];
      double before = sector->start - 0.004;
      if (sector->size > 0 && occupied > 1 && map->plan.n_sectors <= BORDERS_MOST)
        draw_border (map, before < 0 ? before + 1 : before);
    }
}

static gboolean
try_words (struct map *map, const char *words, double size, gboolean bold, struct colour colour,
           double x, double y, double lean)
{
  struct text_extents extents = { 0 };
  map->measure (words, size, bold, &extents, map->measure_data);
  double left = x - extents.width * (1 - lean) / 2;
  double top = y - (extents.ascent + extents.descent) / 2;
  struct box box = { left, top, left + extents.width, top + extents.ascent + extents.descent };
  if (!map_box_is_free (map, &box))
    return FALSE;
  struct text_style style = { GROUP_CLUSTER_NAMES, size, bold, ANCHOR_START, colour };
  map_add_text (map, style, left, top + extents.ascent, words);
  g_array_index (map->scene->text, struct scene_text, map->scene->text->len - 1).halo
    = colour_fade (map->theme.background, 0.8);
  return TRUE;
}

static char *
ring_words (const struct map *map, guint32 ring)
{
  static const char *const third[] = { "strongest third", "middle third", "weakest third" };
  gboolean last = ring == map->n_rings;
  if (map->plan.by_strength)
    return g_strdup (third[MIN (ring - 1, 2)]);
  if (last && map->plan.strangers)
    return g_strdup ("out of reach");
  if (ring == 1)
    return g_strdup ("direct");
  return g_strdup_printf (
    ring + map->plan.strangers == RINGS_MOST ? "%u steps and more" : "%u steps", ring);
}

/* The label of a ring, just inside its outer edge: at the top, or as near to it as there is
 * room. */
static void
name_ring (struct map *map, guint32 ring)
{
  static const double turn[] = { 0.75, 0.77, 0.73, 0.8, 0.7, 0.84, 0.66, 0.25, 0.27, 0.23, 0.3,
                                 0.2,  0.35, 0.15, 0.4, 0.1, 0.45, 0.05, 0.9,  0.6,  0.95, 0.55 };
  g_autofree char *words = ring_words (map, ring);
  struct area inner = map_inner_field (map);
  double inset = 11 * map->unit / (inner.height / 2), x, y;
  for (gsize i = 0; i < G_N_ELEMENTS (turn); i++)
    {
      point_at (map, map->plan.edge[ring] - inset, turn[i], &x, &y);
      if (try_words (map, words, NOTE_SIZE * map->unit, FALSE, map->theme.faint_text, x, y, 0))
        return;
    }
}

/* The label of a sector, outside the rings on its middle ray. It moves inwards if it would
 * leave the page or cover a name. */
static void
name_sector (struct map *map, const struct ring_sector *sector)
{
  g_autofree char *words = sector->cluster != NONE
                             ? map_circle_title_cut (map, sector->cluster, NAME_CELLS)
                             : text_cut (sector->name, NAME_CELLS);
  gboolean tinted = sector->cluster != NONE && map->style[sector->cluster].shown;
  struct colour colour = tinted ? map_name_colour (map, sector->cluster) : map->theme.text;
  double x, y, away_x, away_y;
  for (int step = 0; step < 8; step++)
    for (int slide = 0; slide < 7; slide++)
      {
        double off = (slide + 1) / 2 * (slide % 2 ? 0.14 : -0.14);
        double turn = sector->start + sector->width * (0.5 + off);
        turn = turn >= 1 ? turn - 1 : turn < 0 ? turn + 1 : turn;
        turn_to_point (turn, &away_x, &away_y);
        point_at (map, 1.06 - 0.04 * step, turn, &x, &y);
        if (try_words (map, words, NAME_SIZE * map->unit, TRUE, colour, x, y, away_x))
          return;
      }
}

static int
compare_sectors (gconstpointer p, gconstpointer q)
{
  const struct ring_sector *a = p, *b = q;
  if (a->size != b->size)
    return a->size > b->size ? -1 : 1;
  return (a->start > b->start) - (a->start < b->start);
}

void
map_name_rings (struct map *map)
{
  if (map->n_rings == 0 || map->options->labels == LABELS_NONE)
    return;
  if (map->plan.n_sectors > 1)
    qsort (map->plan.sector, map->plan.n_sectors, sizeof *map->plan.sector, compare_sectors);
  for (guint32 s = 0; s < MIN (map->plan.n_sectors, NAMED_MOST); s++)
    {
      const struct ring_sector *sector = &map->plan.sector[s];
      if (sector->size >= NAMED_FROM && sector->name != NULL && *sector->name != '\0')
        name_sector (map, sector);
    }
  for (guint32 ring = 1; ring <= map->n_rings; ring++)
    name_ring (map, ring);
}
