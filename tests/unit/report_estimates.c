/* What is estimated says so: in the report, and by columns of its error. */
#include <string.h>
#include "report/commands/explain.h"
#include "unit/report_fixture.h"

enum
{
  PEOPLE = 200
};

/* A ring with some ties across. */
static struct network *
make_network (guint32 me)
{
  static guint32 pair[2 * PEOPLE][2];
  g_autoptr (GPtrArray) name = g_ptr_array_new_with_free_func (g_free);
  for (guint32 v = 0; v < PEOPLE; v++)
    {
      g_ptr_array_add (name, g_strdup_printf ("person%03u", v));
      pair[v][0] = pair[PEOPLE + v][0] = v;
      pair[v][1] = (v + 1) % PEOPLE;
      pair[PEOPLE + v][1] = (v * 7 + 3) % PEOPLE == v ? (v + 2) % PEOPLE : (v * 7 + 3) % PEOPLE;
    }
  return network_from_ties ((const char *const *)name->pdata, PEOPLE, (const guint32 (*)[2])pair,
                            NULL, 2 * PEOPLE, me);
}

static void
write_all (guint32 me, guint32 samples, GString *report, GString *table)
{
  const struct measure_options options
    = { .seed = 1, .threads = 1, .samples = samples, .distance_samples = samples };
  const struct report_options wanted = { .top = 5 };
  struct network *network = make_network (me);
  g_autoptr (GError) error = NULL;
  struct measures *measures = measures_compute (network, &options, &error);
  g_assert_no_error (error);
  struct document *document = report_document (network, measures, &wanted, NULL);
  document_to_text (document, 2000, report);
  metrics_to_csv (network, measures, table);
  document_free (document);
  measures_free (measures);
  network_free (network);
}

static void
assert_columns (const GString *table, gboolean estimated)
{
  const char *const names[] = { "betweenness_error", "closeness_error", "harmonic_error" };
  g_autofree char *header = g_strndup (table->str, strcspn (table->str, "\n"));
  g_auto (GStrv) column = g_strsplit (header, ",", -1);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpint (g_strv_contains ((const char *const *)column, names[i]), ==, estimated);
  g_assert_false (g_strv_contains ((const char *const *)column, "reach3_error"));
  for (char **one = column; *one != NULL; one++)
    {
      struct document *document = explain_document (*one, NULL);
      g_assert_nonnull (document);
      document_free (document);
    }
}

static void
estimates_are_told (void)
{
  g_autoptr (GString) report = g_string_new (NULL), table = g_string_new (NULL);
  write_all (NONE, 50, report, table);
  g_assert_nonnull (strstr (report->str, "\"Connects\" is estimated from 50 people"));
  g_assert_nonnull (strstr (report->str,
                            "\"Near\" and closeness are estimated from 50 people: each "
                            "figure is within "));
  g_assert_nonnull (strstr (report->str, "; --exact computes all."));
  assert_columns (table, TRUE);
}

static void
own_figures_are_exact (void)
{
  g_autoptr (GString) report = g_string_new (NULL), table = g_string_new (NULL);
  write_all (5, 50, report, table);
  g_assert_nonnull (strstr (report->str, "; yours are exact, and --exact computes all."));
}

static void
exact_figures_say_nothing (void)
{
  g_autoptr (GString) report = g_string_new (NULL), table = g_string_new (NULL);
  write_all (NONE, 0, report, table);
  g_assert_null (strstr (report->str, "estimated"));
  assert_columns (table, FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/estimates/told", estimates_are_told);
  g_test_add_func ("/estimates/own", own_figures_are_exact);
  g_test_add_func ("/estimates/exact", exact_figures_say_nothing);
  return g_test_run ();
}
