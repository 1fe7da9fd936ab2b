/* Bends long drawings: a chain laid flat is a thin line across an empty page.
 *
 * The long axis becomes a line in rows, and people keep their place along it and their distance
 * from it:
 *
 *    ---------------.
 *                    )  pitch
 *    ,--------------'
 *   (
 *    `---------------
 *
 * With L and H the length and the height of the drawing, R rows and the pitch p, a half turn is
 * pi p / 2 long, so that a row is s = (L - (R - 1) pi p / 2) / R, and all is s + t p wide, where
 * t is 1/2 for two rows and 1 for more, and (R - 1) p + H high. The pitch is the one with which
 * width / height is the aspect ratio of the page. There are as many rows as leave air between them,
 * as these have the largest scale. */
#include <math.h>
#include "layout/placement/serpentine.h"

enum
{
  ROWS_MOST = 40
};
#define GAIN_LEAST 1.5  /* in scale; less is not worth bending */
#define AIR 0.5         /* mean ties, between a row and the next */
#define PITCH_LEAST 2.5 /* mean ties */

struct serpentine
{
  double left, middle; /* of the drawing */
  double length, height;
  double row, pitch; /* length of a row; from a row to the next */
  int rows;
};

static double
mean_tie (const struct component *component)
{
  double sum = 0;
  for (guint32 v = 0; v < component->n; v++)
    for (guint32 j = component->offset[v]; j < component->offset[v + 1]; j++)
      {
        guint32 w = component->target[j];
        double dx = component->x[v] - component->x[w], dy = component->y[v] - component->y[w];
        sum += sqrt (dx * dx + dy * dy);
      }
  return component->offset[component->n] > 0 ? sum / component->offset[component->n] : 0;
}

static struct serpentine
serpentine_straight (const struct component *component)
{
  struct rectangle all = component_bounds (component);
  double length = all.right - all.left;
  return (struct serpentine){ .left = all.left,
                              .middle = (all.top + all.bottom) / 2,
                              .length = length,
                              .height = all.bottom - all.top,
                              .row = length,
                              .rows = 1 };
}

static double
turns_width (int rows)
{
  return rows == 1 ? 0 : rows == 2 ? 0.5 : 1;
}

static double
serpentine_width (const struct serpentine *s)
{
  return s->row + turns_width (s->rows) * s->pitch;
}

/* The page's width over that of the drawing, when it fits the page. */
static double
serpentine_scale (const struct serpentine *s, double aspect)
{
  double height = (s->rows - 1) * s->pitch + s->height;
  return 1 / MAX (serpentine_width (s), aspect * height);
}

/* The same in this many rows; FALSE: they would be too near each other. */
static gboolean
serpentine_divide (struct serpentine *s, int rows, double aspect, double tie)
{
  double between = rows - 1;
  s->rows = rows;
  s->pitch = (s->length / rows - aspect * s->height)
             / (between * (aspect + G_PI / 2 / rows) - turns_width (rows));
  s->row = (s->length - between * G_PI / 2 * s->pitch) / rows;
  return s->row > 0 && s->pitch >= MAX (PITCH_LEAST * tie, s->height + AIR * tie);
}

/* Sine and cosine of `part` half turns, 0 .. 1, by Bhaskara's formula, within 0.002: sin is not the
 * same on all machines. */
static void
half_turn (double part, double *sine, double *cosine)
{
  double rest = part <= 0.5 ? part : 1 - part;
  *sine = 16 * part * (1 - part) / (5 - 4 * part * (1 - part));
  *cosine = (1 - 4 * rest * rest) / (1 + rest * rest) * (part <= 0.5 ? 1 : -1);
}

/* The point `along` the line and `off` it, below it in the first row. */
static void
serpentine_point (const struct serpentine *s, double along, double off, double *x, double *y)
{
  double turn = G_PI / 2 * s->pitch, stretch = s->row + turn;
  int row = MIN ((int)(along / stretch), s->rows - 1);
  double at = along - row * stretch, sign = row % 2 == 0 ? 1 : -1;
  double forward = MIN (at, s->row), sine = 0, cosine = 1;
  if (at > s->row && row + 1 < s->rows)
    half_turn (MIN ((at - s->row) / turn, 1), &sine, &cosine);
  double radius = s->pitch / 2 - sign * off;
  *x = (row % 2 == 0 ? forward : s->row - forward) + sign * radius * sine;
  *y = (row + 0.5) * s->pitch - radius * cosine;
}

void
component_bend (struct component *component, double aspect)
{
  struct serpentine best = serpentine_straight (component);
  double tie = mean_tie (component), least = GAIN_LEAST * serpentine_scale (&best, aspect);
  for (int rows = 2; rows <= ROWS_MOST; rows++)
    {
      struct serpentine next = best;
      if (!serpentine_divide (&next, rows, aspect, tie))
        break;
      best = next;
    }
  if (best.rows == 1 || serpentine_scale (&best, aspect) < least)
    return;
  for (guint32 v = 0; v < component->n; v++)
    serpentine_point (&best, component->x[v] - best.left, component->y[v] - best.middle,
                      &component->x[v], &component->y[v]);
}
