/* Small random networks: every kernel compared with a slow, obvious second version, and the
 * same bits for one, two and four threads. */
#include <math.h>
#include <string.h>
#include "pln/graph.h"
#include "pln/measure.h"

enum
{
  MOST = 24,
  NETWORKS = 3000
};

/* The slow version, from a matrix of strengths (0: no tie). */
struct slow
{
  guint32 n;
  double a[MOST][MOST];
  guint32 steps[MOST][MOST]; /* NONE: no path */
  double paths[MOST][MOST];
};

/* Chains of three people between the first and the last. */
static gboolean
on_spindle (guint32 i, guint32 j, guint32 n)
{
  return i == 0 ? j % 3 == 1 : j == n - 1 ? i % 3 == 0 || i == n - 2 : j == i + 1 && i % 3 != 0;
}

static struct network *
make_network (struct rng *rng, guint32 shape, gboolean weighted)
{
  static char text[MOST][8];
  const char *name[MOST];
  guint32 n = 1 + rng_below (rng, MOST), count = 0;
  g_autofree guint32 (*pair)[2] = g_malloc_n (MOST * MOST, sizeof *pair);
  g_autofree double *strength = g_new (double, MOST *MOST);
  double share = rng_unit (rng) * rng_unit (rng);
  for (guint32 v = 0; v < n; v++)
    {
      g_snprintf (text[v], sizeof text[v], "p%02u", v);
      name[v] = text[v];
    }
  for (guint32 i = 0; i < n; i++)
    for (guint32 j = i + 1; j < n; j++)
      {
        gboolean tied = shape == 0   ? rng_unit (rng) < share             /* random */
                        : shape == 1 ? i == 0 || rng_unit (rng) < .02     /* star and a bit */
                        : shape == 2 ? j == i + 1 || rng_unit (rng) < .02 /* path */
                        : shape == 3 ? i / 5 == j / 5 || (j == i + 1 && j % 10 == 0) /* cliques */
                        : shape == 4 ? j == i + 1 || (i == 0 && j == n - 1)          /* ring */
                        : shape == 5 ? j == i + 1 || (i % 3 == 0 && j == i + 2)
                                         || (i == 0 && j == n - 1) /* ring of triangles */
                                     : on_spindle (i, j, n);
        if (!tied)
          continue;
        pair[count][0] = i;
        pair[count][1] = j;
        strength[count++] = weighted ? 1 + rng_below (rng, 4) : 1;
      }
  return network_from_ties (name, n, (const guint32 (*)[2])pair, strength, count,
                            rng_below (rng, 4) == 0 ? NONE : rng_below (rng, n));
}

/* Distances by repeated sweeps, without person `exclude`. */
static void
find_steps (struct slow *slow, guint32 exclude)
{
  guint32 n = slow->n;
  for (guint32 s = 0; s < n; s++)
    {
      for (guint32 v = 0; v < n; v++)
        {
          slow->steps[s][v] = v == s && s != exclude ? 0 : NONE;
          slow->paths[s][v] = v == s;
        }
      for (guint32 d = 0; d < n; d++)
        for (guint32 v = 0; v < n; v++)
          for (guint32 u = 0; slow->steps[s][v] == d && u < n; u++)
            {
              if (slow->a[v][u] == 0 || u == exclude)
                continue;
              if (slow->steps[s][u] == NONE)
                slow->steps[s][u] = d + 1;
              if (slow->steps[s][u] == d + 1)
                slow->paths[s][u] += slow->paths[s][v];
            }
    }
}

static void
slow_load (struct slow *slow, const struct network *network)
{
  memset (slow, 0, sizeof *slow);
  slow->n = network->n_people;
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      slow->a[tie->a][tie->b] = slow->a[tie->b][tie->a] = tie->strength;
    }
  find_steps (slow, NONE);
}

#define assert_near(x, y)                                                            \
  do                                                                                 \
    {                                                                                \
      double x_ = (x), y_ = (y);                                                     \
      if (isnan (y_) ? !isnan (x_) : !(fabs (x_ - y_) <= 1e-9 * MAX (1, fabs (y_)))) \
        g_error ("%s:%d: %s is %.12g, not %.12g", __FILE__, __LINE__, #x, x_, y_);   \
    }                                                                                \
  while (0)

static guint32
count_within (const struct slow *slow, guint32 s, guint32 most)
{
  guint32 count = 0;
  for (guint32 v = 0; v < slow->n; v++)
    count += v != s && slow->steps[s][v] <= most;
  return count;
}

/* Pairs s < t: share of the shortest paths that pass through v. */
static double
slow_betweenness (const struct slow *slow, guint32 v)
{
  double sum = 0;
  for (guint32 s = 0; s < slow->n; s++)
    for (guint32 t = s + 1; t < slow->n; t++)
      if (s != v && t != v && slow->steps[s][t] != NONE && slow->steps[s][v] != NONE
          && slow->steps[s][v] + slow->steps[v][t] == slow->steps[s][t])
        sum += slow->paths[s][v] * slow->paths[v][t] / slow->paths[s][t];
  return sum;
}

static void
check_distances (const struct slow *slow, const struct measures *m)
{
  for (guint32 v = 0; v < slow->n; v++)
    {
      double inverse = 0, distance = 0, reached = 0, told = 0;
      for (guint32 u = 0; u < slow->n; u++)
        {
          if (u != v && slow->steps[v][u] != NONE)
            {
              inverse += 1.0 / slow->steps[v][u];
              distance += slow->steps[v][u];
              reached++;
            }
          for (guint32 w = 0; slow->a[v][u] > 0 && w < slow->n; w++)
            told += slow->a[u][w] > 0;
        }
      for (guint32 k = 0; k < 3; k++)
        g_assert_cmpuint (m->reach.within[k][v], ==, count_within (slow, v, k + 1));
      assert_near (m->reach.harmonic[v], slow->n < 2 ? 0 : inverse / (slow->n - 1));
      assert_near (m->centrality.closeness[v], reached == 0 ? NAN : reached / distance);
      assert_near (m->reach.efficiency[v], told == 0 ? NAN : count_within (slow, v, 2) / told);
      assert_near (m->centrality.betweenness[v], slow_betweenness (slow, v));
    }
}

/* cut[c]: v is out of reach without c. By Menger, two paths have nobody in common if no removal of
 * one person or of the tie to me cuts v off. The door is the one of those who cut v off that nobody
 * else cuts off, and so the nearest to me. */
static void
check_ways (struct slow *slow, const struct measures *m, guint32 me, guint32 v, const gboolean *cut)
{
  guint32 door = v, ways = 2;
  if (v == me || slow->steps[me][v] == NONE)
    {
      g_assert_cmpuint (m->reach.door[v], ==, NONE);
      g_assert_cmpuint (m->reach.redundancy[v], ==, 0);
      return;
    }
  for (guint32 c = 0; c < slow->n; c++)
    if (cut[c])
      {
        ways = 1;
        if (door == v || slow->steps[me][c] < slow->steps[me][door])
          door = c;
      }
  if (slow->a[me][v] > 0)
    {
      double tie = slow->a[me][v];
      slow->a[me][v] = slow->a[v][me] = 0;
      find_steps (slow, NONE);
      ways = slow->steps[me][v] == NONE ? 1 : 2;
      slow->a[me][v] = slow->a[v][me] = tie;
      find_steps (slow, NONE);
    }
  g_assert_cmpuint (m->reach.door[v], ==, door);
  g_assert_cmpuint (m->reach.redundancy[v], ==, ways);
}

/* Really removes everybody in turn. */
static void
check_lost (struct slow *slow, const struct measures *m, guint32 me)
{
  guint32 n = slow->n, within = me == NONE ? 0 : count_within (slow, me, 3);
  gboolean before[MOST], cut[MOST][MOST] = { { FALSE } }; /* [person][without] */
  if (me == NONE)
    return;
  for (guint32 v = 0; v < n; v++)
    before[v] = slow->steps[me][v] != NONE;
  for (guint32 c = 0; c < n; c++)
    {
      guint32 steps = slow->steps[me][c], cut_off = 0;
      if (c == me)
        continue;
      find_steps (slow, c);
      for (guint32 v = 0; v < n; v++)
        cut_off += cut[v][c] = v != c && before[v] && slow->steps[me][v] == NONE;
      assert_near (m->reach.lost[c], (double)within - count_within (slow, me, 3) - (steps <= 3));
      g_assert_cmpuint (m->reach.cut_off[c], ==, cut_off);
      find_steps (slow, NONE);
    }
  for (guint32 v = 0; v < n; v++)
    check_ways (slow, m, me, v, cut[v]);
}

static guint32
count_reached (const struct slow *slow)
{
  guint32 count = 0;
  for (guint32 s = 0; s < slow->n; s++)
    for (guint32 v = 0; v < slow->n; v++)
      count += slow->steps[s][v] != NONE;
  return count;
}

static void
check_ties (struct slow *slow, const struct network *network, const struct measures *m)
{
  guint32 reached = count_reached (slow);
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      guint32 a = network->tie[e].a, b = network->tie[e].b, common = 0, either = 0;
      double strength = slow->a[a][b];
      for (guint32 v = 0; v < slow->n; v++)
        {
          common += slow->a[a][v] > 0 && slow->a[b][v] > 0;
          either += v != a && v != b && (slow->a[a][v] > 0 || slow->a[b][v] > 0);
        }
      g_assert_cmpuint (m->weak.common[e], ==, common);
      assert_near (m->weak.overlap[e], either == 0 ? 0 : (double)common / either);
      slow->a[a][b] = slow->a[b][a] = 0;
      find_steps (slow, NONE);
      g_assert_cmpuint (m->weak.tie_range[e], ==, slow->steps[a][b]);
      g_assert_cmpuint (m->weak.bridge[e], ==, count_reached (slow) < reached);
      slow->a[a][b] = slow->a[b][a] = strength;
    }
  find_steps (slow, NONE);
}

/* Computed directly from the formulas. ego: only j and q among the neighbours of i. */
static double
slow_constraint (const struct slow *slow, guint32 i, gboolean ego)
{
  double sum = 0, total = 0;
  for (guint32 k = 0; k < slow->n; k++)
    total += slow->a[i][k];
  for (guint32 j = 0; j < slow->n; j++)
    {
      double share = slow->a[i][j] / total;
      for (guint32 q = 0; q < slow->n; q++)
        {
          double of_q = 0;
          for (guint32 k = 0; k < slow->n; k++)
            of_q += ego && k != i && slow->a[i][k] == 0 ? 0 : slow->a[q][k];
          if (q != i && q != j && slow->a[i][q] > 0)
            share += slow->a[i][q] / total * slow->a[q][j] / of_q;
        }
      sum += slow->a[i][j] > 0 ? share * share : 0;
    }
  return total > 0 ? sum : NAN;
}

static double
slow_effective_size (const struct slow *slow, guint32 i)
{
  double size = 0, total = 0;
  for (guint32 k = 0; k < slow->n; k++)
    total += slow->a[i][k];
  for (guint32 j = 0; j < slow->n; j++)
    {
      double most = 0, told = 0;
      for (guint32 k = 0; k < slow->n; k++)
        most = MAX (most, slow->a[j][k]);
      for (guint32 q = 0; q < slow->n; q++)
        if (q != i && q != j && most > 0)
          told += slow->a[i][q] / total * slow->a[j][q] / most;
      size += slow->a[i][j] > 0 ? 1 - told : 0;
    }
  return total > 0 ? size : NAN;
}

/* Peels vertices in the simplest way. */
static void
check_core (const struct slow *slow, const struct measures *m)
{
  gboolean left[MOST];
  for (guint32 v = 0; v < slow->n; v++)
    left[v] = TRUE;
  for (guint32 k = 1; k <= MOST; k++)
    for (gboolean again = TRUE; again;)
      {
        again = FALSE;
        for (guint32 v = 0; v < slow->n; v++)
          {
            guint32 degree = 0;
            for (guint32 u = 0; u < slow->n; u++)
              degree += left[u] && slow->a[v][u] > 0;
            if (!left[v] || degree >= k)
              continue;
            g_assert_cmpuint (m->centrality.core[v], ==, k - 1);
            left[v] = FALSE;
            again = TRUE;
          }
      }
}

/* The vector is an eigenvector, and no other eigenvalue is larger. */
static void
check_eigenvector (const struct slow *slow, const struct measures *m)
{
  const double *x = m->centrality.eigenvector;
  double value = 0, largest = 0;
  for (guint32 v = 0; v < slow->n; v++)
    for (guint32 u = 0; x[v] == 1 && u < slow->n && value == 0; u++)
      for (guint32 w = 0; w < slow->n; w++)
        value += u == 0 ? slow->a[v][w] * x[w] : 0;
  for (guint32 v = 0; v < slow->n; v++)
    {
      double sum = 0;
      for (guint32 u = 0; u < slow->n; u++)
        sum += slow->a[v][u] * x[u];
      g_assert_cmpfloat_with_epsilon (sum, value * x[v], 1e-6);
      largest = MAX (largest, x[v]);
    }
  g_assert_cmpfloat (largest, ==, value > 0 ? 1 : 0);
}

static void
check_people (const struct slow *slow, const struct measures *m)
{
  for (guint32 v = 0; v < slow->n; v++)
    {
      assert_near (m->holes.constraint[v], slow_constraint (slow, v, FALSE));
      assert_near (m->holes.constraint_ego[v], slow_constraint (slow, v, TRUE));
      assert_near (m->holes.effective_size[v], slow_effective_size (slow, v));
    }
  check_core (slow, m);
  check_eigenvector (slow, m);
}

static void
kernels_agree (void)
{
  struct measure_options options = { .seed = 1, .leiden_runs = 1 };
  struct slow *slow = g_new (struct slow, 1);
  struct rng rng;
  rng_seed (&rng, 20161030);
  for (guint32 i = 0; i < NETWORKS; i++)
    {
      struct network *network = make_network (&rng, i % 7, i % 2);
      struct measures *measures = measures_compute (network, &options, NULL);
      slow_load (slow, network);
      check_distances (slow, measures);
      check_lost (slow, measures, network->me);
      check_ties (slow, network, measures);
      check_people (slow, measures);
      measures_free (measures);
      network_free (network);
    }
  g_free (slow);
}

/* Sampling counts paths in another way, and in floats. With all sources sampled, the result
 * must be exact. */
static void
all_samples_are_exact (void)
{
  struct measure_options options = { .seed = 1, .leiden_runs = 1, .samples = 1000000 };
  struct slow *slow = g_new (struct slow, 1);
  struct rng rng;
  rng_seed (&rng, 1959);
  for (guint32 i = 0; i < 500; i++)
    {
      struct network *network = make_network (&rng, i % 7, FALSE);
      struct measures *measures = measures_compute (network, &options, NULL);
      slow_load (slow, network);
      for (guint32 v = 0; v < network->n_people; v++)
        g_assert_cmpfloat_with_epsilon (measures->centrality.betweenness[v],
                                        slow_betweenness (slow, v), 1e-4);
      g_assert_cmpfloat (measures->centrality.error_bound, ==, 0);
      measures_free (measures);
      network_free (network);
    }
  g_free (slow);
}

/* Floyd and Warshall. */
static void
check_weighted (const struct network *network, const struct measures *m)
{
  guint32 n = network->n_people;
  double far[MOST][MOST];
  for (guint32 v = 0; v < n; v++)
    for (guint32 u = 0; u < n; u++)
      far[v][u] = v == u ? 0 : INFINITY;
  for (guint32 e = 0; e < network->n_ties; e++)
    far[network->tie[e].a][network->tie[e].b] = far[network->tie[e].b][network->tie[e].a]
      = 1 / network->tie[e].strength;
  for (guint32 k = 0; k < n; k++)
    for (guint32 v = 0; v < n; v++)
      for (guint32 u = 0; u < n; u++)
        far[v][u] = MIN (far[v][u], far[v][k] + far[k][u]);
  for (guint32 v = 0; v < n; v++)
    {
      double inverse = 0, sum = 0, reached = 0;
      for (guint32 u = 0; u < n; u++)
        if (u != v && isfinite (far[v][u]))
          {
            inverse += 1 / far[v][u];
            sum += far[v][u];
            reached++;
          }
      assert_near (m->reach.harmonic[v], n < 2 ? 0 : inverse / (n - 1));
      assert_near (m->centrality.closeness[v], reached == 0 ? NAN : reached / sum);
    }
}

/* Betweenness compared with igraph's. */
static void
weighted_paths_agree (void)
{
  struct measure_options options = { .seed = 1, .leiden_runs = 1, .weighted_paths = TRUE };
  struct rng rng;
  rng_seed (&rng, 7);
  for (guint32 i = 0; i < 500; i++)
    {
      struct network *network = make_network (&rng, i % 7, TRUE);
      struct measures *measures = measures_compute (network, &options, NULL);
      igraph_t graph;
      igraph_vector_t weights, theirs;
      network_to_igraph (network, NONE, &graph, &weights, NULL, NULL);
      igraph_vector_init (&theirs, 0);
      for (igraph_integer_t e = 0; e < igraph_vector_size (&weights); e++)
        VECTOR (weights)[e] = 1 / VECTOR (weights)[e];
      igraph_betweenness (&graph, &theirs, igraph_vss_all (), FALSE, &weights);
      for (guint32 v = 0; v < network->n_people; v++)
        assert_near (measures->centrality.betweenness[v], VECTOR (theirs)[v]);
      check_weighted (network, measures);
      igraph_vector_destroy (&theirs);
      igraph_vector_destroy (&weights);
      igraph_destroy (&graph);
      measures_free (measures);
      network_free (network);
    }
}

/* Lengths of very different sizes, as between old and recent ties. */
static void
lengths_of_all_sizes_agree (void)
{
  struct measure_options options = { .seed = 1, .leiden_runs = 1, .weighted_paths = TRUE };
  struct rng rng;
  rng_seed (&rng, 1964);
  for (guint32 i = 0; i < 300; i++)
    {
      struct network *network = make_network (&rng, i % 7, TRUE);
      for (guint32 e = 0; e < network->n_ties; e++)
        network->tie[e].strength *= pow (10, (double)rng_below (&rng, 19) - 13);
      struct measures *measures = measures_compute (network, &options, NULL);
      check_weighted (network, measures);
      measures_free (measures);
      network_free (network);
    }
}

/* Fractions that add up to 1: three thirds, a half and two quarters, ten tenths. Next to a tie
 * of length 1 they make two shortest paths between the ends. */
static void
ways_of_fractions_are_equal (void)
{
  static const guint32 steps[] = { 3, 6, 7, 10, 49 };
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      guint32 n = steps[i] + 1, pair[50][2];
      const char *name[50];
      char text[50][4];
      double strength[50];
      for (guint32 v = 0; v < n; v++)
        {
          g_snprintf (text[v], sizeof text[v], "p%02u", v);
          name[v] = text[v];
          pair[v][0] = v == 0 ? 0 : v - 1;
          pair[v][1] = v == 0 ? n - 1 : v;
          strength[v] = v == 0 ? 1 : steps[i];
        }
      struct network *network = network_from_ties (name, n, pair, strength, n, NONE);
      struct measure_options options = { .seed = 1, .leiden_runs = 1, .weighted_paths = TRUE };
      struct measures *measures = measures_compute (network, &options, NULL);
      /* p01 is between p00 and all others, but on only one of two paths to the last one. */
      double between = n - 3 + .5;
      g_assert_cmpfloat_with_epsilon (measures->centrality.betweenness[1], between, 1e-9);
      measures_free (measures);
      network_free (network);
    }
}

static struct network *
make_large (guint32 n, guint32 n_ties, guint64 seed)
{
  g_autofree const char **name = g_new (const char *, n);
  g_autoptr (GPtrArray) text = g_ptr_array_new_with_free_func (g_free);
  g_autofree guint32 (*pair)[2] = g_malloc_n (n_ties, sizeof *pair);
  g_autofree double *strength = g_new (double, n_ties);
  struct rng rng;
  rng_seed (&rng, seed);
  for (guint32 v = 0; v < n; v++)
    {
      g_ptr_array_add (text, g_strdup_printf ("person%05u", v));
      name[v] = g_ptr_array_index (text, v);
    }
  for (guint32 e = 0; e < n_ties; e++)
    {
      pair[e][0] = rng_below (&rng, n);
      pair[e][1] = rng_below (&rng, 3) == 0 ? rng_below (&rng, n)
                                            : (pair[e][0] + 1 + rng_below (&rng, 9)) % n;
      strength[e] = .1 + rng_unit (&rng);
    }
  return network_from_ties (name, n, (const guint32 (*)[2])pair, strength, n_ties, 0);
}

/* A tenth of the sources. No error may exceed the bound. The error of the largest value may
 * exceed the stated one only a little, because one in twenty does by chance. */
static void
samples_are_near (void)
{
  struct network *network = make_large (1500, 6000, 3);
  struct measure_options options = { .seed = 1, .leiden_runs = 1, .exact = TRUE };
  struct measures *exact = measures_compute (network, &options, NULL);
  options = (struct measure_options){ .seed = 1, .leiden_runs = 1, .samples = 150 };
  struct measures *sampled = measures_compute (network, &options, NULL);
  const struct centrality *c = &sampled->centrality;
  double largest = 0, pairs = 1499.0 * 1498 / 2, worst = 0, off = 0;
  for (guint32 v = 0; v < network->n_people; v++)
    {
      double error = fabs (c->betweenness[v] - exact->centrality.betweenness[v]);
      worst = MAX (worst, error / pairs);
      if (exact->centrality.betweenness[v] > largest)
        {
          largest = exact->centrality.betweenness[v];
          off = error / largest;
        }
    }
  g_assert_true (c->sampled);
  g_assert_cmpuint (c->samples, ==, 150);
  g_assert_cmpfloat (worst, <, c->error_bound);
  g_assert_cmpfloat (c->top_error, >, .01);
  g_assert_cmpfloat (c->top_error, <, .6);
  g_assert_cmpfloat (off, <, 2 * c->top_error);
  measures_free (exact);
  measures_free (sampled);
  network_free (network);
}

static void
assert_same_bits (const struct measures *x, const struct measures *y, guint32 n)
{
  const double *const real[][2] = {
    { x->reach.harmonic, y->reach.harmonic },
    { x->reach.lost, y->reach.lost },
    { x->centrality.betweenness, y->centrality.betweenness },
    { x->centrality.closeness, y->centrality.closeness },
    { x->centrality.eigenvector, y->centrality.eigenvector },
    { x->centrality.pagerank, y->centrality.pagerank },
    { x->holes.constraint, y->holes.constraint },
    { x->clusters.stability, y->clusters.stability },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (real); i++)
    g_assert_cmpmem (real[i][0], n * sizeof (double), real[i][1], n * sizeof (double));
  g_assert_cmpmem (x->clusters.of, n * sizeof (guint32), y->clusters.of, n * sizeof (guint32));
  g_assert_cmpmem (x->weak.tie_range, x->network->n_ties * sizeof (guint32), y->weak.tie_range,
                   y->network->n_ties * sizeof (guint32));
}

static void
threads_change_nothing (void)
{
  struct network *network = make_large (1500, 6000, 11);
  struct measure_options options = { .seed = 1, .leiden_runs = 3, .threads = 1 };
  for (int weighted = 0; weighted <= 1; weighted++)
    {
      options.weighted_paths = weighted;
      options.threads = 1;
      struct measures *one = measures_compute (network, &options, NULL);
      for (options.threads = 2; options.threads <= 4; options.threads += 2)
        {
          struct measures *several = measures_compute (network, &options, NULL);
          assert_same_bits (one, several, network->n_people);
          measures_free (several);
        }
      measures_free (one);
    }
  network_free (network);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/random/kernels", kernels_agree);
  g_test_add_func ("/random/all-samples", all_samples_are_exact);
  g_test_add_func ("/random/samples", samples_are_near);
  g_test_add_func ("/random/weighted-paths", weighted_paths_agree);
  g_test_add_func ("/random/lengths", lengths_of_all_sizes_agree);
  g_test_add_func ("/random/fractions", ways_of_fractions_are_equal);
  g_test_add_func ("/random/threads", threads_change_nothing);
  return g_test_run ();
}
