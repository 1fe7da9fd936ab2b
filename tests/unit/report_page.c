/* The page: the data that its script reads is the network, and no name ends the script element. */
#include <math.h>
#include <string.h>
#include <json-glib/json-glib.h>
#include "unit/report_fixture.h"
#include "report/document.h"
#include "report/page/page_controls.h"
#include "report/writers/name_links.h"

/* The page of a fixture whose people stand in a row, but the last, who is not drawn. */
static char *
page_of (const struct fixture *fixture, gboolean is_static)
{
  guint32 n = fixture->network->n_people;
  g_autofree double *xy = g_new (double, 2 * n), *radius = g_new0 (double, n);
  g_autofree guint32 *rgb = g_new0 (guint32, n);
  g_autofree guint8 *emphasis = g_new0 (guint8, fixture->network->n_ties + 1);
  for (guint32 v = 0; v < n; v++)
    {
      xy[2 * v] = v + 1 < n ? 10.04 * v : NAN;
      xy[2 * v + 1] = v + 1 < n ? 5 : NAN;
      radius[v] = 4.25;
    }
  const struct graph_drawing drawing = { xy, radius, rgb, emphasis };
  const struct page_map map = { "<svg></svg>", &drawing, is_static, FALSE };
  GString *out = g_string_new (NULL);
  struct document *document = document_new ("Network");
  report_to_html (document, fixture->network, fixture->measures, &map, out);
  document_free (document);
  return g_string_free (out, FALSE);
}

static JsonParser *
data_of (const char *page)
{
  static const char open[] = "<script type=\"application/json\" id=\"data\">";
  const char *start = strstr (page, open);
  g_assert_nonnull (start);
  start += strlen (open);
  const char *end = strchr (start, '<');
  g_assert_true (g_str_has_prefix (end, "</script>\n<script>"));
  g_autoptr (GError) error = NULL;
  JsonParser *parser = json_parser_new ();
  json_parser_load_from_data (parser, start, end - start, &error);
  g_assert_no_error (error);
  return parser;
}

static JsonObject *
root_of (JsonParser *parser)
{
  return json_node_get_object (json_parser_get_root (parser));
}

/* The next number of short_number_append in page_ties.c; moves behind it. */
static guint32
short_number_read (const char **text)
{
  guint32 of_36 = 0;
  for (; g_ascii_isupper (**text); (*text)++)
    of_36 = of_36 * 26 + (guint32)(**text - 'A') + 1;
  char last = *(*text)++;
  g_assert_true (g_ascii_isdigit (last) || g_ascii_islower (last));
  return 36 * of_36 + (guint32)(g_ascii_isdigit (last) ? last - '0' : last - 'a' + 10);
}

static void
ties_read_back (void)
{
  struct fixture fixture;
  fixture_set_up (&fixture, TRUE);
  g_autofree char *page = page_of (&fixture, FALSE);
  g_autoptr (JsonParser) parser = data_of (page);
  JsonObject *ties = json_object_get_object_member (root_of (parser), "ties");
  const char *up = json_object_get_string_member (ties, "up"),
             *step = json_object_get_string_member (ties, "b"),
             *hundredths = json_object_get_string_member (ties, "hundredths");
  guint32 t = 0;
  for (guint32 a = 0; *up != '\0'; a++)
    {
      guint32 b = a;
      for (guint32 left = short_number_read (&up); left > 0; left--, t++)
        {
          b += short_number_read (&step);
          g_assert_cmpuint (fixture.network->tie[t].a, ==, a);
          g_assert_cmpuint (fixture.network->tie[t].b, ==, b);
          g_assert_cmpfloat (short_number_read (&hundredths), ==,
                             round (100 * fixture.network->tie[t].strength));
        }
    }
  g_assert_cmpuint (t, ==, fixture.network->n_ties);
  g_assert_true (*step == '\0' && *hundredths == '\0');
  fixture_tear_down (&fixture);
}

static void
people_read_back (void)
{
  struct fixture fixture;
  fixture_set_up (&fixture, TRUE);
  g_autofree char *page = page_of (&fixture, FALSE);
  g_autoptr (JsonParser) parser = data_of (page);
  JsonObject *root = root_of (parser);
  g_assert_cmpint (json_object_get_int_member (root, "me"), ==, 8);
  JsonArray *names = json_object_get_array_member (root, "names"),
            *x = json_object_get_array_member (root, "x");
  g_assert_cmpuint (json_array_get_length (names), ==, 9);
  g_assert_cmpstr (json_array_get_string_element (names, 4), ==, "Eve");
  g_assert_cmpfloat (json_array_get_double_element (x, 1), ==, 10);
  g_assert_cmpfloat (json_array_get_double_element (x, 7), ==, 70.3);
  JsonArray *radius
    = json_array_get_array_element (json_object_get_array_member (root, "sizes"), 0);
  g_assert_cmpfloat (json_array_get_double_element (radius, 7), ==, 4.3);
  g_assert_cmpfloat (json_array_get_double_element (radius, 8), ==, 0); /* not drawn, */
  g_assert_cmpfloat (json_array_get_double_element (x, 8), >, 0);       /* but paths begin here, */
  g_assert_cmpfloat (json_array_get_double_element (x, 8), <, 70);      /* amid the contacts */
  JsonObject *groups = json_object_get_object_member (root, "groups");
  JsonArray *doors
    = json_array_get_array_element (json_object_get_array_member (groups, "list3"), 0);
  g_assert_cmpuint (json_array_get_length (doors), ==, 1);
  g_assert_cmpint (json_array_get_int_element (doors, 0), ==, 4); /* Eve */
  JsonArray *before = json_object_get_array_member (root, "before");
  g_assert_cmpint (json_array_get_int_element (before, 4), ==, 8);  /* a contact of the owner's, */
  g_assert_cmpint (json_array_get_int_element (before, 8), ==, -1); /* from whom paths begin */
  fixture_tear_down (&fixture);
}

static void
names_stay_in_their_strings (void)
{
  static const char *const names[] = { "</script><script>alert(1)</script>", "\"},\\", "<!--" };
  static const guint32 pairs[][2] = { { 0, 1 }, { 1, 2 } };
  struct fixture fixture;
  fixture_take (&fixture, network_from_ties (names, G_N_ELEMENTS (names), pairs, NULL,
                                             G_N_ELEMENTS (pairs), NONE));
  g_autofree char *page = page_of (&fixture, FALSE);
  g_autoptr (JsonParser) parser = data_of (page); /* without "<" up to its end */
  JsonArray *read = json_object_get_array_member (root_of (parser), "names");
  g_assert_cmpuint (json_array_get_length (read), ==, 3);
  for (guint v = 0; v < 3; v++)
    g_assert_cmpstr (json_array_get_string_element (read, v), ==, fixture.network->person[v].name);
  fixture_tear_down (&fixture);
}

/* Contrast with white or the dark paper of html.css, of "#rrggbb". */
static double
contrast_of (const char *colour, gboolean dark)
{
  guint64 rgb = g_ascii_strtoull (colour + 1, NULL, 16);
  double paper = dark ? relative_luminance (0x12 / 255.0, 0x17 / 255.0, 0x1f / 255.0) : 1;
  return luminance_contrast (relative_luminance ((double)(rgb >> 16) / 255,
                                                 (double)(rgb >> 8 & 255) / 255,
                                                 (double)(rgb & 255) / 255),
                             paper);
}

static void
circles_can_be_seen (void)
{
  struct fixture fixture;
  fixture_set_up (&fixture, TRUE);
  g_autofree char *page = page_of (&fixture, FALSE);
  g_autoptr (JsonParser) parser = data_of (page);
  JsonArray *circles = json_object_get_array_member (root_of (parser), "circles");
  guint n = json_array_get_length (circles);
  g_assert_cmpuint (n, ==,
                    fixture.measures->clusters.count + 1); /* the last: of people without one */
  g_assert_cmpstr (json_array_get_string_element (json_array_get_array_element (circles, n - 1), 0),
                   ==, "");
  for (guint c = 0; c < n; c++)
    for (guint dark = 0; dark < 2; dark++)
      {
        JsonArray *circle = json_array_get_array_element (circles, c);
        const char *mark = json_array_get_string_element (circle, 2 + 2 * dark),
                   *text = json_array_get_string_element (circle, 3 + 2 * dark);
        g_assert_cmpfloat (contrast_of (mark, dark), >=, 3);
        g_assert_cmpfloat (contrast_of (text, dark), >=, 4.5);
      }
  fixture_tear_down (&fixture);
}

/* Controls stand in the view, sorted by their words, with names that make no element. */
static void
controls_hold_the_data (void)
{
  struct page_controls controls;
  page_controls_begin (&controls);
  GArray *filter = page_filter_begin (), *alone = page_filter_begin ();
  page_filter_value (filter, 0, "music");
  page_filter_value (filter, 1, "<img>");
  page_filter_value (filter, 2, "Écologie");
  page_filter_value (filter, 3, "drama");
  page_filter_end (filter, &controls, "field", "Field");
  page_filter_value (alone, 0, "only");
  page_filter_end (alone, &controls, "org", "Organisation"); /* nothing to choose from */
  page_list_add (&controls, "list0", "Gone quiet", "silent", 0);
  page_list_add (&controls, "list1", "At risk", "fading", 3);
  page_circle_add (&controls, 0, "<b>", 0xff0000, 3);
  page_circles_rest (&controls, 2, TRUE, 5);
  page_circle_add (&controls, 2, "LAST_QUARTER", 0xff0000, 4);
  controls.n_quarters = 9;
  g_autofree char *view = page_controls_end (&controls);
  g_assert_nonnull (strstr (view, "<select name=\"field\"><option value=\"-1\">any</option>"
                                  "<option value=\"1\">&lt;img&gt;</option>"
                                  "<option value=\"3\">drama</option>"
                                  "<option value=\"2\">Écologie</option>"
                                  "<option value=\"0\">music</option></select>"));
  g_assert_nonnull (strstr (view, "<label hidden>Organisation"));
  g_assert_null (strstr (view, "Gone quiet"));
  g_assert_nonnull (strstr (
    view, "title=\"fading\"><input type=\"checkbox\" name=\"list1\" value=\"0\" title=\"fading\">"
          "<span>At risk 3</span>"));
  g_assert_nonnull (strstr (view, "&lt;b&gt;</bdi> <small>3</small>"));
  g_assert_nonnull (strstr (view, "<li>and 2 small ones <small>5</small></li>"));
  g_assert_nonnull (strstr (view, "LAST_QUARTER</bdi> <small>4</small>"));
  g_assert_nonnull (strstr (view, "max=\"8\""));
  g_assert_nonnull (strstr (view, "most contacts first")); /* as nobody is the owner */
  g_assert_null (strstr (view, "<!--"));
}

static void
names_are_links (void)
{
  static const char *const names[] = { "Ann", "Ann Lee", "Ōki <b>" };
  static const guint32 pairs[][2] = { { 0, 1 }, { 1, 2 } };
  struct fixture fixture;
  fixture_take (&fixture, network_from_ties (names, G_N_ELEMENTS (names), pairs, NULL,
                                             G_N_ELEMENTS (pairs), NONE));
  struct name_links *links = name_links_new (fixture.network);
  g_autoptr (GString) out = g_string_new (NULL);
  name_links_append (links, "Ann Lee met Ann, not Annie or JoAnn & Ōki <b>.", out);
  g_assert_cmpstr (out->str, ==,
                   "<a href=\"#person=1\">Ann Lee</a> met <a href=\"#person=0\">Ann</a>, not Annie "
                   "or JoAnn &amp; <a href=\"#person=2\">Ōki &lt;b&gt;</a>.");
  g_string_truncate (out, 0);
  name_links_append (NULL, "Ann & Bo", out);
  g_assert_cmpstr (out->str, ==, "Ann &amp; Bo");
  g_assert_true (name_links_is_person (links, "Ann"));
  g_assert_true (name_links_is_person (links, "Ann Lee (you)"));
  g_assert_false (name_links_is_person (links, "Ann and Ann Lee"));
  g_assert_false (name_links_is_person (links, ""));
  name_links_free (links);
  fixture_tear_down (&fixture);
}

static void
static_page_has_no_script (void)
{
  struct fixture fixture;
  fixture_set_up (&fixture, TRUE);
  g_autofree char *page = page_of (&fixture, TRUE), *live = page_of (&fixture, FALSE);
  g_assert_null (strstr (page, "<script"));
  g_assert_null (strstr (page, "script-src"));
  g_assert_nonnull (strstr (live, "script-src 'sha256-"));
  fixture_tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page/ties", ties_read_back);
  g_test_add_func ("/page/people", people_read_back);
  g_test_add_func ("/page/circles", circles_can_be_seen);
  g_test_add_func ("/page/controls", controls_hold_the_data);
  g_test_add_func ("/page/names", names_stay_in_their_strings);
  g_test_add_func ("/page/links", names_are_links);
  g_test_add_func ("/page/static", static_page_has_no_script);
  return g_test_run ();
}
