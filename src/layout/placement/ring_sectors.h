/* ring_sectors.h - the people of a radial layout, and which sector each is in. */
#ifndef LAYOUT_RING_SECTORS_H
#define LAYOUT_RING_SECTORS_H

#include "layout/placement/radial.h"

struct seat
{
  guint32 person, ring, sector;
  double turn; /* direction, 0 .. 1 */
  double wish; /* mean direction of the neighbours; also the sort key */
  double room; /* on the page, beside 1 for a small disc with its name */
};

struct rings
{
  const struct network *network;
  guint32 middle, count;
  gboolean strangers; /* the last ring holds people out of reach */
  struct seat *seat;
  guint32 n_seats;
  guint32 *seat_of; /* per person, or NONE */
  guint32 n_sectors;
  double *start, *width; /* of each sector, in turns */
};

/* One sector per attribute value, in alphabetical order; or per cluster. O(people log people). */
void sectors_by_attribute (struct rings *rings, const char *by);
void sectors_by_cluster (struct rings *rings, const struct clusters *clusters);

/* Arranges the sectors around the circle, each next to the one it shares most ties with. start and width have
 * room for all. O(sectors + ties). */
void sectors_arrange (struct rings *rings);

#endif
