/* The chance that two contacts know each other, by logistic regression on what they share.
 *
 *   chance = 1 / (1 + exp (-sum_f w_f x_f))
 *
 * The weights start from a prior and are fitted to the pairs that are known, so a log shows by its
 * answers what counts in it: a normal prior of standard deviation 1, and the maximum by Newton's
 * method. Where ties are known but few pairs are known not to be ties, all open pairs stand in for
 * them, with as much weight as is missing: a log shows ties and never their absence.
 *
 * Source: Liben-Nowell and Kleinberg 2007, JASIST 58, 1019-1031 (link prediction); King and Zeng
 * 2001, Political Analysis 9, 137-163 (logistic regression with few known cases).
 *
 * Cost: O(pairs features^2) for each step of Newton's method. */
#include <math.h>
#include <string.h>
#include "measure/questions/link_chance.h"

enum
{
  MOST_STEPS = 25
};

const double link_weight_prior[N_PAIR_FEATURES] = {
  [LINK_EVENT] = 1.5,      [LINK_GATHERING] = 1.5,  [LINK_ORG] = 3,        [LINK_FIELD] = 1,
  [LINK_PLACE] = 1,        [LINK_ATTRIBUTE] = 1.5,  [LINK_TOPIC] = .7,     [LINK_PERSON] = 2.5,
  [FEATURE_STRENGTH] = .4, [FEATURE_SOCIABLE] = .7, [FEATURE_APART] = -.5, [FEATURE_ALWAYS] = -2,
};

static double
sum_of (const double *weight, const float *feature)
{
  double sum = 0;
  for (guint f = 0; f < N_PAIR_FEATURES; f++)
    sum += weight[f] * feature[f];
  return sum;
}

static double
chance_of (const double *weight, const float *feature)
{
  return 1 / (1 + exp (-sum_of (weight, feature)));
}

/* One step of Newton's method: gradient and curvature of the logarithm of the posterior. */
struct newton_step
{
  double gradient[N_PAIR_FEATURES];
  double curvature[N_PAIR_FEATURES][N_PAIR_FEATURES];
};

static void
step_add (struct newton_step *step, const double *weight, const float *feature, gboolean know,
          double counts)
{
  double chance = chance_of (weight, feature);
  for (guint f = 0; f < N_PAIR_FEATURES; f++)
    {
      step->gradient[f] += counts * (know - chance) * feature[f];
      for (guint g = 0; g <= f; g++)
        step->curvature[f][g] += counts * chance * (1 - chance) * feature[f] * feature[g];
    }
}

/* Solves curvature x = gradient in place by Cholesky's method; the prior keeps it positive. */
static void
step_solve (struct newton_step *step)
{
  double (*c)[N_PAIR_FEATURES] = step->curvature, *x = step->gradient;
  for (guint i = 0; i < N_PAIR_FEATURES; i++)
    for (guint j = 0; j <= i; j++)
      {
        for (guint k = 0; k < j; k++)
          c[i][j] -= c[i][k] * c[j][k];
        c[i][j] = i == j ? sqrt (c[i][i]) : c[i][j] / c[j][j];
      }
  for (guint i = 0; i < N_PAIR_FEATURES; i++)
    {
      for (guint k = 0; k < i; k++)
        x[i] -= c[i][k] * x[k];
      x[i] /= c[i][i];
    }
  for (guint i = N_PAIR_FEATURES; i-- > 0;)
    {
      for (guint k = i + 1; k < N_PAIR_FEATURES; k++)
        x[i] -= c[k][i] * x[k];
      x[i] /= c[i][i];
    }
}

/* Moves the weights; returns how far. */
static double
newton (const struct pair_evidence *evidence, double open_counts, double *weight)
{
  struct newton_step step = { { 0 } };
  double far = 0;
  for (guint f = 0; f < N_PAIR_FEATURES; f++)
    {
      step.gradient[f] = link_weight_prior[f] - weight[f];
      step.curvature[f][f] = 1;
    }
  for (gsize pair = 0; pair < evidence->pairs; pair++)
    if (evidence->known[pair] != PAIR_OPEN)
      step_add (&step, weight, evidence->feature[pair], evidence->known[pair] == PAIR_KNOW, 1);
    else if (open_counts > 0)
      step_add (&step, weight, evidence->feature[pair], FALSE, open_counts);
  step_solve (&step);
  for (guint f = 0; f < N_PAIR_FEATURES; f++)
    {
      weight[f] += step.gradient[f];
      far = MAX (far, fabs (step.gradient[f]));
    }
  return far;
}

double *
link_chances (const struct pair_evidence *evidence)
{
  double weight[N_PAIR_FEATURES], know = 0, strangers = 0;
  double *chance = g_new (double, evidence->pairs + 1);
  for (gsize pair = 0; pair < evidence->pairs; pair++)
    {
      know += evidence->known[pair] == PAIR_KNOW;
      strangers += evidence->known[pair] == PAIR_STRANGERS;
    }
  double open = (double)evidence->pairs - know - strangers;
  double open_counts = open > 0 && know > strangers ? MIN (1, (know - strangers) / open) : 0;
  memcpy (weight, link_weight_prior, sizeof weight);
  for (int i = 0; i < MOST_STEPS && newton (evidence, open_counts, weight) > 1e-9; i++)
    ;
  for (gsize pair = 0; pair < evidence->pairs; pair++)
    chance[pair] = chance_of (weight, evidence->feature[pair]);
  return chance;
}
