/* How far the owner's figures hang on single days; see struct sureness in pln/measure.h.
 *
 * Cost: that of the samples (contact_resampling.c), and O(ties of contacts) for each. */
#include <math.h>
#include <stdlib.h>
#include "measure/position/sureness.h"

enum
{
  SAMPLES = 20,
  CLEARLY = 19,  /* of them */
  DAYS_LEAST = 5 /* of contact; with fewer, a sample leaves out most of the log or nothing */
};

static double
weight_of (const struct network *network, const float *share, guint32 tie)
{
  return network_tie_weight (network, tie) * (share != NULL ? share[tie] : 1);
}

/* Sum and largest of a person's ties. */
static void
ties_sum (const struct network *network, const float *share, guint32 person, double *total,
          double *largest)
{
  const struct graph *graph = &network->graph;
  *total = *largest = 0;
  for (guint32 k = graph->offset[person]; k < graph->offset[person + 1]; k++)
    {
      double weight = weight_of (network, share, graph->edge[k]);
      *total += weight;
      *largest = MAX (*largest, weight);
    }
}

/* What the ties of one contact add: ways to other contacts, and people within two steps. place is
 * the index among the owner's contacts, n for others, and n + 1 once these are counted. */
static void
add_contact (struct ego_sample *sample, const struct network *network, const float *share,
             guint32 contact, double part, double total)
{
  const struct graph *graph = &network->graph;
  for (guint32 k = graph->offset[contact]; k < graph->offset[contact + 1]; k++)
    {
      guint32 other = graph->target[k], at = sample->place[other];
      double weight = weight_of (network, share, graph->edge[k]);
      if (weight <= 0 || other == network->me)
        continue;
      if (at < sample->n)
        {
          sample->through[at] += part * weight / total;
          sample->redundancy += sample->largest[at] > 0 ? part * weight / sample->largest[at] : 0;
        }
      else if (at == sample->n)
        {
          sample->place[other] = sample->n + 1;
          sample->beyond++;
        }
    }
}

void
ego_sample_init (struct ego_sample *sample, const struct network *network)
{
  const struct graph *graph = &network->graph;
  *sample = (struct ego_sample){ .n = graph_degree (graph, network->me) };
  sample->place = g_new (guint32, network->n_people);
  sample->through = g_new (double, (gsize)sample->n + 1);
  sample->largest = g_new (double, (gsize)sample->n + 1);
}

void
ego_sample_clear (struct ego_sample *sample)
{
  g_free (sample->place);
  g_free (sample->through);
  g_free (sample->largest);
}

void
ego_sample_measure (struct ego_sample *sample, const struct network *network, const float *share,
                    double figure[N_SURE_FIGURES])
{
  const struct graph *graph = &network->graph;
  guint32 first = graph->offset[network->me], n = sample->n, ties = 0;
  double own, strongest, constraint = 0;
  ties_sum (network, share, network->me, &own, &strongest);
  for (guint32 v = 0; v < network->n_people; v++)
    sample->place[v] = n;
  for (guint32 i = 0; i < n; i++)
    {
      double total, weight = weight_of (network, share, graph->edge[first + i]);
      ties_sum (network, share, graph->target[first + i], &total, &sample->largest[i]);
      sample->through[i] = own > 0 ? weight / own : 0;
      if (weight > 0)
        sample->place[graph->target[first + i]] = i, ties++;
    }
  sample->redundancy = 0;
  sample->beyond = 0;
  for (guint32 i = 0; i < n; i++)
    {
      guint32 contact = graph->target[first + i];
      double total, largest, weight = weight_of (network, share, graph->edge[first + i]);
      ties_sum (network, share, contact, &total, &largest);
      if (weight > 0)
        add_contact (sample, network, share, contact, weight / own, total);
    }
  for (guint32 i = 0; i < n; i++)
    constraint
      += sample->place[graph->target[first + i]] == i ? sample->through[i] * sample->through[i] : 0;
  figure[SURE_TIES] = ties;
  figure[SURE_EFFECTIVE_SIZE] = ties - sample->redundancy;
  figure[SURE_CONSTRAINT] = constraint;
  figure[SURE_REACH] = ties + sample->beyond;
}

static int
compare_reals (const void *x, const void *y)
{
  double a = *(const double *)x, b = *(const double *)y;
  return (a > b) - (a < b);
}

struct sure_range
sure_range_of (double value, const double *sample, guint32 n, double least, double most)
{
  g_autofree double *sorted = g_memdup2 (sample, n * sizeof *sample);
  double mean = 0;
  for (guint32 s = 0; s < n; s++)
    mean += sample[s] / n;
  qsort (sorted, n, sizeof *sorted, compare_reals);
  return (struct sure_range){ value, MAX (value + sorted[1] - mean, least),
                              MIN (value + sorted[n - 2] - mean, most) };
}

/* Days that are left out make no ties: people known and reached cannot become more. Nobody has more
 * separate contacts than contacts, and n contacts constrain at least by 1 / n. */
static struct sure_range
sure_limits (guint figure, const double value[N_SURE_FIGURES])
{
  double ties = value[SURE_TIES];
  double least = figure == SURE_CONSTRAINT ? 1 / ties : 0;
  double most = figure == SURE_CONSTRAINT ? HUGE_VAL
                : figure == SURE_REACH    ? value[SURE_REACH]
                                          : ties;
  return (struct sure_range){ value[figure], MIN (least, value[figure]),
                              MAX (most, value[figure]) };
}

struct own_tie
{
  double strength;
  guint32 person, tie;
};

static int
compare_own_ties (const void *x, const void *y)
{
  const struct own_tie *a = x, *b = y;
  if (a->strength != b->strength)
    return a->strength > b->strength ? -1 : 1;
  return (a->person > b->person) - (a->person < b->person);
}

/* In how many samples is the tie weaker than the other? */
static guint32
count_weaker (const struct network *network, const float *kept, guint32 tie, guint32 other)
{
  guint32 weaker = 0;
  for (guint32 s = 0; s < SAMPLES; s++)
    weaker += network->tie[tie].strength * kept[(gsize)tie * SAMPLES + s]
              < network->tie[other].strength * kept[(gsize)other * SAMPLES + s];
  return weaker;
}

static void
rank_contacts (struct sureness *sureness, const struct network *network, const float *kept)
{
  const struct graph *graph = &network->graph;
  guint32 first = graph->offset[network->me], n = graph_degree (graph, network->me), met = 0;
  g_autofree struct own_tie *own = g_new (struct own_tie, (gsize)n + 1);
  for (guint32 i = 0; i < n; i++)
    {
      guint32 tie = graph->edge[first + i];
      own[met] = (struct own_tie){ network->tie[tie].strength, graph->target[first + i], tie };
      met += tie_has_contact (&network->tie[tie]);
    }
  qsort (own, met, sizeof *own, compare_own_ties);
  sureness->n_contacts = MIN (met, SURE_CONTACTS);
  guint32 leader = 0;
  for (guint32 i = 0; i < sureness->n_contacts; i++)
    {
      if (i > 0 && count_weaker (network, kept, own[i].tie, own[leader].tie) >= CLEARLY)
        leader = i;
      sureness->contact[i].person = own[i].person;
      sureness->contact[i].rank = leader + 1;
    }
}

/* Rows and gatherings are each sorted by day. */
static gboolean
has_enough_days (const struct network *network)
{
  guint32 days = 0;
  gint32 before = DAY_NONE;
  for (guint64 i = 0; i < network->n_interactions && days < DAYS_LEAST; i++)
    {
      const struct interaction *row = &network->interaction[i];
      if (row->b == NONE || row->day == before
          || context_states_tie (&network->log->context[row->context]))
        continue;
      days++;
      before = row->day;
    }
  before = DAY_NONE;
  for (guint32 i = 0; i < network->n_meetings && days < DAYS_LEAST; i++)
    {
      days += network->meeting[i].day != before;
      before = network->meeting[i].day;
    }
  return days >= DAYS_LEAST;
}

void
sureness_compute (struct measuring *measuring)
{
  const struct network *network = measuring->network;
  if (network->me == NONE || network->log == NULL || !network->dated || !has_enough_days (network)
      || graph_degree (&network->graph, network->me) == 0)
    return;
  guint32 m = network->n_ties;
  g_autofree float *kept = contact_resample (network, measuring->options->seed, SAMPLES);
  g_autofree float *share = g_new (float, m);
  double value[N_SURE_FIGURES], sample[N_SURE_FIGURES][SAMPLES];
  struct sureness *sureness = g_new0 (struct sureness, 1);
  struct ego_sample ego;
  ego_sample_init (&ego, network);
  ego_sample_measure (&ego, network, NULL, value);
  for (guint32 s = 0; s < SAMPLES; s++)
    {
      double figure[N_SURE_FIGURES];
      for (guint32 e = 0; e < m; e++)
        share[e] = kept[(gsize)e * SAMPLES + s];
      ego_sample_measure (&ego, network, share, figure);
      for (guint f = 0; f < N_SURE_FIGURES; f++)
        sample[f][s] = figure[f];
    }
  ego_sample_clear (&ego);
  sureness->samples = SAMPLES;
  for (guint f = 0; f < N_SURE_FIGURES; f++)
    {
      struct sure_range limits = sure_limits (f, value);
      sureness->figure[f] = sure_range_of (value[f], sample[f], SAMPLES, limits.low, limits.high);
    }
  rank_contacts (sureness, network, kept);
  measuring->measures->sureness = sureness;
}
