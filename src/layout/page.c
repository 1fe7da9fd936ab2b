/* Divides the page: title at the top, legend at the right, caption at the bottom, tray above
 * it. The rest is the field for the network. */
#include <math.h>
#include "layout/map.h"

#define PAGE_LEAST 160.0
#define UNIT_LEAST 0.75 /* keeps names and notes readable */

gboolean
map_divide_page (struct map *map, GError **error)
{
  double width = map->scene->width, height = map->scene->height;
  if (width < PAGE_LEAST || height < PAGE_LEAST)
    return fail (
      error, PLN_ERROR_USAGE,
      "--size: %g x %g pixels are too few for a map, which needs %g each way; choose a larger page",
      width, height, PAGE_LEAST);
  double side = sqrt (width * height / ((double)PAGE_WIDTH * PAGE_HEIGHT));
  map->unit = side > 1 ? MIN (1 + (side - 1) / 4, 2) : MAX (side, UNIT_LEAST);
  double margin = CLAMP (0.02 * MIN (width, height), 8, 40);
  map->page = (struct area){ margin, margin, width - 2 * margin, height - 2 * margin };
  double legend = MIN (262 * map->unit, 0.3 * width), gap = 12 * map->unit;
  map->field
    = (struct area){ map->page.x, map->page.y + 54 * map->unit, map->page.width - legend - gap,
                     map->page.height - 54 * map->unit - 22 * map->unit };
  map->legend = (struct area){ map->page.x + map->page.width - legend, map->page.y, legend, 0 };
  if (map->options->periods != PERIODS_NONE)
    return TRUE;
  double tray = map_tray_height (map, map->field.width, map->field.height);
  map->field.height -= tray;
  map->tray
    = (struct area){ map->field.x, map->field.y + map->field.height, map->field.width, tray };
  return TRUE;
}

gboolean
map_legend_covers (const struct map *map, double left, double top, double right, double bottom)
{
  const struct area *legend = &map->legend;
  double air = 8 * map->unit;
  return right > legend->x - air && left < legend->x + legend->width + air
         && bottom > legend->y - air && top < legend->y + legend->height + air;
}
