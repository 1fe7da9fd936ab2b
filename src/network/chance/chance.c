/* Chance that a tie lives.
 *
 *   x = w0 + w1 ln (1 + D) + w2 ln (1 + S) + w3 ln (1 + B)
 *       - w4 (ln (1 + quiet) - overdue) - w5 overdue - w6 ln (1 + unseen) - w7 ln (1 + both unseen)
 *       - w8 ln ((1 + silence) / (1 + longest)) - w9 ln (1 - 2^(-age / 180))
 *   overdue = min (1, (gaps + 1) / 8) ln ((1 + quiet) / (1 + usual)), 0 at least
 *
 *   chance = 1 - 1 / sqrt (1 + 2 e^x)
 *
 * D is the strength at the default half-life and S the same without fading, quiet the days since the
 * two met, unseen the days since the one who has been away longer was seen with anybody, both unseen
 * the days since either of them was, and B the days on which the busier one was, each counting half
 * after 30 days: who meets many people now meets old acquaintances among them. With w3, the area under
 * the curve for 90 days rose by 0.002 on average on five public logs (-0.0001 to 0.005), and by 0.005
 * on parts of two and four years of them. Two people meet more often if one of them is still about
 * than if both are gone: with w7, the area rose by 0.003 and 0.004 in a log of messages in which most
 * people leave, and hardly changed in others. usual is the silence that nine of ten of their gaps stay
 * under, two weeks at least (Navarro, Miritello, Canales and Moro 2017, EPJ Data Science 6:32); of n < 8 gaps, (span + 120 (1 - 2^(-age / 180)))
 * (10^(1 / (n + 1)) - 1) with span the days from the first contact to the last (usual_silence in
 * tie_state.c). If two meet at random at an unknown rate, the chance that a living tie stays silent
 * for longer than usual falls with the power of the number of gaps (Lomax 1954), so silence says more
 * the more often they met; beyond eight gaps the rhythm is known.
 *
 * silence is that of the whole log and longest the longest before it, two weeks at least; w8 counts
 * when a report is wanted for a day long after the last row, of which the log knows nothing. age is
 * the number of days since the first row, 30 at least. A log of two months cannot show more than two
 * months of contact, so the same D stands for more frequent contact there: what counts is contact per
 * time watched, as in models of how often customers come back (Fader, Hardie and Lee 2005, Marketing
 * Science 24:275). Without w9, what young logs had taught was too high a month later: 1.2 times what
 * came in logs of nine months, 1.1 times with it.
 *
 * Why this curve: two who meet at random at a rate r meet within a window with the chance 1 - e^-r.
 * Ties that look alike still differ in their rates. If these are spread as a gamma distribution with
 * shape k around e^x, the chance is 1 - (1 + e^x / k)^-k: a logistic curve for k = 1. On logs of many
 * years the likeliest k is 1/4 to 1/2; with k = 1 the chances of busy ties came out too high (0.83
 * where it was 0.70). */
#include <math.h>
#include "network/chance/chance.h"

#define USUAL_LEAST 14
#define GAPS_ENOUGH 8

#define DAYS_IN_TABLE 8192 /* 22 years */

static const double *
table_of_logs (void)
{
  static double *table;
  if (g_once_init_enter (&table))
    {
      double *filled = g_new (double, DAYS_IN_TABLE);
      for (gint32 i = 0; i < DAYS_IN_TABLE; i++)
        filled[i] = log1p (i);
      g_once_init_leave (&table, filled);
    }
  return table;
}

double
log_of_days (gint32 days)
{
  return days < DAYS_IN_TABLE ? table_of_logs ()[days] : log1p (days);
}

/* The same for a number that is mostly whole. */
static double
log_of_number (double days)
{
  gint32 whole = days < DAYS_IN_TABLE ? (gint32)days : -1;
  return whole == days ? table_of_logs ()[whole] : log1p (days);
}

void
tie_signs_terms (const struct tie_signs *signs, double term[N_CHANCE_TERMS])
{
  double quiet = log_of_days (signs->quiet_days);
  double overdue = MAX (0, quiet - log_of_days (MAX (signs->usual_days, USUAL_LEAST)));
  overdue *= (double)MIN (signs->gaps + 1, GAPS_ENOUGH) / GAPS_ENOUGH;
  term[TERM_LEVEL] = 1;
  term[TERM_CONTACT] = log (1 + signs->contact);
  term[TERM_DAYS] = log_of_number (signs->days);
  term[TERM_BUSY] = log (1 + signs->busy_days);
  term[TERM_QUIET] = overdue - quiet;
  term[TERM_OVERDUE] = -overdue;
  term[TERM_UNSEEN] = -log_of_days (signs->unseen_days);
  term[TERM_BOTH_UNSEEN] = -log_of_days (signs->both_unseen_days);
  term[TERM_NOBODY] = -signs->log_overdue;
  term[TERM_YOUNG] = signs->log_young;
}

#define SCORE_LEAST -24 /* the chance is 0 below */
#define SCORE_MOST 40   /* 1 above */
#define PIECES_PER_UNIT 32
#define N_PIECES ((SCORE_MOST - SCORE_LEAST) * PIECES_PER_UNIT)

/* The chance at the start of a piece, and how fast it rises there, per piece. */
struct curve_point
{
  double chance, slope;
};

/* 1 - q, q = (1 + 2 e^x)^(-1/2), without loss of digits for small chances; dq/dx = -e^x q^3. */
static struct curve_point
curve_point_at (double x)
{
  double odds = exp (x), q = 1 / sqrt (1 + 2 * odds);
  return (struct curve_point){ 2 * odds * q * q / (1 + q), odds * q * q * q / PIECES_PER_UNIT };
}

static const struct curve_point *
curve_points (void)
{
  static struct curve_point *point;
  if (g_once_init_enter (&point))
    {
      struct curve_point *filled = g_new (struct curve_point, N_PIECES + 1);
      for (gint32 i = 0; i <= N_PIECES; i++)
        filled[i] = curve_point_at (SCORE_LEAST + (double)i / PIECES_PER_UNIT);
      g_once_init_leave (&point, filled);
    }
  return point;
}

/* Hermite's cubic between two points. */
double
chance_curve (double x)
{
  double at = (x - SCORE_LEAST) * PIECES_PER_UNIT;
  if (!(at > 0))
    return 0;
  if (at >= N_PIECES)
    return 1;
  gint32 piece = (gint32)at;
  const struct curve_point *from = curve_points () + piece, *to = from + 1;
  double t = at - piece, rise = to->chance - from->chance;
  double bend = from->slope + to->slope - 2 * rise;
  return from->chance + t * (from->slope + t * (rise - from->slope - bend + t * bend));
}

/* Adding and taking away 3 x 2^21 leaves multiples of 2^-30. */
double
chance_of_score (double x)
{
  const double shift = 0x1.8p22;
  return (chance_curve (x) + shift) - shift;
}
