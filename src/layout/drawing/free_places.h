/* free_places.h - places on the page for people whose ties say nothing about where they belong. */
#ifndef LAYOUT_FREE_PLACES_H
#define LAYOUT_FREE_PLACES_H

#include "layout/drawing/contour.h"
#include "layout/map.h"

struct free_places
{
  double left, top, cell, need;
  guint32 columns, rows;
  double *gap; /* per cell: to the nearest disc, at most need; below 0: not to be taken */
};

/* The whole field but the legend is free. Free with free_places_clear. */
struct free_places free_places_new (const struct map *map);
void free_places_clear (struct free_places *places);
/* The node has its place. */
void free_places_use (struct free_places *places, const struct node *node);
/* Nobody is to stand this near to the line, or within the outline. */
void free_places_avoid_line (struct free_places *places, const struct node *from,
                             const struct node *to, double near);
void free_places_avoid_outline (struct free_places *places, const struct outline *outline);
/* Gives the node the free place that is nearest to a point, or the one with most room. O(cells). */
void free_places_take (struct free_places *places, double near_x, double near_y, struct node *node);

#endif
