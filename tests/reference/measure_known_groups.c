/* Clusters beside groups that are known: adjusted mutual information (Vinh, Epps and Bailey 2010,
 * Journal of Machine Learning Research 11, 2837-2854), 1 for the same groups, 0 for chance. */
#include "pln/measure.h"
#include "known_groups.h"
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
