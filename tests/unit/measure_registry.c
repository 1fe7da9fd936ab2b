/* The registry of measures: its rows are consistent, and measures that nobody asked for are not
 * computed. */
#include <math.h>
#include <string.h>
#include "pln/graph.h"
#include "pln/learning.h"
#include "measure/measure_internal.h"

static const struct measure *
find_any (const char *name)
{
  for (guint i = 0; i < measure_count (); i++)
    if (strcmp (measure_table[i].name, name) == 0)
      return &measure_table[i];
  return NULL;
}

static void
needs_exist (const struct measure *one, const char *needs)
{
  g_auto (GStrv) need = g_strsplit (needs != NULL ? needs : "", " ", -1);
  for (char **name = need; *name != NULL; name++)
    g_assert_true (find_any (*name) != NULL && find_any (*name) != one);
}

static void
rows_hold_together (void)
{
  for (const struct measure *one = measure_table; one->name != NULL; one++)
    {
      g_assert_nonnull (one->compute);
      for (const struct measure *other = one + 1; other->name != NULL; other++)
        g_assert_true (one->whose != other->whose || strcmp (one->name, other->name) != 0);
      needs_exist (one, one->needs);
      needs_exist (one, one->needs_unowned);
      needs_exist (one, one->needs_weighted);
      if (one->told_after != NULL)
        g_assert_nonnull (find_any (one->told_after));
      if (one->format == MEASURE_TEXT)
        g_assert_nonnull (one->text);
    }
}

static void
columns_are_told_in_words (void)
{
  for (const struct measure *one = measure_table; one->name != NULL; one++)
    {
      const struct measure *told = one->title != NULL ? one : find_any (one->name);
      if (one->internal)
        g_assert_null (one->title);
      else
        g_assert_nonnull (told->title);
      if (!one->internal && one->format != MEASURE_TEXT)
        g_assert_nonnull (told->reading);
    }
}

/* Two triangles that share me, one person behind one of them, and one person without ties. */
static struct network *
small_network (void)
{
  static const char *const names[] = { "Ana", "Ben", "Cai", "Dee", "Eve", "Fay", "me" };
  static const guint32 pairs[][2]
    = { { 6, 0 }, { 6, 1 }, { 0, 1 }, { 6, 2 }, { 6, 3 }, { 2, 3 }, { 3, 4 } };
  return network_from_ties (names, G_N_ELEMENTS (names), pairs, NULL, G_N_ELEMENTS (pairs), 6);
}

static struct measures *
compute (const struct network *network, const char *names, gboolean weighted)
{
  struct measure_set wanted = { { 0 } };
  const struct measure_options options = {
    .seed = 1, .threads = 1, .weighted_paths = weighted, .wanted = names != NULL ? &wanted : NULL
  };
  g_autoptr (GError) error = NULL;
  measure_set_add (&wanted, names);
  struct measures *measures = measures_compute (network, &options, &error);
  g_assert_no_error (error);
  return measures;
}

static void
only_what_is_wanted_is_computed (void)
{
  struct network *network = small_network ();
  struct measures *measures = compute (network, "kind reach_lost", FALSE);
  g_assert_nonnull (measures->weak.kind);
  g_assert_nonnull (measures->weak.common); /* needed */
  g_assert_nonnull (measures->reach.lost);
  g_assert_cmpuint (measures->reach.own[0], ==, 4);
  g_assert_cmpuint (measures->reach.own[1], ==, 5);
  g_assert_null (measures->centrality.betweenness);
  g_assert_null (measures->reach.harmonic);
  g_assert_null (measures->clusters.of);
  g_assert_null (measures->weak.tie_range);
  g_assert_null (measures->brokerage);
  measures_free (measures);
  measures = compute (network, "", FALSE);
  g_assert_null (measures->centrality.degree);
  g_assert_null (measures->component);
  measures_free (measures);
  network_free (network);
}

static gboolean
cells_are_alike (const struct measure *measure, const struct measures *a, const struct measures *b,
                 guint32 row)
{
  g_autoptr (GString) one = g_string_new (NULL), other = g_string_new (NULL);
  double x = NAN, y = NAN;
  gboolean is_text = measure_cell (measure, a, row, one, &x);
  g_assert_true (measure_cell (measure, b, row, other, &y) == is_text);
  return is_text ? strcmp (one->str, other->str) == 0 : x == y || (isnan (x) && isnan (y));
}

/* Each measure has the same values computed alone and together with all others. */
static void
alone_is_as_among_all (gconstpointer weighted)
{
  struct network *network = small_network ();
  struct measures *all = compute (network, NULL, weighted != NULL);
  for (const struct measure *one = measure_table; one->name != NULL; one++)
    {
      struct measure_set wanted = { { 0 } };
      const struct measure_options options
        = { .seed = 1, .weighted_paths = weighted != NULL, .wanted = &wanted };
      guint index = (guint)(one - measure_table);
      wanted.bit[index / 64] = G_GUINT64_CONSTANT (1) << (index % 64);
      struct measures *alone = measures_compute (network, &options, NULL);
      guint32 rows = one->whose == MEASURE_PER_PERSON ? network->n_people
                     : one->whose == MEASURE_PER_TIE  ? network->n_ties
                                                      : 0;
      for (guint32 row = 0; row < rows; row++)
        if (!cells_are_alike (one, all, alone, row))
          g_error ("%s of %u differs", one->name, row);
      measures_free (alone);
    }
  measures_free (all);
  network_free (network);
}

/* Position of a function in the order of calls, or NONE. Fails if it occurs twice. */
static guint32
place_in (const struct measure_plan *plan, const struct measure *measure)
{
  const GPtrArray *const list[] = { plan->first, plan->side, plan->searches, plan->last };
  guint32 place = NONE, at = 0;
  for (guint i = 0; i < G_N_ELEMENTS (list); i++)
    for (guint k = 0; k < list[i]->len; k++, at++)
      if ((void (*) (struct measuring *))list[i]->pdata[k] == measure->compute)
        {
          g_assert_cmpuint (place, ==, NONE);
          place = at;
        }
  return place;
}

/* Each function is called once, for each measure alone and for all together. */
static void
functions_are_called_once (void)
{
  for (guint index = 0; index <= measure_count (); index++)
    {
      struct measure_set wanted = { { 0 } };
      const struct measure_options options
        = { .weighted_paths = index % 2 == 1, .wanted = index < measure_count () ? &wanted : NULL };
      struct measure_plan plan;
      wanted.bit[index / 64] = G_GUINT64_CONSTANT (1) << (index % 64);
      measure_plan_make (&options, index % 3 == 0, &plan);
      for (guint i = 0; i < measure_count (); i++)
        place_in (&plan, &measure_table[i]);
      if (index < measure_count () && measure_table[index].compute != nothing_to_compute)
        g_assert_cmpuint (place_in (&plan, &measure_table[index]), !=, NONE);
      measure_plan_clear (&plan);
    }
}

/* Side measures and searches run at the same time, so neither may need the other. */
static void
what_runs_together_is_apart (void)
{
  const struct measure_options options = { .wanted = NULL };
  struct measure_plan plan;
  measure_plan_make (&options, FALSE, &plan);
  g_assert_cmpuint (plan.side->len, >, 5);
  for (const struct measure *one = measure_table; one->name != NULL; one++)
    {
      g_auto (GStrv) need = g_strsplit (one->needs != NULL ? one->needs : "", " ", -1);
      gboolean side = g_ptr_array_find (plan.side, (gpointer)one->compute, NULL);
      gboolean searches = g_ptr_array_find (plan.searches, (gpointer)one->compute, NULL);
      for (char **name = need; *name != NULL; name++)
        {
          gpointer other = (gpointer)find_any (*name)->compute;
          g_assert_false (side && g_ptr_array_find (plan.searches, other, NULL));
          g_assert_false (searches && g_ptr_array_find (plan.side, other, NULL));
          if (side || searches)
            g_assert_false (g_ptr_array_find (plan.last, other, NULL));
        }
    }
  measure_plan_clear (&plan);
}

static void
maps_are_sized_by_numbers (void)
{
  g_assert_true (measure_sizes_circles (measure_find ("degree", MEASURE_PER_PERSON)));
  g_assert_true (measure_sizes_circles (measure_find ("stability", MEASURE_PER_PERSON)));
  g_assert_false (measure_sizes_circles (measure_find ("cluster", MEASURE_PER_PERSON)));
  g_assert_false (measure_sizes_circles (measure_find ("harmonic_error", MEASURE_PER_PERSON)));
  g_assert_false (measure_sizes_circles (measure_find ("steps_from_me", MEASURE_PER_PERSON)));
  g_assert_false (measure_sizes_circles (measure_find ("overlap", MEASURE_PER_TIE)));
  g_assert_null (measure_find ("foo", MEASURE_PER_PERSON));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/registry/rows", rows_hold_together);
  g_test_add_func ("/registry/words", columns_are_told_in_words);
  g_test_add_func ("/registry/wanted", only_what_is_wanted_is_computed);
  g_test_add_data_func ("/registry/alone", NULL, alone_is_as_among_all);
  g_test_add_data_func ("/registry/alone-weighted", "weighted", alone_is_as_among_all);
  g_test_add_func ("/registry/once", functions_are_called_once);
  g_test_add_func ("/registry/together", what_runs_together_is_apart);
  g_test_add_func ("/registry/sizes", maps_are_sized_by_numbers);
  return g_test_run ();
}
