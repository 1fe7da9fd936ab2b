/* Where most people are tied to each other, triangles are counted by rows of bits and sums over them by
 * rows of a matrix: the same as the definitions say, over all pairs. */
#include <math.h>
#include "measure/graph/dense_core.h"

enum
{
  PEOPLE = 700,
  CROWD = 530, /* the others have few ties */
  ME = 7
};

static double weight[PEOPLE][PEOPLE], total[PEOPLE], most[PEOPLE];
static guint8 arc[PEOPLE][PEOPLE];

/* A third of the ties go one way only. */
static struct network *
make_network (void)
{
  static char text[PEOPLE][8];
  static const char *name[PEOPLE];
  static guint32 pair[PEOPLE * PEOPLE / 2][2];
  static double strength[PEOPLE * PEOPLE / 2];
  struct rng rng;
  guint32 count = 0;
  rng_seed (&rng, 11);
  for (guint32 v = 0; v < PEOPLE; v++)
    {
      g_snprintf (text[v], sizeof text[v], "p%03u", v);
      name[v] = text[v];
    }
  for (guint32 i = 0; i < PEOPLE; i++)
    for (guint32 j = i + 1; j < PEOPLE; j++)
      if (rng_unit (&rng) < (j < CROWD ? .75 : .05))
        {
          strength[count] = .1 + rng_unit (&rng);
          pair[count][0] = i;
          pair[count++][1] = j;
        }
  struct network *network
    = network_from_ties (name, PEOPLE, (const guint32 (*)[2])pair, strength, count, ME);
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      struct tie *tie = &network->tie[e];
      guint32 way = rng_below (&rng, 3);
      tie->given = way != 1 ? tie->strength / 2 : 0;
      tie->taken = way != 2 ? tie->strength / 2 : 0;
    }
  return network;
}

static void
fill_matrix (const struct network *network)
{
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      double w = network_tie_weight (network, e);
      weight[tie->a][tie->b] = weight[tie->b][tie->a] = w;
      arc[tie->a][tie->b] = tie->given > 0;
      arc[tie->b][tie->a] = tie->taken > 0;
    }
  for (guint32 i = 0; i < PEOPLE; i++)
    for (guint32 j = 0; j < PEOPLE; j++)
      {
        total[i] += weight[i][j];
        most[i] = MAX (most[i], weight[i][j]);
      }
}

static void
assert_near (double own, double expected)
{
  g_assert_cmpfloat (fabs (own - expected), <=, 1e-9 * MAX (1, fabs (expected)));
}

struct definitions
{
  double constraint, constraint_ego, redundant;
};

/* Of i; also of each tie of i. */
static struct definitions
check_contacts (const struct network *network, const struct measures *measures, guint32 i)
{
  const double *on[2] = { measures->array[measure_index ("constraint_on_a")],
                          measures->array[measure_index ("constraint_on_b")] };
  const double *redundant_to[2] = { measures->array[measure_index ("redundant_to_a")],
                                    measures->array[measure_index ("redundant_to_b")] };
  static double inside[PEOPLE];
  struct definitions sums = { 0, 0, 0 };
  for (guint32 q = 0; q < PEOPLE; q++)
    {
      inside[q] = weight[q][i];
      for (guint32 k = 0; k < PEOPLE; k++)
        inside[q] += weight[i][k] > 0 ? weight[q][k] : 0;
    }
  for (guint32 j = 0; j < PEOPLE; j++)
    {
      double direct = weight[i][j] / total[i], through = 0, ego = 0, redundant = 0;
      guint32 common = 0;
      if (weight[i][j] <= 0)
        continue;
      for (guint32 q = 0; q < PEOPLE; q++)
        if (weight[i][q] > 0 && weight[q][j] > 0)
          {
            double share = weight[i][q] / total[i];
            through += share * weight[q][j] / total[q];
            ego += share * weight[q][j] / inside[q];
            redundant += share * weight[j][q] / most[j];
            common++;
          }
      guint32 tie = network_tie (network, i, j), side = i < j ? 0 : 1;
      g_assert_cmpuint (measures->weak.common[tie], ==, common);
      assert_near (on[side][tie], (direct + through) * (direct + through));
      assert_near (redundant_to[side][tie], redundant);
      sums.constraint += (direct + through) * (direct + through);
      sums.constraint_ego += (direct + ego) * (direct + ego);
      sums.redundant += redundant;
    }
  return sums;
}

static void
check_holes (const struct network *network, const struct measures *measures)
{
  for (guint32 i = 0; i < PEOPLE; i++)
    {
      struct definitions sums = check_contacts (network, measures, i);
      assert_near (measures->holes.constraint[i], sums.constraint);
      assert_near (measures->holes.constraint_ego[i], sums.constraint_ego);
      assert_near (measures->holes.effective_size[i],
                   graph_degree (&network->graph, i) - sums.redundant);
    }
}

static void
check_roles (const struct measures *measures)
{
  static const char *const name[]
    = { "coordinator", "gatekeeper", "representative", "consultant", "liaison" };
  const guint32 *of = measures->clusters.of;
  for (guint32 v = 0; v < PEOPLE; v++)
    {
      guint64 plain[N_BROKER_ROLES] = { 0 };
      double directed[5] = { 0 };
      if (of[v] == NONE)
        continue;
      for (guint32 i = 0; i < PEOPLE; i++)
        for (guint32 k = 0; k < PEOPLE; k++)
          {
            if (i == k || of[i] == NONE || of[k] == NONE)
              continue;
            guint32 own = (of[i] == of[v]) + (of[k] == of[v]);
            if (i < k && weight[i][v] > 0 && weight[k][v] > 0 && !(weight[i][k] > 0))
              plain[own == 2         ? ROLE_COORDINATOR
                    : own == 1       ? ROLE_GATEKEEPER
                    : of[i] == of[k] ? ROLE_ITINERANT
                                     : ROLE_LIAISON]++;
            if (arc[i][v] && arc[v][k] && !arc[i][k])
              directed[own == 2         ? 0
                       : of[k] == of[v] ? 1
                       : of[i] == of[v] ? 2
                       : of[i] == of[k] ? 3
                                        : 4]++;
          }
      for (int r = 0; r < N_BROKER_ROLES; r++)
        g_assert_cmpuint (measures->brokerage->pairs[r][v], ==, plain[r]);
      for (int r = 0; r < 5; r++)
        g_assert_cmpfloat (((const double *)measures->array[measure_index (name[r])])[v], ==,
                           directed[r]);
    }
}

static void
dense_core_agrees (void)
{
  struct measure_options options = { .seed = 1, .leiden_runs = 1, .resolution = 1.3, .threads = 1 };
  g_autoptr (GError) error = NULL;
  struct network *network = make_network ();
  struct dense_core core;
  dense_core_find (&network->graph, &core);
  g_assert_cmpuint (core.n, >=, 512);
  g_assert_cmpuint (core.n, <, PEOPLE);
  dense_core_clear (&core);
  struct measures *measures = measures_compute (network, &options, &error);
  g_assert_no_error (error);
  fill_matrix (network);
  check_holes (network, measures);
  check_roles (measures);
  measures_free (measures);
  network_free (network);
}

/* Both kernels, of a matrix whose size is no multiple of a panel. */
static void
kernels_agree (void)
{
  enum
  {
    N = 21
  };
  struct core_matrix matrix;
  struct rng rng;
  double factor[N * CORE_SUMS], one[N * CORE_SUMS], other[N * CORE_SUMS];
  guint64 row[3] = { 0x123456789abcdef0, ~(guint64)0, 1 }, mask[3] = { 0xffff, 0xff00, 1 };
  rng_seed (&rng, 5);
  core_matrix_init (&matrix, N);
  for (guint32 i = 0; i < N; i++)
    for (guint32 j = 0; j < N; j++)
      core_matrix_set (&matrix, i, j, rng_unit (&rng));
  for (guint32 i = 0; i < N * CORE_SUMS; i++)
    factor[i] = rng_unit (&rng);
  core_add_rows_plain (&matrix, factor, one);
  core_matrix_add_rows (&matrix, factor, other);
  for (guint32 i = 0; i < N * CORE_SUMS; i++)
    g_assert_cmpfloat (one[i], ==, other[i]);
  g_assert_cmpuint (core_count_shared_plain (row, row, NULL, 3), ==, 97);
  g_assert_cmpuint (core_count_shared_plain (row, row, mask, 3), ==, 10 + 8 + 1);
  g_assert_cmpuint (bits_count_shared (row, row, mask, 3), ==,
                    core_count_shared_plain (row, row, mask, 3));
  core_matrix_clear (&matrix);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dense/agrees", dense_core_agrees);
  g_test_add_func ("/dense/kernels", kernels_agree);
  return g_test_run ();
}
