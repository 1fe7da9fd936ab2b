/* How well a partition explains who has ties with whom.
 *
 * The weight of each pair, 0 without a tie, is the mean of its two clusters plus noise; in a second
 * model people also add a part of their own, as some have more ties than others. A model is as good
 * as its Bayesian information criterion is low: P pairs, K parameters, RSS the squares that are left,
 *
 *   P / 2 ln (RSS / P) + K / 2 ln P
 *
 * and a partition as good as the better of the two. One large circle where most know each other is
 * explained without the people's parts, which would explain it away; where people differ, as on a
 * hospital ward, clusters must explain more than who is sociable. The criterion compares partitions
 * that were found in different ways, whose own measures of quality cannot be compared.
 *
 * Source: Schwarz 1978, Annals of Statistics 6, 461-464; weighted stochastic block models: Aicher,
 * Jacobs and Clauset 2015, Journal of Complex Networks 3, 221-248. Cost: O(n + m + clusters^2). */
#include <math.h>
#include "measure/clusters/partition_fit.h"

/* People with ties in the search, by cluster. */
struct fit
{
  const struct network *network;
  const double *weight;
  guint32 *cluster; /* of each person, from 0; NONE: not in the search */
  guint32 clusters;
  double n, pairs, mean, squares;
  double *own;        /* what each person adds */
  double *size, *sum; /* per cluster: people, and what they add together */
  double *between;    /* [r x clusters + s], r <= s: weight of the ties */
};

static void
sum_weights (struct fit *fit)
{
  double total = 0;
  for (guint32 e = 0; e < fit->network->n_ties; e++)
    {
      const struct tie *tie = &fit->network->tie[e];
      fit->own[tie->a] += fit->weight[e];
      fit->own[tie->b] += fit->weight[e];
      fit->squares += fit->weight[e] * fit->weight[e];
      total += fit->weight[e];
    }
  for (guint32 v = 0; v < fit->network->n_people; v++)
    fit->n += fit->own[v] > 0;
  fit->pairs = fit->n * (fit->n - 1) / 2;
  fit->mean = fit->pairs > 0 ? total / fit->pairs : 0;
}

/* Numbers the clusters of people in the search, and turns the sums of their ties into their parts:
 * by least squares, (sum - (n - 1) mean) / (n - 2). */
static void
number_people (struct fit *fit, const guint32 *label)
{
  g_autofree guint32 *number = g_new (guint32, fit->network->n_people);
  for (guint32 v = 0; v < fit->network->n_people; v++)
    number[v] = NONE;
  for (guint32 v = 0; v < fit->network->n_people; v++)
    {
      fit->cluster[v] = NONE;
      if (fit->own[v] <= 0)
        continue;
      if (number[label[v]] == NONE)
        number[label[v]] = fit->clusters++;
      fit->cluster[v] = number[label[v]];
      fit->own[v] = (fit->own[v] - (fit->n - 1) * fit->mean) / (fit->n - 2);
    }
}

static void
sum_clusters (struct fit *fit)
{
  for (guint32 v = 0; v < fit->network->n_people; v++)
    if (fit->cluster[v] != NONE)
      {
        fit->size[fit->cluster[v]]++;
        fit->sum[fit->cluster[v]] += fit->own[v];
      }
  for (guint32 e = 0; e < fit->network->n_ties; e++)
    if (fit->weight[e] > 0)
      {
        guint32 r = fit->cluster[fit->network->tie[e].a];
        guint32 s = fit->cluster[fit->network->tie[e].b];
        fit->between[(gsize)MIN (r, s) * fit->clusters + MAX (r, s)] += fit->weight[e];
      }
}

/* The squares that the means of pairs of clusters explain, without the people's parts or with
 * them taken off first. */
static double
squares_explained (const struct fit *fit, gboolean people)
{
  double explained = 0;
  for (guint32 r = 0; r < fit->clusters; r++)
    for (guint32 s = r; s < fit->clusters; s++)
      {
        double pairs = r == s ? fit->size[r] * (fit->size[r] - 1) / 2 : fit->size[r] * fit->size[s];
        double parts = r == s ? (fit->size[r] - 1) * fit->sum[r]
                              : fit->size[s] * fit->sum[r] + fit->size[r] * fit->sum[s];
        double weight = fit->between[(gsize)r * fit->clusters + s];
        double rest = people ? weight - pairs * fit->mean - parts : weight;
        explained += pairs > 0 ? rest * rest / pairs : 0;
      }
  return explained;
}

static double
criterion (const struct fit *fit, double rest, double parameters)
{
  return fit->pairs / 2 * log (MAX (rest, 1e-12 * fit->squares) / fit->pairs)
         + parameters / 2 * log (fit->pairs);
}

static double
criterion_better (const struct fit *fit)
{
  double means = fit->clusters * (fit->clusters + 1.0) / 2, people = 0;
  for (guint32 v = 0; v < fit->network->n_people; v++)
    people += fit->cluster[v] != NONE ? fit->own[v] * fit->own[v] : 0;
  double after_people = fit->squares - fit->pairs * fit->mean * fit->mean - (fit->n - 2) * people;
  double plain = criterion (fit, fit->squares - squares_explained (fit, FALSE), means);
  double with_people
    = criterion (fit, after_people - squares_explained (fit, TRUE), means + fit->n - 1);
  return MIN (plain, with_people);
}

double
partition_fit_measure (const struct network *network, const double *weight, const guint32 *label)
{
  guint32 n = network->n_people;
  struct fit fit = { .network = network, .weight = weight };
  double found = NAN;
  fit.own = g_new0 (double, (gsize)n + 1);
  fit.cluster = g_new (guint32, (gsize)n + 1);
  sum_weights (&fit);
  if (fit.n > 2)
    {
      number_people (&fit, label);
      fit.size = g_new0 (double, fit.clusters);
      fit.sum = g_new0 (double, fit.clusters);
      fit.between = g_new0 (double, (gsize)fit.clusters *fit.clusters);
      sum_clusters (&fit);
      found = criterion_better (&fit);
    }
  g_free (fit.own);
  g_free (fit.cluster);
  g_free (fit.size);
  g_free (fit.sum);
  g_free (fit.between);
  return found;
}
