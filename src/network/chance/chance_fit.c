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
 * the least, and held there after the first steps. Where the others have come to rest and the sum still
 * rises with a weight that is held, it is let go, once: the first steps may have overshot.
 *
 * The first steps look at one case in eight; few more on all cases are needed then. Near the top the
 * curvature of the step before is good enough, and only the gradient is summed again (the chord method:
 * each step is a tenth of the one before or less).
 *
 * Sums are made of slices of the cases, added in their order, so any number of threads gives the same.
 *
 * Cost: O(cases) for each step, four to six steps, of which two or three with curvature. */
#include <math.h>
#include <string.h>
#include "pln/parallel_loop.h"
#include "network/chance/chance.h"

#define STEPS_MOST 60
#define STEP_LONGEST 1.0
#define STEP_SMALLEST 1e-3 /* the step after it would be ten times smaller, or a thousand times */
#define STEP_NEAR .1       /* curvature hardly changes over a step as short */
#define STEP_COARSE 1e-2
#define STEPS_FREE 2
#define STRIDE_COARSE 8
#define CASES_FEW 4000   /* no coarse steps */
#define CASES_MANY 16000 /* worth a second thread */
#define SLICES 8
#define DECIMALS 1e6
/* A window three times as long holds e^0.9 = 2.5 times the meetings, as some ties end within it. */
#define LENGTHEN .9

static const double prior_weight[N_CHANCE_TERMS] = { 3, 40, 10, 400, 10, .7, 30, 400, 10, 3 };

/* Weights as they are on most logs, for a window of ten days. */
static const double usual_weight[N_CHANCE_TERMS] = { -3.2, 1.5, .2, .05, .2, 3, .4, 0, 2, .5 };

static const double least_weight[N_CHANCE_TERMS] = { -HUGE_VAL, 0, 0, 0, .05, .05, .05, 0, 0, 0 };

struct normal_equations
{
  double gradient[N_CHANCE_TERMS], curvature[N_CHANCE_TERMS][N_CHANCE_TERMS];
};

/* On the way up. */
struct climb
{
  const struct chance_case *item;
  gsize n;
  guint stride; /* 1: every case is looked at; 8: every eighth */
  int threads;
  const double *prior;
  double *weight;
  gboolean fixed[N_CHANCE_TERMS], let_go[N_CHANCE_TERMS];
  double slope[N_CHANCE_TERMS]; /* of the sum, where the last step began */
  double root[N_CHANCE_TERMS]
             [N_CHANCE_TERMS]; /* of the curvature of the last step that summed it */
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

/* Sums of two terms at a time; each has the bits that it has alone. */
typedef double term_pair __attribute__ ((vector_size (16), aligned (sizeof (double)), may_alias));

enum
{
  PAIRS = N_CHANCE_TERMS / 2
};
G_STATIC_ASSERT (N_CHANCE_TERMS % 2 == 0);

/* Adds factor times the first pairs of terms. */
static inline __attribute__ ((always_inline)) void
add_multiple (double *sum, double factor, const double *term, guint pairs)
{
  term_pair *to = (term_pair *)sum;
  const term_pair *from = (const term_pair *)term;
  for (guint j = 0; j < pairs; j++)
    to[j] += factor * from[j];
}

/* Above the diagonal, the curvature has sums that nobody reads. */
static void
add_case (struct normal_equations *sum, const double *weight, const struct chance_case *item,
          gboolean with_curvature)
{
  double x = 0;
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    x += weight[k] * item->term[k];
  double p = chance_curve (x), q = 1 - p, half = item->weight * (1 + q) / 2;
  add_multiple (sum->gradient, half * (item->met ? q : -p), item->term, PAIRS);
  if (!with_curvature)
    return;
  double bend = half * p * q * (item->met ? .5 + q : q);
#pragma GCC unroll 10
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    add_multiple (sum->curvature[k], bend * item->term[k], item->term, k / 2 + 1);
}

static void
add_equations (struct normal_equations *sum, const struct normal_equations *part)
{
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    {
      sum->gradient[k] += part->gradient[k];
      for (guint j = 0; j <= k; j++)
        sum->curvature[k][j] += part->curvature[k][j];
    }
}

struct case_slices
{
  const struct climb *climb;
  gsize steps; /* cases that are looked at */
  gboolean with_curvature;
  struct normal_equations part[SLICES];
};

static void
sum_slices_share (struct loop_share *share, gpointer data)
{
  struct case_slices *slices = data;
  const struct climb *climb = slices->climb;
  for (guint32 slice; loop_next (share, &slice);)
    {
      gsize end = slices->steps * (slice + 1) / SLICES;
      for (gsize i = slices->steps * slice / SLICES; i < end; i++)
        add_case (&slices->part[slice], climb->weight, &climb->item[i * climb->stride],
                  slices->with_curvature);
    }
}

static struct normal_equations
sum_cases (const struct climb *climb, gboolean with_curvature)
{
  struct normal_equations sum = { .gradient = { 0 } };
  struct case_slices slices = { .climb = climb,
                                .steps = (climb->n + climb->stride - 1) / climb->stride,
                                .with_curvature = with_curvature };
  loop_run (SLICES, 1, slices.steps > CASES_MANY ? climb->threads : 1, sum_slices_share, &slices);
  for (guint slice = 0; slice < SLICES; slice++)
    add_equations (&sum, &slices.part[slice]);
  return sum;
}

/* Cholesky's root of the curvature, the prior's included; weights that are fixed do not move. */
static void
find_root (struct climb *climb, const struct normal_equations *sum)
{
  double (*root)[N_CHANCE_TERMS] = climb->root;
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    for (guint j = 0; j <= k; j++)
      {
        gboolean fixed = climb->fixed[k] || climb->fixed[j];
        root[k][j] = fixed ? j == k : sum->curvature[k][j] + (j == k ? prior_weight[k] : 0);
        for (guint i = 0; i < j; i++)
          root[k][j] -= root[k][i] * root[j][i];
        root[k][j] = j == k ? sqrt (root[k][k]) : root[k][j] / root[j][j];
      }
}

/* Solves root x transposed root x step = gradient, in place. */
static void
solve (const struct climb *climb, double step[N_CHANCE_TERMS])
{
  const double (*root)[N_CHANCE_TERMS] = climb->root;
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    {
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
improve (struct climb *climb, gboolean with_curvature)
{
  struct normal_equations sum = sum_cases (climb, with_curvature);
  double *step = sum.gradient, longest = 0;
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    {
      climb->slope[k] = step[k] + prior_weight[k] * (climb->prior[k] - climb->weight[k]);
      step[k] = climb->fixed[k] ? 0 : climb->slope[k];
    }
  if (with_curvature)
    find_root (climb, &sum);
  solve (climb, step);
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    longest = MAX (longest, fabs (step[k]));
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    climb->weight[k] += step[k] * MIN (1, STEP_LONGEST / longest);
  return longest;
}

/* Sets weights that are too small to the least, and fixes them there if for_good. Were there any? */
static gboolean
raise_to_least (struct climb *climb, gboolean for_good)
{
  gboolean any = FALSE;
  for (guint k = TERM_CONTACT; k < N_CHANCE_TERMS; k++)
    if (climb->weight[k] < least_weight[k])
      {
        climb->weight[k] = least_weight[k];
        climb->fixed[k] = for_good;
        any = TRUE;
      }
  return any;
}

/* Lets go of weights that are held at the least though the sum rises with them; the curvature is the
 * prior's at least, so others would move by less than smallest. Were there any? */
static gboolean
let_rising_go (struct climb *climb, double smallest)
{
  gboolean any = FALSE;
  for (guint k = TERM_CONTACT; k < N_CHANCE_TERMS; k++)
    if (climb->fixed[k] && !climb->let_go[k] && climb->slope[k] > smallest * prior_weight[k])
      {
        climb->fixed[k] = FALSE;
        climb->let_go[k] = TRUE;
        any = TRUE;
      }
  return any;
}

/* Steps until they are small. */
static void
climb_with_stride (struct climb *climb, guint stride)
{
  double smallest = stride > 1 ? STEP_COARSE : STEP_SMALLEST;
  double before = HUGE_VAL;
  gboolean with_curvature = TRUE;
  climb->stride = stride;
  memset (climb->fixed, 0, sizeof climb->fixed);
  memset (climb->let_go, 0, sizeof climb->let_go);
  for (guint step = 0; step < STEPS_MOST; step++)
    {
      double longest = improve (climb, with_curvature);
      gboolean raised = raise_to_least (climb, step >= STEPS_FREE);
      gboolean released = !raised && longest < smallest && let_rising_go (climb, smallest);
      if (!raised && !released && longest < smallest)
        break;
      with_curvature = raised || released || longest >= STEP_NEAR || longest > before / 2;
      before = longest;
    }
}

void
chance_model_fit (struct chance_model *model, const struct chance_case *item, gsize n, int threads)
{
  double prior[N_CHANCE_TERMS];
  struct climb climb
    = { .item = item, .n = n, .threads = threads, .prior = prior, .weight = model->weight };
  memcpy (prior, model->weight, sizeof prior);
  model->cases = (guint32)MIN (n, G_MAXUINT32);
  if (n == 0)
    return;
  if (n > CASES_FEW)
    climb_with_stride (&climb, STRIDE_COARSE);
  climb_with_stride (&climb, 1);
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    model->weight[k] = round (model->weight[k] * DECIMALS) / DECIMALS;
}
