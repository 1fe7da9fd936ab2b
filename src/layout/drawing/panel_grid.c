/* Chooses the grid of panels whose shape is closest to that of a page. Three or five panels leave one
 * place of their grid empty: if the legend has room there, the panels are as wide as the page.
 *
 *    +-------+ +-------+
 *    |       | |       |
 *    +-------+ +-------+
 *    +-------+  legend
 *    |       |
 *    +-------+
 */
#include "layout/drawing/panel_grid.h"

#define PANEL_SHAPE 1.25 /* width / height */

/* How large is what a panel can show? */
static double
panel_size (const struct panel_grid *grid)
{
  return MIN (grid->first.width, PANEL_SHAPE * grid->first.height);
}

static struct area
last_place (const struct panel_grid *grid, double gap)
{
  struct area place = grid->first;
  place.x += (grid->columns - 1) * (place.width + gap);
  place.y += (grid->rows - 1) * (place.height + gap);
  return place;
}

/* legend: it must have room in the last place; NULL: it needs none. */
static struct panel_grid
best_grid (guint32 count, const struct area *all, double gap, const struct area *legend)
{
  struct panel_grid best = { 0 };
  for (guint32 columns = 1; columns <= count; columns++)
    {
      guint32 rows = (count + columns - 1) / columns;
      struct panel_grid grid = { columns, rows, *all };
      grid.first.width = (all->width - (columns - 1) * gap) / columns;
      grid.first.height = (all->height - (rows - 1) * gap) / rows;
      if (legend != NULL
          && (columns * rows == count || grid.first.width < legend->width
              || grid.first.height < legend->height))
        continue;
      if (panel_size (&grid) > panel_size (&best))
        best = grid;
    }
  return best;
}

struct panel_grid
map_choose_panel_grid (struct map *map, guint32 count, double gap)
{
  struct area legend = map->legend, whole = map->field;
  struct panel_grid beside = best_grid (count, &map->field, gap, NULL);
  legend.height = map_legend_height (map);
  whole.width = map->page.width;
  struct panel_grid around = best_grid (count, &whole, gap, &legend);
  if (panel_size (&around) <= panel_size (&beside))
    return beside;
  struct area place = last_place (&around, gap);
  map->legend.x = place.x;
  map->legend.y = place.y;
  return around;
}
