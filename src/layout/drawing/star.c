/* The map of a star: every tie is the owner's.
 *
 * Nobody here knows anybody else, so who stands next to a person means nothing. Distance says how strong
 * a tie is: contacts stand on rings around the owner, the strongest on the innermost, and on each
 * ring by name, clockwise from the top. A ring holds as many as its length allows, so that people
 * are about as far apart along it as from the next ring. One contact more or less moves one person
 * from each ring to the next, and the others a little along theirs.
 *
 * Cost: O(n log n). */
#include <math.h>
#include <stdlib.h>
#include "layout/map.h"

#define INNERMOST 1.35 /* radius of the first ring, in distances between rings */
#define TOP 0.75       /* turns */
#define GOLDEN 0.61803398874989484820

struct star_contact
{
  guint32 node; /* ascending by name */
  double strength;
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
compare_names (const void *p, const void *q)
{
  const struct star_contact *a = p, *b = q;
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
        contact[count++] = (struct star_contact){ i, network->tie[e].strength };
    }
  if (count > 0)
    qsort (contact, count, sizeof *contact, compare_contacts);
  return count;
}

/* Each ring starts at another part of a place, so that few ties pass behind somebody. */
static void
ring_place (struct map *map, struct star_contact *contact, guint32 count, double radius,
            double start)
{
  if (count > 0)
    qsort (contact, count, sizeof *contact, compare_names);
  for (guint32 k = 0; k < count; k++)
    {
      struct node *node = &map->node[contact[k].node];
      double turn = TOP + (k + start) / count;
      turn_to_point (turn - floor (turn), &node->x, &node->y);
      node->x *= radius;
      node->y *= radius;
    }
}

void
map_place_star (struct map *map)
{
  g_autofree struct star_contact *contact = g_new (struct star_contact, map->n_nodes + 1);
  guint32 count = contacts_list (map, contact), first = 0;
  guint32 rings = MAX (1, (guint32)(sqrt (count / G_PI) + 0.5));
  double all = rings * (INNERMOST + (rings - 1) / 2.0), before = 0;
  for (guint32 ring = 0; ring < rings; ring++)
    {
      double radius = INNERMOST + ring;
      before += radius;
      guint32 end = (guint32)(count * before / all + 0.5);
      double start = GOLDEN * ring;
      ring_place (map, contact + first, end - first, radius, start - floor (start));
      first = end;
    }
}
