/* Barnes-Hut repulsion compared with the sum over all pairs. */
#include <math.h>
#include "layout/placement/repulsion.h"

static void
sum_over_pairs (const double *x, const double *y, guint32 n, guint32 i, double out[2])
{
  out[0] = out[1] = 0;
  for (guint32 j = 0; j < n; j++)
    {
      double dx = x[i] - x[j], dy = y[i] - y[j], near = 1 + dx * dx + dy * dy;
      out[0] += dx / (near * near);
      out[1] += dy / (near * near);
    }
}

/* Relative error over all people: root of summed squares. */
static double
error_of (guint32 n, double spread, int threads)
{
  g_autofree double *x = g_new (double, n), *y = g_new (double, n), *pushes = g_new (double, 2 * n);
  struct rng rng;
  double wrong = 0, all = 0;
  rng_seed (&rng, n);
  for (guint32 i = 0; i < n; i++)
    {
      x[i] = spread * rng_unit (&rng) * rng_unit (&rng);
      y[i] = spread * rng_unit (&rng);
    }
  struct repulsion *repulsion = repulsion_new (n);
  repulsion_compute (repulsion, x, y, threads, pushes);
  repulsion_free (repulsion);
  for (guint32 i = 0; i < n; i += 1 + n / 500)
    {
      double exact[2];
      sum_over_pairs (x, y, n, i, exact);
      for (int axis = 0; axis < 2; axis++)
        {
          double off = pushes[2 * i + axis] - exact[axis];
          wrong += off * off;
          all += exact[axis] * exact[axis];
        }
    }
  return all > 0 ? sqrt (wrong / all) : wrong;
}

static void
small_is_exact (void)
{
  for (guint32 n = 1; n < 40; n++)
    g_assert_cmpfloat (error_of (n, 10, 1), <, 1e-5);
  g_assert_cmpfloat (error_of (PUSH_EXACT, 60, 1), <, 1e-5);
}

static void
large_is_close (void)
{
  g_assert_cmpfloat (error_of (PUSH_EXACT + 1, 40, 1), <, 0.05);
  g_assert_cmpfloat (error_of (20011, 100, 2), <, 0.05);
  g_assert_cmpfloat (error_of (20011, 1, 2), <, 0.05);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/push/small", small_is_exact);
  g_test_add_func ("/push/large", large_is_close);
  return g_test_run ();
}
