/* Clusters beside groups that are known: adjusted mutual information (Vinh, Epps and Bailey 2010,
 * Journal of Machine Learning Research 11, 2837-2854), 1 for the same groups, 0 for chance. */
#include "pln/measure.h"
#include "reference_ties.h"

/* Group of each person, numbered as they come. */
static guint32 *
load_groups (const char *file, const struct network *network)
{
  g_auto (GStrv) line = read_lines (file);
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_free);
  guint32 *group = g_new0 (guint32, network->n_people);
  for (char **at = line + 1; *at != NULL; at++)
    {
      g_auto (GStrv) cell = g_strsplit (*at, ",", -1);
      for (guint32 v = 0; v < network->n_people; v++)
        if (strcmp (network->person[v].name, cell[0]) == 0)
          group[v] = intern (groups, cell[1]);
    }
  return group;
}

static double
log_factorial (double n)
{
  return lgamma (n + 1);
}

/* Expected part of the mutual information for groups of a and b people out of n, who share some
 * by chance. */
static double
expected_part (double a, double b, double n)
{
  double sum = 0;
  for (double both = MAX (1, a + b - n); both <= MIN (a, b); both++)
    sum += both / n * log (n * both / (a * b))
           * exp (log_factorial (a) + log_factorial (b) + log_factorial (n - a)
                  + log_factorial (n - b) - log_factorial (n) - log_factorial (both)
                  - log_factorial (a - both) - log_factorial (b - both)
                  - log_factorial (n - a - b + both));
  return sum;
}

/* Labels are below n. */
static double
adjusted_information (const guint32 *x, const guint32 *y, guint32 n)
{
  g_autofree double *in_x = g_new0 (double, n), *in_y = g_new0 (double, n);
  g_autofree double *in_both = g_new0 (double, (gsize)n *n);
  double mutual = 0, expected = 0, entropies = 0;
  for (guint32 v = 0; v < n; v++)
    {
      in_x[x[v]]++;
      in_y[y[v]]++;
      in_both[(gsize)x[v] * n + y[v]]++;
    }
  for (guint32 i = 0; i < n; i++)
    {
      entropies -= in_x[i] > 0 ? in_x[i] / n * log (in_x[i] / n) : 0;
      entropies -= in_y[i] > 0 ? in_y[i] / n * log (in_y[i] / n) : 0;
      for (guint32 j = 0; j < n; j++)
        {
          double both = in_both[(gsize)i * n + j];
          if (both > 0)
            mutual += both / n * log (n * both / (in_x[i] * in_y[j]));
          if (in_x[i] > 0 && in_y[j] > 0)
            expected += expected_part (in_x[i], in_y[j], n);
        }
    }
  return (mutual - expected) / (entropies / 2 - expected);
}

static double
compare_with (struct network *network, const guint32 *group)
{
  struct measure_options options = { .seed = 1 };
  g_autoptr (GError) error = NULL;
  struct measures *measures = measures_compute (network, &options, &error);
  g_assert_no_error (error);
  double found = adjusted_information (measures->clusters.of, group, network->n_people);
  measures_free (measures);
  network_free (network);
  return found;
}

static void
assert_known (const char *ties, const char *groups, double least)
{
  struct network *network = load_ties (ties, FALSE);
  g_autofree guint32 *group = load_groups (groups, network);
  double found = compare_with (network, group);
  g_test_message ("%s: %.3f", ties, found);
  g_assert_cmpfloat (found, >=, least);
}

/* Four clusters are found in two clubs: modularity's best known partition. */
static void
published_groups (void)
{
  assert_known ("karate_ties.csv", "karate_groups.csv", .56);
  assert_known ("ukfaculty_weights.csv", "ukfaculty_groups.csv", .77);
}

/* One large circle where most know each other, and three small ones; some know everybody and
 * some few. Modularity would cut the large circle into pieces (0.39). */
static void
large_circle_stays_whole (void)
{
  enum
  {
    PEOPLE = 55,
    LARGE = 40
  };
  const char *name[PEOPLE];
  g_autoptr (GPtrArray) text = g_ptr_array_new_with_free_func (g_free);
  guint32 group[PEOPLE], pair[PEOPLE * PEOPLE / 2][2], count = 0;
  double sociable[PEOPLE], strength[PEOPLE * PEOPLE / 2];
  struct rng rng;
  rng_seed (&rng, 1);
  for (guint32 v = 0; v < PEOPLE; v++)
    {
      g_ptr_array_add (text, g_strdup_printf ("p%02u", v));
      name[v] = g_ptr_array_index (text, v);
      group[v] = v < LARGE ? 0 : 1 + (v - LARGE) / 5;
      sociable[v] = exp (2 * rng_unit (&rng) - 1);
    }
  for (guint32 a = 0; a < PEOPLE; a++)
    for (guint32 b = a + 1; b < PEOPLE; b++)
      {
        double odds = (group[a] == group[b] ? 6 : .15) * sociable[a] * sociable[b];
        if (rng_unit (&rng) >= odds / (1 + odds))
          continue;
        pair[count][0] = a;
        pair[count][1] = b;
        strength[count++] = 1 + 20 * rng_unit (&rng) * sociable[a] * sociable[b];
      }
  struct network *network
    = network_from_ties (name, PEOPLE, (const guint32 (*)[2])pair, strength, count, NONE);
  double found = compare_with (network, group);
  g_test_message ("%u ties: %.3f", count, found);
  g_assert_cmpfloat (found, >=, .8);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/known-groups/published", published_groups);
  g_test_add_func ("/known-groups/large-circle", large_circle_stays_whole);
  return g_test_run ();
}
