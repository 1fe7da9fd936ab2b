/* Networks from bare ties: order, rows of the graph, look-ups, the igraph side. */
#include <string.h>
#include "pln/graph.h"

static const char *const name[] = { "me", "Ana", "Ben", "Cai", "Dee", "Eve", "Fay", "Gus", "Hal" };
static const guint32 pair[][2] = {
  { 0, 1 }, { 0, 2 }, { 0, 3 }, { 0, 4 }, { 0, 5 }, { 1, 2 },
  { 1, 3 }, { 3, 2 }, { 4, 5 }, { 5, 6 }, { 7, 6 },
};

static struct network *
load_fixture (void)
{
  return network_from_ties (name, G_N_ELEMENTS (name), pair, NULL, G_N_ELEMENTS (pair), 0);
}

static guint32
find (const struct network *network, const char *wanted)
{
  for (guint32 v = 0; v < network->n_people; v++)
    if (strcmp (network->person[v].name, wanted) == 0)
      return v;
  return NONE;
}

static void
people_and_ties_are_sorted (void)
{
  struct network *network = load_fixture ();
  g_assert_cmpuint (network->n_people, ==, 9);
  g_assert_cmpuint (network->n_ties, ==, 11);
  for (guint32 v = 1; v < network->n_people; v++)
    g_assert_cmpstr (network->person[v - 1].name, <, network->person[v].name);
  for (guint32 e = 1; e < network->n_ties; e++)
    {
      const struct tie *before = &network->tie[e - 1], *tie = &network->tie[e];
      g_assert_cmpuint (tie->a, <, tie->b);
      g_assert_true (before->a < tie->a || (before->a == tie->a && before->b < tie->b));
    }
  g_assert_cmpstr (network->person[network->me].name, ==, "me");
  g_assert_false (network->star);
  g_assert_cmpfloat (network->median_strength, ==, 1);
  network_free (network);
}

static void
rows_hold_every_tie_twice (void)
{
  struct network *network = load_fixture ();
  const struct graph *graph = &network->graph;
  g_assert_cmpuint (graph->offset[graph->n], ==, 2 * graph->m);
  for (guint32 v = 0; v < graph->n; v++)
    for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
      {
        const struct tie *tie = &network->tie[graph->edge[i]];
        g_assert_true ((tie->a == v && tie->b == graph->target[i])
                       || (tie->b == v && tie->a == graph->target[i]));
        if (i > graph->offset[v])
          g_assert_cmpuint (graph->target[i - 1], <, graph->target[i]);
      }
  guint32 hal = find (network, "Hal"), me = network->me;
  g_assert_cmpuint (graph->offset[hal], ==, graph->offset[hal + 1]);
  g_assert_cmpuint (graph->offset[me + 1] - graph->offset[me], ==, 5);
  network_free (network);
}

static void
ties_are_found (void)
{
  struct network *network = load_fixture ();
  guint32 found = 0;
  for (guint32 a = 0; a < network->n_people; a++)
    for (guint32 b = 0; b < network->n_people; b++)
      {
        guint32 e = network_tie (network, a, b);
        if (e == NONE)
          continue;
        g_assert_cmpuint (network->tie[e].a, ==, MIN (a, b));
        g_assert_cmpuint (network->tie[e].b, ==, MAX (a, b));
        found++;
      }
  g_assert_cmpuint (found, ==, 22);
  network_free (network);
}

static void
pairs_that_come_again_add_up (void)
{
  static const guint32 twice[][2] = { { 0, 1 }, { 1, 0 }, { 1, 1 }, { 0, 2 } };
  static const double strength[] = { 1, 2.5, 9, 4 };
  struct network *network = network_from_ties (name, 3, twice, strength, 4, 0);
  guint32 e = network_tie (network, find (network, "me"), find (network, "Ana"));
  g_assert_cmpuint (network->n_ties, ==, 2);
  g_assert_cmpfloat (network->tie[e].strength, ==, 3.5);
  g_assert_cmpfloat (network->tie[e].interactions, ==, 2);
  g_assert_true (network->star);
  g_assert_cmpfloat (network->median_strength, ==, 3.75);
  network_free (network);
}

static void
nothing_is_fine (void)
{
  struct network *network = network_from_ties (NULL, 0, NULL, NULL, 0, NONE);
  g_assert_cmpuint (network->n_ties, ==, 0);
  g_assert_cmpfloat (network->median_strength, ==, 0);
  network_free (network);
}

static void
igraph_agrees (void)
{
  struct network *network = load_fixture ();
  igraph_t graph;
  igraph_vector_t weights;
  g_autofree guint32 *tie_of = NULL;
  igraph_bool_t simple;
  g_assert_true (network_to_igraph (network, NONE, &graph, &weights, NULL, NULL));
  g_assert_cmpint (igraph_vcount (&graph), ==, 9);
  g_assert_cmpint (igraph_ecount (&graph), ==, 11);
  igraph_is_simple (&graph, &simple);
  g_assert_true (simple);
  igraph_destroy (&graph);
  igraph_vector_destroy (&weights);

  g_assert_true (network_to_igraph (network, network->me, &graph, &weights, &tie_of, NULL));
  g_assert_cmpint (igraph_vcount (&graph), ==, 9);
  g_assert_cmpint (igraph_ecount (&graph), ==, 6);
  for (igraph_integer_t e = 0; e < 6; e++)
    {
      g_assert_cmpint (IGRAPH_FROM (&graph, e), !=, network->me);
      g_assert_cmpuint (MIN (IGRAPH_FROM (&graph, e), IGRAPH_TO (&graph, e)), ==,
                        network->tie[tie_of[e]].a);
      g_assert_cmpfloat (VECTOR (weights)[e], ==, network->tie[tie_of[e]].strength);
    }
  igraph_destroy (&graph);
  igraph_vector_destroy (&weights);
  network_free (network);
}

static void
igraph_errors_are_errors (void)
{
  g_autoptr (GError) error = NULL;
  igraph_t graph;
  igraph_quieten ();
  g_assert_false (
    igraph_succeeded (igraph_empty (&graph, -1, IGRAPH_UNDIRECTED), "Building nothing", &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_SYSTEM);
  g_assert_nonnull (strstr (error->message, "Building nothing"));
}

static void
words_are_plain (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  evidence_append (text, EVIDENCE_DIRECT | EVIDENCE_EVENT | EVIDENCE_INFERRED);
  g_assert_cmpstr (text->str, ==, "direct+event+inferred");
  g_assert_cmpstr (tie_state_name (STATE_HISTORIC), ==, "historic");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bare/sorted", people_and_ties_are_sorted);
  g_test_add_func ("/bare/rows", rows_hold_every_tie_twice);
  g_test_add_func ("/bare/found", ties_are_found);
  g_test_add_func ("/bare/add-up", pairs_that_come_again_add_up);
  g_test_add_func ("/bare/nothing", nothing_is_fine);
  g_test_add_func ("/igraph/agrees", igraph_agrees);
  g_test_add_func ("/igraph/errors", igraph_errors_are_errors);
  g_test_add_func ("/words", words_are_plain);
  return g_test_run ();
}
