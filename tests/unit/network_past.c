/* Half-lives and states tried on the log's own past, by hand. */
#include <math.h>
#include "network/backtest/history.h"
#include "network/ties/ties.h"
#include "unit/network_log.h"

/* On day 1 of days 0 to 8, a week ahead, the pairs stand so, with h = 3:
 *   A  one contact, day 0          2^(-1/3) = .794   meets again on day 5
 *   B  one contact, day 1          1                 meets again on day 8
 *   C  two contacts, day 0         1.587             does not
 *   D  one contact, day 1          1                 does not
 * Of the four comparisons A-C, A-D, B-C, B-D only the last is half won. */
static void
area_by_hand (void)
{
  struct history_contact contact[]
    = { { 0, 1, 1 }, { 5, 1, 1 }, { 1, 1, 1 }, { 8, 1, 1 }, { 0, 1, 1 }, { 0, 1, 1 }, { 1, 1, 1 } };
  guint32 start[] = { 0, 2, 4, 6, 7 };
  struct history history = { .n_pairs = 4,
                             .start = start,
                             .contact = contact,
                             .n_contacts = 7,
                             .distinct_days = 2,
                             .dated_rows = 7,
                             .first_day = 0,
                             .last_day = 8 };
  struct half_life_trial trial;
  gint32 date[TRIAL_DATES_MAX];

  g_assert_cmpuint (history_dates (&history, 7, TRIAL_DATES_MAX, date), ==, 1);
  g_assert_cmpint (date[0], ==, 1);
  g_assert_false (half_life_try (&history, 2, &trial)); /* four pairs say nothing */
  g_assert_cmpint (trial.horizon_days, ==, 7);
  g_assert_cmpuint (trial.dates, ==, 1);
  g_assert_cmpfloat (trial.met, ==, 2);
  g_assert_cmpfloat (trial.unmet, ==, 2);
  for (guint h = 0; h < N_HALF_LIVES; h++)
    g_assert_cmpfloat_with_epsilon (trial.auc[h], .125, 1e-15);
  g_assert_cmpfloat_with_epsilon (trial.auc_rows, .25, 1e-15);      /* A-D, B-D half */
  g_assert_cmpfloat_with_epsilon (trial.auc_last_day, .5, 1e-15);   /* B-C won, A-C, B-D half */
  g_assert_cmpuint (half_life_best (&trial), ==, N_HALF_LIVES - 1); /* of equals, the longest */
}

/* Days 0 to 9, so that 1 and 2 are tried.  On day 1 the first of four equal
 * pairs meets again: area 1/2.  On day 2 all four do, and are stronger than a
 * fifth of one quarter contact that day, which does not: area 1, but 0 by the
 * last day.  Weights 1 and 2: (1/2 + 2)/3, and (1/2 + 0)/3. */
static void
days_weigh_by_the_root (void)
{
  struct history_contact contact[]
    = { { 0, 1, 1 }, { 8, 1, 1 }, { 0, 1, 1 }, { 9, 1, 1 },    { 0, 1, 1 },
        { 9, 1, 1 }, { 0, 1, 1 }, { 9, 1, 1 }, { 2, .25, .25 } };
  guint32 start[] = { 0, 2, 4, 6, 8, 9 };
  struct history history = { .n_pairs = 5,
                             .start = start,
                             .contact = contact,
                             .n_contacts = 9,
                             .distinct_days = 2,
                             .dated_rows = 9,
                             .first_day = 0,
                             .last_day = 9 };
  struct half_life_trial trial;

  half_life_try (&history, 2, &trial);
  g_assert_cmpuint (trial.dates, ==, 2);
  g_assert_cmpfloat (trial.met, ==, 1 + 4);
  g_assert_cmpfloat (trial.unmet, ==, 3 + 1);
  for (guint h = 0; h < N_HALF_LIVES; h++)
    g_assert_cmpfloat_with_epsilon (trial.auc[h], 2.5 / 3, 1e-15);
  g_assert_cmpfloat_with_epsilon (trial.auc_rows, 2.5 / 3, 1e-15);
  g_assert_cmpfloat_with_epsilon (trial.auc_last_day, .5 / 3, 1e-15);
}

/* A quarter of the log: a week at least, thirty days at most. */
static void
horizon_fits_the_log (void)
{
  static const gint32 days[][2]
    = { { 9, 7 }, { 28, 7 }, { 60, 15 }, { 119, 29 }, { 120, 30 }, { 9000, 30 } };
  struct history_contact contact[] = { { 0, 1, 1 } };
  guint32 start[] = { 0, 1 };
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      struct history history = { .n_pairs = 1,
                                 .start = start,
                                 .contact = contact,
                                 .n_contacts = 1,
                                 .distinct_days = 1,
                                 .dated_rows = 2,
                                 .last_day = days[i][0] };
      struct half_life_trial trial;
      half_life_try (&history, 2, &trial);
      g_assert_cmpint (trial.horizon_days, ==, days[i][1]);
    }
}

static void
dates_lie_in_the_later_half (void)
{
  struct history history = { .dated_rows = 1, .first_day = 1000, .last_day = 1000 + 30 + 220 };
  gint32 date[TRIAL_DATES_MAX];
  g_assert_cmpuint (history_dates (&history, 30, TRIAL_DATES_MAX, date), ==, 12);
  for (gint32 k = 0; k < 12; k++)
    g_assert_cmpint (date[k], ==, 1110 + 10 * k);
  g_assert_cmpuint (history_dates (&history, 250, TRIAL_DATES_MAX, date), ==, 0);
  history.dated_rows = 0;
  g_assert_cmpuint (history_dates (&history, 30, TRIAL_DATES_MAX, date), ==, 0);
}

/* Ana and Ben met on day 0 and never again; Cai and Dee on days 40 and 390. States are tried on days
 * 30, 120, 210 and 300. On the last two all are dormant, and on day 300 alone somebody is to meet
 * within 90 days. */
static void
states_by_hand (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  note_names (book, 0, "Ana", "Ben");
  note_names (book, 40, "Cai", "Dee");
  note_names (book, 390, "Cai", "Dee");
  struct network *network = load_book (book, options);
  const struct state_trial *trial = &network->state_trial;
  g_assert_cmpuint (trial->dates, ==, 4);
  g_assert_cmpuint (trial->ties[STATE_DORMANT], ==, 2); /* ties, not days */
  g_assert_cmpfloat (trial->met[STATE_DORMANT], >=, 1 / 3. - 1e-12);
  g_assert_cmpfloat (trial->met[STATE_DORMANT], <=, 1);
  g_assert_cmpuint (trial->ties[STATE_ACTIVE] + trial->ties[STATE_HISTORIC], ==, 0);
  network_free (network);
  notebook_free (book);
}

static const char *
name_of (char kind, int i)
{
  g_autofree char *text = g_strdup_printf ("%c%02d", kind, i);
  return g_intern_string (text);
}

/* Forty pairs of old friends who met five times in a week, once, and never
 * again; forty steady pairs who meet every twentieth day.  Recent contact
 * tells, number does not: the shorter the half-life, the better. */
static struct notebook *
bursts_and_steady_pairs (void)
{
  struct notebook *book = notebook_new ();
  for (int i = 0; i < 40; i++)
    for (int k = 0; k < 24; k++)
      {
        note_names (book, 20 * k + i % 20, name_of ('s', i), name_of ('t', i));
        if (k < 5)
          for (int more = 0; more < 6; more++)
            note_names (book, 3 * i + 6 * k + more, name_of ('b', i), name_of ('c', i));
      }
  return book;
}

static void
short_memory_wins (void)
{
  struct notebook *book = bursts_and_steady_pairs ();
  struct network_options options = no_options ();
  options.half_life_days = -1;
  struct network *network = load_book (book, options);
  const struct half_life_trial *trial = &network->half_life_trial;
  g_assert_true (network->half_life_fitted);
  g_assert_cmpfloat (network->half_life_days, <=, 30);
  g_assert_cmpfloat (network->half_life_auc, ==, trial->auc[half_life_best (trial)]);
  g_assert_cmpfloat (network->half_life_auc, ==, 1);
  g_assert_cmpfloat (trial->auc_rows, <, .5);
  network_free (network);

  options.half_life_days = 45; /* the user's word wins */
  network = load_book (book, options);
  g_assert_false (network->half_life_fitted);
  g_assert_true (isnan (network->half_life_auc));
  g_assert_cmpfloat (network->half_life_days, ==, 45);
  g_assert_cmpuint (network->half_life_trial.dates, ==, 0);
  network_free (network);
  notebook_free (book);
}

/* Forty pairs meet every 25 days; a hundred others have met once each, most of
 * them lately.  Number tells, the latest contact misleads. */
static void
long_memory_wins (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  options.half_life_days = -1;
  for (int i = 0; i < 40; i++)
    for (int k = 0; k < 29; k++)
      note_names (book, 25 * k + i % 25, name_of ('s', i), name_of ('t', i));
  for (int i = 0; i < 100; i++)
    note_names (book, 340 + 7 * i / 2, name_of ('o', i), name_of ('p', i));
  struct network *network = load_book (book, options);
  g_assert_true (network->half_life_fitted);
  g_assert_cmpfloat (network->half_life_days, ==, 365); /* all are right from 60 on */
  g_assert_cmpfloat (network->half_life_auc, ==, 1);
  g_assert_cmpfloat (network->half_life_trial.auc_last_day, <, .95);
  network_free (network);
  notebook_free (book);
}

static void
short_logs_keep_the_default (void)
{
  struct notebook *book = notebook_new ();
  struct network_options options = no_options ();
  options.half_life_days = -1;
  for (int i = 0; i < 499; i++) /* neither a year nor 500 rows */
    note_names (book, i % 300, name_of ('a', i % 50), name_of ('b', i % 50));
  struct network *network = load_book (book, options);
  g_assert_false (network->half_life_fitted);
  g_assert_cmpfloat (network->half_life_days, ==, 180);
  network_free (network);

  note_names (book, 299, "a00", "b00");
  network = load_book (book, options); /* 500 rows */
  g_assert_true (network->half_life_fitted || network->half_life_trial.unmet < 20);
  network_free (network);
  notebook_free (book);

  book = notebook_new (); /* a year, but nothing to tell from */
  note_names (book, 0, "Ana", "Ben");
  note_names (book, 400, "Ana", "Ben");
  network = load_book (book, options);
  g_assert_false (network->half_life_fitted);
  g_assert_cmpfloat (network->half_life_days, ==, 180);
  g_assert_true (isnan (network->half_life_auc));
  network_free (network);
  notebook_free (book);

  book = notebook_new (); /* no dates */
  note_names (book, DAY_NONE, "Ana", "Ben");
  network = load_book (book, options);
  g_assert_false (network->half_life_fitted);
  g_assert_cmpuint (network->state_trial.dates, ==, 0);
  network_free (network);
  notebook_free (book);
}

/* The same rows backwards: the same choice. */
static void
order_does_not_matter (void)
{
  struct notebook *book = bursts_and_steady_pairs (), *back = notebook_new ();
  struct network_options options = no_options ();
  options.half_life_days = -1;
  for (guint i = book->record->len; i-- > 0;)
    {
      const struct record *record = &g_array_index (book->record, struct record, i);
      note_names (back, record->day, g_array_index (book->mention, struct mention, record->b).name,
                  g_array_index (book->mention, struct mention, record->a).name);
    }
  struct network *one = load_book (book, options), *other = load_book (back, options);
  g_assert_cmpmem (&one->half_life_trial, sizeof one->half_life_trial, &other->half_life_trial,
                   sizeof other->half_life_trial);
  g_assert_cmpmem (&one->state_trial, sizeof one->state_trial, &other->state_trial,
                   sizeof other->state_trial);
  network_free (one);
  network_free (other);
  notebook_free (book);
  notebook_free (back);
}

/* A sample keeps about as many pairs as asked for, each with all its contacts. */
static void
sample_pairs (guint32 n_contexts, gint32 first_day)
{
  enum
  {
    PAIRS = 4000
  };
  struct network network
    = { .me = NONE, .n_people = 2 * PAIRS, .first_day = first_day, .last_day = 2 };
  struct interaction_context context = plain_context ();
  struct log log = { .context = &context, .n_contexts = n_contexts };
  double weight = 1;
  g_autofree struct interaction *row = g_new (struct interaction, 3 * PAIRS);
  const guint32 only = 0;
  struct dyad_events events = { .channel_weight = &weight, .rank = &only, .context = &only };
  struct history history;

  network.log = &log;
  network.channel_weight = &weight;
  network.interaction = row;
  network.n_interactions = 3 * PAIRS;
  for (guint32 i = 0; i < 3 * PAIRS; i++)
    row[i] = (struct interaction){ (gint32)(i / PAIRS), i % PAIRS, PAIRS + i % PAIRS, 0 };
  g_assert_true (dyad_events_list (&events, &network, 20, NULL));
  history_collect (&history, &network, &events, NONE, PAIRS / 4, G_MAXUINT32);
  g_assert_cmpuint (history.n_pairs, >, PAIRS / 5);
  g_assert_cmpuint (history.n_pairs, <, PAIRS * 3 / 10);
  g_assert_cmpuint (history.n_contacts, ==, 3 * history.n_pairs);
  for (guint32 p = 0; p <= history.n_pairs; p++)
    g_assert_cmpuint (history.start[p], ==, 3 * p);
  history_clear (&history);

  history_collect (&history, &network, &events, 7, PAIRS, G_MAXUINT32); /* one person's */
  g_assert_cmpuint (history.n_pairs, ==, 1);
  history_clear (&history);
  g_assert_cmpint (events.rows_inside, ==, n_contexts == 1);
  dyad_events_clear (&events);
}

static void
samples_keep_whole_pairs (void)
{
  sample_pairs (1, 0);
  sample_pairs (1u << 30, -700000); /* rows that do not fit into an event key */
}

#define CROWD 80
#define CROWD_DAYS 500
#define MEET_PER_MILLE 5 /* on each day */

/* Eighty people who meet at random: more cases than are kept. */
static struct notebook *
crowd_that_meets_at_random (void)
{
  struct notebook *book = notebook_new ();
  struct rng rng;
  rng_seed (&rng, 11);
  for (gint32 day = 0; day < CROWD_DAYS; day++)
    for (int a = 0; a < CROWD; a++)
      for (int b = a + 1; b < CROWD; b++)
        if (rng_below (&rng, 1000) < MEET_PER_MILLE)
          note_names (book, day, name_of ('p', a), name_of ('p', b));
  return book;
}

static void
samples_of_cases_distort_nothing (void)
{
  struct notebook *book = crowd_that_meets_at_random ();
  struct network *network = load_book (book, no_options ());
  double said[N_CHANCE_WINDOWS] = { 0 };
  g_assert_cmpuint (network->chance[CHANCE_30].cases, <, 35000);
  g_assert_cmpuint (network->n_ties, >, CROWD * CROWD / 3);
  for (guint32 e = 0; e < network->n_ties; e++)
    for (guint w = 0; w < N_CHANCE_WINDOWS; w++)
      said[w] += network->tie[e].again[w] / network->n_ties;
  g_assert_cmpfloat_with_epsilon (said[CHANCE_30], 1 - pow (1 - MEET_PER_MILLE / 1e3, 30), .01);
  g_assert_cmpfloat_with_epsilon (said[CHANCE_90], 1 - pow (1 - MEET_PER_MILLE / 1e3, 90), .02);
  network_free (network);
  notebook_free (book);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/past/area", area_by_hand);
  g_test_add_func ("/past/root", days_weigh_by_the_root);
  g_test_add_func ("/past/horizon", horizon_fits_the_log);
  g_test_add_func ("/past/dates", dates_lie_in_the_later_half);
  g_test_add_func ("/past/states", states_by_hand);
  g_test_add_func ("/past/short", short_memory_wins);
  g_test_add_func ("/past/long", long_memory_wins);
  g_test_add_func ("/past/default", short_logs_keep_the_default);
  g_test_add_func ("/past/order", order_does_not_matter);
  g_test_add_func ("/past/sample", samples_keep_whole_pairs);
  g_test_add_func ("/past/cases", samples_of_cases_distort_nothing);
  return g_test_run ();
}
