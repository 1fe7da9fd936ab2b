/* Which half-life best predicts who will meet again?
 *
 * On several days in the later half of the log, all pairs seen so far are ranked by their
 * strength on that day. The score is the area under the ROC curve: the probability that a pair
 * that meets within the horizon ranks above a pair that does not. Equal ranks count half.
 *
 * The horizon is 30 days. For a log shorter than four horizons it is a quarter of the log, but
 * at least a week. The areas of several days are averaged with weight sqrt (number of pairs
 * that met again). Small numbers say little, but one busy day must not decide alone.
 *
 * Source: Hanley and McNeil 1982. Cost: O(dates x pairs). */
#include <math.h>
#include <string.h>
#include "pln/parallel_loop.h"
#include "network/chance/decay.h"
#include "network/backtest/history.h"

#define HORIZON_DAYS 30
#define HORIZON_DAYS_LEAST 7
#define HORIZONS_IN_LOG 4
#define PAIRS_CHUNK 1024
#define FEWEST_EACH 20              /* pairs that met again, and that did not: fewer say nothing */
#define N_SCORES (N_HALF_LIVES + 2) /* also number of rows, and last day */

const double half_life_days_tried[N_HALF_LIVES] = { 3, 7, 14, 30, 60, 90, 180, 365 };

/* Scores of each pair on the current day. */
struct pair_score_state
{
  double strength[N_HALF_LIVES];
  double rows;
  gint32 last;  /* day of its latest contact so far */
  guint32 next; /* its first contact still to come */
};

/* The bits of positive doubles sort like the doubles. The last ten bits are dropped, and
 * adjacent keys count as equal, so that rounding alone does not rank pairs. */
static guint64
score_key (double score)
{
  guint64 key;
  memcpy (&key, &score, sizeof key);
  return (key + 512) >> 10;
}

static double
score_of (const struct history *history, const struct pair_score_state *scores, guint which)
{
  if (which < N_HALF_LIVES)
    return scores->strength[which];
  return which == N_HALF_LIVES ? scores->rows
                               : (double)((gint64)scores->last - history->first_day + 1);
}

static void
advance (const struct history *history, const struct decay *decay, struct pair_score_state *scores,
         guint32 pair, gint32 before, gint32 now)
{
  for (guint h = 0; h < N_HALF_LIVES && scores->rows > 0; h++)
    scores->strength[h] *= decay_factor (&decay[h], (gint64)now - before);
  while (scores->next < history->start[pair + 1] && history->contact[scores->next].day <= now)
    {
      const struct history_contact *contact = &history->contact[scores->next++];
      for (guint h = 0; h < N_HALF_LIVES; h++)
        scores->strength[h]
          += contact->strength * decay_factor (&decay[h], (gint64)now - contact->day);
      scores->rows += contact->rows;
      scores->last = contact->day;
    }
}

static gint32
horizon (const struct history *history)
{
  gint64 days = ((gint64)history->last_day - history->first_day) / HORIZONS_IN_LOG;
  return (gint32)CLAMP (days, HORIZON_DAYS_LEAST, HORIZON_DAYS);
}

static gboolean
meets_again (const struct history *history, const struct pair_score_state *scores, guint32 pair,
             gint64 until)
{
  return scores->next < history->start[pair + 1] && history->contact[scores->next].day <= until;
}

/* Area under the ROC curve. item: score in major; minor is 1 if the pair met again. */
static double
area (struct sortable *item, gsize n, double met, double unmet)
{
  double below = 0, wins = 0;
  sort_by_major (item, n);
  for (gsize i = 0, end; i < n; i = end)
    {
      double here[2] = { 0, 0 };
      for (end = i; end < n && (end == i || item[end].major - item[end - 1].major <= 1); end++)
        here[item[end].minor]++;
      wins += here[1] * (below + here[0] / 2);
      below += here[0];
    }
  return wins / (met * unmet);
}

/* The area for one score. */
static double
try_score (const struct history *history, const struct pair_score_state *scores, gint64 until,
           guint which, double met, double unmet)
{
  g_autofree struct sortable *item = pages_new (history->n_pairs * sizeof *item);
  gsize n = 0;
  for (guint32 pair = 0; pair < history->n_pairs; pair++)
    if (scores[pair].rows > 0)
      {
        item[n].major = score_key (score_of (history, &scores[pair], which));
        item[n++].minor = meets_again (history, &scores[pair], pair, until);
      }
  return area (item, n, met, unmet);
}

struct half_life_day
{
  const struct history *history;
  const struct decay *decay;
  struct pair_score_state *scores; /* of each pair */
  gint32 before, now;              /* days */
  gint64 until;                    /* end of the horizon */
  double met, unmet;
  double *sum; /* of each score */
};

static void
advance_share (struct loop_share *share, gpointer data)
{
  const struct half_life_day *day = data;
  for (guint32 pair; loop_next (share, &pair);)
    advance (day->history, day->decay, &day->scores[pair], pair, day->before, day->now);
}

static void
try_scores_share (struct loop_share *share, gpointer data)
{
  const struct half_life_day *day = data;
  for (guint32 which; loop_next (share, &which);)
    day->sum[which]
      += sqrt (day->met)
         * try_score (day->history, day->scores, day->until, which, day->met, day->unmet);
}

/* Adds the areas of one day, multiplied by its weight. Returns the weight. */
static double
try_day (struct half_life_day *day, int threads, struct half_life_trial *trial)
{
  const struct history *history = day->history;
  loop_run (history->n_pairs, PAIRS_CHUNK, threads, advance_share, day);
  day->met = day->unmet = 0;
  for (guint32 pair = 0; pair < history->n_pairs; pair++)
    if (day->scores[pair].rows > 0)
      *(meets_again (history, &day->scores[pair], pair, day->until) ? &day->met : &day->unmet) += 1;
  if (day->met == 0 || day->unmet == 0)
    return 0;
  trial->dates++;
  trial->met += day->met;
  trial->unmet += day->unmet;
  loop_run (N_SCORES, 1, threads, try_scores_share, day);
  return sqrt (day->met);
}

gboolean
half_life_try (const struct history *history, int threads, struct half_life_trial *trial)
{
  gint32 date[TRIAL_DATES_MAX];
  gint32 horizon_days = horizon (history);
  guint dates = history_dates (history, horizon_days, TRIAL_DATES_MAX, date);
  double sum[N_SCORES] = { 0 }, weight = 0;
  struct decay decay[N_HALF_LIVES];
  g_autofree struct pair_score_state *scores
    = g_new0 (struct pair_score_state, MAX (history->n_pairs, 1));

  *trial = (struct half_life_trial){ .horizon_days = horizon_days };
  if (dates == 0)
    return FALSE;
  for (guint h = 0; h < N_HALF_LIVES; h++)
    decay_set (&decay[h], half_life_days_tried[h], (gint64)history->last_day - history->first_day);
  for (guint32 pair = 0; pair < history->n_pairs; pair++)
    scores[pair].next = history->start[pair];
  for (guint d = 0; d < dates; d++)
    {
      struct half_life_day day = { .history = history,
                                   .decay = decay,
                                   .scores = scores,
                                   .before = date[d == 0 ? 0 : d - 1],
                                   .now = date[d],
                                   .until = (gint64)date[d] + horizon_days,
                                   .sum = sum };
      weight += try_day (&day, threads, trial);
    }
  for (guint h = 0; h < N_HALF_LIVES; h++)
    {
      trial->auc[h] = weight > 0 ? sum[h] / weight : 0;
      decay_clear (&decay[h]);
    }
  trial->auc_rows = weight > 0 ? sum[N_HALF_LIVES] / weight : 0;
  trial->auc_last_day = weight > 0 ? sum[N_HALF_LIVES + 1] / weight : 0;
  return trial->met >= FEWEST_EACH && trial->unmet >= FEWEST_EACH;
}

guint
half_life_best (const struct half_life_trial *trial)
{
  guint best = 0;
  for (guint h = 1; h < N_HALF_LIVES; h++)
    if (trial->auc[h] >= trial->auc[best])
      best = h;
  return best;
}
