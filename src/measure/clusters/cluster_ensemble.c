/* Finds the best partition with an ensemble of searches.
 *
 * Each seed gives one run. Then new runs, the offspring, are made from good ones, by two
 * methods in turn:
 *
 * combine   Vertices that two runs both keep together become one vertex (core groups). A new
 *           search starts from there.
 * shake     Two clusters of the best run are dissolved. A new search starts from there.
 *
 * An offspring replaces the worst run. If all runs agree, there is nothing to combine.
 * Offspring rarely find anything that no seed found. So from 2,000 ties on there are extra
 * seeds, up to four times as many in all. These extra runs are only used here. Offspring come
 * in broods of a fixed size, so the number of threads changes nothing.
 *
 * Source: Ovelgoenne and Geyer-Schulz 2012, "An ensemble learning strategy for graph
 * clustering".
 *
 * Cost: a few passes over the ties per run and per offspring. */
#include "pln/parallel_loop.h"
#include "measure/clusters/leiden_search.h"

enum
{
  BROOD = 4,
  MOST_BROODS = 20,
  IDLE_BROODS = 8,
  TIES_TO_BREED = 250000,
  HARD = 2000,
  TIES_FOR_MORE_SEEDS = 800000
};

static const double least_gain = 1e-12;

/* The runs in the population, and room for one brood of offspring. */
struct population
{
  const struct cluster_search *search;
  struct run *alive;
  guint32 count;
  struct run offspring[BROOD];
  struct leiden leiden[BROOD];
  const guint32 *parent[BROOD][2]; /* the second NULL: the first is shaken */
  struct rng rng;
};

static void
population_init (struct population *population, const struct cluster_search *search, guint64 seed,
                 const struct run *run, guint32 n_runs)
{
  gsize bytes = search->level.n * sizeof (guint32);
  population->search = search;
  population->alive = g_new (struct run, n_runs);
  population->count = n_runs;
  for (guint32 r = 0; r < n_runs; r++)
    population->alive[r] = (struct run){ g_memdup2 (run[r].label, bytes), run[r].quality };
  for (int c = 0; c < BROOD; c++)
    {
      population->offspring[c].label = g_malloc (bytes);
      leiden_init (&population->leiden[c], search->level.n, search->objective);
    }
  rng_seed (&population->rng, seed);
}

static void
population_clear (struct population *population)
{
  for (guint32 r = 0; r < population->count; r++)
    g_free (population->alive[r].label);
  for (int c = 0; c < BROOD; c++)
    {
      g_free (population->offspring[c].label);
      leiden_clear (&population->leiden[c]);
    }
  g_free (population->alive);
}

/* Index of the first best run or, with sign -1, of the first worst run. */
static guint32
population_extreme (const struct population *population, int sign)
{
  guint32 found = 0;
  for (guint32 r = 1; r < population->count; r++)
    if (sign * population->alive[r].quality > sign * population->alive[found].quality + least_gain)
      found = r;
  return found;
}

static void
raise_share (struct loop_share *share, gpointer data)
{
  struct population *population = data;
  for (guint32 c; loop_next (share, &c);)
    {
      const guint32 *const *parent = population->parent[c];
      if (parent[1] != NULL)
        search_together (population->search, &population->leiden[c], parent[0], parent[1],
                         &population->offspring[c]);
      else
        search_shaken (population->search, &population->leiden[c], parent[0],
                       &population->offspring[c]);
    }
}

/* Alternately combines two random runs and shakes the best one. */
static void
raise_offspring (struct population *population, int threads)
{
  for (int c = 0; c < BROOD; c++)
    {
      guint32 one = rng_below (&population->rng, population->count);
      guint32 other
        = (one + 1 + rng_below (&population->rng, population->count - 1)) % population->count;
      guint32 first = c % 2 == 0 ? one : population_extreme (population, 1);
      population->parent[c][0] = population->alive[first].label;
      population->parent[c][1] = c % 2 == 0 ? population->alive[other].label : NULL;
      rng_seed (&population->leiden[c].rng, rng_next (&population->rng));
    }
  loop_run (BROOD, 1, threads, raise_share, population);
}

/* Replaces the worst run, unless some run has the same quality already. */
static void
let_in (struct population *population, struct run *child)
{
  guint32 worst = population_extreme (population, -1);
  for (guint32 r = 0; r < population->count; r++)
    if (ABS (population->alive[r].quality - child->quality) <= least_gain)
      return;
  if (child->quality < population->alive[worst].quality)
    return;
  struct run other = population->alive[worst];
  population->alive[worst] = *child;
  *child = other;
}

/* Stops if the best run has not improved for several broods. */
static void
population_improve (struct population *population, guint32 broods, int threads)
{
  guint32 idle = 0;
  for (guint32 b = 0; b < broods && idle < IDLE_BROODS; b++)
    {
      double best = population->alive[population_extreme (population, 1)].quality;
      double worst = population->alive[population_extreme (population, -1)].quality;
      if (best - worst <= least_gain)
        break;
      raise_offspring (population, threads);
      for (int c = 0; c < BROOD; c++)
        let_in (population, &population->offspring[c]);
      idle = population->alive[population_extreme (population, 1)].quality > best + least_gain
               ? 0
               : idle + 1;
    }
}

struct seeds
{
  const struct cluster_search *search;
  guint64 first;
  struct run *run; /* one per seed */
};

static void
run_seeds_share (struct loop_share *share, gpointer data)
{
  const struct seeds *seeds = data;
  const struct cluster_search *search = seeds->search;
  struct leiden leiden;
  leiden_init (&leiden, search->level.n, search->objective);
  for (guint32 r; loop_next (share, &r);)
    {
      rng_seed (&leiden.rng, seeds->first + r);
      seeds->run[r].label = g_new (guint32, search->level.n);
      search_alone (search, &leiden, &seeds->run[r]);
    }
  leiden_clear (&leiden);
}

/* Number of extra seeds, which are used only in the population. */
static guint32
count_more (guint32 work, guint32 n_runs)
{
  return work < HARD || n_runs < 2 ? 0 : MIN (TIES_FOR_MORE_SEEDS / work, 3 * n_runs);
}

guint32 *
partition_find (const struct network *network, const struct cluster_objective *objective,
                guint64 seed, guint32 n_runs, int threads)
{
  /* Two thirds of the time go to the samples that show how stable clusters are. */
  guint32 work = search_work (network);
  guint32 n_seeds = (n_runs + 2) / 3 + count_more (work, n_runs);
  g_autofree struct run *run = g_new0 (struct run, n_seeds);
  guint32 broods = n_runs < 2 ? 0 : MIN (TIES_TO_BREED / MAX (work, 1), MOST_BROODS);
  struct cluster_search search;
  struct population population;

  search_load (&search, network);
  search_fill (&search, objective);
  loop_run (n_seeds, 1, threads, run_seeds_share, &(struct seeds){ &search, seed, run });
  population_init (&population, &search, seed, run, n_seeds);
  population_improve (&population, broods, threads);
  guint32 *best
    = search_label_people (&search, population.alive[population_extreme (&population, 1)].label);
  population_clear (&population);
  for (guint32 r = 0; r < n_seeds; r++)
    g_free (run[r].label);
  search_clear (&search);
  return best;
}

void
partition_place_loners (const struct network *network, const struct cluster_objective *objective,
                        guint32 *label)
{
  guint32 n = network->n_people;
  g_autofree guint32 *of_vertex = g_new (guint32, n);
  struct cluster_search search;

  search_load (&search, network);
  search_fill (&search, objective);
  for (guint32 v = 0; v < n; v++)
    of_vertex[v] = label[search.person[v]];
  search_place_loners (&search, of_vertex);
  for (guint32 v = 0; v < n; v++)
    label[search.person[v]] = of_vertex[v];
  search_clear (&search);
}
