/* fit_page.h - where people are on the page, while they are fitted to it. */
#ifndef LAYOUT_FIT_PAGE_H
#define LAYOUT_FIT_PAGE_H

#include "layout/map.h"

/* x and y of each node. Free with g_free. */
double *map_places (const struct map *map);
void map_put_places (struct map *map, const double *xy);
/* The legend must cover no person, with some room for a name, and no tie. */
gboolean map_legend_stays_clear (const struct map *map);
/* below_legend.c */
void map_fill_below_legend (struct map *map);

#endif
