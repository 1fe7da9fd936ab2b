#ifndef LAYOUT_RADIAL_H
#define LAYOUT_RADIAL_H

#include "pln/layout.h"

enum
{
  RINGS_MOST = 8
};

struct ring_sector
{
  char *name;      /* a value of the attribute, or the cluster's */
  guint32 cluster; /* NONE: by an attribute, or in no cluster */
  guint32 size;
  double start, width; /* in turns, clockwise from the right */
};

struct ring_plan
{
  guint32 n_rings;
  gboolean by_strength; /* the rings are thirds by strength, else steps */
  gboolean strangers;   /* the last ring: out of the middle's reach */
  guint32 middle;
  double edge[RINGS_MOST + 1]; /* outer edge of each ring, the last 1; 0: of the middle */
  guint32 n_sectors;
  struct ring_sector *sector;
};

void ring_plan_clear (struct ring_plan *plan);

/* Who is how many rings from the middle, and in which direction.  Positions
 * come out in the unit disc, the middle at 0, 0; NaN for people whom nobody
 * knows.  The plan says how they stand; without ties it has no rings.
 * O(rounds x m + n log n). */
void rings_positions (const struct network *network, const struct measures *measures,
                      const struct map_options *options, double *xy, struct ring_plan *plan);

/* Is by (NULL: always) an attribute of the people?  Else the error names those
 * there are. */
gboolean rings_check_by (const struct network *network, const char *by, GError **error);

/* A point of the unit circle by its turn, 0 .. 1, clockwise from the right. */
void turn_to_point (double turn, double *x, double *y);

#endif
