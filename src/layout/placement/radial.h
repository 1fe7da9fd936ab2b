#ifndef LAYOUT_RADIAL_H
#define LAYOUT_RADIAL_H

#include "pln/layout.h"

enum
{
  RINGS_MOST = 8
};

struct ring_sector
{
  char *name;      /* attribute value, or name of the cluster */
  guint32 cluster; /* NONE: sectors by attribute, or people in no cluster */
  guint32 size;
  double start, width; /* in turns, clockwise from the right */
};

struct ring_plan
{
  guint32 n_rings;
  gboolean by_strength; /* rings are thirds by strength; else steps */
  gboolean strangers;   /* the last ring holds people out of reach */
  guint32 middle;
  double
    edge[RINGS_MOST + 1]; /* outer radius of each ring; the last is 1, edge[0] is the centre's */
  guint32 n_sectors;
  struct ring_sector *sector;
};

void ring_plan_clear (struct ring_plan *plan);

/* Positions in the unit disc with the centre at 0, 0; NaN for people without ties. The plan
 * describes rings and sectors; without ties it has no rings. Clear it with ring_plan_clear.
 * left_out: per person, who is not drawn. O(rounds x m + n log n). */
void rings_positions (const struct network *network, const struct measures *measures,
                      const struct map_options *options, const guint8 *left_out, double *xy,
                      struct ring_plan *plan);

/* Is `by` an attribute of the people? NULL always is. If not, the error lists the attributes. */
gboolean rings_check_by (const struct network *network, const char *by, GError **error);

/* The person's value of this attribute, in any case; "" without one. */
const char *ring_sector_value (const struct network *network, const char *by, guint32 person);

/* The point on the unit circle for a direction of 0 .. 1 turns, clockwise from the right. */
void turn_to_point (double turn, double *x, double *y);

#endif
