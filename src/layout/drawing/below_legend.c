/* Uses the page below the legend. A network that keeps to the left of the legend leaves the right
 * fifth of the page empty. So everybody below the legend moves to the right, the more the farther
 * below and the farther to the right, and those in the lower right corner up to the edge of the
 * page:
 *
 *    +--------+ legend
 *    |        |        |
 *    |         \  ->   |       the right edge of the network, before and after
 *    |          \      |
 *
 * Straight lines stay nearly straight, so neighbours remain neighbours. The legend must not cover
 * anybody nor a tie, else the people move less. Cost: O(people + ties) for each step. */
#include "layout/drawing/fit_page.h"

enum
{
  STEPS = 8
};

static void
move_right (struct map *map, const double *xy, double part)
{
  struct area inner = map_inner_field (map);
  double most = map->page.x + map->page.width - (inner.x - map->field.x) - inner.x;
  double top = map->legend.y + map->legend.height, bottom = inner.y + inner.height;
  double stretch = MAX (most / inner.width - 1, 0);
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      double x = xy[2 * (gsize)i] - inner.x, y = xy[2 * (gsize)i + 1];
      double below = CLAMP ((y - top) / MAX (bottom - top, 1), 0, 1);
      map->node[i].x = inner.x + x * (1 + part * stretch * below);
    }
}

void
map_fill_below_legend (struct map *map)
{
  g_autofree double *xy = map_places (map);
  for (int step = STEPS; step > 0; step--)
    {
      move_right (map, xy, (double)step / STEPS);
      if (!map_legend_stays_clear (map))
        continue;
      map->field.width = map->page.width;
      return;
    }
  map_put_places (map, xy);
}
