/* The kernels compiled for AVX2 and AVX-512 give the same bits as the plain ones. */
#include <string.h>
#include "measure/paths/brandes.h"
#include "measure/paths/ms_bfs.h"

enum
{
  PEOPLE = 700
};

struct made
{
  guint32 offset[PEOPLE + 1], target[2 * PEOPLE * 8];
  double weight[PEOPLE];
  struct graph graph;
};

/* Each vertex is tied to the next one and to four others, using an adjacency matrix. */
static struct made *
make_graph (guint64 seed)
{
  static guint8 tied[PEOPLE][PEOPLE];
  struct made *made = g_new0 (struct made, 1);
  struct rng rng;
  guint32 at = 0;
  rng_seed (&rng, seed);
  memset (tied, 0, sizeof tied);
  for (guint32 v = 0; v < PEOPLE; v++)
    {
      made->weight[v] = 1 + rng_below (&rng, 3);
      for (int k = 0; k < 3; k++)
        {
          guint32 u = k == 0 ? (v + 1) % PEOPLE : rng_below (&rng, PEOPLE);
          tied[u][v] = tied[v][u] = u != v;
        }
    }
  for (guint32 v = 0; v < PEOPLE; v++)
    {
      made->offset[v] = at;
      for (guint32 u = 0; u < PEOPLE; u++)
        if (tied[v][u])
          made->target[at++] = u;
    }
  made->offset[PEOPLE] = at;
  made->graph
    = (struct graph){ .n = PEOPLE, .m = at / 2, .offset = made->offset, .target = made->target };
  return made;
}

typedef gboolean (*kernel) (struct brandes *, const guint32 *, guint32, double *, double *);

static void
run_kernel (const struct made *made, kernel add, guint32 batch, gboolean halves, double *sum)
{
  struct brandes *brandes = brandes_new (&made->graph, made->weight, FALSE);
  guint32 source[16];
  memset (sum, 0, 2 * PEOPLE * sizeof *sum);
  for (guint32 s = 0; s < 100; s += batch)
    {
      guint32 count = MIN (batch, 100 - s);
      for (guint32 k = 0; k < count; k++)
        source[k] = (s + k) * 7;
      g_assert_true (add (brandes, source, count, sum, halves ? sum + PEOPLE : NULL));
    }
  brandes_free (brandes);
}

static void
assert_same (const struct made *made, kernel plain, kernel wide, guint32 batch)
{
  g_autofree double *one = g_new (double, 2 * PEOPLE), *other = g_new (double, 2 * PEOPLE);
  for (int halves = 0; halves <= 1; halves++)
    {
      run_kernel (made, plain, batch, halves, one);
      run_kernel (made, wide, batch, halves, other);
      g_assert_cmpmem (one, 2 * PEOPLE * sizeof *one, other, 2 * PEOPLE * sizeof *other);
    }
}

static void
paths_agree (void)
{
  struct made *made = make_graph (3);
  if (cpu_has_avx2 ())
    {
      assert_same (made, brandes_double_plain, brandes_double_avx2, 8);
      assert_same (made, brandes_float_plain, brandes_float_avx2, 16);
    }
  if (cpu_has_avx512 ())
    {
      assert_same (made, brandes_double_plain, brandes_double_avx512, 8);
      assert_same (made, brandes_float_plain, brandes_float_avx512, 16);
    }
  g_free (made);
}

/* A chain of diamonds, two ways through each: 2^diamonds shortest paths from end to end. sum: of the
 * dependencies on one end, at the last joint. */
static double
diamonds_sum_up (guint32 diamonds, gboolean floats_fit)
{
  guint32 n = 3 * diamonds + 1, at = 0, source = 0;
  g_autofree guint32 *offset = g_new (guint32, n + 1), *target = g_new (guint32, 8 * diamonds);
  g_autofree double *weight = g_new (double, n), *sum = g_new0 (double, n);
  g_autofree double *squares = g_new0 (double, n);
  for (guint32 v = 0; v < n; v++)
    {
      guint32 base = v / 3 * 3;
      offset[v] = at;
      weight[v] = 1;
      if (v % 3 != 0)
        {
          target[at++] = base;
          target[at++] = base + 3;
        }
      for (guint32 k = 2; v % 3 == 0 && v > 0 && k > 0; k--)
        target[at++] = v - k;
      for (guint32 k = 1; v % 3 == 0 && v + 1 < n && k <= 2; k++)
        target[at++] = v + k;
    }
  offset[n] = at;
  struct graph graph = { .n = n, .m = at / 2, .offset = offset, .target = target };
  struct brandes *brandes = brandes_new (&graph, weight, FALSE);
  g_assert_true (brandes_float_plain (brandes, &source, 1, sum, squares) == floats_fit);
  for (guint32 v = 0; v < n && !floats_fit; v++)
    g_assert_cmpfloat (sum[v], ==, 0);
  memset (sum, 0, n * sizeof *sum);
  brandes_add (brandes, &source, 1, sum, squares);
  brandes_free (brandes);
  return sum[3 * (diamonds - 1)];
}

/* Three are behind the last joint, and as the way is long, each end of it counts half. */
static void
many_paths_are_counted (void)
{
  g_assert_cmpfloat_with_epsilon (diamonds_sum_up (40, TRUE), 1.5, 1e-6);
  g_assert_cmpfloat_with_epsilon (diamonds_sum_up (120, FALSE), 1.5, 1e-9);  /* by doubles */
  g_assert_cmpfloat_with_epsilon (diamonds_sum_up (1200, FALSE), 1.5, 1e-9); /* one by one */
}

/* The dependencies of a ring of n, from all sources: of each vertex, every pair that has its only
 * shortest path through it, and half of those with two. */
static void
check_ring (guint32 n, gboolean deep)
{
  g_autofree guint32 *offset = g_new (guint32, n + 1), *target = g_new (guint32, 2 * n);
  g_autofree double *weight = g_new (double, n), *sum = g_new0 (double, n);
  g_autofree double *squares = g_new0 (double, n);
  for (guint32 v = 0; v < n; v++)
    {
      weight[v] = 1;
      offset[v] = 2 * v;
      target[2 * v] = MIN ((v + 1) % n, (v + n - 1) % n);
      target[2 * v + 1] = MAX ((v + 1) % n, (v + n - 1) % n);
    }
  offset[n] = 2 * n;
  struct graph graph = { .n = n, .m = n, .offset = offset, .target = target };
  struct brandes *brandes = brandes_new (&graph, weight, deep);
  for (guint32 v = 0; v < n; v++)
    brandes_add (brandes, &v, 1, sum, squares);
  double pairs = (n / 2.0 - 1) * (n / 2.0 - 1) / 2; /* n even */
  for (guint32 v = 0; v < n; v++)
    g_assert_cmpfloat_with_epsilon (sum[v], pairs, 1e-3 * pairs);
  brandes_free (brandes);
}

/* Few levels are followed half of the way, many all the way: the sums are the same. */
static void
depth_changes_no_sum (void)
{
  for (int deep = 0; deep < 2; deep++)
    {
      check_ring (20, deep);
      check_ring (100, deep);
      check_ring (400, deep);
    }
}

/* A path has no clear middle: its eigenvector needs thousands of steps, and the error says how far it is
 * from what the neighbours give. */
static void
eigenvector_tells_error (guint32 n, gboolean settles)
{
  g_autofree guint32 *offset = g_new (guint32, n + 1), *target = g_new (guint32, 2 * n);
  g_autofree double *row = g_new (double, 2 * n), *vector = g_new (double, n);
  guint32 at = 0;
  double square = 0, image = 0;
  for (guint32 v = 0; v < n; v++)
    {
      offset[v] = at;
      if (v > 0)
        target[at++] = v - 1;
      if (v + 1 < n)
        target[at++] = v + 1;
    }
  offset[n] = at;
  for (guint32 i = 0; i < at; i++)
    row[i] = 1;
  struct graph graph = { .n = n, .m = at / 2, .offset = offset, .target = target };
  g_autofree double *error = eigenvector_measure (&graph, row, vector);
  g_assert_true ((error == NULL) == settles);
  for (guint32 v = 0; v < n; v++)
    {
      square += vector[v] * vector[v];
      image += v + 1 < n ? 2 * vector[v] * vector[v + 1] : 0;
    }
  for (guint32 v = 0; v < n && error != NULL; v++)
    {
      double next = (v > 0 ? vector[v - 1] : 0) + (v + 1 < n ? vector[v + 1] : 0);
      g_assert_cmpfloat_with_epsilon (error[v], ABS (vector[v] - next * square / image), 1e-9);
    }
}

static void
eigenvector_is_settled_or_not (void)
{
  eigenvector_tells_error (100, TRUE);
  eigenvector_tells_error (12000, FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kernels/paths", paths_agree);
  g_test_add_func ("/kernels/many-paths", many_paths_are_counted);
  g_test_add_func ("/kernels/depth", depth_changes_no_sum);
  g_test_add_func ("/kernels/eigenvector", eigenvector_is_settled_or_not);
  return g_test_run ();
}
