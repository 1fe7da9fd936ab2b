/* Do the states of ties deserve their names?
 *
 * On several days in the later half of the log, each tie gets the state it would have been given
 * then: the chance is fitted to what had come of ties before that day. A tie that was in a state on
 * several days counts once, with the share of them after which the two met within 90 days. So the
 * counts are ties, as many as there are, and not days.
 *
 * Cost: that of past_ties for three days per trial. */
#include "network/backtest/past_ties.h"
#include "network/ties/ties.h"

#define DAYS_PER_TRIAL 3

/* The days that the trials look at: each date, and one and two windows before it, without repeats. */
static guint
wanted_days (const gint32 *date, guint dates, gint32 *day)
{
  guint n = 0;
  for (guint d = 0; d < dates; d++)
    for (gint32 back = 0; back < DAYS_PER_TRIAL; back++)
      {
        gint32 wanted = date[d] - back * STATE_HORIZON_DAYS;
        guint at = n;
        while (at > 0 && day[at - 1] > wanted)
          at--;
        if (at > 0 && day[at - 1] == wanted)
          continue;
        for (guint i = n++; i > at; i--)
          day[i] = day[i - 1];
        day[at] = wanted;
      }
  return n;
}

static void
count_tie (const struct past_ties *past, const struct chance_curve *curve, const guint *at,
           guint dates, guint32 pair, struct state_trial *trial)
{
  guint days[N_STATES] = { 0 }, met[N_STATES] = { 0 };
  for (guint d = 0; d < dates; d++)
    {
      const struct past_tie *tie = past_tie_at (past, at[d], pair);
      if (tie->quiet_days < 0)
        continue;
      enum tie_state state
        = tie_state_of (chance_of_score (&curve[d], tie->score),
                        chance_of_score (&curve[d], tie->fresh), tie->quiet_days);
      days[state]++;
      met[state] += tie->next_days <= STATE_HORIZON_DAYS;
    }
  for (guint state = 0; state < N_STATES; state++)
    if (days[state] > 0)
      {
        trial->ties[state]++;
        trial->met[state] += (double)met[state] / days[state];
      }
}

void
states_try (const struct network *network, const struct history *all, const struct history *own,
            struct state_trial *trial)
{
  gint32 date[STATE_DATES_MAX], day[DAYS_PER_TRIAL * STATE_DATES_MAX];
  guint dates = history_dates (all, STATE_HORIZON_DAYS, STATE_DATES_MAX, date);
  guint n = wanted_days (date, dates, day), at[STATE_DATES_MAX];
  struct chance_curve curve[STATE_DATES_MAX];
  struct past_ties past, own_past;

  *trial = (struct state_trial){ .dates = dates };
  if (dates == 0)
    return;
  past_ties_find (&past, network, all, day, n);
  for (guint d = 0, k = 0; d < dates; d++)
    {
      while (day[k] != date[d])
        k++;
      at[d] = own == all ? k : d;
      past_ties_fit (&past, CHANCE_90, date[d], &curve[d]);
    }
  if (own == all)
    own_past = past;
  else
    past_ties_find (&own_past, network, own, date, dates);
  for (guint32 pair = 0; pair < own->n_pairs; pair++)
    count_tie (&own_past, curve, at, dates, pair, trial);
  if (own != all)
    past_ties_clear (&own_past);
  past_ties_clear (&past);
}
