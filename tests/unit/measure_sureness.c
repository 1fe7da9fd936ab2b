/* How sure figures are: samples without a fifth of the days, by hand and beside whole measures. */
#include <math.h>
#include "measure/position/sureness.h"
#include "pln/graph.h"
#include "pln/measure_table.h"
#include "unit/network_log.h"

enum
{
  PEOPLE = 12,
  PAIRS = PEOPLE * (PEOPLE - 1) / 2,
  NETWORKS = 40
};

static const char *const name[PEOPLE]
  = { "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l" };

/* The ties that a sample keeps, as a network of their own. */
static struct network *
network_kept (const struct network *network, const float *share)
{
  guint32 pair[PAIRS][2], n = 0;
  double strength[PAIRS];
  for (guint32 e = 0; e < network->n_ties; e++)
    if (share[e] > 0)
      {
        pair[n][0] = network->tie[e].a;
        pair[n][1] = network->tie[e].b;
        strength[n++] = network->tie[e].strength * share[e];
      }
  return network_from_ties (name, PEOPLE, (const guint32 (*)[2])pair, strength, n, network->me);
}

/* A fifth of the ties is gone, others are weaker: as if all were measured without them. */
static void
compare (const struct network *network, struct rng *rng)
{
  g_autofree float *share = g_new (float, network->n_ties + 1);
  double figure[N_SURE_FIGURES];
  struct ego_sample sample;
  for (guint32 e = 0; e < network->n_ties; e++)
    share[e] = rng_unit (rng) < .2 ? 0 : (float)(.5 + rng_unit (rng) / 2);
  ego_sample_init (&sample, network);
  ego_sample_measure (&sample, network, share, figure);
  ego_sample_clear (&sample);

  struct network *kept = network_kept (network, share);
  struct measure_set wanted = { { 0 } };
  measure_set_add (&wanted, "degree constraint effective_size");
  struct measure_options options = { .wanted = &wanted, .threads = 1 };
  struct measures *measures = measures_compute (kept, &options, NULL);
  guint32 ties = measures->centrality.degree[network->me];
  g_assert_cmpfloat (figure[SURE_TIES], ==, ties);
  g_assert_cmpfloat (figure[SURE_REACH], ==, people_within (&kept->graph, network->me, 2));
  if (ties > 0)
    {
      g_assert_cmpfloat_with_epsilon (figure[SURE_EFFECTIVE_SIZE],
                                      measures->holes.effective_size[network->me], 1e-9);
      g_assert_cmpfloat_with_epsilon (figure[SURE_CONSTRAINT],
                                      measures->holes.constraint[network->me], 1e-9);
    }
  measures_free (measures);
  network_free (kept);
}

static void
beside_whole_measures (void)
{
  struct rng rng;
  rng_seed (&rng, 1);
  for (int k = 0; k < NETWORKS; k++)
    {
      guint32 pair[PAIRS][2], n = 0;
      double strength[PAIRS];
      for (guint32 a = 0; a < PEOPLE; a++)
        for (guint32 b = a + 1; b < PEOPLE; b++)
          if (rng_unit (&rng) < .35)
            {
              pair[n][0] = a;
              pair[n][1] = b;
              strength[n++] = .1 + 5 * rng_unit (&rng);
            }
      struct network *network
        = network_from_ties (name, PEOPLE, (const guint32 (*)[2])pair, strength, n, 3);
      compare (network, &rng);
      network_free (network);
    }
}

/* Samples 1 to 20: mean 10.5, second lowest 2, second highest 19. */
static void
range_by_hand (void)
{
  double sample[20];
  for (int s = 0; s < 20; s++)
    sample[s] = (s * 7) % 20 + 1;
  struct sure_range range = sure_range_of (30, sample, 20, 0, 100);
  g_assert_cmpfloat_with_epsilon (range.low, 21.5, 1e-12);
  g_assert_cmpfloat_with_epsilon (range.high, 38.5, 1e-12);
  g_assert_cmpfloat (sure_range_of (1, sample, 20, .5, 100).low, ==, .5);
  g_assert_cmpfloat (sure_range_of (30, sample, 20, 0, 35).high, ==, 35);
}

static struct sureness *
sureness_of (struct notebook *book, struct network **network, struct measures **measures)
{
  struct network_options options = no_options ();
  struct measure_set wanted = { { 0 } };
  options.me = "Jo Hartley";
  options.half_life_days = 0;
  *network = load_book (book, options);
  measure_set_add (&wanted, "sureness");
  struct measure_options asked = { .wanted = &wanted, .seed = 1, .threads = 1 };
  *measures = measures_compute (*network, &asked, NULL);
  return (*measures)->sureness;
}

/* A single day is left out as a whole or not at all, which says nothing. */
static void
too_few_days_say_nothing (void)
{
  for (gint32 days = 1; days < 8; days++)
    {
      struct notebook *book = notebook_new ();
      struct network *network;
      struct measures *measures;
      for (gint32 day = 0; day < days; day++)
        for (guint i = 0; i < 3; i++)
          note_names (book, day, "Jo Hartley", ((const char *[]){ "Ana", "Ben", "Cai" })[i]);
      gboolean known = sureness_of (book, &network, &measures) != NULL;
      g_assert_true (known == (days >= 5));
      measures_free (measures);
      network_free (network);
      notebook_free (book);
    }
}

/* Ana 60 days, Ben and Cai 10 each on other days, Dee 1: a day more or less decides nothing between
 * Ben and Cai, and nothing can make Ana less than first. */
static void
ranks_that_overlap_are_one (void)
{
  struct notebook *book = notebook_new ();
  for (gint32 day = 0; day < 60; day++)
    note_names (book, day, "Jo Hartley", "Ana");
  for (gint32 day = 0; day < 10; day++)
    {
      note_names (book, 3 * day, "Jo Hartley", "Ben");
      note_names (book, 3 * day + 1, "Jo Hartley", "Cai");
    }
  note_names (book, 2, "Jo Hartley", "Dee");
  struct network *network;
  struct measures *measures;
  const struct sureness *sure = sureness_of (book, &network, &measures);
  const guint32 rank[] = { 1, 2, 2, 4 };
  const char *const order[] = { "Ana", "Ben", "Cai", "Dee" };
  g_assert_cmpuint (sure->n_contacts, ==, 4);
  for (int i = 0; i < 4; i++)
    {
      g_assert_cmpstr (network->person[sure->contact[i].person].name, ==, order[i]);
      g_assert_cmpuint (sure->contact[i].rank, ==, rank[i]);
    }
  g_assert_cmpfloat (sure->figure[SURE_TIES].value, ==, 4);
  /* Dee's one day is left out now and then: there are four contacts or fewer, never five. */
  g_assert_cmpfloat (sure->figure[SURE_TIES].low, >=, 3);
  g_assert_cmpfloat (sure->figure[SURE_TIES].low, <, 4);
  g_assert_cmpfloat (sure->figure[SURE_TIES].high, ==, 4);
  g_assert_cmpfloat (sure->figure[SURE_REACH].high, ==, 4);
  g_assert_cmpfloat (sure->figure[SURE_EFFECTIVE_SIZE].high, <=, 4);
  measures_free (measures);
  network_free (network);
  notebook_free (book);
}

/* Thirty contacts from one conference hang on one day; thirty met on days of their own do not. */
static void
one_day_makes_figures_unsure (void)
{
  double width[2];
  for (int one_day = 0; one_day < 2; one_day++)
    {
      struct notebook *book = notebook_new ();
      for (int i = 0; i < 30; i++)
        {
          g_autofree char *text = g_strdup_printf ("Contact %02d", i);
          const char *contact = g_intern_string (text);
          for (gint32 day = 0; day < (one_day ? 1 : 5); day++)
            note_names (book, one_day ? 50 : 5 * i + day, "Jo Hartley", contact);
        }
      for (gint32 day = 0; day < 100; day += 5)
        note_names (book, day, "Jo Hartley", "Ana");
      struct network *network;
      struct measures *measures;
      const struct sure_range *ties = &sureness_of (book, &network, &measures)->figure[SURE_TIES];
      width[one_day] = ties->high - ties->low;
      measures_free (measures);
      network_free (network);
      notebook_free (book);
    }
  g_assert_cmpfloat (width[0], <, 2);
  g_assert_cmpfloat (width[1], >, 20);
}

static void
undated_logs_say_nothing (void)
{
  struct notebook *book = notebook_new ();
  note_names (book, DAY_NONE, "Jo Hartley", "Ana");
  struct network *network;
  struct measures *measures;
  g_assert_null (sureness_of (book, &network, &measures));
  measures_free (measures);
  network_free (network);
  notebook_free (book);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/sureness/whole-measures", beside_whole_measures);
  g_test_add_func ("/sureness/range", range_by_hand);
  g_test_add_func ("/sureness/too-few-days", too_few_days_say_nothing);
  g_test_add_func ("/sureness/ranks", ranks_that_overlap_are_one);
  g_test_add_func ("/sureness/one-day", one_day_makes_figures_unsure);
  g_test_add_func ("/sureness/undated", undated_logs_say_nothing);
  return g_test_run ();
}
