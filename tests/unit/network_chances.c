/* Rhythms, chances to meet again, and the states that follow from them. */
#include <math.h>
#include "network/chance/decay.h"
#include "network/ties/ties.h"
#include "unit/network_log.h"

static struct rhythm
rhythm_of (const gint32 *day, guint32 n)
{
  struct contact_days days = { .n = 0 };
  for (guint32 i = 0; i < n; i++)
    {
      struct dyad_contact contact = { .day = day[i], .channel_weight = 1, .weight = 1 };
      contact_days_add (&days, &contact);
    }
  contact_days_sort (&days);
  struct rhythm rhythm = tie_rhythm (&days);
  contact_days_clear (&days);
  return rhythm;
}

/* Chance now, on the day after the last contact, silence. */
static void
states_follow_chance (void)
{
  static const struct
  {
    double chance, fresh;
    gint32 quiet;
    enum tie_state state;
  } row[] = {
    { .5, .9, 1, STATE_ACTIVE },        { .4999, .5, 40, STATE_COOLING },
    { .1, .5, 400, STATE_COOLING },     { .4999, .4999, 1, STATE_OCCASIONAL },
    { .0999, .9, 15, STATE_DORMANT },   { .0999, .9, 14, STATE_OCCASIONAL },
    { .0999, .1, 1095, STATE_DORMANT }, { .01, .9, 1096, STATE_HISTORIC },
    { .6, .9, 2000, STATE_ACTIVE },     { .4, .6, 14, STATE_OCCASIONAL },
    { .4, .6, 15, STATE_COOLING },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    g_assert_cmpint (tie_state_of (row[i].chance, row[i].fresh, row[i].quiet), ==, row[i].state);
}

static void
gaps_tell_the_rhythm (void)
{
  static const gint32 day[] = { 0, 10, 40, 41, 91, 94, 99, 106, 115 }; /* 10 30 1 50 3 5 7 9 */
  g_assert_cmpint (rhythm_of (day, 2).median_gap_days, ==, 60);
  g_assert_cmpint (rhythm_of (day, 3).median_gap_days, ==, 20);
  g_assert_cmpint (rhythm_of (day, 4).median_gap_days, ==, 10);
  g_assert_cmpint (rhythm_of (day, 5).median_gap_days, ==, 20);
  g_assert_cmpint (rhythm_of (day, 8).long_gap_days, ==, 0);
  g_assert_cmpint (rhythm_of (day, 9).long_gap_days, ==, 50);
}

static void
near_nine (double got, double wanted)
{
  g_assert_cmpfloat_with_epsilon (got, wanted, 1e-9);
}

/* By hand, for 90 days before anything is learned: x = -1.4 + 1.5 ln 2 + 0.2 ln 2 on the day of the
 * first contact. After 180 days of silence of both, D is 1/2: x = -1.4 + 1.5 ln 1.5 + 0.2 ln 2 -
 * (0.2 + 0.4) ln 181. If a week is their usual silence, ln (181 / 15) of ln 181 is beyond two weeks; all
 * of it counts from seven gaps on, half with three. A log of 180 days shows half the contact of one
 * without a beginning: 0.5 ln 2 more. */
static void
chances_by_hand (void)
{
  const struct tie_signs today = { .contact = 1, .days = 1, .usual_days = 810 };
  struct tie_signs later
    = { .contact = .5, .days = 1, .quiet_days = 180, .unseen_days = 180, .usual_days = 810 };
  const struct chance_model model = chance_prior (90);
  const double ln2 = .6931471805599453, ln181 = 5.198497031265826, ln15 = 2.70805020110221;
  double term[N_CHANCE_TERMS], x;

  tie_signs_terms (&today, term);
  x = -1.4 + 1.7 * ln2;
  near_nine (chance_of_score (score_of_terms (&model, term)), 1 - 1 / sqrt (1 + 2 * exp (x)));
  tie_signs_terms (&later, term);
  x = -1.4 + 1.5 * .4054651081081644 + .2 * ln2 - .6 * ln181;
  near_nine (chance_of_score (score_of_terms (&model, term)), 1 - 1 / sqrt (1 + 2 * exp (x)));
  later.usual_days = 7;
  later.gaps = 3;
  tie_signs_terms (&later, term);
  near_nine (chance_of_score (score_of_terms (&model, term)),
             1 - 1 / sqrt (1 + 2 * exp (x - 1.4 * (ln181 - ln15))));
  later.gaps = 30;
  tie_signs_terms (&later, term);
  x -= 2.8 * (ln181 - ln15);
  near_nine (chance_of_score (score_of_terms (&model, term)), 1 - 1 / sqrt (1 + 2 * exp (x)));
  later.log_young = ln2;
  tie_signs_terms (&later, term);
  x += .5 * ln2;
  near_nine (chance_of_score (score_of_terms (&model, term)), 1 - 1 / sqrt (1 + 2 * exp (x)));
}

static struct chance_case
random_case (struct rng *rng, const double *weight)
{
  struct chance_case item = { .weight = 1 + rng_below (rng, 3) };
  double x = weight[TERM_LEVEL];
  item.term[TERM_LEVEL] = 1;
  for (guint k = TERM_CONTACT; k < N_CHANCE_TERMS; k++)
    {
      gboolean is_silence = k >= TERM_QUIET && k <= TERM_NOBODY;
      item.term[k] = (is_silence ? -1 : 1) * (double)rng_below (rng, 400) / 100;
      x += weight[k] * item.term[k];
    }
  item.met = rng_below (rng, 1000000) < 1e6 * (1 - 1 / sqrt (1 + 2 * exp (x)));
  return item;
}

static double
log_posterior (const struct chance_case *item, guint n, const struct chance_model *model,
               const struct chance_model *prior)
{
  static const double worth[N_CHANCE_TERMS] = { 3, 40, 10, 400, 10, .7, 30, 400, 10, 3 };
  double sum = 0;
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    sum -= worth[k] / 2 * pow (model->weight[k] - prior->weight[k], 2);
  for (guint i = 0; i < n; i++)
    {
      double x = 0;
      for (guint k = 0; k < N_CHANCE_TERMS; k++)
        x += model->weight[k] * item[i].term[k];
      double q = 1 / sqrt (1 + 2 * exp (x));
      sum += item[i].weight * log (item[i].met ? 1 - q : q);
    }
  return sum;
}

static const double least_weight[N_CHANCE_TERMS] = { -HUGE_VAL, 0, 0, 0, .05, .05, .05, 0, 0, 0 };

/* No model nearby is more likely, unless a weight of it is too small. */
static void
assert_is_the_likeliest (const struct chance_case *item, guint n, const struct chance_model *model,
                         const struct chance_model *prior)
{
  double best = log_posterior (item, n, model, prior);
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    for (int way = -1; way <= 1; way += 2)
      {
        struct chance_model other = *model;
        other.weight[k] += way * .01;
        if (other.weight[k] >= least_weight[k])
          g_assert_cmpfloat (log_posterior (item, n, &other, prior), <, best);
      }
}

/* And the weights that made the cases come out again. */
static void
models_are_the_likeliest (void)
{
  static const double truth[N_CHANCE_TERMS] = { 0, 1.4, .3, .1, .2, 1, .4, .1, 1.8, .6 };
  g_autofree struct chance_case *item = g_new (struct chance_case, 20000);
  struct rng rng;
  rng_seed (&rng, 3);
  for (guint i = 0; i < 20000; i++)
    item[i] = random_case (&rng, truth);
  const struct chance_model prior = chance_prior (30);
  struct chance_model model = prior;
  chance_model_fit (&model, item, 20000, 1);
  g_assert_cmpuint (model.cases, ==, 20000);
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    g_assert_cmpfloat (fabs (model.weight[k] - truth[k]), <, .25);
  assert_is_the_likeliest (item, 20000, &model, &prior);
}

/* In short logs weights come to their least on the way that are more in the end. */
static void
models_of_short_logs_are_the_likeliest (void)
{
  static const double truth[N_CHANCE_TERMS] = { -.5, 1, .05, .01, .06, 1, .06, .02, .1, .1 };
  struct chance_case item[400];
  struct rng rng;
  rng_seed (&rng, 5);
  for (guint log = 0; log < 100; log++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (item); i++)
        item[i] = random_case (&rng, truth);
      const struct chance_model prior = chance_prior (30);
      struct chance_model model = prior;
      chance_model_fit (&model, item, G_N_ELEMENTS (item), 1);
      assert_is_the_likeliest (item, G_N_ELEMENTS (item), &model, &prior);
    }
}

/* Cases in which more silence goes with more contact do not turn the sign round: silence always makes a
 * tie less likely to go on. */
static void
weights_never_turn_round (void)
{
  static const double odd[N_CHANCE_TERMS] = { -1, 1, .2, -.8, -.8, -.8, -.8, -.8, -.8, -.8 };
  g_autofree struct chance_case *item = g_new (struct chance_case, 3000);
  struct rng rng;
  rng_seed (&rng, 4);
  for (guint i = 0; i < 3000; i++)
    item[i] = random_case (&rng, odd);
  struct chance_model model = chance_prior (90);
  chance_model_fit (&model, item, 3000, 1);
  for (guint k = TERM_BUSY; k < N_CHANCE_TERMS; k++)
    g_assert_cmpfloat (model.weight[k], ==, least_weight[k]);
}

/* A day half a year after the last row of a log of weekly contact: nobody is active. */
static void
nothing_is_active_long_after_the_log (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  for (gint32 week = 0; week < 13; week++)
    {
      note_names (book, 7 * week, "Ana", "Ben");
      note_names (book, 7 * week + week % 3, "Ana", "Cai");
    }
  struct network *network = load_book (book, options);
  g_assert_cmpint (tie_of (network, "Ana", "Ben")->state, ==, STATE_ACTIVE);
  g_assert_cmpint (tie_of (network, "Ana", "Cai")->state, ==, STATE_ACTIVE);
  network_free (network);
  options.as_of = 84 + 180;
  network = load_book (book, options);
  for (guint32 e = 0; e < network->n_ties; e++)
    g_assert_cmpint (network->tie[e].state, !=, STATE_ACTIVE);
  network_free (network);
  options.as_of = 84 + 500;
  network = load_book (book, options);
  for (guint32 e = 0; e < network->n_ties; e++)
    g_assert_true (tie_is_quiet (&network->tie[e]));
  network_free (network);
  notebook_free (book);
}

static void
states_need_a_calendar (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  options.as_of = 5000;
  note_names (book, 0, "Ana", "Ben");
  struct network *network = load_book (book, options);
  g_assert_cmpint (network->tie[0].state, ==, STATE_HISTORIC);
  network_free (network);

  struct log log = *notebook_log (book);
  log.calendar = FALSE;
  network = network_load (&log, &options, NULL);
  g_assert_cmpint (network->tie[0].state, ==, STATE_NONE);
  network_free (network);
  notebook_free (book);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ties/states_follow_chance", states_follow_chance);
  g_test_add_func ("/ties/rhythm", gaps_tell_the_rhythm);
  g_test_add_func ("/ties/chances_by_hand", chances_by_hand);
  g_test_add_func ("/ties/models", models_are_the_likeliest);
  g_test_add_func ("/ties/models-of-short-logs", models_of_short_logs_are_the_likeliest);
  g_test_add_func ("/ties/signs", weights_never_turn_round);
  g_test_add_func ("/ties/long_after", nothing_is_active_long_after_the_log);
  g_test_add_func ("/ties/calendar", states_need_a_calendar);
  return g_test_run ();
}
