/* How well a partition explains which pairs have ties.
 *
 * The weight of each pair, 0 without a tie, is one mean inside clusters and another between them,
 * plus noise; in a second model people also add a part of their own, as some have more ties than
 * others. A model is as good as its Bayesian information criterion is low: P pairs, K parameters, RSS
 * the squares that are left,
 *
 *   P / 2 ln (RSS / P) + K / 2 ln P
 *
 * and a partition as good as the better of the two. One large circle where most know each other is
 * explained without the people's parts, which would explain it away; where people differ, as on a
 * hospital ward, clusters must explain more than who is sociable. The criterion compares partitions
 * that were found in different ways, whose own measures of quality cannot be compared. Means for
 * each pair of clusters would fit noise in small networks.
 *
 * Source: Schwarz 1978, Annals of Statistics 6, 461-464; planted partitions: Condon and Karp 2001,
 * Random Structures and Algorithms 18, 116-140. Cost: O(n + m). */
#include <math.h>
#include "measure/clusters/partition_fit.h"

/* People with ties in the search. */
struct fit
{
  const struct network *network;
  const double *weight;
  const guint32 *label;
  double n, pairs, mean, squares;
  double *sum;  /* of each person's ties; 0: not in the search */
  double *part; /* what each person adds */
};

/* Pairs in the same cluster, or all pairs: their number, weight, and the people's parts in them. */
struct pairs
{
  double count, weight, parts;
};

/* The people's parts come from least squares: (sum - (n - 1) mean) / (n - 2). */
static void
sum_weights (struct fit *fit)
{
  guint32 people = fit->network->n_people;
  double total = 0;
  for (guint32 e = 0; e < fit->network->n_ties; e++)
    {
      const struct tie *tie = &fit->network->tie[e];
      fit->sum[tie->a] += fit->weight[e];
      fit->sum[tie->b] += fit->weight[e];
      fit->squares += fit->weight[e] * fit->weight[e];
      total += fit->weight[e];
    }
  for (guint32 v = 0; v < people; v++)
    fit->n += fit->sum[v] > 0;
  fit->pairs = fit->n * (fit->n - 1) / 2;
  fit->mean = fit->pairs > 0 ? total / fit->pairs : 0;
  for (guint32 v = 0; v < people && fit->n > 2; v++)
    if (fit->sum[v] > 0)
      fit->part[v] = (fit->sum[v] - (fit->n - 1) * fit->mean) / (fit->n - 2);
}

static struct pairs
pairs_inside (const struct fit *fit)
{
  guint32 people = fit->network->n_people;
  g_autofree double *size = g_new0 (double, (gsize)people + 1);
  g_autofree double *part = g_new0 (double, (gsize)people + 1);
  struct pairs inside = { 0, 0, 0 };
  for (guint32 v = 0; v < people; v++)
    if (fit->sum[v] > 0)
      {
        size[fit->label[v]]++;
        part[fit->label[v]] += fit->part[v];
      }
  for (guint32 c = 0; c < people; c++)
    {
      inside.count += size[c] * (size[c] - 1) / 2;
      inside.parts += size[c] > 0 ? (size[c] - 1) * part[c] : 0;
    }
  for (guint32 e = 0; e < fit->network->n_ties; e++)
    {
      const struct tie *tie = &fit->network->tie[e];
      inside.weight
        += fit->weight[e] > 0 && fit->label[tie->a] == fit->label[tie->b] ? fit->weight[e] : 0;
    }
  return inside;
}

/* The squares around two means, of the pairs inside and of the others: sums of each. */
static double
squares_left (double squares, double inside, double n_inside, double outside, double n_outside)
{
  return squares - (n_inside > 0 ? inside * inside / n_inside : 0)
         - (n_outside > 0 ? outside * outside / n_outside : 0);
}

static double
criterion (const struct fit *fit, double left, double parameters)
{
  return fit->pairs / 2 * log (MAX (left, 1e-12 * fit->squares) / fit->pairs)
         + parameters / 2 * log (fit->pairs);
}

static double
criterion_better (const struct fit *fit)
{
  const struct pairs inside = pairs_inside (fit);
  double others = fit->pairs - inside.count, parts = 0;
  double rest = inside.weight - inside.count * fit->mean - inside.parts;
  for (guint32 v = 0; v < fit->network->n_people; v++)
    parts += fit->part[v] * fit->part[v];
  double after_people = fit->squares - fit->pairs * fit->mean * fit->mean - (fit->n - 2) * parts;
  /* what the parts leave adds up to 0 over all pairs */
  double plain = squares_left (fit->squares, inside.weight, inside.count,
                               fit->pairs * fit->mean - inside.weight, others);
  double with_people = squares_left (after_people, rest, inside.count, -rest, others);
  return MIN (criterion (fit, plain, 2), criterion (fit, with_people, 2 + fit->n - 1));
}

double
partition_fit_measure (const struct network *network, const double *weight, const guint32 *label)
{
  gsize people = (gsize)network->n_people + 1;
  g_autofree double *sum = g_new0 (double, people), *part = g_new0 (double, people);
  struct fit fit
    = { .network = network, .weight = weight, .label = label, .sum = sum, .part = part };
  sum_weights (&fit);
  return fit.n > 2 ? criterion_better (&fit) : NAN;
}
