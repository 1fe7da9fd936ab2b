/* What the log's own past says about the chance to meet again.
 *
 * Twelve days are looked back to for each window: one window ago, two windows ago and so on, so that
 * each has a window after it that is over. Each tie of each day is a case: what the day knew of it, and
 * whether the two met. A log of less than three windows of 30 days is first read in windows of 10.
 * Each window starts from what the shorter one has taught, since a log in which few meet again within
 * 30 days is one in which few do within 90.
 *
 * Most cases of a long log are ties that have been silent for a year and stay silent, and the few that
 * met again tell most. So of those that met within 90 days and of those that did not, a sample each is
 * kept if there are too many, and each of it weighs as much as the cases that it stands for, so nothing
 * is distorted (Manski and Lerman 1977, Econometrica 45:1977; King and Zeng 2001, Political Analysis
 * 9:137). A hash of pair and day decides.
 *
 * States are tried on the same days with the model fitted to them: of ties that looked like this, how
 * many met again? A tie that was in a state on several days counts once, with the share of them. So the
 * counts are ties, as many as there are, and not days. */
#include "pln/hash.h"
#include "network/backtest/past_ties.h"
#include "network/ties/ties.h"

#define SAMPLE_PAIRS 10000
#define SAMPLE_CONTACTS 200000
#define DAYS_BACK 12
#define STATE_DAYS_BACK 4
#define SHORT_WINDOW 10
#define WINDOWS_TO_TELL 3 /* a log with fewer windows of 30 days over is read in shorter ones */
#define LONG_QUIET 360

enum
{
  LOOK_10,
  LOOK_30,
  LOOK_90,
  N_LOOKS
};
static const gint32 look_days[N_LOOKS] = { SHORT_WINDOW, 30, 90 };

enum quietness
{
  IN_TOUCH,
  QUIET_FOR_LONG,
  N_QUIETNESSES
};
/* Cases to keep: of ties that did not meet again soon, and of those that did. */
static const guint32 cases_most[N_QUIETNESSES][2] = { { 12000, 8000 }, { 6000, 2000 } };

struct chance_study
{
  struct network *network;
  const struct history *history;
  struct past_days days;
  const struct decay *decay;
  guint8 wanted[PAST_DAYS_MOST]; /* set of looks for which the day is one to look back to */
  guint64 n_cases[N_QUIETNESSES][2];
  GArray *cases[N_LOOKS];
  int threads;
  guint32 whose; /* whose states are tried; NONE: all */
  struct state_tally
  {
    guint32 pair;
    guint days[N_STATES], met[N_STATES];
  } tally;
};

static gint32
look_back (const struct history *history, const struct network *network, guint look, gint32 times)
{
  gint64 now = MIN (network->as_of, history->last_day);
  gint64 day = now - (gint64)times * look_days[look];
  return day < history->first_day ? DAY_NONE : (gint32)day;
}

static void
choose_days (struct chance_study *study)
{
  gboolean is_short
    = look_back (study->history, study->network, LOOK_30, WINDOWS_TO_TELL) == DAY_NONE;
  for (guint look = is_short ? LOOK_10 : LOOK_30; look < N_LOOKS; look++)
    for (gint32 k = 1; k <= DAYS_BACK; k++)
      {
        gint32 day = look_back (study->history, study->network, look, k);
        if (day != DAY_NONE)
          past_days_add (&study->days, day);
      }
  gint64 now = MIN (study->network->as_of, study->history->last_day);
  for (guint k = 0; k < study->days.n; k++)
    for (guint look = is_short ? LOOK_10 : LOOK_30; look < N_LOOKS; look++)
      {
        gint64 back = now - study->days.day[k];
        if (back % look_days[look] == 0 && back / look_days[look] <= DAYS_BACK)
          study->wanted[k] |= (guint8)(1u << look);
      }
}

static enum quietness
quietness_of (const struct past_tie *tie)
{
  return tie->signs.quiet_days > LONG_QUIET ? QUIET_FOR_LONG : IN_TOUCH;
}

static void
add_case (gpointer data, guint32 pair, guint day, const struct past_tie *tie)
{
  struct chance_study *study = data;
  enum quietness quietness = quietness_of (tie);
  gboolean soon = tie->next_days <= look_days[LOOK_90];
  guint64 one_in = 1 + study->n_cases[quietness][soon] / (cases_most[quietness][soon] + 1);
  guint64 state = study->history->pair[pair] ^ (guint64)study->days.day[day] << 40;
  struct chance_case item = { .weight = (double)one_in };

  if (one_in > 1 && splitmix64_next (&state) % one_in != 0)
    return;
  tie_signs_terms (&tie->signs, item.term);
  for (guint look = 0; look < N_LOOKS; look++)
    if (study->wanted[day] & 1u << look)
      {
        item.met = tie->next_days <= look_days[look];
        g_array_append_val (study->cases[look], item);
      }
}

static void
fit_models (struct chance_study *study)
{
  struct chance_model model = chance_prior (SHORT_WINDOW);
  for (guint look = 0; look < N_LOOKS; look++)
    {
      if (look > 0)
        chance_model_lengthen (&model);
      chance_model_fit (&model, (const struct chance_case *)(const void *)study->cases[look]->data,
                        study->cases[look]->len, study->threads);
      if (look > LOOK_10)
        study->network->chance[look - LOOK_30] = model;
    }
}

static void
end_pair (struct chance_study *study, guint32 next)
{
  struct state_trial *trial = &study->network->state_trial;
  struct state_tally *tally = &study->tally;
  for (guint state = 0; state < N_STATES; state++)
    if (tally->days[state] > 0)
      {
        trial->ties[state]++;
        trial->met[state] += (double)tally->met[state] / tally->days[state];
      }
  *tally = (struct state_tally){ .pair = next };
}

static void
try_state (gpointer data, guint32 pair, guint day G_GNUC_UNUSED, const struct past_tie *tie)
{
  struct chance_study *study = data;
  guint64 ends = study->history->pair[pair];
  if (study->whose != NONE && (guint32)(ends >> 32) != study->whose
      && (guint32)ends != study->whose)
    return;
  if (pair != study->tally.pair)
    end_pair (study, pair);
  const struct chance_model *model = &study->network->chance[CHANCE_90];
  double term[N_CHANCE_TERMS];
  tie_signs_terms (&tie->signs, term);
  double chance = chance_of_score (score_of_terms (model, term));
  enum tie_state state = tie_state_of_signs (chance, &tie->signs, model, study->decay);
  study->tally.days[state]++;
  study->tally.met[state] += tie->next_days <= STATE_HORIZON_DAYS;
}

static void
try_states (struct chance_study *study, const struct history *history,
            const struct pair_seen *pair_seen)
{
  study->history = history;
  study->tally.pair = NONE;
  guint64 set = 0;
  for (guint k = 0; k < study->days.n; k++)
    {
      gint32 back = MIN (study->network->as_of, history->last_day) - study->days.day[k];
      if (back % STATE_HORIZON_DAYS != 0 || back > STATE_DAYS_BACK * STATE_HORIZON_DAYS)
        continue;
      set |= G_GUINT64_CONSTANT (1) << k;
      study->network->state_trial.dates++;
    }
  past_ties_visit (&study->days, set, history, pair_seen, study->decay, try_state, study);
  end_pair (study, NONE);
}

static void
learn (struct chance_study *study, const struct history *own, struct last_seen *seen)
{
  const struct history *history[2] = { study->history, own };
  struct pair_seen *pair_seen[2] = { NULL, NULL };
  struct decay decay;

  choose_days (study);
  study->decay = &decay;
  decay_set (&decay, HALF_LIFE_DAYS, (gint64)study->history->last_day - study->history->first_day);
  past_days_see (&study->days, seen, history, own == study->history ? 1 : 2, pair_seen);
  past_ties_count (&study->days, history[0], LONG_QUIET, look_days[LOOK_90], study->n_cases);
  past_ties_visit (&study->days, G_MAXUINT64, history[0], pair_seen[0], &decay, add_case, study);
  fit_models (study);
  guint last = own == study->history ? 0 : 1;
  try_states (study, history[last], pair_seen[last]);
  decay_clear (&decay);
  g_free (pair_seen[0]);
  g_free (pair_seen[1]);
}

void
network_learn_chances (struct network *network, const struct dyad_events *events,
                       struct last_seen *seen)
{
  struct history all = { .start = NULL }, own = { .start = NULL };
  struct chance_study study = {
    .network = network, .history = &all, .whose = network->me, .threads = MAX (events->threads, 1)
  };

  for (guint look = 0; look < N_LOOKS; look++)
    study.cases[look] = g_array_new (FALSE, FALSE, sizeof (struct chance_case));
  if (network->dated && network_has_calendar (network))
    {
      history_collect (&all, network, events, NONE, SAMPLE_PAIRS, SAMPLE_CONTACTS);
      if (network->me != NONE && all.is_sample)
        history_collect (&own, network, events, network->me, SAMPLE_PAIRS, SAMPLE_CONTACTS);
    }
  if (all.n_pairs > 0)
    learn (&study, own.start == NULL ? &all : &own, seen);
  else
    fit_models (&study);
  for (guint look = 0; look < N_LOOKS; look++)
    g_array_unref (study.cases[look]);
  history_clear (&all);
  history_clear (&own);
}
