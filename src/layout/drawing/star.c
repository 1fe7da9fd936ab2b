/* The map of a star: every tie is the owner's.
 *
 * Nobody here knows anybody else, so who stands next to a person means nothing. Distance says how strong
 * a tie is: the stronger, the nearer to the owner, and equal ties are equally far. Contacts stand in
 * bands around the owner, by name, clockwise from the top; within a band, the distance goes by the
 * rank. A band holds as many as its length allows, so that people are about as far apart along it as
 * from the next band. One contact more or less moves one person from each band to the next, and the
 * others a little along theirs. Discs that overlap move around the owner, not away.
 *
 * More equal ties than a circle has room for take several rings, and distance says nothing.
 *
 * Cost: O(n log n), and sweeps as in overlap_removal.h. */
#include <math.h>
#include <stdlib.h>
#include "layout/drawing/overlap_removal.h"

#define INNERMOST 1.35 /* radius of the first ring, in distances between rings */
#define TOP 0.75       /* turns */
#define GOLDEN 0.61803398874989484820
#define BAND 0.3 /* half of its width, in distances between rings */
enum
{
  EQUALS_MOST = 60, /* on a circle */
  SWEEPS = 40,
  SHRINKS = 60
};
#define GAP 2.5 /* between discs */

struct star_contact
{
  guint32 node; /* ascending by name */
  double strength;
  double rank; /* of equals, the mean */
  guint32 ring;
  double radius;
};

gboolean
map_is_star (const struct map *map)
{
  const struct network *network = map->network;
  return network->star && network->own_ties == network->n_ties && map->n_rings == 0 && !map->pinned;
}

static int
compare_contacts (const void *p, const void *q)
{
  const struct star_contact *a = p, *b = q;
  if (a->strength != b->strength)
    return a->strength > b->strength ? -1 : 1;
  return (a->node > b->node) - (a->node < b->node);
}

static int
compare_seats (const void *p, const void *q)
{
  const struct star_contact *a = p, *b = q;
  if (a->ring != b->ring)
    return a->ring < b->ring ? -1 : 1;
  return (a->node > b->node) - (a->node < b->node);
}

/* The owner's contacts, the strongest first; the owner goes to the middle. */
static guint32
contacts_list (struct map *map, struct star_contact *contact)
{
  const struct network *network = map->network;
  guint32 count = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      guint32 e = network_tie (network, network->me, map->node[i].person);
      map->node[i].x = map->node[i].y = 0;
      if (e != NONE)
        contact[count++] = (struct star_contact){ .node = i, .strength = network->tie[e].strength };
    }
  if (count > 0)
    qsort (contact, count, sizeof *contact, compare_contacts);
  return count;
}

/* Gives equals the same rank; returns how many are equal at most. */
static guint32
rank_contacts (struct star_contact *contact, guint32 count)
{
  guint32 most = 0;
  for (guint32 first = 0, end; first < count; first = end)
    {
      for (end = first + 1; end < count && contact[end].strength == contact[first].strength; end++)
        continue;
      for (guint32 k = first; k < end; k++)
        contact[k].rank = (first + end - 1) / 2.0;
      most = MAX (most, end - first);
    }
  return most;
}

/* By rank, the rings as full as they are long. */
static void
choose_rings (struct star_contact *contact, guint32 count)
{
  guint32 rings = MAX (1, (guint32)(sqrt (count / G_PI) + 0.5)), ring = 0;
  double all = rings * (INNERMOST + (rings - 1) / 2.0), before = INNERMOST, start = 0;
  for (guint32 k = 0; k < count; k++)
    {
      double end = count * before / all;
      for (; ring + 1 < rings && contact[k].rank >= floor (end + 0.5); end = count * before / all)
        {
          start = end;
          before += INNERMOST + ++ring;
        }
      contact[k].ring = ring;
      contact[k].radius = INNERMOST + ring
                          + BAND * (2 * (contact[k].rank + 0.5 - start) / MAX (end - start, 1) - 1);
    }
}

/* Each ring starts at another part of a place, so that few ties pass behind somebody. */
static void
ring_place (struct map *map, const struct star_contact *contact, guint32 count)
{
  double start = GOLDEN * contact[0].ring;
  for (guint32 k = 0; k < count; k++)
    {
      struct node *node = &map->node[contact[k].node];
      double turn = TOP + (k + start - floor (start)) / count;
      turn_to_point (turn - floor (turn), &node->x, &node->y);
      node->x *= contact[k].radius;
      node->y *= contact[k].radius;
    }
}

void
map_place_star (struct map *map)
{
  g_autofree struct star_contact *contact = g_new (struct star_contact, map->n_nodes + 1);
  guint32 count = contacts_list (map, contact), equals = rank_contacts (contact, count);
  map->ties_are_equal = count > 1 && equals == count;
  map->equals_are_apart = equals > EQUALS_MOST;
  map->distance_is_strength = !map->ties_are_equal && !map->equals_are_apart;
  for (guint32 k = 0; k < count && map->equals_are_apart; k++)
    contact[k].rank = k;
  choose_rings (contact, count);
  for (guint32 k = 0; k < count && map->equals_are_apart; k++)
    contact[k].radius = INNERMOST + contact[k].ring;
  qsort (contact, count, sizeof *contact, compare_seats);
  for (guint32 first = 0, end; first < count; first = end)
    {
      for (end = first + 1; end < count && contact[end].ring == contact[first].ring; end++)
        continue;
      ring_place (map, contact + first, end - first);
    }
}

struct orbits
{
  double x, y; /* of the owner */
  const double *radius;
  double gap;
};

/* Moves a disc along its circle, if it does not leave the page. */
static void
node_turn (struct map *map, guint32 i, const struct orbits *orbits, double dx, double dy)
{
  struct node *node = &map->node[i], moved = *node;
  double x = node->x + dx - orbits->x, y = node->y + dy - orbits->y, far = sqrt (x * x + y * y);
  if (far < 1e-9 || orbits->radius[i] <= 0)
    return;
  moved.x = orbits->x + x / far * orbits->radius[i];
  moved.y = orbits->y + y / far * orbits->radius[i];
  struct node inside = moved;
  node_keep_inside (map, &inside);
  if (inside.x == moved.x && inside.y == moved.y)
    *node = moved;
}

static gboolean
discs_turn (struct map *map, guint32 i, guint32 j, gconstpointer data)
{
  const struct orbits *orbits = data;
  struct node *p = &map->node[i], *q = &map->node[j];
  double need = p->r + q->r + orbits->gap, dx = q->x - p->x, dy = q->y - p->y;
  double square = dx * dx + dy * dy;
  if (square >= need * need)
    return FALSE;
  double distance = MAX (sqrt (square), 1e-6), push = (need - distance) / 2 + 0.01;
  node_turn (map, i, orbits, -push * dx / distance, -push * dy / distance);
  node_turn (map, j, orbits, push * dx / distance, push * dy / distance);
  return TRUE;
}

void
map_part_star (struct map *map)
{
  const struct node *owner = &map->node[map->node_of[map->network->me]];
  g_autofree double *radius = g_new (double, map->n_nodes);
  double largest = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      radius[i] = hypot (map->node[i].x - owner->x, map->node[i].y - owner->y);
      largest = MAX (largest, map->node[i].r);
    }
  struct orbits orbits = { owner->x, owner->y, radius, GAP * map->unit };
  for (guint32 round = 0; round < SHRINKS; round++)
    {
      struct parting parting = {
        .reach = 2 * largest + 2 * orbits.gap, .sweeps = SWEEPS, .part = discs_turn, .data = &orbits
      };
      if (nodes_part (map, &parting))
        return;
      orbits.gap *= 0.8;
      largest *= 0.9;
      for (guint32 i = 0; i < map->n_nodes; i++)
        map->node[i].r *= 0.9;
    }
}
