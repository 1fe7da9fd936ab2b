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

/* Invented circles: most of one circle know each other, and many of two circles do; some people know
 * everybody and some few. */
struct invented
{
  guint32 size[6];        /* 0 after the last */
  double inside, outside; /* chance of a tie between two ordinary people */
};

static struct network *
invent (const struct invented *invented, double differ, guint64 seed, guint32 *group)
{
  enum
  {
    MOST = 80
  };
  const char *name[MOST];
  static guint32 pair[MOST * MOST / 2][2];
  static double strength[MOST * MOST / 2];
  double sociable[MOST];
  guint32 n = 0, count = 0;
  struct rng rng;
  rng_seed (&rng, seed);
  for (guint32 g = 0; g < G_N_ELEMENTS (invented->size); g++)
    for (guint32 k = 0; k < invented->size[g]; k++, n++)
      {
        g_autofree char *text = g_strdup_printf ("p%02u", n);
        name[n] = g_intern_string (text);
        group[n] = g;
        sociable[n] = exp (differ * (2 * rng_unit (&rng) - 1));
      }
  for (guint32 a = 0; a < n; a++)
    for (guint32 b = a + 1; b < n; b++)
      {
        double chance = group[a] == group[b] ? invented->inside : invented->outside;
        double both = sociable[a] * sociable[b], odds = chance / (1 - chance) * both;
        if (rng_unit (&rng) >= odds / (1 + odds))
          continue;
        pair[count][0] = a;
        pair[count][1] = b;
        strength[count++] = 1 + 20 * rng_unit (&rng) * both;
      }
  return network_from_ties (name, n, (const guint32 (*)[2])pair, strength, count, NONE);
}

/* Mean over seeds, with people who are alike and who differ. */
static double
agreement_of (const struct invented *invented)
{
  enum
  {
    SEEDS = 4
  };
  double sum = 0;
  guint32 group[80];
  for (guint64 seed = 1; seed <= SEEDS; seed++)
    for (int differ = 0; differ < 2; differ++)
      {
        struct network *network = invent (invented, differ, seed, group);
        sum += compare_with (network, group) / (2 * SEEDS);
      }
  return sum;
}

/* Modularity cuts the large circle into pieces (0.42), the Potts model merges circles of equal size
 * (0.15). */
static void
dense_circles (void)
{
  const struct
  {
    struct invented invented;
    double least;
  } kind[] = {
    { { { 40, 5, 5, 5 }, .86, .13 }, .7 },  { { { 15, 15, 15, 15 }, .85, .4 }, .6 },
    { { { 20, 20, 20 }, .85, .45 }, .7 },   { { { 25, 15, 10, 5 }, .85, .3 }, .65 },
    { { { 25, 25, 5, 5 }, .85, .3 }, .65 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (kind); i++)
    {
      double found = agreement_of (&kind[i].invented);
      g_test_message ("circles of %u, %u ...: %.3f", kind[i].invented.size[0],
                      kind[i].invented.size[1], found);
      g_assert_cmpfloat (found, >=, kind[i].least);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/known-groups/published", published_groups);
  g_test_add_func ("/known-groups/dense-circles", dense_circles);
  return g_test_run ();
}
