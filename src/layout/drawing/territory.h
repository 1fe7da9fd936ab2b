/* territory.h - which circle each small cell of the field belongs to: that of the nearest person. */
#ifndef LAYOUT_TERRITORY_H
#define LAYOUT_TERRITORY_H

#include "layout/drawing/contour.h"
#include "layout/map.h"

struct territory
{
  double x, y, cell; /* top left; side of a cell in pixels */
  guint32 columns, rows;
  float *near; /* pixels to the nearest disc of the circle that holds the cell; G_MAXFLOAT: none */
  float *next; /* to the nearest one of any other circle */
  guint32 *owner, *rival; /* circles; LONERS: people in none; NONE: nobody in reach */
};
#define LONERS (NONE - 1)

/* cell and reach in pixels. It extends beyond the field by reach. Cells farther than reach from everybody belong to nobody.
 * O(people x (reach / cell)^2 + cells). */
struct territory *territory_new (const struct map *map, double cell, double reach);
void territory_free (struct territory *territory);
/* A corridor between two people of a circle, as if there were people all along it. */
void territory_join (struct territory *territory, const struct node *from, const struct node *to,
                     double reach);

/* Of the land inside the outline, the share that is the circle's and at most `near` pixels from one of
 * its discs or corridors. O(cells in the box of the outline x corners). */
double territory_share_near (const struct territory *territory, const struct outline *outline,
                             guint32 circle, double near);

#endif
