/* A component that one person holds together: whoever else is there is tied with the hub, and with
 * few others. Steps say nothing here, as everybody is two away from everybody, so that forces leave
 * ties on top of each other.
 *
 * The hub stands in the middle. The others stand around it at equal angles: those with no other tie
 * on a few rings in turn, which leaves room for names, and groups outside, spread evenly among them:
 *
 *        o   o-o   o
 *      o   o  |  o   o
 *         o  hub  o
 *      o   o  |  o   o
 *        o   o-o   o
 *
 * All are in the order of their names, so one person more or less moves the others only a little. */
#include <math.h>
#include "layout/placement/hub.h"
#include "layout/placement/radial.h"

#define TIED_LEAST 0.9   /* share of the others that the hub is tied with */
#define RADIUS 0.36      /* of the outer ring, for each root of people */
#define INNERMOST 0.5    /* of the outer ring, */
#define RINGS_APART 0.33 /* and so far are two rings apart at most */
#define CLUSTER_MOST 0.3 /* radius of a group of three or more, in that of the outer ring */
#define TOP 0.75         /* turns */
enum
{
  PEOPLE_LEAST = 8,
  PEOPLE_MOST = 200, /* ties of more lie on each other, whatever their angles */
  GROUP_MOST = 6,
  RING_SEATS = 30, /* angles for each ring, so that names have room beside each other */
  TURN = 4         /* a group is turned by the fourth part of a step: nobody is behind another */
};

/* The parts that the component falls into without its hub, the groups first. */
struct parts
{
  guint32 count, groups;
  guint32 *member; /* by part */
  guint32 *first;  /* count + 1 starts in member */
};

static void
parts_clear (struct parts *parts)
{
  g_free (parts->member);
  g_free (parts->first);
}

/* Adds everybody who can be reached from v, other than over the hub. */
static guint32
part_fill (const struct component *component, guint8 *seen, guint32 v, guint32 *member, guint32 end)
{
  guint32 at = end;
  seen[v] = TRUE;
  member[end++] = v;
  for (; at < end; at++)
    for (guint32 j = component->offset[member[at]]; j < component->offset[member[at] + 1]; j++)
      {
        guint32 w = component->target[j];
        if (seen[w])
          continue;
        seen[w] = TRUE;
        member[end++] = w;
      }
  return end;
}

static struct parts
parts_find (const struct component *component, guint32 hub)
{
  guint32 n = component->n, end = 0;
  struct parts parts = { .member = g_new (guint32, n), .first = g_new (guint32, n + 1) };
  g_autofree guint8 *seen = g_new0 (guint8, n);
  seen[hub] = TRUE;
  for (int alone = FALSE; alone <= TRUE; alone++)
    {
      for (guint32 v = 0; v < n; v++)
        {
          if (seen[v] || (component_degree (component, v) == 1) != alone)
            continue;
          parts.first[parts.count++] = end;
          end = part_fill (component, seen, v, parts.member, end);
        }
      if (!alone)
        parts.groups = parts.count;
    }
  parts.first[parts.count] = end;
  return parts;
}

guint32
component_hub (const struct component *component)
{
  guint32 n = component->n, hub = 0, largest = 0;
  if (n < PEOPLE_LEAST || n > PEOPLE_MOST)
    return NONE;
  for (guint32 v = 1; v < n; v++)
    if (component_degree (component, v) > component_degree (component, hub))
      hub = v;
  if (component_degree (component, hub) < TIED_LEAST * (n - 1))
    return NONE;
  struct parts parts = parts_find (component, hub);
  for (guint32 k = 0; k < parts.count; k++)
    largest = MAX (largest, parts.first[k + 1] - parts.first[k]);
  parts_clear (&parts);
  return largest <= GROUP_MOST ? hub : NONE;
}

/* A group of one or two stands on its ring, others in a small ring of their own. */
static void
part_place (struct component *component, const guint32 *member, guint32 count, double middle,
            double step, double radius)
{
  double x, y, own = MIN (CLUSTER_MOST, count * step * 1.4) * radius;
  for (guint32 k = 0; k < count; k++)
    {
      double turn = middle + (k - (count - 1) / 2.0) * step;
      if (count > 2)
        turn = middle;
      turn_to_point (turn - (int)turn, &x, &y);
      component->x[member[k]] = radius * x;
      component->y[member[k]] = radius * y;
      if (count <= 2)
        continue;
      turn += (k + 1.0 / TURN) / count;
      turn_to_point (turn - (int)turn, &x, &y);
      component->x[member[k]] += own * x;
      component->y[member[k]] += own * y;
    }
}

void
component_place_around (struct component *component, guint32 hub)
{
  struct parts parts = parts_find (component, hub);
  guint32 seats = component->n - 1 + parts.groups, rings = (seats + RING_SEATS - 1) / RING_SEATS;
  guint32 alone = parts.count - parts.groups, groups_placed = 0;
  double outer = RADIUS * sqrt (component->n), step = 1.0 / seats, turn = TOP;
  component->x[hub] = component->y[hub] = 0;
  for (guint32 k = 0; k < parts.count; k++)
    {
      /* The next group comes when its share of those alone have their places. */
      guint32 alone_placed = k - groups_placed;
      gboolean group = groups_placed < parts.groups
                       && (2 * groups_placed + 1) * alone <= 2 * alone_placed * parts.groups;
      guint32 part = group || alone_placed == alone ? groups_placed++ : parts.groups + alone_placed;
      guint32 count = parts.first[part + 1] - parts.first[part];
      guint32 ring = part < parts.groups || rings == 1 ? 0 : alone_placed % rings;
      double width = (part < parts.groups ? count + 1 : 1) * step;
      part_place (component, &parts.member[parts.first[part]], count, turn + width / 2, step,
                  outer * (1 - ring * MIN (RINGS_APART, (1 - INNERMOST) / MAX (rings - 1, 1))));
      turn += width;
    }
  parts_clear (&parts);
}
