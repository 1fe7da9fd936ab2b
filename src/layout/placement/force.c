/* Force-directed refinement with bounded forces of Student's t shape.
 *
 * All pairs repel with x / (1 + x^2)^2, which stays finite at any distance. A tie of weight w
 * attracts with a w x (1 + b / (1 + x^2)). Pivots keep the overall shape (sparse_stress.c). The
 * step of a vertex is divided by one plus the attraction of its ties, and its speed is capped.
 * Otherwise people with hundreds of ties would be thrown out of the picture.
 *
 * The parameters a and b depend on density. Strong attraction at short range keeps more of the
 * neighbourhoods but raises stress, which dense networks cannot afford.
 *
 * Source: Zhong, Xue, Zhang, Zhang, Ban, Deussen, Wang: "Force-directed graph layouts
 * revisited", TVCG 2023.
 *
 * Cost: O(rounds (n^2 + m)); above PUSH_EXACT people O(rounds (n log n + m)). */
#include <math.h>
#include "pln/parallel_loop.h"
#include "layout/placement/sparse_stress.h"
#include "layout/placement/force.h"
#include "layout/placement/repulsion.h"

enum
{
  FAR_PIVOTS = 24,
  SPEED_CHUNK = 512
};
#define FASTEST 5.0
#define FRICTION 0.6

struct motion
{
  struct repulsion *repulsion;
  struct far *far;
  double *pushes;
  double *velocity; /* laid out like pushes: x and y of each vertex */
};

struct force_round
{
  const struct component *component;
  const struct force_settings *settings;
  const struct motion *motion;
  double heat;
};

struct force_settings
force_settings_for (const struct component *component, int threads)
{
  double n = component->n;
  double density = n > 1 ? component->offset[component->n] / (n * (n - 1)) : 0;
  return (struct force_settings){ .rounds = 300,
                                  .pull = 0.1 * (1 + 0.35 * MAX (0, 1 - 10 * density)),
                                  .near_pull = CLAMP (15 - 50 * density, 6, 15),
                                  .far_pull = 0.5,
                                  .heat = 1,
                                  .cold = 0.001,
                                  .threads = threads };
}

static void
add_pull (const struct component *component, guint32 v, const struct force_settings *settings,
          double force[2])
{
  for (guint32 j = component->offset[v]; j < component->offset[v + 1]; j++)
    {
      double dx = component->x[component->target[j]] - component->x[v];
      double dy = component->y[component->target[j]] - component->y[v];
      double pull
        = settings->pull * component->pull[j] * (1 + settings->near_pull / (1 + dx * dx + dy * dy));
      force[0] += pull * dx;
      force[1] += pull * dy;
    }
}

static void
speed_up (const struct component *component, guint32 v, const struct force_settings *settings,
          double heat, const struct motion *motion)
{
  double far[2], *velocity = &motion->velocity[2 * (gsize)v];
  double force[2] = { motion->pushes[2 * (gsize)v], motion->pushes[2 * (gsize)v + 1] };
  double ties = component->offset[v + 1] - component->offset[v];
  double step = heat / (1 + settings->pull * ties / 2);
  add_pull (component, v, settings, force);
  far_force (motion->far, component, v, far);
  for (int axis = 0; axis < 2; axis++)
    velocity[axis]
      = FRICTION * (velocity[axis] + step * (force[axis] + settings->far_pull * far[axis]));
  double speed = sqrt (velocity[0] * velocity[0] + velocity[1] * velocity[1]);
  if (speed > FASTEST)
    {
      velocity[0] *= FASTEST / speed;
      velocity[1] *= FASTEST / speed;
    }
}

static void
speed_up_share (struct loop_share *share, gpointer data)
{
  const struct force_round *round = data;
  for (guint32 v; loop_next (share, &v);)
    speed_up (round->component, v, round->settings, round->heat, round->motion);
}

static void
move_all (struct component *component, const struct motion *motion, const guint8 *fixed)
{
  for (guint32 v = 0; v < component->n; v++)
    if (fixed == NULL || !fixed[v])
      {
        component->x[v] += motion->velocity[2 * (gsize)v];
        component->y[v] += motion->velocity[2 * (gsize)v + 1];
      }
}

void
force_refine (struct component *component, const struct force_settings *settings,
              const guint8 *fixed)
{
  g_autofree double *pushes = g_new0 (double, 2 * (gsize)component->n);
  g_autofree double *velocity = g_new0 (double, 2 * (gsize)component->n);
  struct motion motion
    = { repulsion_new (component->n), far_new (component, FAR_PIVOTS), pushes, velocity };

  struct force_round round = { component, settings, &motion, 0 };

  for (guint32 r = 0; r < settings->rounds; r++)
    {
      double left = 1 - (double)r / settings->rounds;
      round.heat = settings->cold + (settings->heat - settings->cold) * left * left * left;
      repulsion_compute (motion.repulsion, component->x, component->y, settings->threads, pushes);
      if (r % 4 == 0)
        far_measure (motion.far, component);
      loop_run (component->n, SPEED_CHUNK, component->n > PUSH_EXACT ? settings->threads : 1,
                speed_up_share, &round);
      move_all (component, &motion, fixed);
    }
  repulsion_free (motion.repulsion);
  far_free (motion.far);
}
