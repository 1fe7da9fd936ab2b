/* The CSV tables and the JSON: columns, numbers, quoting, the formula guard. */
#include <string.h>
#include <json-glib/json-glib.h>
#include "unit/report_fixture.h"

static void
contacts_have_the_promised_columns (void)
{
  struct fixture fixture;
  g_autoptr (GString) out = g_string_new (NULL);
  fixture_set_up (&fixture, TRUE);
  metrics_to_csv (fixture.network, fixture.measures, out);
  g_auto (GStrv) line = g_strsplit (out->str, "\n", -1);
  g_assert_true (g_str_has_prefix (
    line[0], "contact,cluster,degree,strength,betweenness,closeness,harmonic,eigenvector,"
             "pagerank,core,clustering,reach1,reach2,reach3,reach_efficiency,"
             "effective_size,efficiency,constraint,hierarchy,reach_lost,interactions,"
             "first,last,state,reach1_share,reach2_share,reach3_share,dw_reach,"
             "constraint_ego,hierarchy_ego,stability,email,profile"));
  g_assert_cmpuint (g_strv_length (line), ==, 11); /* header, nine people, nothing */
  g_auto (GStrv) eve = g_strsplit (line[5], ",", -1);
  g_auto (GStrv) hal = g_strsplit (line[8], ",", -1);
  g_assert_cmpstr (eve[0], ==, "Eve");
  g_assert_cmpstr (eve[2], ==, "3");
  g_assert_cmpstr (eve[4], ==, "10");
  g_assert_cmpstr (eve[6], ==, "0.625");
  g_assert_cmpstr (eve[19], ==, "2"); /* reach lost */
  g_assert_cmpstr (eve[23], ==, "");  /* undated */
  g_assert_cmpstr (eve[24], ==, "0.375");
  g_assert_cmpstr (eve[27], ==, "5"); /* distance-weighted reach */
  g_assert_cmpstr (hal[1], ==, "");   /* no cluster, nothing undefined shown */
  g_assert_cmpstr (hal[17], ==, "");
  g_assert_cmpstr (hal[12], ==, "0");
  g_assert_null (strstr (out->str, "nan"));
  fixture_tear_down (&fixture);
}

static void
ties_have_the_promised_columns (void)
{
  struct fixture fixture;
  g_autoptr (GString) out = g_string_new (NULL);
  fixture_set_up (&fixture, TRUE);
  ties_to_csv (fixture.network, fixture.measures, out);
  g_assert_true (g_str_has_prefix (out->str,
                                   "contact_a,contact_b,interactions,strength,first,last,state,"
                                   "overlap,span,bridge,kind,evidence,again30,again90,"
                                   "constraint_on_a,constraint_on_b,redundant_to_a,redundant_to_b\n"
                                   "Ana,Ben,1,1,,,,1,2,0,acquaintance,direct,,,0.26123"));
  g_assert_nonnull (strstr (out->str, "\nEve,Fay,1,1,,,,0,,1,scout,direct,,,0.1111"));
  fixture_tear_down (&fixture);
}

static void
cells_are_quoted_and_guarded (void)
{
  static const char *const names[] = { "=1+2",      "  @SUM(A1)",  "+44 20",     "-x",      "＝1",
                                       "Ruiz, Ana", "the \"Kim\"", "two\nlines", " spaced", "Zoë" };
  static const guint32 pairs[][2] = { { 0, 1 } };
  static const char *const cell[]
    = { "'=1+2,",         "\"'  @SUM(A1)\",",     "'+44 20,",        "'-x,",         "'＝1,",
        "\"Ruiz, Ana\",", "\"the \"\"Kim\"\"\",", "\"two\nlines\",", "\" spaced\",", "\nZoë," };
  struct fixture fixture;
  g_autoptr (GString) out = g_string_new (NULL);
  fixture_take (&fixture, network_from_ties (names, G_N_ELEMENTS (names), pairs, NULL, 1, NONE));
  metrics_to_csv (fixture.network, fixture.measures, out);
  for (guint i = 0; i < G_N_ELEMENTS (cell); i++)
    g_assert_nonnull (strstr (out->str, cell[i]));
  fixture_tear_down (&fixture);
}

static JsonNode *
json_of (struct fixture *fixture)
{
  const struct report_options options = { .full = TRUE };
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  struct document *document
    = report_document (fixture->network, fixture->measures, &options, &error);
  g_assert_no_error (error);
  report_to_json (document, fixture->network, fixture->measures, out);
  document_free (document);
  JsonNode *root = json_from_string (out->str, &error);
  g_assert_no_error (error);
  return root;
}

static void
json_reads_back (void)
{
  struct fixture fixture;
  fixture_set_up (&fixture, TRUE);
  g_autoptr (JsonNode) root = json_of (&fixture);
  JsonObject *top = json_node_get_object (root);
  static const char *const members[]
    = { "pln",    "input", "summary",          "contacts", "ties",       "clusters",
        "glance", "reach", "clusters_section", "weak",     "centrality", "method" };
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    g_assert_true (json_object_has_member (top, members[i]));

  JsonObject *summary = json_object_get_object_member (top, "summary");
  g_assert_cmpint (json_object_get_int_member (summary, "people"), ==, 9);
  g_assert_cmpint (json_object_get_int_member (summary, "ties"), ==, 11);
  g_assert_cmpstr (json_object_get_string_member (summary, "me"), ==, "me");
  g_assert_false (json_object_get_boolean_member (summary, "star"));

  JsonArray *contacts = json_object_get_array_member (top, "contacts");
  JsonObject *eve = json_array_get_object_element (contacts, 4);
  JsonObject *hal = json_array_get_object_element (contacts, 7);
  g_assert_cmpstr (json_object_get_string_member (eve, "contact"), ==, "Eve");
  g_assert_cmpfloat (json_object_get_double_member (eve, "harmonic"), ==, .625);
  g_assert_cmpint (json_object_get_int_member (eve, "reach_lost"), ==, 2);
  g_assert_true (json_object_get_null_member (hal, "constraint"));
  g_assert_cmpuint (json_object_get_size (eve), >=, 33);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (top, "ties")), ==, 11);
  fixture_tear_down (&fixture);
}

static void
json_holds_hostile_names (void)
{
  static const char *const names[] = { "</script><b>", "a\"b\\c", "\x1b[31m", "李" };
  static const guint32 pairs[][2] = { { 0, 1 }, { 1, 2 }, { 2, 3 } };
  struct fixture fixture;
  fixture_take (&fixture, network_from_ties (names, 4, pairs, NULL, 3, NONE));
  g_autoptr (JsonNode) root = json_of (&fixture);
  JsonArray *contacts = json_object_get_array_member (json_node_get_object (root), "contacts");
  g_assert_cmpstr (
    json_object_get_string_member (json_array_get_object_element (contacts, 2), "contact"), ==,
    "a\"b\\c");
  fixture_tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv/contacts", contacts_have_the_promised_columns);
  g_test_add_func ("/csv/ties", ties_have_the_promised_columns);
  g_test_add_func ("/csv/cells", cells_are_quoted_and_guarded);
  g_test_add_func ("/json/members", json_reads_back);
  g_test_add_func ("/json/hostile", json_holds_hostile_names);
  return g_test_run ();
}
