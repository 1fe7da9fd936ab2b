/* Angular resolution: the smallest angle between two ties of a person, as a share of what it were
 * if all were equal.
 *
 * When v is tried at several positions, the angles among the other ties of its neighbours stay as
 * they are. They are sorted once a visit; then a neighbour of d ties costs d comparisons.
 *
 * Source: Dunne and Shneiderman, HCIL-2009-13. */
#include <math.h>
#include <stdlib.h>
#include "layout/placement/tie_angles.h"

enum
{
  TIES_MANY = 24 /* with this many ties, the angles are too small to matter */
};

struct tie_angles
tie_angles_new (const struct component *component)
{
  guint32 half_ties = component->offset[component->n], most = 1;
  for (guint32 v = 0; v < component->n; v++)
    most = MAX (most, component_degree (component, v));
  return (struct tie_angles){ component, g_new0 (float, half_ties + 1), g_new0 (float, most),
                              g_new0 (float, most) };
}

void
tie_angles_clear (struct tie_angles *angles)
{
  g_free (angles->turn);
  g_free (angles->least);
  g_free (angles->sorted);
}

/* A polynomial for the arc tangent of 0 .. 1, after Abramowitz and Stegun 4.4.49. */
static float
turn_of (float dx, float dy)
{
  float across = dx < 0 ? -dx : dx, down = dy < 0 ? -dy : dy;
  float most = MAX (across, down), z = most > 0 ? MIN (across, down) / most : 0, s = z * z;
  float turn
    = z
      * (0.1591513f
         + s
             * (-0.0529399f
                + s * (0.0308034f + s * (-0.0185308f + s * (0.0083800f - s * 0.0018655f)))));
  if (down > across)
    turn = 0.25f - turn;
  if (dx < 0)
    turn = 0.5f - turn;
  return dy < 0 ? 1 - turn : turn;
}

static guint32
half_tie (const struct component *component, guint32 v, guint32 w)
{
  return lower_bound (component->target, component->offset[v], component->offset[v + 1], w);
}

void
tie_angles_move (struct tie_angles *angles, guint32 v, const float *at_x, const float *at_y)
{
  const struct component *component = angles->component;
  for (guint32 j = component->offset[v]; j < component->offset[v + 1]; j++)
    {
      guint32 w = component->target[j];
      float there = turn_of (at_x[w] - at_x[v], at_y[w] - at_y[v]);
      angles->turn[j] = there;
      angles->turn[half_tie (component, w, v)] = there < 0.5f ? there + 0.5f : there - 0.5f;
    }
}

static void
sort_turns (float *turn, guint32 count)
{
  for (guint32 i = 1; i < count; i++)
    {
      float value = turn[i];
      guint32 j = i;
      for (; j > 0 && turn[j - 1] > value; j--)
        turn[j] = turn[j - 1];
      turn[j] = value;
    }
}

static float
least_gap (const float *sorted, guint32 count)
{
  float least = count < 2 ? 1 : sorted[0] + 1 - sorted[count - 1];
  for (guint32 i = 1; i < count; i++)
    least = MIN (least, sorted[i] - sorted[i - 1]);
  return least;
}

void
tie_angles_visit (struct tie_angles *angles, guint32 v)
{
  const struct component *component = angles->component;
  for (guint32 j = component->offset[v]; j < component->offset[v + 1]; j++)
    {
      guint32 w = component->target[j], count = 0;
      if (component_degree (component, w) > TIES_MANY)
        continue;
      for (guint32 k = component->offset[w]; k < component->offset[w + 1]; k++)
        if (component->target[k] != v)
          angles->sorted[count++] = angles->turn[k];
      sort_turns (angles->sorted, count);
      angles->least[j - component->offset[v]] = least_gap (angles->sorted, count);
    }
}

/* The smallest angle between a tie in this direction and another tie of w. */
static float
nearest_turn (const struct tie_angles *angles, guint32 w, guint32 except, float turn)
{
  const struct component *component = angles->component;
  float nearest = 1;
  for (guint32 k = component->offset[w]; k < component->offset[w + 1]; k++)
    {
      float gap = angles->turn[k] - turn;
      gap = gap < 0 ? -gap : gap;
      gap = gap > 0.5f ? 1 - gap : gap;
      if (component->target[k] != except)
        nearest = MIN (nearest, gap);
    }
  return nearest;
}

double
tie_angles_sum (const struct tie_angles *angles, guint32 v, float x, float y, const float *at_x,
                const float *at_y)
{
  const struct component *component = angles->component;
  guint32 own = component_degree (component, v);
  double sum = 0;
  for (guint32 j = 0; j < own; j++)
    {
      guint32 w = component->target[component->offset[v] + j],
              ties = component_degree (component, w);
      float there = turn_of (at_x[w] - x, at_y[w] - y);
      angles->sorted[j] = there;
      if (ties < 2 || ties > TIES_MANY)
        continue;
      float back = there < 0.5f ? there + 0.5f : there - 0.5f;
      sum += ties * MIN (angles->least[j], nearest_turn (angles, w, v, back));
    }
  if (own > TIES_MANY)
    return sum;
  sort_turns (angles->sorted, own);
  return own > 1 ? sum + own * least_gap (angles->sorted, own) : sum;
}

double
tie_angles_of (const struct tie_angles *angles, guint32 v)
{
  const struct component *component = angles->component;
  guint32 own = component_degree (component, v);
  if (own < 2 || own > TIES_MANY)
    return 0;
  for (guint32 j = 0; j < own; j++)
    angles->sorted[j] = angles->turn[component->offset[v] + j];
  sort_turns (angles->sorted, own);
  return own * least_gap (angles->sorted, own);
}
