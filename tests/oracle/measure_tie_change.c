/* What a tie between two contacts would change, beside measuring the network with the tie. */
#include <math.h>
#include "measure/questions/tie_change.h"
#include "pln/graph.h"
#include "pln/measure_table.h"

enum
{
  PEOPLE = 14,
  PAIRS = PEOPLE * (PEOPLE - 1) / 2,
  NETWORKS = 60
};

struct drawn
{
  guint32 pair[PAIRS + 1][2];
  double strength[PAIRS + 1];
  guint32 n;
};

/* Person 0 knows two in three; three in ten of the others know each other. Some ties are stated. */
static void
draw (struct drawn *drawn, struct rng *rng)
{
  drawn->n = 0;
  for (guint32 a = 0; a < PEOPLE; a++)
    for (guint32 b = a + 1; b < PEOPLE; b++)
      if (rng_unit (rng) < (a == 0 ? .7 : .3))
        {
          drawn->pair[drawn->n][0] = a;
          drawn->pair[drawn->n][1] = b;
          drawn->strength[drawn->n++] = a > 0 && rng_unit (rng) < .3 ? 0 : 1 + 9 * rng_unit (rng);
        }
}

static struct network *
load (const struct drawn *drawn)
{
  static const char *const name[PEOPLE]
    = { "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n" };
  return network_from_ties (name, PEOPLE, (const guint32 (*)[2])drawn->pair, drawn->strength,
                            drawn->n, 0);
}

static void
measure (const struct drawn *drawn, double *constraint, double *size)
{
  struct network *network = load (drawn);
  struct measure_set wanted = { { 0 } };
  measure_set_add (&wanted, "constraint effective_size");
  struct measure_options options = { .wanted = &wanted, .threads = 1 };
  g_autoptr (GError) error = NULL;
  struct measures *measures = measures_compute (network, &options, &error);
  g_assert_no_error (error);
  *constraint = measures->holes.constraint[0];
  *size = measures->holes.effective_size[0];
  measures_free (measures);
  network_free (network);
}

/* Adds each missing tie to one network; ranks and sizes of the changes must be those measured. */
static void
compare (struct drawn *drawn, double *said_sum, double *off_sum)
{
  struct network *network = load (drawn);
  const struct graph *graph = &network->graph;
  const guint32 *contact = graph->target + graph->offset[0];
  struct neighbourhood hood;
  double constraint, size;
  measure (drawn, &constraint, &size);
  neighbourhood_init (&hood, network, contact, graph->offset[1] - graph->offset[0]);
  for (guint32 i = 0; i < hood.n; i++)
    for (guint32 j = i + 1; j < hood.n; j++)
      {
        double change[N_FIGURES], constraint_with, size_with;
        if (network_tie (network, contact[i], contact[j]) != NONE)
          continue;
        drawn->pair[drawn->n][0] = contact[i];
        drawn->pair[drawn->n][1] = contact[j];
        drawn->strength[drawn->n++] = 0;
        measure (drawn, &constraint_with, &size_with);
        drawn->n--;
        tie_changes (&hood, i, j, change);
        g_assert_cmpfloat_with_epsilon (change[FIGURE_SIZE], size - size_with, 1e-9);
        *said_sum += fabs (constraint_with - constraint);
        *off_sum += fabs (change[FIGURE_CONSTRAINT] - fabs (constraint_with - constraint));
      }
  neighbourhood_clear (&hood);
  network_free (network);
}

static void
beside_measuring_again (void)
{
  struct rng rng;
  struct drawn drawn;
  double said = 0, off = 0;
  rng_seed (&rng, 1);
  for (int k = 0; k < NETWORKS; k++)
    {
      draw (&drawn, &rng);
      compare (&drawn, &said, &off);
    }
  g_test_message ("constraint: off by %.3f of what changes", off / said);
  g_assert_cmpfloat (off / said, <, .05);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/tie-change/measured-again", beside_measuring_again);
  return g_test_run ();
}
