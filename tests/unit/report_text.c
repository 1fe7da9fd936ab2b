/* The report as text: at 80 columns word for word; at every width aligned. */
#include <string.h>
#include "pln/display_width.h"
#include "unit/report_fixture.h"

static char *
text_of (struct fixture *fixture, const struct report_options *options, int width)
{
  g_autoptr (GError) error = NULL;
  GString *out = g_string_new (NULL);
  struct document *document
    = report_document (fixture->network, fixture->measures, options, &error);
  g_assert_no_error (error);
  document_to_text (document, width, out);
  document_free (document);
  return g_string_free (out, FALSE);
}

/* Every number here is worked out by hand, or follows from those that are. */
static void
the_fixture_reads_word_for_word (void)
{
  static const char expected[]
    = "Your learning network\n"
      "9 people, 11 ties; the data has no dates. 1 person has no tie.\n"
      "\n"
      "WHO YOU CAN REACH, AND THROUGH WHOM ALONE\n"
      "  You have ties with 5 of the 8 people here. You reach 1 more with one\n"
      "  introduction and 1 more with two: 7 in all (88%). Losing anybody would cost\n"
      "  you at most 2 people.\n"
      "\n"
      "YOUR CIRCLES\n"
      "     circle      people  you know best\n"
      "  1  around Eve       4  Dee and Eve\n"
      "  2  around Ana       3  Ana and Ben\n"
      "\n"
      "WHO BRINGS NEWS FROM ELSEWHERE\n"
      "  Scouts (distant) know people you do not (how many).\n"
      "  Scouts (1)  Eve (1)\n"
      "  One tie is the only link between two groups: Eve – Fay. 1 person is linked by\n"
      "  a single tie.\n"
      "\n"
      "WHO STANDS WHERE\n"
      "         ties  contact  connects  near  reach 2  open circles\n"
      "  You       5      5.0        12  0.73        6         quite\n"
      "  Eve       3      3.0        10  0.62        7         quite\n"
      "  Fay ·     2      2.0         6  0.50        4          very\n"
      "  Ana       3      3.0         0  0.57        5        hardly\n"
      "  Ben       3      3.0         0  0.57        5        hardly\n"
      "  Cai       3      3.0         0  0.57        5        hardly\n"
      "  Dee       2      2.0         0  0.54        6        hardly\n"
      "  Gus ·     1      1.0         0  0.36        2\n"
      "  Contact: all contact added up. Connects: pairs of people they link. Near:\n"
      "  closeness to everyone, 1 at most. Open circles: do the contacts know different\n"
      "  people? ·: no tie with you.\n"
      "\n"
      "HOW THIS WAS COMPUTED\n"
      "  Strength: every interaction counts 1, shared among those present, and does not\n"
      "  fade with time. Circles: by who meets whom, without you. Made by: pln 0.2.0,\n"
      "  seed 1.\n"
      "\n"
      "More: --full.\n";
  const struct report_options options = { 0 };
  struct fixture fixture;
  fixture_set_up (&fixture, TRUE);
  g_autofree char *text = text_of (&fixture, &options, 80);
  g_assert_cmpstr (text, ==, expected);
  fixture_tear_down (&fixture);
}

static void
assert_fits (const char *text, int width)
{
  g_auto (GStrv) line = g_strsplit (text, "\n", -1);
  for (char **one = line; *one != NULL; one++)
    {
      if (text_width (*one) > width)
        g_error ("%d columns in '%s'", text_width (*one), *one);
      g_assert_false (g_str_has_suffix (*one, " "));
    }
}

static void
narrow_and_wide_pages_hold (void)
{
  static const int widths[] = { 40, 60, 80, 120 };
  const struct report_options options = { .full = TRUE };
  for (int owned = 0; owned < 2; owned++)
    {
      struct fixture fixture;
      fixture_set_up (&fixture, owned);
      for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
        {
          g_autofree char *text = text_of (&fixture, &options, widths[i]);
          assert_fits (text, widths[i]);
        }
      fixture_tear_down (&fixture);
    }
}

static void
every_script_is_aligned (void)
{
  static const char *const names[]
    = { "李小龍",
        "محمد بن عبد الله",
        "Zoe\xcc\x88",
        "👩‍🏫 Kim 🇩🇪",
        "a name much too long for any column of any table that there is",
        "\x1b]0;title\x07",
        "नमस्ते" };
  static const guint32 pairs[][2]
    = { { 0, 1 }, { 0, 2 }, { 0, 3 }, { 0, 4 }, { 1, 2 }, { 3, 5 }, { 4, 6 }, { 5, 6 } };
  const struct report_options options = { .sections = "centrality" };
  struct fixture fixture;
  fixture_take (&fixture, network_from_ties (names, G_N_ELEMENTS (names), pairs, NULL,
                                             G_N_ELEMENTS (pairs), 0));
  for (int width = 60; width <= 120; width += 20)
    {
      g_autofree char *text = text_of (&fixture, &options, width);
      g_auto (GStrv) line = g_strsplit (text, "\n", -1);
      guint rows = 0;
      assert_fits (text, width);
      g_assert_null (strchr (text, '\x1b'));
      /* The rows of the table have gaps and end at the same column. */
      int end = 0;
      for (char **one = line; *one != NULL; one++)
        if (g_str_has_prefix (*one, "  ") && (*one)[2] != ' ' && strstr (*one + 2, "  ") != NULL)
          {
            g_assert_true (end == 0 || end == text_width (*one));
            end = text_width (*one);
            rows++;
          }
      g_assert_cmpuint (rows, ==, 7);
    }
  fixture_tear_down (&fixture);
}

static void
nothing_is_said_of_nothing (void)
{
  static const char *const names[] = { "Ana", "Ben" };
  static const guint32 pairs[][2] = { { 0, 1 } };
  const struct report_options options = { 0 };
  for (guint32 ties = 0; ties < 2; ties++)
    for (guint32 people = ties + 1; people <= 2; people++)
      for (int owned = 0; owned < 2; owned++)
        {
          struct fixture fixture;
          fixture_take (&fixture,
                        network_from_ties (names, people, pairs, NULL, ties, owned ? 0 : NONE));
          g_autofree char *text = text_of (&fixture, &options, 80);
          assert_fits (text, 80);
          g_assert_null (strstr (text, "nan"));
          g_assert_null (strstr (text, "NaN"));
          g_assert_null (strstr (text, " of 0"));
          g_assert_null (strstr (text, "1 people"));
          g_assert_null (strstr (text, "1 ties"));
          fixture_tear_down (&fixture);
        }
}

static void
a_star_is_called_one (void)
{
  static const char *const names[] = { "me", "Ana", "Ben", "Cai" };
  static const guint32 pairs[][2] = { { 0, 1 }, { 0, 2 }, { 0, 3 } };
  const struct report_options options = { 0 };
  struct fixture fixture;
  fixture_take (&fixture, network_from_ties (names, 4, pairs, NULL, 3, 0));
  g_assert_true (fixture.network->star);
  g_autofree char *text = text_of (&fixture, &options, 80);
  g_assert_nonnull (strstr (text, "Every tie in this data is yours"));
  g_assert_nonnull (strstr (text, "attendance report"));
  g_assert_null (strstr (text, "etweenness"));
  g_assert_null (strstr (text, "onstraint"));
  g_assert_null (strstr (text, "CLUSTERS"));
  fixture_tear_down (&fixture);
}

static void
parts_can_be_chosen (void)
{
  struct fixture fixture;
  const struct report_options options = { .sections = "reach, method" },
                              wrong = { .sections = "reech" };
  g_autoptr (GError) error = NULL;
  fixture_set_up (&fixture, TRUE);
  g_autofree char *text = text_of (&fixture, &options, 80);
  g_assert_nonnull (strstr (text, "REACH"));
  g_assert_null (strstr (text, "AT A GLANCE"));
  g_assert_null (report_document (fixture.network, fixture.measures, &wrong, &error));
  g_assert_error (error, PLN_ERROR, PLN_ERROR_USAGE);
  g_assert_nonnull (strstr (error->message, "\"reech\""));
  fixture_tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/fixture", the_fixture_reads_word_for_word);
  g_test_add_func ("/text/widths", narrow_and_wide_pages_hold);
  g_test_add_func ("/text/scripts", every_script_is_aligned);
  g_test_add_func ("/text/tiny", nothing_is_said_of_nothing);
  g_test_add_func ("/text/star", a_star_is_called_one);
  g_test_add_func ("/text/sections", parts_can_be_chosen);
  return g_test_run ();
}
