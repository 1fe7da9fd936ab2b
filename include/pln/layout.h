/* layout.h - from network and measures to a scene. */
#ifndef PLN_LAYOUT_H
#define PLN_LAYOUT_H

#include "pln/measure.h"
#include "pln/scene.h"

enum map_layout { LAYOUT_FORCE, LAYOUT_RINGS };
enum map_theme { THEME_LIGHT, THEME_DARK, THEME_PRINT };

#define LABELS_ALL  G_MAXUINT32
#define LABELS_NONE 0

struct map_options
{
  enum map_layout layout;
  enum map_theme theme;
  double width, height;         /* CSS pixels; 0: 1600 x 1200 */
  gboolean size_auto;           /* grow the page until enough labels fit */
  guint32 labels;               /* at most so many */
  gboolean with_me;
  guint64 seed;
  const char *size_by;          /* "betweenness" (default), "strength", "degree", "reach2" ... */
  const char *rings_by;         /* attribute for sectors, or NULL: cluster */
  const char *title;            /* or NULL: made from the data */
  int threads;
  const double *pin;            /* page pixels, x and y of each person, NaN: free; or NULL */
};

/* Positions alone, in any unit, y down: xy[2 * person], xy[2 * person + 1];
 * NaN for people not placed (isolates, me when left out).  Deterministic on
 * every machine: only + - * / and sqrt in the loops, own seeded generator.
 * pin (same shape, NaN: free) keeps positions, or NULL; the result is then in
 * the pins' unit.
 * Cost: see src/layout/force.c. */
void layout_positions (const struct network *network, const struct measures *measures,
                       const struct map_options *options, const double *pin, double *xy);

/* The whole map.  measure gives text extents.  NULL and an error when the page
 * is too small to hold anything. */
struct scene *map_scene (const struct network *network, const struct measures *measures,
                         const struct map_options *options,
                         text_measure measure, gpointer measure_data,
                         GError **error);

#endif
