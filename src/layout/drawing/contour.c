/* Marching squares (Lorensen and Cline 1987 in two dimensions): a cell whose corners differ in sign
 * has one or two pieces of the outline, with the inside on the left. Pieces are chained from edge to
 * edge, and corners that hardly matter are left out (Douglas and Peucker 1973). */
#include <math.h>
#include "layout/drawing/contour.h"

#define TOLERANCE 0.5 /* cells */
#define NO_EDGE G_MAXUINT32

enum side
{
  TOP,
  RIGHT,
  BOTTOM,
  LEFT,
  NO_SIDE
};

/* From and to, by the corners inside: 1 top left, 2 top right, 4 bottom right, 8 bottom left. */
static const guint8 piece[16][4] = {
  { NO_SIDE, NO_SIDE, NO_SIDE, NO_SIDE }, { LEFT, TOP, NO_SIDE, NO_SIDE },
  { TOP, RIGHT, NO_SIDE, NO_SIDE },       { LEFT, RIGHT, NO_SIDE, NO_SIDE },
  { RIGHT, BOTTOM, NO_SIDE, NO_SIDE },    { LEFT, TOP, RIGHT, BOTTOM },
  { TOP, BOTTOM, NO_SIDE, NO_SIDE },      { LEFT, BOTTOM, NO_SIDE, NO_SIDE },
  { BOTTOM, LEFT, NO_SIDE, NO_SIDE },     { BOTTOM, TOP, NO_SIDE, NO_SIDE },
  { TOP, RIGHT, BOTTOM, LEFT },           { BOTTOM, RIGHT, NO_SIDE, NO_SIDE },
  { RIGHT, LEFT, NO_SIDE, NO_SIDE },      { RIGHT, TOP, NO_SIDE, NO_SIDE },
  { TOP, LEFT, NO_SIDE, NO_SIDE },        { NO_SIDE, NO_SIDE, NO_SIDE, NO_SIDE },
};

struct tracing
{
  const float *value;
  guint32 columns, rows;
  guint32
    *next; /* per edge: the edge at the end of the piece; 2 k from k to the right, 2 k + 1 down */
};

static guint32
edge_of (const struct tracing *tracing, guint32 k, enum side side)
{
  return side == TOP      ? 2 * k
         : side == LEFT   ? 2 * k + 1
         : side == BOTTOM ? 2 * (k + tracing->columns)
                          : 2 * (k + 1) + 1;
}

static void
find_pieces (struct tracing *tracing)
{
  const float *value = tracing->value;
  guint32 columns = tracing->columns;
  for (guint32 row = 0; row + 1 < tracing->rows; row++)
    for (guint32 column = 0; column + 1 < columns; column++)
      {
        guint32 k = row * columns + column;
        int corners = (value[k] < 0) + 2 * (value[k + 1] < 0) + 4 * (value[k + columns + 1] < 0)
                      + 8 * (value[k + columns] < 0);
        for (int p = 0; p < 4 && piece[corners][p] != NO_SIDE; p += 2)
          tracing->next[edge_of (tracing, k, piece[corners][p])]
            = edge_of (tracing, k, piece[corners][p + 1]);
      }
}

/* Where the value is 0 on the edge. */
static void
edge_point (const struct tracing *tracing, guint32 edge, double *x, double *y)
{
  guint32 k = edge / 2, end = edge % 2 == 0 ? k + 1 : k + tracing->columns;
  double from = tracing->value[k], to = tracing->value[end];
  double share = CLAMP (from / (from - to), 0.02, 0.98);
  *x = k % tracing->columns + (edge % 2 == 0 ? share : 0);
  *y = k / tracing->columns + (edge % 2 == 0 ? 0 : share);
}

static double
from_chord (const struct outline *o, guint32 a, guint32 b, guint32 i)
{
  double dx = o->x[b] - o->x[a], dy = o->y[b] - o->y[a], length = sqrt (dx * dx + dy * dy);
  double x = o->x[i] - o->x[a], y = o->y[i] - o->y[a];
  return length > 0 ? fabs (dx * y - dy * x) / length : sqrt (x * x + y * y);
}

/* Marks the corners to keep between two kept ones. */
static void
mark_corners (const struct outline *o, guint8 *keep, guint32 first, guint32 last)
{
  g_autoptr (GArray) stack = g_array_new (FALSE, FALSE, 2 * sizeof (guint32));
  guint32 span[2] = { first, last };
  g_array_append_vals (stack, span, 1);
  while (stack->len > 0)
    {
      guint32 *top = (guint32 *)(gpointer)(stack->data + 8 * (gsize)(stack->len - 1));
      guint32 a = top[0], b = top[1], far = a;
      double most = TOLERANCE;
      g_array_set_size (stack, stack->len - 1);
      for (guint32 i = a + 1; i < b; i++)
        if (from_chord (o, a, b, i) > most)
          {
            most = from_chord (o, a, b, i);
            far = i;
          }
      if (far == a)
        continue;
      keep[far] = TRUE;
      guint32 part[2][2] = { { a, far }, { far, b } };
      g_array_append_vals (stack, part, 2);
    }
}

static void
outline_simplify (struct outline *o)
{
  guint32 last = o->count - 1, half = last / 2, kept = 0;
  g_autofree guint8 *keep = g_new0 (guint8, o->count);
  keep[0] = keep[half] = keep[last] = TRUE;
  mark_corners (o, keep, 0, half);
  mark_corners (o, keep, half, last);
  for (guint32 i = 0; i < o->count; i++)
    if (keep[i])
      {
        o->x[kept] = o->x[i];
        o->y[kept++] = o->y[i];
      }
  o->count = kept;
}

static double
outline_area (const struct outline *o)
{
  double twice = 0;
  for (guint32 i = 0, before = o->count - 1; i < o->count; before = i++)
    twice += o->x[i] * o->y[before] - o->x[before] * o->y[i];
  return twice / 2;
}

static struct outline
trace (struct tracing *tracing, guint32 start)
{
  struct outline o = { 0 };
  for (guint32 edge = start; edge == start ? o.count == 0 : TRUE; edge = tracing->next[edge])
    o.count++;
  o.x = g_new (double, o.count);
  o.y = g_new (double, o.count);
  guint32 edge = start;
  for (guint32 i = 0; i < o.count; i++)
    {
      guint32 next = tracing->next[edge];
      edge_point (tracing, edge, &o.x[i], &o.y[i]);
      tracing->next[edge] = NO_EDGE;
      edge = next;
    }
  o.area = outline_area (&o);
  if (o.count > 4)
    outline_simplify (&o);
  return o;
}

void
outline_clear (gpointer data)
{
  struct outline *o = data;
  g_free (o->x);
  g_free (o->y);
}

GArray *
contours_find (const float *value, guint32 columns, guint32 rows)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (struct outline));
  g_array_set_clear_func (found, outline_clear);
  guint32 edges = 2 * columns * rows + 2;
  g_autofree guint32 *next = g_new (guint32, edges);
  struct tracing tracing = { value, columns, rows, next };
  for (guint32 e = 0; e < edges; e++)
    next[e] = NO_EDGE;
  find_pieces (&tracing);
  for (guint32 e = 0; e < edges; e++)
    if (next[e] != NO_EDGE)
      {
        struct outline o = trace (&tracing, e);
        g_array_append_val (found, o);
      }
  return found;
}

gboolean
outline_holds (const struct outline *o, double x, double y)
{
  gboolean inside = FALSE;
  for (guint32 i = 0, before = o->count - 1; i < o->count; before = i++)
    if ((o->y[i] > y) != (o->y[before] > y)
        && x < o->x[before]
                 + (y - o->y[before]) * (o->x[i] - o->x[before]) / (o->y[i] - o->y[before]))
      inside = !inside;
  return inside;
}

void
outline_cut_hole (struct outline *outline, const struct outline *hole)
{
  guint32 at = 0, from = 0, count = outline->count + hole->count + 2, k = 0;
  double nearest = G_MAXDOUBLE;
  for (guint32 i = 0; i < outline->count; i++)
    for (guint32 j = 0; j < hole->count; j++)
      {
        double dx = outline->x[i] - hole->x[j], dy = outline->y[i] - hole->y[j];
        if (dx * dx + dy * dy >= nearest)
          continue;
        nearest = dx * dx + dy * dy;
        at = i;
        from = j;
      }
  double *x = g_new (double, count), *y = g_new (double, count);
  for (guint32 i = 0; i < outline->count; i++)
    {
      x[k] = outline->x[i];
      y[k++] = outline->y[i];
      for (guint32 j = 0; i == at && j <= hole->count; j++)
        {
          x[k] = hole->x[(from + j) % hole->count];
          y[k++] = hole->y[(from + j) % hole->count];
        }
      if (i == at)
        {
          x[k] = outline->x[i];
          y[k++] = outline->y[i];
        }
    }
  outline_clear (outline);
  outline->x = x;
  outline->y = y;
  outline->count = count;
}
