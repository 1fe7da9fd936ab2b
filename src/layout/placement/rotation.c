/* Orients a component so that a small change of the network does not turn or mirror the map.
 *
 * A shape alone does not say which side is right: its moments change sign when a few people
 * move. So names decide. Each person gets two numbers from a hash of the name, and they are
 * averaged over neighbours again and again, the second one always at right angles to the first,
 * until they differ between the far ends of the network and hardly between neighbours: a few
 * steps of the power iteration for the leading eigenvectors of the random walk. One tie more or
 * less changes these fields very little, and so does the jitter of single people their sum. The layout is turned, and mirrored or
 * not, so that x follows the first field and y the second as well as possible, while its long
 * axis stays about horizontal: the angle maximises
 *
 *   flatness (xx - yy) / (xx + yy) + (sum of x p + y q) / (the most there is)
 *
 * over a full turn, where p and q are the fields. Flatness matters the more, the longer the shape
 * is: a line lies flat, and of a round shape no side needs to.
 *
 * Cost: O(rounds (n + m)). */
#include <math.h>
#include <string.h>
#include "pln/hash.h"
#include "layout/placement/rotation.h"

enum
{
  DIFFUSION_ROUNDS = 24,
  ANGLES = 720,
  HALVINGS = 20
};
#define FLATNESS 2.0
/* Cosine and sine of half a degree. */
#define STEP_COSINE 0.99996192306417128873
#define STEP_SINE 0.0087265354983739347

struct page_moments
{
  double xx, yy, xy;
  double xp, yp, xq, yq; /* with the fields */
  double flatness;
};

static void
centre (double *value, guint32 n)
{
  double sum = 0;
  for (guint32 i = 0; i < n; i++)
    sum += value[i];
  for (guint32 i = 0; i < n; i++)
    value[i] -= sum / n;
}

static double
product (const double *p, const double *q, guint32 n)
{
  double sum = 0;
  for (guint32 i = 0; i < n; i++)
    sum += p[i] * q[i];
  return sum;
}

/* -1 .. 1 from the name of each person. */
static void
field_start (double *field, const struct component *component, const struct network *network,
             guint64 seed)
{
  for (guint32 v = 0; v < component->n; v++)
    {
      const char *name = network->person[component->person[v]].name;
      guint64 state = fnv_add (FNV_START, name, strlen (name)) ^ seed;
      field[v]
        = (double)(splitmix64_next (&state) >> 11) / (double)(G_GUINT64_CONSTANT (1) << 52) - 1;
    }
}

/* Half of one's own number and half of the neighbours' mean. */
static void
field_diffuse (double *field, double *next, const struct component *component)
{
  for (guint32 v = 0; v < component->n; v++)
    {
      guint32 first = component->offset[v], end = component->offset[v + 1];
      double sum = 0;
      for (guint32 j = first; j < end; j++)
        sum += field[component->target[j]];
      next[v] = end > first ? (field[v] + sum / (end - first)) / 2 : field[v];
    }
  memcpy (field, next, component->n * sizeof *field);
}

/* Sum of p q, where each person counts by the number of ties, as in a random walk. q NULL: of p
 * alone. */
static double
walk_product (const struct component *component, const double *p, const double *q)
{
  double sum = 0;
  for (guint32 v = 0; v < component->n; v++)
    sum += (component->offset[v + 1] - component->offset[v]) * p[v] * (q != NULL ? q[v] : 1);
  return sum;
}

/* Takes out of the field what is alike in all people and, unless it is NULL, what the other field
 * says; its length becomes 1. */
static void
field_purify (const struct component *component, double *field, const double *other)
{
  double mean = walk_product (component, field, NULL) / component->offset[component->n];
  for (guint32 v = 0; v < component->n; v++)
    field[v] -= mean;
  double along = other != NULL ? walk_product (component, field, other) : 0;
  for (guint32 v = 0; v < component->n && other != NULL; v++)
    field[v] -= along * other[v];
  double length = sqrt (walk_product (component, field, field));
  for (guint32 v = 0; v < component->n && length > 0; v++)
    field[v] /= length;
}

static void
fields_fill (double *p, double *q, const struct component *component, const struct network *network)
{
  g_autofree double *next = g_new (double, component->n);
  field_start (p, component, network, 1);
  field_start (q, component, network, 2);
  for (int round = 0; round < DIFFUSION_ROUNDS; round++)
    {
      field_diffuse (p, next, component);
      field_diffuse (q, next, component);
      field_purify (component, p, NULL);
      field_purify (component, q, p);
    }
}

/* What the layout is worth when it is turned so that x' = c x + s y, y' = c y - s x; sign -1: of
 * its mirror image, where y has the other sign. */
static double
orientation_worth (const struct page_moments *m, double c, double s, int sign, double most)
{
  double xy = sign * m->xy, yp = sign * m->yp, yq = sign * m->yq;
  double flat = ((c * c - s * s) * (m->xx - m->yy) + 4 * c * s * xy) / (m->xx + m->yy);
  double along = c * (m->xp + yq) + s * (yp - m->xq);
  return m->flatness * flat + along / most;
}

/* The most that the sum of x p + y q can be, of the layout and its mirror image. */
static double
most_along (const struct page_moments *m)
{
  double plain = (m->xp + m->yq) * (m->xp + m->yq) + (m->yp - m->xq) * (m->yp - m->xq);
  double mirrored = (m->xp - m->yq) * (m->xp - m->yq) + (m->yp + m->xq) * (m->yp + m->xq);
  return sqrt (MAX (MAX (plain, mirrored), 1e-30));
}

static void
component_turn (struct component *component, double c, double s, int sign)
{
  for (guint32 v = 0; v < component->n; v++)
    {
      double x = component->x[v], y = sign * component->y[v];
      component->x[v] = c * x + s * y;
      component->y[v] = c * y - s * x;
    }
}

struct orientation
{
  double cosine, sine, worth;
  int mirror; /* 1 or -1 */
};

/* Takes the angle of `o` plus that of c, s, if it is better. */
static void
orientation_try (struct orientation *o, const struct orientation *from, double c, double s,
                 const struct page_moments *m, double most)
{
  double cosine = from->cosine * c - from->sine * s, sine = from->sine * c + from->cosine * s;
  double worth = orientation_worth (m, cosine, sine, from->mirror, most);
  if (worth > o->worth)
    *o = (struct orientation){ cosine, sine, worth, from->mirror };
}

/* All half degrees, then halves of the last step to both sides. */
static struct orientation
orientation_find (const struct page_moments *m, double most)
{
  struct orientation best = { 1, 0, -G_MAXDOUBLE, 1 };
  for (int sign = 1; sign >= -1; sign -= 2)
    {
      struct orientation start = { 1, 0, 0, sign };
      double c = 1, s = 0;
      for (int angle = 0; angle < ANGLES; angle++)
        {
          double turned = c;
          orientation_try (&best, &start, c, s, m, most);
          c = c * STEP_COSINE - s * STEP_SINE;
          s = s * STEP_COSINE + turned * STEP_SINE;
        }
    }
  double c = STEP_COSINE, s = STEP_SINE;
  for (int round = 0; round < HALVINGS; round++)
    {
      struct orientation from = best;
      c = sqrt ((1 + c) / 2);
      s = s / (2 * c);
      orientation_try (&best, &from, c, s, m, most);
      orientation_try (&best, &from, c, -s, m, most);
    }
  return best;
}

void
component_orient (struct component *component, const struct network *network)
{
  guint32 n = component->n;
  g_autofree double *p = g_new (double, n);
  g_autofree double *q = g_new (double, n);
  fields_fill (p, q, component, network);
  centre (component->x, n);
  centre (component->y, n);
  const double *x = component->x, *y = component->y;
  struct page_moments m
    = { product (x, x, n), product (y, y, n), product (x, y, n), product (x, p, n),
        product (y, p, n), product (x, q, n), product (y, q, n) };
  if (!(m.xx + m.yy > 0))
    return;
  double half = (m.xx - m.yy) / 2;
  double length = 2 * sqrt (half * half + m.xy * m.xy) / (m.xx + m.yy);
  m.flatness = FLATNESS * length / (1.02 - length);
  struct orientation best = orientation_find (&m, most_along (&m));
  component_turn (component, best.cosine, best.sine, best.mirror);
}
