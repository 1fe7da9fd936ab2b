/* What tells a line from others where hues do not. */
#include <math.h>
#include "layout/map.h"

#define SPLIT_SHARE 0.3 /* of a double line, between its halves */
/* Of a line that is broken in the middle: pixels along it and across. */
#define BREAK_GAP 4.0
#define BREAK_HALF 4.5
#define BREAK_STROKE 1.5

/* Makes it a double line: not everybody sees the hue. */
void
map_split_line (struct map *map, struct scene_line line)
{
  line.kind = line.tooltip = NULL;
  line.a = line.b = NONE;
  line.dash = DASH_SOLID;
  line.width *= SPLIT_SHARE;
  line.colour = map->theme.background;
  scene_add_line (map->scene, line);
}

/* Breaks it in the middle, between two short strokes. */
void
map_break_line (struct map *map, struct scene_line line)
{
  double unit = map->unit, dx = line.x2 - line.x1, dy = line.y2 - line.y1;
  double length = sqrt (dx * dx + dy * dy), x = line.x1 + dx / 2, y = line.y1 + dy / 2;
  if (length < 4 * BREAK_GAP * unit)
    return;
  double along_x = BREAK_GAP * unit / 2 * dx / length, along_y = BREAK_GAP * unit / 2 * dy / length;
  double across_x = -BREAK_HALF * unit * dy / length, across_y = BREAK_HALF * unit * dx / length;
  struct scene_line stroke = { .group = line.group == GROUP_TIES ? GROUP_BRIDGES : line.group,
                               .x1 = x - along_x,
                               .y1 = y - along_y,
                               .x2 = x + along_x,
                               .y2 = y + along_y,
                               .width = line.width + 2 * unit,
                               .colour = map->theme.background,
                               .a = NONE,
                               .b = NONE };
  scene_add_line (map->scene, stroke);
  stroke.width = BREAK_STROKE * unit;
  stroke.colour = line.colour;
  for (int side = -1; side <= 1; side += 2)
    {
      stroke.x1 = x + side * along_x - across_x;
      stroke.y1 = y + side * along_y - across_y;
      stroke.x2 = x + side * along_x + across_x;
      stroke.y2 = y + side * along_y + across_y;
      scene_add_line (map->scene, stroke);
    }
}
