/* Chance that a tie lives.
 *
 *   x = w0 + w1 ln (1 + D) + w2 ln (1 + S)
 *       - w3 ln (1 + min (quiet, usual)) - w4 ln ((1 + quiet) / (1 + usual)) - w5 ln (1 + unseen)
 *
 *   chance = 1 - 1 / sqrt (1 + 2 e^x)
 *
 * D is the strength at the default half-life and S the same without fading, quiet the days since the
 * two met, unseen the days since the one who has been away longer was seen with anybody. usual is the
 * silence that nine of ten of their gaps stay under, two weeks at least (Navarro, Miritello, Canales
 * and Moro 2017, EPJ Data Science 6:32); with fewer than eight gaps any silence may be usual. Nobody
 * in the log was heard of lately: then what is beyond the log's longest silence counts as well.
 *
 * Why this curve: two who meet at random at a rate r meet within a window with the chance 1 - e^-r.
 * Ties that look alike still differ in their rates. If these are spread as a gamma distribution with
 * shape k around e^x, the chance is 1 - (1 + e^x / k)^-k: a logistic curve for k = 1. On logs of many
 * years the likeliest k is 1/4 to 1/2; with k = 1 the chances of busy ties came out too high (0.83
 * where it was 0.70). */
#include <math.h>
#include "network/chance/chance.h"

#define DECIMALS 1e9
#define USUAL_LEAST 14

const gint32 chance_window_days[N_CHANCE_WINDOWS] = { 30, 90 };

#define DAYS_IN_TABLE 8192 /* 22 years */

/* Mostly from a table. */
double
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

void
tie_signs_terms (const struct tie_signs *signs, double term[N_CHANCE_TERMS])
{
  double quiet = log_of_days (signs->quiet_days), overdue = signs->log_overdue;
  if (signs->usual_days > 0)
    overdue = MAX (overdue, quiet - log_of_days (MAX (signs->usual_days, USUAL_LEAST)));
  overdue = CLAMP (overdue, 0, quiet);
  term[TERM_LEVEL] = 1;
  term[TERM_CONTACT] = log1p (signs->contact);
  term[TERM_DAYS] = log1p (signs->days);
  term[TERM_QUIET] = overdue - quiet;
  term[TERM_OVERDUE] = -overdue;
  term[TERM_UNSEEN] = -log_of_days (signs->unseen_days);
}

double
chance_of_terms (const struct chance_model *model, const double term[N_CHANCE_TERMS])
{
  double x = 0;
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    x += model->weight[k] * term[k];
  return round ((1 - 1 / sqrt (1 + 2 * exp (x))) * DECIMALS) / DECIMALS;
}
