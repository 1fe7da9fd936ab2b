#ifndef LAYOUT_LOCAL_SEARCH_H
#define LAYOUT_LOCAL_SEARCH_H

#include "layout/placement/layout_component.h"

enum
{
  TIES_SAMPLED = 3000 /* crossings with this many ties are counted */
};

/* What a drawing is judged by, from positions alone. */
struct drawing_marks
{
  double crossings;
  double kept, angles; /* mean over vertices, 0 .. 1 */
  double stress;
  double circles; /* mean silhouette, -1 .. 1 */
};

/* How much a share of each mark is worth: of two drawings, the better one gains more in shares of
 * all marks than it loses. */
struct marks_weights
{
  double crossings, kept, angles, stress, circles;
};

extern const struct marks_weights marks_weights_usual;

struct local_search_settings
{
  struct marks_weights weights;
  guint32 sweeps, tries;        /* positions tried for each vertex in a sweep */
  double far_reach, near_reach; /* of the first and the last sweep, in mean tie lengths */
  guint64 seed;
  double least_stress; /* that a drawing can have; far above it, stress weighs more; 0: unknown */
  const float *room;   /* of each vertex: two are at least the sum of theirs apart; NULL: a share of
                        the mean spacing */
  gboolean (*allows) (gconstpointer data, guint32 v, float x, float y); /* NULL: anywhere */
  gconstpointer data;
};

/* Moves one vertex at a time to where the marks are best. nearness: see nearby.h. */
void local_search (struct component *component, const float *nearness,
                   const struct local_search_settings *settings);
/* The marks of the component as it is. O(n^2 + m^2). */
struct drawing_marks drawing_marks_measure (struct component *component, const float *nearness);

/* Positive: `drawing` is better than `other`. */
double marks_lead (const struct drawing_marks *drawing, const struct drawing_marks *other,
                   const struct marks_weights *weights, guint32 ties, double least_stress);

#endif
