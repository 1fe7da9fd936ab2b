/* Orients a component so that a small change of the network does not turn or mirror the map.
 *
 * A shape alone does not say which side is right: its moments change sign when a few people
 * move. So a drawing is laid over an earlier one, whose sides names decided (pivot_mds.c): it is
 * turned, and mirrored or not, so that people stand as nearly as possible where they stood there,
 * while its long axis stays about horizontal. The angle maximises
 *
 *   flatness (xx - yy) / (xx + yy) + (sum of x p + y q) / (the most there is)
 *
 * over a full turn, where p and q are the positions in the earlier drawing. Flatness matters the more,
 * the longer the shape is: a line lies flat, and of a round shape no side needs to.
 *
 * Cost: O(n). */
#include <math.h>
#include "layout/placement/rotation.h"

enum
{
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
  double xp, yp, xq, yq; /* with the earlier drawing */
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
component_orient (struct component *component, const double *p, const double *q)
{
  guint32 n = component->n;
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
