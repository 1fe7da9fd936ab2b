/* contour.h - outlines of the cells with a negative value in a grid. */
#ifndef LAYOUT_CONTOUR_H
#define LAYOUT_CONTOUR_H

#include <glib.h>

struct outline
{
  guint32 count;
  double *x, *y; /* owned */
  double area;   /* in cells; negative: a hole */
};

/* Outlines in cells, corners fewer than half a cell off left out. The values at the border
 * must not be negative. Returns struct outline; g_array_unref. O(cells + corners^2 at worst). */
GArray *contours_find (const float *value, guint32 columns, guint32 rows);
void outline_clear (gpointer outline); /* struct outline */
gboolean outline_holds (const struct outline *outline, double x, double y);
/* Joins a hole to the outline around it by a slit, so that one closed line shows both. */
void outline_cut_hole (struct outline *outline, const struct outline *hole);

#endif
