/* What came of advice on past days: worked by hand; on logs in which a rule must be good, and on logs
 * in which nothing can be foreseen. */
#include <math.h>
#include <stdlib.h>
#include "measure/learning/blind_picks.h"
#include "pln/measure_table.h"
#include "pln/track_record.h"
#include "pln/vocabulary.h"
#include "track_logs.h"

#define LOGS_MOST 200 /* with -m slow, as track_record.long runs it */
#define LOGS_QUICK 25

static const struct network_options loaded = { .me = "Jo",
                                               .since = DAY_NONE,
                                               .until = DAY_NONE,
                                               .as_of = DAY_NONE,
                                               .half_life_days = 180,
                                               .threads = 1 };

static void
log_end (struct found *found)
{
  notebook_log (found->book);
  for (guint i = 0; i < found->book->channel->len; i++)
    {
      struct channel *channel = &found->book->channels[i];
      channel->kind = (guint8)channel_kind_of (channel->name, &channel->online);
      channel->has_author = channel_kind_has_author (channel->kind);
    }
  found->book->log.topic = topic_name;
  found->book->log.n_topics = TOPICS;
  found->book->log.topic_set = topic_set;
  found->book->log.n_topic_sets = TOPICS + 1;
}

static const struct track_record *
track (struct found *found)
{
  struct measure_set wanted = { { 0 } };
  const struct measure_options options
    = { .seed = 1, .wanted = &wanted, .loaded = &loaded, .threads = 1 };
  measure_set_add (&wanted, "track_record");
  log_end (found);
  found_measure (found, &found->book->log, "Jo", &options);
  return found->measures->track_record;
}

struct plan
{
  const char *name;
  enum advice_kind kind;
  void (*fill) (struct found *found, struct rng *rng, gboolean planted);
  gint32 planted_span, null_span;
  guint64 seed;
};

static const struct plan plans[]
  = { { "revive", ADVICE_REVIVE, fill_allies, 720, 720, 1 },
      { "introduce", ADVICE_INTRODUCE, fill_pairs, 1260, 720, 2 },
      { "deepen", ADVICE_DEEPEN, fill_writers, 1260, 1080, 3 },
      { "protect", ADVICE_PROTECT, fill_doors, 1260, 720, 4 },
      { "keep-up", ADVICE_KEEP_UP, fill_friends, 1260, 1260, 6 },
      { "back-up", ADVICE_BACK_UP, fill_topics, 1260, 900, 5 },
      { "fresh-eyes", ADVICE_FRESH_EYES, fill_acquaintances, 1260, 1260, 7 } };

/* Four old allies, alike in all but those behind them: on twelve days Ana and Ben would have been named,
 * Cai and Dee not. In the last window Ana comes back, and so does somebody new who she knows; and Cai. */
static void
worked_by_hand (void)
{
  static const char *const ally[] = { "Ana", "Ben", "Cai", "Dee" };
  struct found found = { .book = notebook_new () };
  span = 1500;
  for (guint i = 0; i < G_N_ELEMENTS (ally); i++)
    for (gint32 day = 0; day < 15; day += 3)
      write_to (&found, day, ally[i], "Jo");
  for (gint32 day = 5; day < span; day += 200)
    for (guint k = 0; k < 3; k++)
      {
        write_to (&found, day, "Ana", name_of ("x", k));
        write_to (&found, day, "Ben", name_of ("x", k));
      }
  write_to (&found, 1450, "Ana", "Jo");
  write_to (&found, 1460, "Cai", "Jo");
  write_to (&found, 1470, "x00", "Jo");
  fill_last_days (&found);
  const struct track_record *record = track (&found);
  const struct track_kind *kind = &record->kind[ADVICE_REVIVE];
  g_assert_cmpuint (record->days, ==, 12);
  g_assert_cmpint (record->window_days, ==, 90);
  g_assert_cmpint (record->first, ==, FIRST_DAY + 1500 - 12 * 90);
  g_assert_cmpint (record->last, ==, FIRST_DAY + 1500 - 90);
  g_assert_cmpuint (kind->named, ==, 24);
  g_assert_cmpuint (kind->followed, ==, 1);
  g_assert_cmpuint (kind->led, ==, 1);
  g_assert_cmpuint (kind->others, ==, 24);
  g_assert_cmpuint (kind->unmatched, ==, 0);
  g_assert_cmpfloat_with_epsilon (kind->of_others, 1, 1e-12);
  g_assert_cmpfloat_with_epsilon (kind->p, .5, 1e-12); /* 2 of 4 true, 2 picked: 1/6 + 4/6/2 */
  g_assert_cmpfloat_with_epsilon (kind->p_equal, 2 / 3., 1e-12);
  g_assert_false (track_is_told (kind));
  g_assert_cmpuint (record->kind[ADVICE_GIVE_BACK].named, ==, 0);
  forget (&found);
}

/* Every way to pick, counted. */
static void
count_ways (const struct picks *stratum, guint n, guint32 found, double ways, double *chance)
{
  if (n == 0)
    {
      chance[found] += ways;
      return;
    }
  double share = 1;
  guint32 combinations = 0;
  for (guint32 set = 0; set < 1u << stratum->all; set++)
    combinations += (guint32)__builtin_popcount (set) == stratum->picked;
  share /= combinations;
  for (guint32 set = 0; set < 1u << stratum->all; set++)
    if ((guint32)__builtin_popcount (set) == stratum->picked)
      {
        guint32 true_ones = set & ((1u << stratum->true_in_all) - 1);
        count_ways (stratum + 1, n - 1, found + (guint32)__builtin_popcount (true_ones),
                    ways * share, chance);
      }
}

static void
exact_test_equals_counting (void)
{
  struct rng rng;
  rng_seed (&rng, 7);
  for (guint i = 0; i < 300; i++)
    {
      struct picks stratum[3];
      double chance[32] = { 0 }, above = 0;
      guint32 found = 0;
      for (guint s = 0; s < 3; s++)
        {
          stratum[s].all = 2 + rng_below (&rng, 4);
          stratum[s].picked = 1 + rng_below (&rng, stratum[s].all - 1);
          stratum[s].true_in_all = rng_below (&rng, stratum[s].all + 1);
          guint32 untrue = stratum[s].all - stratum[s].true_in_all;
          guint32 low = stratum[s].picked > untrue ? stratum[s].picked - untrue : 0;
          guint32 high = MIN (stratum[s].picked, stratum[s].true_in_all);
          stratum[s].true_picked = low + rng_below (&rng, high - low + 1);
          found += stratum[s].true_picked;
        }
      count_ways (stratum, 3, 0, 1, chance);
      for (guint k = found + 1; k < 32; k++)
        above += chance[k];
      struct blind_picks test = blind_picks_test (stratum, 3);
      g_assert_cmpfloat_with_epsilon (test.p_equal, chance[found], 1e-12);
      g_assert_cmpfloat_with_epsilon (test.p, above + chance[found] / 2, 1e-12);
    }
}

/* The advice of a past day, as "kind person other topic" lines. */
static char *
advice_on (struct found *found, gint32 day)
{
  struct network_options options = loaded;
  struct measure_set wanted = { { 0 } };
  const struct measure_options measuring = { .seed = 1, .wanted = &wanted, .threads = 1 };
  GString *text = g_string_new (NULL);
  log_end (found);
  measure_set_add (&wanted, "learning");
  options.as_of = day;
  struct network *network = network_load (&found->book->log, &options, NULL);
  struct measures *measures = measures_compute (network, &measuring, NULL);
  const struct learning *learning = measures->learning;
  for (guint32 i = 0; i < learning->n_advice; i++)
    {
      const struct advice *one = &learning->advice[i];
      g_string_append_printf (
        text, "%d %s %s %d %.9f\n", one->kind, network->person[one->person].name,
        one->other == NONE ? "-" : network->person[one->other].name, (int)one->topic, one->number);
    }
  measures_free (measures);
  network_free (network);
  return g_string_free (text, FALSE);
}

/* What comes after a day changes nothing of its advice: other people, more of them, or nothing. */
static void
nothing_of_the_future_leaks (gconstpointer data)
{
  const struct plan *plan = data;
  struct found found = { .book = notebook_new () };
  struct rng rng;
  gint32 day = FIRST_DAY + 500;
  rng_seed (&rng, 200 + plan->seed);
  span = 720;
  plan->fill (&found, &rng, TRUE);
  g_autofree char *before = advice_on (&found, day), *later = advice_on (&found, day + 200);
  guint32 stranger = note_mention (found.book, "Quentin", NULL, NULL);
  for (guint i = 0; i < found.book->record->len; i++)
    {
      struct record *record = &g_array_index (found.book->record, struct record, i);
      if (record->day > day)
        {
          record->a = note_mention (found.book, "Jo", NULL, NULL);
          record->b
            = rng_below (&rng, 3) == 0 ? stranger : note_mention (found.book, "Zac", NULL, NULL);
        }
    }
  g_autofree char *after = advice_on (&found, day), *changed = advice_on (&found, day + 200);
  g_assert_cmpstr (before, !=, "");
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpstr (changed, !=, later);
  notebook_free (found.book);
}

static void
message_kind (const struct track_kind *kind)
{
  g_test_message ("named %u, followed %u (of as many others %.1f), led %u, alone %u, p %.4f",
                  kind->named, kind->followed, kind->of_others, kind->led, kind->unmatched,
                  kind->p);
}

static void
planted_rule_fires (gconstpointer data)
{
  const struct plan *plan = data;
  struct found found = { .book = notebook_new () };
  struct rng rng;
  rng_seed (&rng, plan->seed);
  span = plan->planted_span;
  plan->fill (&found, &rng, TRUE);
  const struct track_kind *kind = &track (&found)->kind[plan->kind];
  message_kind (kind);
  g_assert_cmpuint (kind->named, >=, TRACK_CASES_LEAST);
  g_assert_false (track_is_silent (kind));
  g_assert_cmpfloat (kind->p, <, .01);
  forget (&found);
}

static int
compare_reals (const void *a, const void *b)
{
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* Where nothing can be foreseen, p is as often small as large, once what is equal is drawn by lot
 * (Kolmogorov and Smirnov), and most logs leave the rule silent. */
static void
unforeseeable_rule_is_silent (gconstpointer data)
{
  const struct plan *plan = data;
  double p[LOGS_MOST], distance = 0;
  guint told = 0, fired = 0, logs = g_test_slow () ? LOGS_MOST : LOGS_QUICK;
  struct rng rng;
  span = plan->null_span;
  rng_seed (&rng, 100 + plan->seed);
  for (guint i = 0; i < logs; i++)
    {
      struct found found = { .book = notebook_new () };
      plan->fill (&found, &rng, FALSE);
      const struct track_kind *kind = &track (&found)->kind[plan->kind];
      g_assert_cmpuint (kind->named, >, 0);
      p[i] = kind->p + (rng_unit (&rng) - .5) * kind->p_equal;
      told += track_is_told (kind);
      fired += track_is_told (kind) && !track_is_silent (kind);
      if (i == 0)
        message_kind (kind);
      forget (&found);
    }
  qsort (p, logs, sizeof *p, compare_reals);
  for (guint i = 0; i < logs; i++)
    distance = MAX (distance, MAX (fabs (p[i] - (double)i / logs), fabs (p[i] - (i + 1.0) / logs)));
  g_test_message ("distance from uniform %.3f; %u told, %u not silent", distance, told, fired);
  g_assert_cmpfloat (distance, <, 1.63 / sqrt (logs)); /* 1 in 100 */
  g_assert_cmpuint (told, >, logs / 10);
  g_assert_cmpuint (fired, <=, told / 10 + 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  topics_init ();
  g_test_add_func ("/track/by-hand", worked_by_hand);
  g_test_add_func ("/track/exact-test", exact_test_equals_counting);
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autofree char *planted = g_strdup_printf ("/track/%s/planted", plans[i].name);
      g_autofree char *random = g_strdup_printf ("/track/%s/unforeseeable", plans[i].name);
      g_autofree char *leak = g_strdup_printf ("/track/%s/no-leak", plans[i].name);
      g_test_add_data_func (leak, &plans[i], nothing_of_the_future_leaks);
      g_test_add_data_func (planted, &plans[i], planted_rule_fires);
      g_test_add_data_func (random, &plans[i], unforeseeable_rule_is_silent);
    }
  return g_test_run ();
}
