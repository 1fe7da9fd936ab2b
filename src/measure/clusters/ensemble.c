/* The best clusters that several searches find together.
 *
 * Each seed gives a run of its own.  Then good runs are bred: what two of them
 * keep together becomes a vertex, and a new search from there gives a child
 * (core groups: Ovelgoenne and Geyer-Schulz 2012, "An ensemble learning strategy
 * for graph clustering"); or two clusters of the best come apart and are searched
 * again.  Breeding finds little that no seed has brought, so from 2,000 ties on
 * there are more seeds than runs to be told of, up to four times as many.  A
 * child takes the place of the worst.  Where all runs agree there is nothing to
 * breed.  Children come in broods of a fixed size, so the number of threads
 * changes nothing.
 *
 * Cost: a few passes over the ties per run and child. */
#include <omp.h>
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

/* The runs as a herd: pointers to those alive, and room for a brood. */
struct herd
{
  const struct search *search;
  struct run *alive;
  guint32 count;
  struct run brood[BROOD];
  struct leiden leiden[BROOD];
  struct rng rng;
};

static void
herd_init (struct herd *herd, const struct search *search, guint64 seed, const struct run *run,
           guint32 n_runs)
{
  gsize bytes = search->level.n * sizeof (guint32);
  herd->search = search;
  herd->alive = g_new (struct run, n_runs);
  herd->count = n_runs;
  for (guint32 r = 0; r < n_runs; r++)
    herd->alive[r] = (struct run){ g_memdup2 (run[r].label, bytes), run[r].modularity };
  for (int c = 0; c < BROOD; c++)
    {
      herd->brood[c].label = g_malloc (bytes);
      leiden_init (&herd->leiden[c], search->level.n, search->per_mass);
    }
  rng_seed (&herd->rng, seed);
}

static void
herd_clear (struct herd *herd)
{
  for (guint32 r = 0; r < herd->count; r++)
    g_free (herd->alive[r].label);
  for (int c = 0; c < BROOD; c++)
    {
      g_free (herd->brood[c].label);
      leiden_clear (&herd->leiden[c]);
    }
  g_free (herd->alive);
}

/* Index of the first of the best or, with sign -1, of the worst. */
static guint32
herd_extreme (const struct herd *herd, int sign)
{
  guint32 found = 0;
  for (guint32 r = 1; r < herd->count; r++)
    if (sign * herd->alive[r].modularity > sign * herd->alive[found].modularity + least_gain)
      found = r;
  return found;
}

/* Children of two at random, and of the best shaken, by turns. */
static void
bring_up_brood (struct herd *herd, int threads)
{
  const guint32 *parent[BROOD][2];
  for (int c = 0; c < BROOD; c++)
    {
      guint32 one = rng_below (&herd->rng, herd->count);
      guint32 other = (one + 1 + rng_below (&herd->rng, herd->count - 1)) % herd->count;
      parent[c][0] = herd->alive[c % 2 == 0 ? one : herd_extreme (herd, 1)].label;
      parent[c][1] = c % 2 == 0 ? herd->alive[other].label : NULL;
      rng_seed (&herd->leiden[c].rng, rng_next (&herd->rng));
    }
#pragma omp parallel for schedule(dynamic) num_threads(CLAMP(threads, 1, BROOD))
  for (int c = 0; c < BROOD; c++)
    if (parent[c][1] != NULL)
      search_together (herd->search, &herd->leiden[c], parent[c][0], parent[c][1], &herd->brood[c]);
    else
      search_shaken (herd->search, &herd->leiden[c], parent[c][0], &herd->brood[c]);
}

/* A child like another alive is not let in. */
static void
let_in (struct herd *herd, struct run *child)
{
  guint32 worst = herd_extreme (herd, -1);
  for (guint32 r = 0; r < herd->count; r++)
    if (ABS (herd->alive[r].modularity - child->modularity) <= least_gain)
      return;
  if (child->modularity < herd->alive[worst].modularity)
    return;
  struct run other = herd->alive[worst];
  herd->alive[worst] = *child;
  *child = other;
}

/* Until the best has not become better for a while. */
static void
herd_improve (struct herd *herd, guint32 broods, int threads)
{
  guint32 idle = 0;
  for (guint32 b = 0; b < broods && idle < IDLE_BROODS; b++)
    {
      double best = herd->alive[herd_extreme (herd, 1)].modularity;
      double worst = herd->alive[herd_extreme (herd, -1)].modularity;
      if (best - worst <= least_gain)
        break;
      bring_up_brood (herd, threads);
      for (int c = 0; c < BROOD; c++)
        let_in (herd, &herd->brood[c]);
      idle = herd->alive[herd_extreme (herd, 1)].modularity > best + least_gain ? 0 : idle + 1;
    }
}

static void
run_seeds (const struct search *search, guint64 seed, int threads, struct run *run, guint32 n_runs)
{
#pragma omp parallel num_threads(CLAMP(threads, 1, (int)n_runs))
  {
    struct leiden leiden;
    leiden_init (&leiden, search->level.n, search->per_mass);
#pragma omp for schedule(dynamic)
    for (guint32 r = 0; r < n_runs; r++)
      {
        rng_seed (&leiden.rng, seed + r);
        run[r].label = g_new (guint32, search->level.n);
        search_alone (search, &leiden, &run[r]);
      }
    leiden_clear (&leiden);
  }
}

/* From the numbers of the search to people's own. */
static guint32 *
label_people (const struct search *search, const guint32 *label)
{
  guint32 n = search->level.n, *of_person = g_new (guint32, n);
  for (guint32 v = 0; v < n; v++)
    of_person[search->person[v]] = label[v];
  return of_person;
}

/* Seeds for the herd alone. */
static guint32
count_more (guint32 n_ties, guint32 n_runs)
{
  return n_ties < HARD || n_runs < 2 ? 0 : MIN (TIES_FOR_MORE_SEEDS / n_ties, 3 * n_runs);
}

void
partitions_find (const struct network *network, guint64 seed, guint32 n_runs, int threads,
                 struct partitions *partitions)
{
  guint32 n_seeds = n_runs + count_more (network->n_ties, n_runs);
  g_autofree struct run *run = g_new0 (struct run, n_seeds);
  guint32 broods = n_runs < 2 ? 0 : MIN (TIES_TO_BREED / MAX (network->n_ties, 1), MOST_BROODS);
  struct search search;
  struct herd herd;

  search_load (&search, network);
  run_seeds (&search, seed, threads, run, n_seeds);
  herd_init (&herd, &search, seed, run, n_seeds);
  herd_improve (&herd, broods, threads);
  partitions->best = label_people (&search, herd.alive[herd_extreme (&herd, 1)].label);
  herd_clear (&herd);
  partitions->count = n_runs;
  partitions->label = g_new (guint32 *, n_runs);
  for (guint32 r = 0; r < n_seeds; r++)
    {
      if (r < n_runs)
        partitions->label[r] = label_people (&search, run[r].label);
      g_free (run[r].label);
    }
  search_clear (&search);
}

void
partitions_clear (struct partitions *partitions)
{
  for (guint32 r = 0; r < partitions->count; r++)
    g_free (partitions->label[r]);
  g_clear_pointer (&partitions->label, g_free);
  g_clear_pointer (&partitions->best, g_free);
}
