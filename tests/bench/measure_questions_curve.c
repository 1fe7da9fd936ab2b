/* How fast the questions of "pln ask" cure a star, beside random questions.
 *
 *   build/release/tests/bench/measure_questions_curve [--own] [FILE [PERSON]...]...
 *
 * Of each person the ties among their contacts are hidden (with --own, all but the person's own),
 * and questions are asked in one batch, or in batches of ten, whose answers are read before the next. Printed:
 * the errors of constraint, effective size and circles (1 - AMI) that are left, as shares of the
 * errors before the first question. */
#include "pln/graph.h"
#include "reference/hidden_ties.h"
#include "reference/reference_ties.h"

static const guint32 steps[] = { 0, 10, 20, 30, 40, 60 };

static double first_sum[3];
static double left_sum[G_N_ELEMENTS (steps)][3]
                      [3]; /* by number of questions, way of asking, figure */

static void
print_errors (const char *how, const struct errors *errors, const struct errors *first)
{
  g_print ("  %s %.2f %.2f %.2f", how, errors->constraint / first->constraint,
           errors->size / first->size, errors->circles / first->circles);
}

static void
add (double *sum, const struct errors *errors)
{
  sum[0] += errors->constraint;
  sum[1] += errors->size;
  sum[2] += errors->circles;
}

static struct errors
random_errors (struct hidden *hidden, guint32 questions)
{
  enum
  {
    TIMES = 8
  };
  struct errors mean = { 0, 0, 0 };
  for (guint64 seed = 1; seed <= TIMES; seed++)
    {
      hidden_forget (hidden);
      hidden_ask_at_random (hidden, questions, seed);
      struct errors one = hidden_errors (hidden);
      mean.constraint += one.constraint / TIMES;
      mean.size += one.size / TIMES;
      mean.circles += one.circles / TIMES;
    }
  return mean;
}

static void
curve (const struct network *whole, guint32 ego, gboolean own_log)
{
  struct hidden hidden;
  guint32 ties = 0;
  hidden_init (&hidden, whole, ego, own_log);
  for (guint32 i = 0; i < hidden.n; i++)
    for (guint32 j = i + 1; j < hidden.n; j++)
      ties += hidden.truth[i * hidden.n + j];
  struct errors first = hidden_errors (&hidden);
  g_print (
    "%s: %u contacts, %u pairs, %u ties; constraint %.3f, size %.2f; errors %.3f %.2f %.2f\n",
    whole->person[ego].name, hidden.n, hidden.n * (hidden.n - 1) / 2, ties, hidden.constraint,
    hidden.size, first.constraint, first.size, first.circles);
  for (guint k = 1; k < G_N_ELEMENTS (steps); k++)
    {
      hidden_forget (&hidden);
      hidden_ask (&hidden, steps[k], steps[k]);
      struct errors batch = hidden_errors (&hidden);
      hidden_forget (&hidden);
      hidden_ask (&hidden, steps[k], 10);
      struct errors ten = hidden_errors (&hidden);
      struct errors random = random_errors (&hidden, steps[k]);
      g_print ("  %2u", steps[k]);
      print_errors ("at once", &batch, &first);
      print_errors ("by tens", &ten, &first);
      print_errors ("random", &random, &first);
      g_print ("\n");
      add (left_sum[k][0], &batch);
      add (left_sum[k][1], &ten);
      add (left_sum[k][2], &random);
    }
  add (first_sum, &first);
  hidden_clear (&hidden);
}

/* Without names: of people with 12 to 40 contacts at most twelve, evenly by number. */
static void
curves (struct network *whole, char **person, int n, gboolean own_log)
{
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 v = 0; v < whole->n_people; v++)
    {
      guint32 contacts = whole->graph.offset[v + 1] - whole->graph.offset[v];
      if (n == 0 && contacts >= 12 && contacts <= 40)
        g_array_append_val (list, v);
    }
  for (int k = 0; k < n; k++)
    {
      guint32 v = network_person (whole, person[k]);
      g_array_append_val (list, v);
    }
  guint most = n > 0 ? (guint)n : MIN (12, list->len);
  for (guint k = 0; k < most; k++)
    curve (whole, g_array_index (list, guint32, k * list->len / most), own_log);
}

int
main (int argc, char **argv)
{
  gboolean own_log = FALSE;
  int at = 1;
  igraph_quieten ();
  if (at < argc && strcmp (argv[at], "--own") == 0)
    own_log = TRUE, at++;
  while (at < argc)
    {
      struct network *whole = load_ties (argv[at], FALSE);
      int n = 0;
      g_print ("%s\n", argv[at++]);
      while (at + n < argc && network_person (whole, argv[at + n]) != NONE)
        n++;
      curves (whole, argv + at, n, own_log);
      at += n;
      network_free (whole);
    }
  g_print ("all: what is left of the errors of constraint, effective size and circles\n");
  for (guint k = 1; k < G_N_ELEMENTS (steps); k++)
    {
      static const char *const how[] = { "at once", "by tens", "random" };
      g_print ("  %2u", steps[k]);
      for (guint way = 0; way < G_N_ELEMENTS (how); way++)
        g_print ("  %s %.2f %.2f %.2f", how[way], left_sum[k][way][0] / first_sum[0],
                 left_sum[k][way][1] / first_sum[1], left_sum[k][way][2] / first_sum[2]);
      g_print ("\n");
    }
  return 0;
}
