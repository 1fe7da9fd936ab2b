/* Radial layout: the owner in the centre, or the person with most ties if there is no owner.
 *
 * The ring of a person is the number of steps from the centre. If nearly everyone is one step
 * away, the rings are thirds by strength of the tie to the centre instead.
 *
 * The circle is divided into sectors, one per cluster or attribute value. The width of a sector
 * is proportional to the room for its people: the stronger a contact of the centre, the larger are
 * disc and name. Each sector is placed next to the one it shares most ties
 * with.
 *
 * Within a sector, the people of a ring are ordered by the mean direction of their neighbours
 * (barycentre heuristic, Sugiyama 1981), repeated for a fixed number of sweeps.
 *
 * Cost: O(sweeps x m + n log n). */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "pln/base.h"
#include "layout/placement/radial.h"
#include "layout/placement/ring_sectors.h"

enum
{
  SWEEPS = 12,
  STRENGTH_RINGS = 3,
  ROWS_MOST = 6
};
#define SEATS 110.0           /* names that fit along the edge of the page */
#define ROOM_OF_STRONGEST 5.0 /* contact of the middle, beside a person with a small disc */
/* Of the whole, in people: */
#define MIDDLE_AREA 0.02
#define RING_AREA 0.1 /* of a ring, besides that for its people */

/* Sine and cosine by Taylor series on an eighth of a turn. The C library's results differ
 * between machines; these do not. */
void
turn_to_point (double turn, double *x, double *y)
{
  int quarter = (int)(4 * turn + 0.5);
  double a = (turn - quarter / 4.0) * 6.283185307179586, s = a * a;
  double sine = a * (1 - s / 6 * (1 - s / 20 * (1 - s / 42 * (1 - s / 72 * (1 - s / 110)))));
  double cosine = 1 - s / 2 * (1 - s / 12 * (1 - s / 30 * (1 - s / 56 * (1 - s / 90))));
  switch (quarter & 3)
    {
    case 0:
      *x = cosine;
      *y = sine;
      break;
    case 1:
      *x = -sine;
      *y = cosine;
      break;
    case 2:
      *x = -cosine;
      *y = -sine;
      break;
    default:
      *x = sine;
      *y = -cosine;
      break;
    }
}

static guint32
find_middle (const struct network *network)
{
  guint32 best = 0;
  if (network->me != NONE)
    return network->me;
  for (guint32 v = 1; v < network->n_people; v++)
    if (graph_degree (&network->graph, v) > graph_degree (&network->graph, best))
      best = v;
  return best;
}

static int
compare_wishes (const void *p, const void *q)
{
  const struct seat *a = p, *b = q;
  if (a->sector != b->sector)
    return a->sector < b->sector ? -1 : 1;
  if (a->ring != b->ring)
    return a->ring < b->ring ? -1 : 1;
  if (a->wish != b->wish)
    return a->wish < b->wish ? -1 : 1;
  return (a->person > b->person) - (a->person < b->person);
}

static int
compare_strengths (const void *p, const void *q)
{
  const struct seat *a = p, *b = q;
  if (a->wish != b->wish)
    return a->wish > b->wish ? -1 : 1;
  return (a->person > b->person) - (a->person < b->person);
}

/* One past the last seat of the same wish. */
static guint32
equals_end (const struct seat *seat, guint32 n_seats, guint32 first)
{
  guint32 end = first + 1;
  while (end < n_seats && seat[end].wish == seat[first].wish)
    end++;
  return end;
}

static double
strength_to_middle (const struct rings *rings, guint32 person)
{
  guint32 e = network_tie (rings->network, rings->middle, person);
  return e != NONE ? rings->network->tie[e].strength : 0;
}

/* Assigns rings as thirds by strength of the tie to the centre; equals stay together. */
static void
ring_by_strength (struct rings *rings)
{
  for (guint32 i = 0; i < rings->n_seats; i++)
    rings->seat[i].wish = strength_to_middle (rings, rings->seat[i].person);
  qsort (rings->seat, rings->n_seats, sizeof *rings->seat, compare_strengths);
  for (guint32 i = 0, end; i < rings->n_seats; i = end)
    {
      end = equals_end (rings->seat, rings->n_seats, i);
      guint64 middle = (i + end - 1) / 2;
      for (guint32 k = i; k < end; k++)
        rings->seat[k].ring = 1 + (guint32)(middle * STRENGTH_RINGS / rings->n_seats);
    }
  for (guint32 i = 0; i < rings->n_seats; i++)
    rings->seat[i].wish = 0; /* no spiral: the order along a ring is another one */
  rings->count = STRENGTH_RINGS;
  rings->strangers = FALSE;
}

/* Assigns rings. Returns TRUE if they are thirds by strength. */
static gboolean
find_rings (struct rings *rings, const guint8 *left_out)
{
  const struct network *network = rings->network;
  g_autofree guint32 *steps = g_new (guint32, network->n_people);
  guint32 direct = 0, farthest = 1;
  gboolean strangers = FALSE;
  steps_measure (&network->graph, rings->middle, steps);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      if (v == rings->middle || left_out[v] || graph_degree (&network->graph, v) == 0)
        continue;
      rings->seat[rings->n_seats++] = (struct seat){ .person = v, .ring = steps[v] };
      direct += steps[v] == 1;
      strangers |= steps[v] == NONE;
      if (steps[v] != NONE)
        farthest = MAX (farthest, steps[v]);
    }
  farthest = MIN (farthest, RINGS_MOST - (guint32)strangers);
  rings->count = farthest + strangers;
  rings->strangers = strangers;
  for (guint32 i = 0; i < rings->n_seats; i++)
    if (rings->seat[i].ring != NONE)
      rings->seat[i].ring = MIN (rings->seat[i].ring, farthest);
    else
      rings->seat[i].ring = rings->count;
  gboolean by_strength = rings->n_seats >= 2 * STRENGTH_RINGS && direct >= 0.8 * rings->n_seats;
  if (by_strength)
    ring_by_strength (rings);
  return by_strength;
}

/* Spaces the people of each sector and ring evenly, sorted by `wish`. */
static void
seats_take_turns (struct rings *rings)
{
  qsort (rings->seat, rings->n_seats, sizeof *rings->seat, compare_wishes);
  for (guint32 i = 0, end; i < rings->n_seats; i = end)
    {
      guint32 sector = rings->seat[i].sector;
      for (end = i + 1; end < rings->n_seats && rings->seat[end].sector == sector
                        && rings->seat[end].ring == rings->seat[i].ring;
           end++)
        continue;
      for (guint32 k = i; k < end; k++)
        rings->seat[k].turn
          = rings->start[sector] + rings->width[sector] * (k - i + 0.5) / (end - i);
    }
  for (guint32 i = 0; i < rings->n_seats; i++)
    rings->seat_of[rings->seat[i].person] = i;
}

/* Sets `wish` to the mean direction of the neighbours, relative to the middle of the sector. */
static void
seats_wish (struct rings *rings)
{
  const struct graph *graph = &rings->network->graph;
  for (guint32 i = 0; i < rings->n_seats; i++)
    {
      struct seat *seat = &rings->seat[i];
      double sum = 0, middle = rings->start[seat->sector] + rings->width[seat->sector] / 2;
      guint32 count = 0;
      for (guint32 j = graph->offset[seat->person]; j < graph->offset[seat->person + 1]; j++)
        {
          guint32 other = rings->seat_of[graph->target[j]];
          if (other == NONE)
            continue;
          double off = rings->seat[other].turn - middle;
          sum += off > 0.5 ? off - 1 : off < -0.5 ? off + 1 : off;
          count++;
        }
      seat->wish = count > 0 ? sum / count : seat->turn - middle;
    }
}

/* The radius of a disc grows like the root of strength, and so does the name. */
static void
seats_find_room (struct rings *rings)
{
  double most = 0;
  for (guint32 i = 0; i < rings->n_seats; i++)
    most = MAX (most, strength_to_middle (rings, rings->seat[i].person));
  for (guint32 i = 0; i < rings->n_seats; i++)
    {
      double strength = strength_to_middle (rings, rings->seat[i].person);
      rings->seat[i].room = 1 + (most > 0 ? (ROOM_OF_STRONGEST - 1) * sqrt (strength / most) : 0);
    }
}

/* Half of a ring's depth is for its share of the room, half for its share of the area. */
static void
plan_edges (const struct rings *rings, struct ring_plan *plan)
{
  g_autofree double *crowd = g_new0 (double, rings->count + 1);
  double depth = 0, area = 0, all = 0;
  for (guint32 i = 0; i < rings->n_seats; i++)
    {
      crowd[rings->seat[i].ring] += rings->seat[i].room;
      all += rings->seat[i].room;
    }
  double whole = 0.6 + 1.4 * rings->count, whole_area = MIDDLE_AREA + 1 + RING_AREA * rings->count;
  for (guint32 ring = 0; ring <= rings->count; ring++)
    {
      double share = crowd[ring] / MAX (all, 1);
      depth += ring == 0 ? 0.6 : 0.4 + share * rings->count;
      area += ring == 0 ? MIDDLE_AREA : RING_AREA + share;
      plan->edge[ring] = (depth / whole + sqrt (area / whole_area)) / 2;
    }
}

/* Of the room for everybody in the first ring, the share of those with a stronger tie to the middle;
 * 0 in other rings. Per seat; g_free. */
static double *
shares_before (const struct rings *rings)
{
  double *share = g_new0 (double, rings->n_seats + 1);
  g_autofree struct seat *first = g_new (struct seat, rings->n_seats + 1);
  guint32 n = 0;
  double all = 0, before = 0;
  for (guint32 i = 0; i < rings->n_seats; i++)
    {
      double strength = strength_to_middle (rings, rings->seat[i].person);
      if (rings->seat[i].ring != 1 || strength <= 0)
        continue;
      first[n] = rings->seat[i];
      first[n++].wish = strength;
      all += rings->seat[i].room;
    }
  qsort (first, n, sizeof *first, compare_strengths);
  for (guint32 i = 0, end; i < n; i = end)
    {
      end = equals_end (first, n, i);
      double equals = (end - i) * first[i].room;
      for (guint32 k = i; k < end; k++)
        share[rings->seat_of[first[k].person]] = (before + equals / 2) / all;
      before += equals;
    }
  return share;
}

/* Encloses this share of the area between two radii, so that people lie as close near the middle as
 * farther out. */
static double
radius_by_area (double first, double last, double share)
{
  return sqrt (first * first + share * (last * last - first * first));
}

/* In the first ring, the stronger the tie, the nearer to the middle. In other crowded rings, people
 * are staggered over several rows, neighbours in different ones. */
static void
seats_place (const struct rings *rings, const struct ring_plan *plan, double *xy)
{
  g_autofree guint32 *crowd = g_new0 (guint32, rings->count + 1);
  g_autofree guint32 *seen = g_new0 (guint32, rings->count + 1);
  g_autofree double *share = shares_before (rings);
  for (guint32 i = 0; i < rings->n_seats; i++)
    crowd[rings->seat[i].ring]++;
  for (guint32 i = 0; i < rings->n_seats; i++)
    {
      const struct seat *seat = &rings->seat[i];
      double x, y, inner = plan->edge[seat->ring - 1], depth = plan->edge[seat->ring] - inner;
      double capacity = SEATS * (inner + depth / 2);
      guint32 rows = CLAMP ((guint32)(crowd[seat->ring] / capacity) + 1, 1, ROWS_MOST);
      double row = (seen[seat->ring]++ % rows + 0.5) / rows;
      double first = inner + 0.12 * depth, last = inner + 0.88 * depth;
      double radius
        = share[i] > 0 ? radius_by_area (first, last, share[i]) : first + (last - first) * row;
      turn_to_point (seat->turn, &x, &y);
      xy[2 * (gsize)seat->person] = radius * x;
      xy[2 * (gsize)seat->person + 1] = radius * y;
    }
}

/* Copies what the map needs to label the sectors. */
static void
plan_sectors (const struct rings *rings, const struct measures *measures, const char *by,
              struct ring_plan *plan)
{
  plan->n_sectors = rings->n_sectors;
  plan->sector = g_new0 (struct ring_sector, rings->n_sectors);
  for (guint32 s = 0; s < rings->n_sectors; s++)
    plan->sector[s]
      = (struct ring_sector){ .cluster = NONE, .start = rings->start[s], .width = rings->width[s] };
  for (guint32 i = 0; i < rings->n_seats; i++)
    {
      struct ring_sector *sector = &plan->sector[rings->seat[i].sector];
      if (sector->size++ > 0)
        continue;
      guint32 person = rings->seat[i].person;
      guint32 cluster = by == NULL && measures != NULL && measures->clusters.of != NULL
                          ? measures->clusters.of[person]
                          : NONE;
      sector->cluster = cluster;
      sector->name = g_strdup (by != NULL        ? ring_sector_value (rings->network, by, person)
                               : cluster != NONE ? measures->clusters.cluster[cluster].name
                                                 : "");
    }
}

void
ring_plan_clear (struct ring_plan *plan)
{
  for (guint32 s = 0; s < plan->n_sectors; s++)
    g_free (plan->sector[s].name);
  g_free (plan->sector);
}

void
rings_positions (const struct network *network, const struct measures *measures,
                 const struct map_options *options, const guint8 *left_out, double *xy,
                 struct ring_plan *plan)
{
  guint32 n = network->n_people;
  for (gsize i = 0; i < 2 * (gsize)n; i++)
    xy[i] = NAN;
  if (network->n_ties == 0)
    return;
  struct rings rings = { .network = network,
                         .middle = find_middle (network),
                         .seat = g_new0 (struct seat, n),
                         .seat_of = g_new (guint32, n) };
  for (guint32 v = 0; v < n; v++)
    rings.seat_of[v] = NONE;
  plan->by_strength = find_rings (&rings, left_out);
  plan->n_rings = rings.count;
  plan->strangers = rings.strangers;
  plan->middle = rings.middle;
  if (options->rings_by != NULL)
    sectors_by_attribute (&rings, options->rings_by);
  else
    sectors_by_cluster (&rings, measures != NULL ? &measures->clusters : NULL);
  rings.start = g_new0 (double, rings.n_sectors);
  rings.width = g_new0 (double, rings.n_sectors);
  for (guint32 i = 0; i < rings.n_seats; i++)
    rings.seat_of[rings.seat[i].person] = i;
  seats_find_room (&rings);
  sectors_arrange (&rings);
  seats_take_turns (&rings);
  for (int sweep = 0; sweep < SWEEPS; sweep++)
    {
      seats_wish (&rings);
      seats_take_turns (&rings);
    }
  plan_edges (&rings, plan);
  plan_sectors (&rings, measures, options->rings_by, plan);
  seats_place (&rings, plan, xy);
  xy[2 * (gsize)rings.middle] = xy[2 * (gsize)rings.middle + 1] = 0;
  g_free (rings.seat);
  g_free (rings.seat_of);
  g_free (rings.start);
  g_free (rings.width);
}
