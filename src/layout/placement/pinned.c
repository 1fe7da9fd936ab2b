/* Places a component on the positions of an earlier map.
 *
 * First find the least-squares similarity (rotation, scale, translation) that maps the layout
 * onto the pinned positions. This is two-dimensional Procrustes analysis, which has a closed
 * form. The mirror image is tried too, and the smaller residual wins. Then run the force layout
 * with the pinned people fixed.
 *
 * Cost: O(n) for the similarity, plus the cost of force.c. */
#include <math.h>
#include "layout/placement/force.h"
#include "layout/placement/pinned.h"

enum
{
  SETTLE_ROUNDS = 80
};
#define SETTLE_HEAT 0.3

/* x' = a x - b y + c, y' = b x + a y + d, for the layout as it is or mirrored. */
struct similarity
{
  double a, b, c, d, residual;
  int mirror; /* sign of y: 1 as it is, -1 mirrored */
};

gboolean
person_is_pinned (const double *pin, guint32 person)
{
  return pin != NULL && isfinite (pin[2 * (gsize)person]) && isfinite (pin[2 * (gsize)person + 1]);
}

gboolean
somebody_is_pinned (const double *pin, guint32 n_people)
{
  for (guint32 i = 0; i < n_people; i++)
    if (person_is_pinned (pin, i))
      return TRUE;
  return FALSE;
}

static gboolean
vertex_is_pinned (const struct component *component, guint32 v, const double *pin)
{
  return person_is_pinned (pin, component->person[v]);
}

struct fit_sums
{
  guint32 count;
  double x, y, u, v; /* mean position in the layout (x, y) and on the page (u, v) */
};

static struct fit_sums
sums_of (const struct component *component, const double *pin)
{
  struct fit_sums sums = { 0 };
  for (guint32 v = 0; v < component->n; v++)
    if (vertex_is_pinned (component, v, pin))
      {
        sums.count++;
        sums.x += component->x[v];
        sums.y += component->y[v];
        sums.u += pin[2 * (gsize)component->person[v]];
        sums.v += pin[2 * (gsize)component->person[v] + 1];
      }
  if (sums.count > 0)
    {
      sums.x /= sums.count;
      sums.y /= sums.count;
      sums.u /= sums.count;
      sums.v /= sums.count;
    }
  return sums;
}

static struct similarity
similarity_fit (const struct component *component, const double *pin, const struct fit_sums *mean,
                int mirror)
{
  double along = 0, across = 0, own = 0, theirs = 0;
  for (guint32 k = 0; k < component->n; k++)
    if (vertex_is_pinned (component, k, pin))
      {
        double x = component->x[k] - mean->x, y = mirror * (component->y[k] - mean->y);
        double u = pin[2 * (gsize)component->person[k]] - mean->u;
        double v = pin[2 * (gsize)component->person[k] + 1] - mean->v;
        along += x * u + y * v;
        across += x * v - y * u;
        own += x * x + y * y;
        theirs += u * u + v * v;
      }
  struct similarity s = { .a = PIXELS_A_UNIT, .mirror = mirror };
  if (own > 1e-9 && theirs > 1e-9)
    {
      s.a = along / own;
      s.b = across / own;
      s.residual = theirs - (along * along + across * across) / own;
    }
  if (s.a * s.a + s.b * s.b < 1) /* pins that contradict the layout */
    {
      s.a = PIXELS_A_UNIT;
      s.b = 0;
    }
  s.c = mean->u - (s.a * mean->x - s.b * mirror * mean->y);
  s.d = mean->v - (s.b * mean->x + s.a * mirror * mean->y);
  return s;
}

static void
similarity_apply (const struct similarity *s, struct component *component)
{
  for (guint32 v = 0; v < component->n; v++)
    {
      double x = component->x[v], y = s->mirror * component->y[v];
      component->x[v] = s->a * x - s->b * y + s->c;
      component->y[v] = s->b * x + s->a * y + s->d;
    }
}

/* Moves the pinned people to their pins, converted to the component's units. */
static void
pins_take (const struct similarity *s, struct component *component, const double *pin,
           guint8 *fixed)
{
  double square = s->a * s->a + s->b * s->b;
  for (guint32 v = 0; v < component->n; v++)
    {
      fixed[v] = vertex_is_pinned (component, v, pin);
      if (!fixed[v])
        continue;
      double u = pin[2 * (gsize)component->person[v]] - s->c;
      double w = pin[2 * (gsize)component->person[v] + 1] - s->d;
      component->x[v] = (s->a * u + s->b * w) / square;
      component->y[v] = s->mirror * (s->a * w - s->b * u) / square;
    }
}

gboolean
component_place_pinned (struct component *component, const double *pin, int threads)
{
  struct fit_sums mean = sums_of (component, pin);
  if (mean.count == 0)
    return FALSE;
  struct similarity plain = similarity_fit (component, pin, &mean, 1);
  struct similarity mirrored = similarity_fit (component, pin, &mean, -1);
  const struct similarity *best = mirrored.residual < plain.residual ? &mirrored : &plain;
  g_autofree guint8 *fixed = g_new (guint8, component->n);
  struct force_settings settings = force_settings_for (component, threads);
  settings.rounds = SETTLE_ROUNDS;
  settings.heat = SETTLE_HEAT;
  pins_take (best, component, pin, fixed);
  if (mean.count < component->n)
    force_refine (component, &settings, fixed);
  similarity_apply (best, component);
  return TRUE;
}
