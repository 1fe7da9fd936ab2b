/* The questions of "pln ask" cure a star sooner than random ones. tests/bench/measure_questions_curve.c
 * prints more of it. */
#include "hidden_ties.h"
#include "reference_ties.h"
#include "unit/network_log.h"

enum
{
  ASKED = 30,
  TIMES = 4 /* random orders */
};

/* What is left of the errors of all egos after 30 answers, of 1. */
struct left
{
  struct errors first, asked, random;
};

static void
sum_errors (struct errors *sum, struct errors one, double part)
{
  sum->constraint += part * one.constraint;
  sum->size += part * one.size;
  sum->circles += part * one.circles;
}

static void
ask_of (const struct network *whole, guint32 ego, struct left *left)
{
  struct hidden hidden;
  hidden_init (&hidden, whole, ego, FALSE);
  sum_errors (&left->first, hidden_errors (&hidden), 1);
  hidden_ask (&hidden, ASKED, ASKED);
  sum_errors (&left->asked, hidden_errors (&hidden), 1);
  for (guint64 seed = 1; seed <= TIMES; seed++)
    {
      hidden_forget (&hidden);
      hidden_ask_at_random (&hidden, ASKED, seed);
      sum_errors (&left->random, hidden_errors (&hidden), 1.0 / TIMES);
    }
  hidden_clear (&hidden);
}

static struct left
ask_all (const char *file, const char *const *person)
{
  struct network *whole = load_ties (file, FALSE);
  struct left left = { { 0 } };
  for (; *person != NULL; person++)
    {
      guint32 ego = network_person (whole, *person);
      g_assert_cmpuint (ego, !=, NONE);
      ask_of (whole, ego, &left);
    }
  g_test_message (
    "%s: left of constraint %.2f (random %.2f), size %.2f (%.2f), circles %.2f (%.2f)", file,
    left.asked.constraint / left.first.constraint, left.random.constraint / left.first.constraint,
    left.asked.size / left.first.size, left.random.size / left.first.size,
    left.asked.circles / left.first.circles, left.random.circles / left.first.circles);
  network_free (whole);
  return left;
}

/* Somebody who knew all answers could not halve the errors of effective size here: they lie in many
 * ties of about equal weight. */
static void
published_networks (void)
{
  const char *const faculty[] = { "10", "15", "19", "22", "31", "35", "40", "49", NULL };
  const char *const novel[] = { "Marius", "Javert", "Thenardier", "Gavroche", "Valjean", NULL };
  struct left left = ask_all ("ukfaculty_weights.csv", faculty);
  g_assert_cmpfloat (left.asked.constraint, <, .5 * left.random.constraint);
  g_assert_cmpfloat (left.asked.size, <, .75 * left.random.size);
  left = ask_all ("lesmis_weights.csv", novel);
  g_assert_cmpfloat (left.asked.constraint, <, .5 * left.random.constraint);
  g_assert_cmpfloat (left.asked.size, <, .75 * left.random.size);
}

/* An own log: 24 contacts in four firms; all of one firm know each other. */
static struct notebook *
four_firms (void)
{
  static const char *const firm[] = { "Ashgrove", "Calder", "Irwell", "Tame" };
  struct notebook *book = notebook_new ();
  for (int i = 0; i < 24; i++)
    {
      g_autofree char *text = g_strdup_printf ("Contact %02d", i);
      const char *name = g_intern_string (text);
      for (gint32 day = 0; day <= i % 5; day++)
        note_names (book, 100 + 10 * day, "Jo Hartley", name);
      note_contact (book, note_mention (book, name, NULL, NULL), ATTRIBUTE_ORG, firm[i % 4]);
    }
  return book;
}

static void
what_they_share_leads (void)
{
  struct notebook *book = four_firms ();
  struct network_options options = no_options ();
  options.me = "Jo Hartley";
  struct network *network = load_book (book, options);
  guint64 open;
  g_autoptr (GArray) questions = questions_choose (network, ASKED, &open);
  g_assert_cmpuint (open, ==, 24 * 23 / 2);
  g_assert_cmpuint (questions->len, ==, ASKED);
  for (guint k = 0; k < questions->len; k++)
    {
      const struct pair_question *one = &g_array_index (questions, struct pair_question, k);
      g_assert_cmpuint (one->link, ==, LINK_ORG);
      g_assert_cmpuint (one->person, <, one->other);
      g_assert_cmpuint (one->person % 4, ==, one->other % 4);
    }
  network_free (network);
  notebook_free (book);
}

/* All firms are asked about before one is asked about twice as often as another. */
static void
questions_go_to_all_circles (void)
{
  struct notebook *book = four_firms ();
  struct network_options options = no_options ();
  guint times[4] = { 0 };
  options.me = "Jo Hartley";
  struct network *network = load_book (book, options);
  guint64 open;
  g_autoptr (GArray) questions = questions_choose (network, 12, &open);
  for (guint k = 0; k < questions->len; k++)
    times[g_array_index (questions, struct pair_question, k).person % 4]++;
  for (int k = 0; k < 4; k++)
    g_assert_cmpuint (times[k], >=, 2);
  network_free (network);
  notebook_free (book);
}

/* Told that one firm's people do not know each other, pln asks about the others. */
static void
answers_teach (void)
{
  struct notebook *book = four_firms ();
  struct network_options options = no_options ();
  options.me = "Jo Hartley";
  struct network *network = load_book (book, options);
  network->stranger = g_new (guint64, 300);
  for (guint32 a = 0; a < 24; a += 4)
    for (guint32 b = a + 4; b < 24; b += 4)
      network->stranger[network->n_strangers++] = (guint64)a << 32 | b;
  guint64 open;
  g_autoptr (GArray) questions = questions_choose (network, 300, &open);
  g_assert_cmpuint (open, ==, 24 * 23 / 2 - 15);
  g_assert_cmpuint (questions->len, ==, open);
  for (guint k = 0; k < questions->len; k++)
    {
      const struct pair_question *one = &g_array_index (questions, struct pair_question, k);
      g_assert_false (network_are_strangers (network, one->person, one->other));
    }
  network_free (network);
  notebook_free (book);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/questions/published", published_networks);
  g_test_add_func ("/questions/shared", what_they_share_leads);
  g_test_add_func ("/questions/circles", questions_go_to_all_circles);
  g_test_add_func ("/questions/answers", answers_teach);
  return g_test_run ();
}
