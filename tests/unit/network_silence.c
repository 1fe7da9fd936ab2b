/* What silence does to the chance to meet again: it falls for every tie, whatever the log has taught, and
 * a long silence ends each. */
#include <math.h>
#include "network/chance/chance.h"
#include "network/ties/ties.h"
#include "unit/network_log.h"

#define MANY_GAPS 40

/* A tie of evenly spread days of contact, after so many days of silence of both. */
static struct tie_signs
silent_tie (guint32 gaps, gint32 gap_days, gint32 quiet_days)
{
  struct tie_signs signs = { .days = gaps + 1,
                             .gaps = gaps,
                             .quiet_days = quiet_days,
                             .unseen_days = quiet_days,
                             .both_unseen_days = quiet_days };
  for (guint32 i = 0; i <= gaps; i++)
    signs.contact += exp2 (-(quiet_days + (double)i * gap_days) / HALF_LIFE_DAYS);
  signs.usual_days
    = usual_silence (gaps < FEWEST_GAPS ? 0 : gap_days, gaps, (gint32)gaps * gap_days + 90);
  return signs;
}

static double
score_after (const struct chance_model *model, guint32 gaps, gint32 gap_days, gint32 quiet_days)
{
  const struct tie_signs signs = silent_tie (gaps, gap_days, quiet_days);
  double term[N_CHANCE_TERMS];
  tie_signs_terms (&signs, term);
  return score_of_terms (model, term);
}

/* As a log teaches in which everybody always came back: all weights of silence at their least. */
static struct chance_model
trustful_model (void)
{
  struct chance_model model = chance_prior (90);
  struct chance_case item[200];
  for (guint i = 0; i < G_N_ELEMENTS (item); i++)
    {
      item[i] = (struct chance_case){ .met = TRUE, .weight = 1 };
      for (guint k = 0; k < N_CHANCE_TERMS; k++)
        item[i].term[k] = k >= TERM_QUIET && k <= TERM_BOTH_UNSEEN ? -3 : 1;
    }
  chance_model_fit (&model, item, G_N_ELEMENTS (item), 1);
  return model;
}

static void
silence_lowers_every_chance (void)
{
  const struct chance_model models[] = { chance_prior (30), chance_prior (90), trustful_model () };
  for (guint m = 0; m < G_N_ELEMENTS (models); m++)
    for (guint32 gaps = 0; gaps <= MANY_GAPS; gaps++)
      for (gint32 gap_days = 1; gap_days < 100; gap_days *= 3)
        for (gint32 quiet = 1; quiet < 6000; quiet += 1 + quiet / 10)
          g_assert_cmpfloat (score_after (&models[m], gaps, gap_days, quiet + 1 + quiet / 10), <,
                             score_after (&models[m], gaps, gap_days, quiet));
}

static void
long_silence_is_dormant (void)
{
  const struct chance_model model = chance_prior (90);
  for (guint32 gaps = 0; gaps <= MANY_GAPS; gaps++)
    for (gint32 gap_days = 1; gap_days <= 30; gap_days += 7)
      g_assert_cmpfloat (chance_of_score (score_after (&model, gaps, gap_days, 593)), <, .1);
}

/* By hand: after one contact nine of ten gaps are shorter than nine times the assumed gap of 90 days; after
 * two within ten days, 2.16 times the sum of both; from eight gaps on, what was seen counts. */
static void
usual_silence_by_hand (void)
{
  g_assert_cmpint (usual_silence (0, 0, 90), ==, 810);
  g_assert_cmpint (usual_silence (0, 1, 10 + 90), ==, 216);
  g_assert_cmpint (usual_silence (0, 7, 70 + 90), ==, 53);
  g_assert_cmpint (usual_silence (9, 8, 70 + 90), ==, 9);
}

static void
note_others (struct notebook *book, gint32 days, gint32 step)
{
  static const char *const other[] = { "Bob", "Cy", "Di", "Ed" };
  for (gint32 day = 0; day <= days; day += step)
    note_names (book, day, "Me", other[day / step % 4]);
}

/* Contact every so many days until `last`, then silence until `end`, while there is contact with others. */
static guint8
state_after (gint32 every, gint32 last, gint32 end)
{
  struct notebook *book = notebook_new ();
  for (gint32 day = 0; day <= last; day += every)
    note_names (book, day, "Me", "Ann");
  note_others (book, end, 3);
  note_names (book, end, "Me", "Bob");
  struct network *network = load_book (book, no_options ());
  guint8 state = tie_of (network, "Ann", "Me")->state;
  network_free (network);
  notebook_free (book);
  return state;
}

static void
silence_ends_what_was_active (void)
{
  g_assert_cmpint (state_after (7, 30 * 7, 30 * 7 + 3), ==, STATE_ACTIVE);
  g_assert_cmpint (state_after (7, 30 * 7, 30 * 7 + 66), ==, STATE_COOLING);
  g_assert_cmpint (state_after (4, 20, 89), !=, STATE_ACTIVE);
  g_assert_cmpint (state_after (20, 100, 100 + 593), ==, STATE_DORMANT);
  g_assert_cmpint (state_after (7, 52 * 7, 52 * 7 + 400), ==, STATE_DORMANT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/silence/lowers-every-chance", silence_lowers_every_chance);
  g_test_add_func ("/silence/long-is-dormant", long_silence_is_dormant);
  g_test_add_func ("/silence/usual-by-hand", usual_silence_by_hand);
  g_test_add_func ("/silence/ends-what-was-active", silence_ends_what_was_active);
  return g_test_run ();
}
