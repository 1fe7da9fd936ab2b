/* Bounded forces of Student's t shape (Zhong, Xue, Zhang, Zhang, Ban, Deussen,
 * Wang: "Force-directed graph layouts revisited", TVCG 2023).
 *
 * Everyone pushes everyone with x / (1 + x^2)^2, which no closeness makes
 * infinite; a tie pulls with a x (1 + b / (1 + x^2)).  A step is divided by
 * one plus the tie's share of the pull, and bounded, or people with hundreds
 * of ties would explode.  O(rounds x n^2). */
#include <math.h>
#include "layout/force.h"

/* Four numbers at a time, the same on every machine. */
typedef float quad __attribute__ ((vector_size (16)));

struct bodies
{
  guint32 count;                /* a multiple of 4; mass 0 fills up */
  quad *x, *y, *mass;
};

static void
push_on (const struct bodies *bodies, float x, float y, double *push_x, double *push_y)
{
  quad sum_x = { 0 }, sum_y = { 0 };
  for (guint32 q = 0; q < bodies->count / 4; q++)
    {
      quad dx = x - bodies->x[q], dy = y - bodies->y[q];
      quad near = 1 + dx * dx + dy * dy;
      quad push = bodies->mass[q] / (near * near);
      sum_x += dx * push;
      sum_y += dy * push;
    }
  *push_x += ((double) sum_x[0] + sum_x[1]) + ((double) sum_x[2] + sum_x[3]);
  *push_y += ((double) sum_y[0] + sum_y[1]) + ((double) sum_y[2] + sum_y[3]);
}

static void
pull_on (const struct piece *piece, guint32 i, const struct force_settings *settings,
         double *force_x, double *force_y)
{
  for (guint32 j = piece->offset[i]; j < piece->offset[i + 1]; j++)
    {
      double dx = piece->x[piece->target[j]] - piece->x[i];
      double dy = piece->y[piece->target[j]] - piece->y[i];
      double pull = settings->pull * piece->pull[j]
                    * (1 + settings->near_pull / (1 + dx * dx + dy * dy));
      *force_x += pull * dx;
      *force_y += pull * dy;
    }
}

static void
bodies_fill (struct bodies *bodies, const struct piece *piece)
{
  float *x = (float *) bodies->x, *y = (float *) bodies->y, *mass = (float *) bodies->mass;
  for (guint32 i = 0; i < bodies->count; i++)
    {
      x[i] = i < piece->n ? (float) piece->x[i] : 0;
      y[i] = i < piece->n ? (float) piece->y[i] : 0;
      mass[i] = i < piece->n;
    }
}

struct motion
{
  double *x, *y;
};

static void
piece_move (struct piece *piece, struct motion *velocity, const guint8 *fixed)
{
  for (guint32 i = 0; i < piece->n; i++)
    if (fixed == NULL || !fixed[i])
      {
        piece->x[i] += velocity->x[i];
        piece->y[i] += velocity->y[i];
      }
}

void
force_refine (struct piece *piece, const struct force_settings *settings, const guint8 *fixed)
{
  guint32 n = piece->n, room = (n + 3) / 4 * 4;
  quad *store = g_aligned_alloc (3 * room / 4, sizeof (quad), sizeof (quad));
  struct bodies bodies = { room, store, store + room / 4, store + room / 2 };
  g_autofree double *velocity_x = g_new0 (double, n);
  g_autofree double *velocity_y = g_new0 (double, n);
  struct motion velocity = { velocity_x, velocity_y };

  for (guint32 round = 0; round < settings->rounds; round++)
    {
      double left = 1 - (double) round / settings->rounds;
      double heat = settings->cold + (settings->heat - settings->cold) * left * left * left;
      bodies_fill (&bodies, piece);
#pragma omp parallel for schedule (static) num_threads (settings->threads) if (n > 200)
      for (guint32 i = 0; i < n; i++)
        {
          double force_x = 0, force_y = 0;
          double ties = piece->offset[i + 1] - piece->offset[i];
          double damp = heat / (1 + settings->pull * ties / 2);
          push_on (&bodies, (float) piece->x[i], (float) piece->y[i], &force_x, &force_y);
          pull_on (piece, i, settings, &force_x, &force_y);
          double vx = 0.6 * (velocity.x[i] + damp * force_x);
          double vy = 0.6 * (velocity.y[i] + damp * force_y);
          double speed = sqrt (vx * vx + vy * vy), bound = speed > 5 ? 5 / speed : 1;
          velocity.x[i] = vx * bound;
          velocity.y[i] = vy * bound;
        }
      piece_move (piece, &velocity, fixed);
    }
  g_aligned_free (store);
}
