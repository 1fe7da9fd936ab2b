/* The fit of a partition, beside adding up every pair of people. */
#include <math.h>
#include "measure/clusters/partition_fit.h"
#include "pln/graph.h"

enum
{
  PEOPLE = 20,
  CLUSTERS = 4,
  PAIRS = PEOPLE * (PEOPLE - 1) / 2,
  NETWORKS = 200
};

struct square
{
  double weight[PEOPLE][PEOPLE];
  guint32 label[PEOPLE];
};

/* Squares around the mean of pairs inside clusters, and around that of the others. */
static double
squares_left (const struct square *square)
{
  double sum[2] = { 0 }, count[2] = { 0 }, left = 0;
  for (int pass = 0; pass < 2; pass++)
    for (int a = 0; a < PEOPLE; a++)
      for (int b = a + 1; b < PEOPLE; b++)
        {
          int inside = square->label[a] == square->label[b];
          double off = pass == 0 ? 0 : square->weight[a][b] - sum[inside] / count[inside];
          sum[inside] += pass == 0 ? square->weight[a][b] : 0;
          count[inside] += pass == 0;
          left += off * off;
        }
  return left;
}

static double
criterion (double left, double parameters)
{
  return PAIRS / 2.0 * log (left / PAIRS) + parameters / 2 * log (PAIRS);
}

static double
fit_by_pairs (const struct square *square)
{
  struct square rest = *square;
  double mean = 0, sum[PEOPLE] = { 0 };
  for (int a = 0; a < PEOPLE; a++)
    for (int b = 0; b < PEOPLE; b++)
      if (a != b)
        {
          sum[a] += square->weight[a][b];
          mean += square->weight[a][b] / (2 * PAIRS);
        }
  for (int a = 0; a < PEOPLE; a++)
    for (int b = 0; b < PEOPLE; b++)
      rest.weight[a][b] -= mean + (sum[a] + sum[b] - 2 * (PEOPLE - 1) * mean) / (PEOPLE - 2);
  return MIN (criterion (squares_left (square), 2),
              criterion (squares_left (&rest), 2 + PEOPLE - 1));
}

static void
draw (struct square *square, guint32 (*pair)[2], double *weight, guint32 *n, struct rng *rng)
{
  *n = 0;
  for (int v = 0; v < PEOPLE; v++)
    square->label[v] = (guint32)v < CLUSTERS ? (guint32)v : rng_below (rng, CLUSTERS);
  for (int a = 0; a < PEOPLE; a++)
    for (int b = a + 1; b < PEOPLE; b++)
      {
        double one = b == a + 1 || rng_unit (rng) < .5 ? .1 + rng_unit (rng) * (a + b) : 0;
        square->weight[a][b] = square->weight[b][a] = one;
        pair[*n][0] = (guint32)a;
        pair[*n][1] = (guint32)b;
        weight[*n] = one;
        *n += one > 0;
      }
}

static void
beside_pairs (void)
{
  static const char *const name[PEOPLE] = { "a", "b", "c", "d", "e", "f", "g", "h", "i", "j",
                                            "k", "l", "m", "n", "o", "p", "q", "r", "s", "t" };
  struct rng rng;
  rng_seed (&rng, 1);
  for (int k = 0; k < NETWORKS; k++)
    {
      struct square square = { { { 0 } } };
      guint32 pair[PAIRS + 1][2], n;
      double weight[PAIRS + 1];
      draw (&square, pair, weight, &n, &rng);
      struct network *network
        = network_from_ties (name, PEOPLE, (const guint32 (*)[2])pair, weight, n, NONE);
      g_assert_cmpfloat_with_epsilon (partition_fit_measure (network, weight, square.label),
                                      fit_by_pairs (&square), 1e-8);
      network_free (network);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/partition-fit/pairs", beside_pairs);
  return g_test_run ();
}
