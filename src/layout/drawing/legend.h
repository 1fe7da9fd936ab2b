/* legend.h - the legend under construction, which is written row by row. */
#ifndef LAYOUT_LEGEND_H
#define LAYOUT_LEGEND_H

#include "layout/map.h"

/* The rows are set below each other in a panel of fixed width. */
struct legend
{
  struct map *map;
  double x, width; /* inside the panel */
  double y;        /* top of the next row */
};

/* legend.c: parts of a row, and the rows that all sections have. Sizes and places in pixels. */
void legend_add_words (struct legend *legend, double x, const char *words, double size,
                       gboolean bold, struct colour colour);
void legend_add_heading (struct legend *legend, const char *words);
void legend_add_note (struct legend *legend, const char *words);
void legend_add_swatch (struct legend *legend, struct cluster_style style, double r, double x,
                        double y);
/* The number at the end of the row at y, "12 of 56" if there are more; returns its width. */
double legend_add_count (struct legend *legend, guint32 count, guint32 of, double y);
/* Is there room for this height, in map units? */
gboolean legend_has_space (const struct legend *legend, double height);
/* legend_ties.c */
void legend_add_ties (struct legend *legend);
void legend_add_period_ties (struct legend *legend);

#endif
