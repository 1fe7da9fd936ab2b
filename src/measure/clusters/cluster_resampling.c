/* How stable clusters are: they are found again from samples of the contact that led to them. See
 * contact_resampling.c.
 *
 * Cost: that of the samples, and a search for each. */
#include <string.h>
#include "pln/parallel_loop.h"
#include "measure/clusters/leiden_search.h"

enum
{
  ROUNDS = 1 /* of each search: later ones change few labels */
};

static guint32 *
search_sample (struct cluster_search *search, const struct cluster_objective *objective,
               const float *share, guint64 seed)
{
  struct cluster_objective sample;
  struct leiden leiden;
  g_autofree guint32 *label = g_new (guint32, search->level.n);

  objective_init_resampled (&sample, objective, search->network, share);
  search_fill (search, &sample);
  leiden_init (&leiden, search->level.n, &sample);
  rng_seed (&leiden.rng, seed);
  for (guint32 v = 0; v < search->level.n; v++)
    label[v] = v;
  if (sample.total_mass > 0)
    leiden_run (&leiden, &search->level, ROUNDS, label);
  search_place_loners (search, label);
  leiden_clear (&leiden);
  objective_clear (&sample);
  return search_label_people (search, label);
}

struct resampling
{
  const struct network *network;
  const struct cluster_objective *objective;
  const float *kept; /* of tie e in sample s: [e * samples + s] */
  guint64 seed;
  guint32 samples;
  guint32 **label;
};

static void
resample_share (struct loop_share *share, gpointer data)
{
  const struct resampling *all = data;
  guint32 m = all->network->n_ties;
  struct cluster_search search;
  g_autofree float *kept = g_new (float, m);
  search_load (&search, all->network);
  for (guint32 s; loop_next (share, &s);)
    {
      for (guint32 e = 0; e < m; e++)
        kept[e] = all->kept[(gsize)e * all->samples + s];
      all->label[s] = search_sample (&search, all->objective, kept, all->seed + s);
    }
  search_clear (&search);
}

void
partitions_resample (const struct network *network, const struct cluster_objective *objective,
                     guint64 seed, guint32 n_samples, int threads, struct partitions *partitions)
{
  guint32 samples = MIN (n_samples, CONTACT_SAMPLES_MOST);
  g_autofree float *kept = contact_resample (network, seed, samples);

  partitions->count = samples;
  partitions->label = g_new (guint32 *, samples);
  struct resampling all = { network, objective, kept, seed, samples, partitions->label };
  loop_run (samples, 1, threads, resample_share, &all);
}

void
partitions_clear (struct partitions *partitions)
{
  for (guint32 r = 0; r < partitions->count; r++)
    g_free (partitions->label[r]);
  g_clear_pointer (&partitions->label, g_free);
}
