/* panel_grid.h - where the panels of several periods are on the page. */
#ifndef LAYOUT_PANEL_GRID_H
#define LAYOUT_PANEL_GRID_H

#include "layout/map.h"

struct panel_grid
{
  guint32 columns, rows;
  struct area first; /* the panel at the top left; all have its size */
};

/* For this many panels, `gap` pixels apart. Moves the legend, if it has a better place. */
struct panel_grid map_choose_panel_grid (struct map *map, guint32 count, double gap);

#endif
