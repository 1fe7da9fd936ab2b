/* pln explain: every column has its definition. */
#include <string.h>
#include "report/commands/explain.h"
#include "unit/report_fixture.h"

static gboolean
is_explained (const char *name)
{
  g_autoptr (GError) error = NULL;
  struct document *document = explain_document (name, &error);
  document_free (document);
  return document != NULL;
}

static void
columns_are_explained (void)
{
  struct fixture fixture;
  fixture_set_up (&fixture, TRUE);
  void (*const write[]) (const struct network *, const struct measures *, GString *)
    = { metrics_to_csv, ties_to_csv };
  for (guint i = 0; i < G_N_ELEMENTS (write); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      write[i](fixture.network, fixture.measures, out);
      g_string_truncate (out, (gsize)(strchr (out->str, '\n') - out->str));
      g_auto (GStrv) name = g_strsplit (out->str, ",", -1);
      for (char **one = name; *one != NULL; one++)
        if (!is_explained (*one))
          g_error ("column '%s' is not explained", *one);
    }
  fixture_tear_down (&fixture);
}

static void
names_are_found_as_written (void)
{
  g_assert_true (is_explained ("Effective size"));
  g_assert_true (is_explained ("REACH-LOST"));
  g_assert_true (is_explained (NULL));
}

static void
nearest_name_is_offered (void)
{
  g_autoptr (GError) error = NULL;
  g_assert_null (explain_document ("betweeness", &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_USAGE);
  g_assert_nonnull (strstr (error->message, "did you mean \"betweenness\"?"));
  g_clear_error (&error);
  g_assert_null (explain_document ("xyzzyq", &error));
  g_assert_null (strstr (error->message, "did you mean"));
}

static void
names_stand_once (void)
{
  for (const struct measure *a = explanation_terms; a->name != NULL; a++)
    for (const struct measure *b = a + 1; b->name != NULL; b++)
      g_assert_cmpstr (a->name, !=, b->name);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/explain/columns", columns_are_explained);
  g_test_add_func ("/explain/written", names_are_found_as_written);
  g_test_add_func ("/explain/nearest", nearest_name_is_offered);
  g_test_add_func ("/explain/once", names_stand_once);
  return g_test_run ();
}
