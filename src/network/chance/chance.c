/* Chance that a tie lives.
 *
 *   z = 1.5 ln (1 + D) - 0.3 ln (1 + quiet) - 0.3 ln (1 + unseen)
 *
 *   chance = 1 / (1 + exp (-(a + s z)))
 *
 * D is the strength at the default half-life, quiet the days since the two met, unseen the days since
 * the one who has been away longer was seen with anybody. The weights are the same for every log;
 * only a and s are fitted, by Newton's method, to what ties were on the log's past days and what
 * came of them. A further term for silences beyond a tie's own gaps (Navarro, Miritello, Canales and
 * Moro 2017) lowered the area under the ROC curve by 0.004 to 0.015 on logs of many years, so there is
 * none. A normal prior draws them to values of other logs, so a short log gets sensible
 * chances too:
 *
 *   maximise  sum_i ln p(met_i | z_i) - 5/2 (a - a0)^2 - 50/2 (s - 1)^2
 *
 * This is concave, so Newton's steps, halved if they go too far, find the only maximum. */
#include <math.h>
#include "network/chance/chance.h"

#define PRIOR_WEIGHT_A 5.0
#define PRIOR_WEIGHT_S 50.0
#define STEPS_MOST 50
#define SMALL_STEP 1e-10
#define DECIMALS 1e9

const gint32 chance_window_days[N_CHANCE_WINDOWS] = { 30, 90 };
static const double prior_a[N_CHANCE_WINDOWS] = { -1.9, -0.6 };

#define DAYS_IN_TABLE 8192 /* 22 years */

/* ln (1 + days), mostly from a table. */
static double
log_of_days (gint32 days)
{
  static double *table;
  if (days >= DAYS_IN_TABLE)
    return log1p (days);
  if (g_once_init_enter (&table))
    {
      double *filled = g_new (double, DAYS_IN_TABLE);
      for (gint32 i = 0; i < DAYS_IN_TABLE; i++)
        filled[i] = log1p (i);
      g_once_init_leave (&table, filled);
    }
  return table[days];
}

double
tie_signs_score (const struct tie_signs *signs)
{
  return 1.5 * log1p (signs->contact) - 0.3 * log_of_days (signs->quiet_days)
         - 0.3 * log_of_days (signs->unseen_days);
}

static double
logistic (double x)
{
  return 1 / (1 + exp (-x));
}

double
chance_of_score (const struct chance_curve *curve, double score)
{
  return round (logistic (curve->a + curve->s * score) * DECIMALS) / DECIMALS;
}

/* Value, gradient and (negative) second derivatives at a curve. */
struct likelihood
{
  double value, by_a, by_s, by_aa, by_as, by_ss;
};

/* ln p without overflow: -ln (1 + e^-x). */
static double
log_logistic (double x)
{
  return x < 0 ? x - log1p (exp (x)) : -log1p (exp (-x));
}

static struct likelihood
likelihood_at (const struct chance_curve *curve, double a0, const struct chance_case *item, gsize n)
{
  double off_a = curve->a - a0, off_s = curve->s - 1;
  struct likelihood sum
    = { .value = -PRIOR_WEIGHT_A / 2 * off_a * off_a - PRIOR_WEIGHT_S / 2 * off_s * off_s,
        .by_a = -PRIOR_WEIGHT_A * off_a,
        .by_s = -PRIOR_WEIGHT_S * off_s,
        .by_aa = PRIOR_WEIGHT_A,
        .by_ss = PRIOR_WEIGHT_S };
  for (gsize i = 0; i < n; i++)
    {
      double z = item[i].score, x = curve->a + curve->s * z, p = logistic (x);
      double rest = (item[i].met ? 1 : 0) - p, spread = p * (1 - p);
      sum.value += log_logistic (item[i].met ? x : -x);
      sum.by_a += rest;
      sum.by_s += rest * z;
      sum.by_aa += spread;
      sum.by_as += spread * z;
      sum.by_ss += spread * z * z;
    }
  return sum;
}

void
chance_curve_fit (guint window, const struct chance_case *item, gsize n, struct chance_curve *curve)
{
  double a0 = prior_a[window];
  *curve = (struct chance_curve){ .a = a0, .s = 1, .cases = (guint32)MIN (n, G_MAXUINT32) };
  struct likelihood here = likelihood_at (curve, a0, item, n);

  for (guint step = 0; n > 0 && step < STEPS_MOST; step++)
    {
      double det = here.by_aa * here.by_ss - here.by_as * here.by_as;
      double da = (here.by_ss * here.by_a - here.by_as * here.by_s) / det;
      double ds = (here.by_aa * here.by_s - here.by_as * here.by_a) / det;
      struct chance_curve next = *curve;
      struct likelihood there;
      for (double part = 1;; part /= 2)
        {
          next.a = curve->a + part * da;
          next.s = curve->s + part * ds;
          there = likelihood_at (&next, a0, item, n);
          if (there.value >= here.value || part < SMALL_STEP)
            break;
        }
      *curve = next;
      here = there;
      if (fabs (da) + fabs (ds) < SMALL_STEP)
        break;
    }
}
