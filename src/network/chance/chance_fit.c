/* Fits the weights of the chance to what came of ties on past days of the log.
 *
 *   maximise  sum_i v_i ln p(met_i | x_i) - sum_k c_k / 2 (w_k - w0_k)^2,   w_k >= least_k
 *
 * The normal prior draws the weights towards those of other logs, so that a short log gets sensible
 * chances too; c_k is how many cases of an undecided tie the prior is worth. No sign may turn round:
 * more contact makes no tie less likely to go on, and silence always makes it less likely, also where
 * the log's past has no ties that were silent for so long.
 *
 * Newton's method; the sum is concave. With q = 1 - p = (1 + 2 e^x)^(-1/2), dp/dx is p q (1 + q) / 2.
 * So a case adds q (1 + q) / 2 to the gradient if the two met and -p (1 + q) / 2 if not, and to the
 * curvature p q (1 + q) (1 + 2 q) / 4 or p q^2 (1 + q) / 2. A weight that comes out too small is set to
 * the least, for good after the first steps.
 *
 * The first steps look at one case in eight; few more on all cases are needed then.
 *
 * Cost: O(cases) for each step, four to six steps. */
#include <math.h>
#include <string.h>
#include "network/chance/chance.h"

#define STEPS_MOST 60
#define STEP_LONGEST 1.0
#define STEP_SMALLEST 1e-3 /* the step after it would be a thousand times smaller */
#define STEP_COARSE 1e-2
#define STEPS_FREE 2
#define STRIDE_COARSE 8
#define CASES_FEW 4000 /* no coarse steps */
#define DECIMALS 1e6
/* A window three times as long holds e^0.9 = 2.5 times the meetings, as some ties end within it. */
#define LENGTHEN .9

static const double prior_weight[N_CHANCE_TERMS] = { 3, 40, 10, 400, 10, 1, 30, 10, 3 };

/* Weights as they are on most logs, for a window of ten days. */
static const double usual_weight[N_CHANCE_TERMS] = { -3.2, 1.5, .2, 0, .2, 3, .4, 2, .5 };

static const double least_weight[N_CHANCE_TERMS] = { -HUGE_VAL, 0, 0, 0, .05, .05, .05, 0, 0 };

struct normal_equations
{
  double gradient[N_CHANCE_TERMS], curvature[N_CHANCE_TERMS][N_CHANCE_TERMS];
};

struct chance_model
chance_prior (gint32 window_days)
{
  struct chance_model model = { .cases = 0 };
  memcpy (model.weight, usual_weight, sizeof model.weight);
  for (gint32 days = 10; days < window_days; days *= 3)
    chance_model_lengthen (&model);
  return model;
}

void
chance_model_lengthen (struct chance_model *model)
{
  model->weight[TERM_LEVEL] += LENGTHEN;
  model->cases = 0;
}

static void
add_case (struct normal_equations *sum, const double *weight, const struct chance_case *item)
{
  double x = 0;
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    x += weight[k] * item->term[k];
  double p = chance_curve (x), q = 1 - p, half = item->weight * (1 + q) / 2;
  double slope = half * (item->met ? q : -p);
  double bend = half * p * q * (item->met ? .5 + q : q);
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    {
      sum->gradient[k] += slope * item->term[k];
      for (guint j = 0; j <= k; j++)
        sum->curvature[k][j] += bend * item->term[k] * item->term[j];
    }
}

/* Solves curvature x step = gradient by Cholesky's method. */
static void
solve (struct normal_equations *sum, double step[N_CHANCE_TERMS])
{
  double (*root)[N_CHANCE_TERMS] = sum->curvature;
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    for (guint j = 0; j <= k; j++)
      {
        for (guint i = 0; i < j; i++)
          root[k][j] -= root[k][i] * root[j][i];
        root[k][j] = j == k ? sqrt (root[k][k]) : root[k][j] / root[j][j];
      }
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    {
      step[k] = sum->gradient[k];
      for (guint i = 0; i < k; i++)
        step[k] -= root[k][i] * step[i];
      step[k] /= root[k][k];
    }
  for (guint k = N_CHANCE_TERMS; k-- > 0;)
    {
      for (guint i = k + 1; i < N_CHANCE_TERMS; i++)
        step[k] -= root[i][k] * step[i];
      step[k] /= root[k][k];
    }
}

/* One step of those weights that are free. Returns its length. */
static double
improve (double *weight, const double *prior, const gboolean *fixed, const struct chance_case *item,
         gsize n, guint stride)
{
  struct normal_equations sum = { .gradient = { 0 } };
  double step[N_CHANCE_TERMS], longest = 0;
  for (gsize i = 0; i < n; i += stride)
    add_case (&sum, weight, &item[i]);
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    {
      sum.gradient[k] += prior_weight[k] * (prior[k] - weight[k]);
      sum.curvature[k][k] += prior_weight[k];
    }
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    for (guint j = 0; j <= k; j++)
      if (fixed[k] || fixed[j])
        sum.curvature[k][j] = j == k;
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    if (fixed[k])
      sum.gradient[k] = 0;
  solve (&sum, step);
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    longest = MAX (longest, fabs (step[k]));
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    weight[k] += step[k] * MIN (1, STEP_LONGEST / longest);
  return longest;
}

/* Sets weights that are too small to the least, and fixes them there if for_good. Were there any? */
static gboolean
raise_to_least (double *weight, gboolean *fixed, gboolean for_good)
{
  gboolean any = FALSE;
  for (guint k = TERM_CONTACT; k < N_CHANCE_TERMS; k++)
    if (weight[k] < least_weight[k])
      {
        weight[k] = least_weight[k];
        fixed[k] = for_good;
        any = TRUE;
      }
  return any;
}

/* Steps until they are small. */
static void
climb (double *weight, const double *prior, const struct chance_case *item, gsize n, guint stride)
{
  gboolean fixed[N_CHANCE_TERMS] = { FALSE };
  double smallest = stride > 1 ? STEP_COARSE : STEP_SMALLEST;
  for (guint step = 0; step < STEPS_MOST; step++)
    {
      double longest = improve (weight, prior, fixed, item, n, stride);
      if (!raise_to_least (weight, fixed, step >= STEPS_FREE) && longest < smallest)
        break;
    }
}

void
chance_model_fit (struct chance_model *model, const struct chance_case *item, gsize n)
{
  double prior[N_CHANCE_TERMS];
  memcpy (prior, model->weight, sizeof prior);
  model->cases = (guint32)MIN (n, G_MAXUINT32);
  if (n == 0)
    return;
  if (n > CASES_FEW)
    climb (model->weight, prior, item, n, STRIDE_COARSE);
  climb (model->weight, prior, item, n, 1);
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    model->weight[k] = round (model->weight[k] * DECIMALS) / DECIMALS;
}
