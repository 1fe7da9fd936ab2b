/* Queries on a network: who has a tie, how long is too long, words for days and evidence. */
#include "pln/network.h"

enum
{
  TODAY = 1000,
  ME = 0
};

/* A tie of two others, quiet for so many days. */
static struct tie
quiet_tie (gint32 days, gint32 median_gap, gint32 long_gap)
{
  return (struct tie){ .a = 1,
                       .b = 2,
                       .strength = 1,
                       .last = TODAY - days,
                       .median_gap_days = median_gap,
                       .long_gap_days = long_gap,
                       .state = STATE_ACTIVE,
                       .evidence = EVIDENCE_DIRECT };
}

static gboolean
is_so (gboolean (*query) (const struct network *, guint32), struct tie tie)
{
  const struct network network = { .tie = &tie, .n_ties = 1, .as_of = TODAY, .me = ME };
  return query (&network, 0);
}

/* Longer than nine of ten gaps; with too few gaps to tell, than a month and one and a half times the
 * median. */
static void
ties_become_overdue (void)
{
  g_assert_false (is_so (network_tie_is_overdue, quiet_tie (20, 7, 20)));
  g_assert_true (is_so (network_tie_is_overdue, quiet_tie (21, 7, 20)));
  g_assert_false (is_so (network_tie_is_overdue, quiet_tie (60, 40, 0)));
  g_assert_true (is_so (network_tie_is_overdue, quiet_tie (61, 40, 0)));
  g_assert_false (is_so (network_tie_is_overdue, quiet_tie (30, 7, 0)));
  g_assert_true (is_so (network_tie_is_overdue, quiet_tie (31, 7, 0)));

  g_assert_false (is_so (network_tie_is_long_overdue, quiet_tie (40, 7, 20)));
  g_assert_true (is_so (network_tie_is_long_overdue, quiet_tie (41, 7, 20)));
  g_assert_false (is_so (network_tie_is_long_overdue, quiet_tie (30, 7, 2)));
  g_assert_true (is_so (network_tie_is_long_overdue, quiet_tie (31, 7, 2)));
}

static void
ties_lapse (void)
{
  struct tie tie = quiet_tie (181, 7, 20);
  g_assert_false (is_so (network_tie_has_lapsed, tie)); /* active */
  tie.state = STATE_COOLING;
  g_assert_true (is_so (network_tie_has_lapsed, tie));
  tie.last = TODAY - 180;
  g_assert_false (is_so (network_tie_has_lapsed, tie));
  tie.state = STATE_OCCASIONAL;
  g_assert_false (is_so (network_tie_has_lapsed, tie));
  tie.state = STATE_DORMANT;
  g_assert_true (is_so (network_tie_has_lapsed, tie));

  g_assert_false (is_so (network_tie_is_long_gone, quiet_tie (364, 7, 20)));
  g_assert_true (is_so (network_tie_is_long_gone, quiet_tie (365, 7, 20)));
  g_assert_true (is_so (network_tie_may_be_lost, quiet_tie (364, 7, 20)));
  g_assert_false (is_so (network_tie_may_be_lost, quiet_tie (365, 7, 20)));
  g_assert_false (is_so (network_tie_may_be_lost, quiet_tie (20, 7, 20)));
}

static void
ties_without_contact_have_a_weight (void)
{
  struct tie tie = { .a = 1, .b = 2, .strength = 7, .evidence = EVIDENCE_DIRECT };
  const struct network network
    = { .tie = &tie, .n_ties = 1, .me = ME, .stated_weight = 5, .own_stated_weight = 2 };
  g_assert_cmpfloat (network_tie_weight (&network, 0), ==, 7);
  tie.strength = 0;
  tie.evidence = EVIDENCE_STATED;
  g_assert_cmpfloat (network_tie_weight (&network, 0), ==, 5);
  tie.evidence = EVIDENCE_STATED | EVIDENCE_INFERRED;
  g_assert_cmpfloat (network_tie_weight (&network, 0), ==, 5);
  tie.evidence = EVIDENCE_INFERRED;
  g_assert_cmpfloat (network_tie_weight (&network, 0), ==, 1);
  tie.a = ME;
  g_assert_cmpfloat (network_tie_weight (&network, 0), ==, 2);
}

/* Every pair, from both sides. */
static void
ties_are_found (void)
{
  static const char *const names[] = { "A", "B", "C", "D", "E" };
  static const guint32 pairs[][2] = { { 0, 1 }, { 0, 4 }, { 1, 3 }, { 2, 4 }, { 3, 4 } };
  struct network *network
    = network_from_ties (names, G_N_ELEMENTS (names), pairs, NULL, G_N_ELEMENTS (pairs), NONE);
  guint32 found = 0;
  for (guint32 a = 0; a < G_N_ELEMENTS (names); a++)
    for (guint32 b = 0; b < G_N_ELEMENTS (names); b++)
      {
        guint32 expected = NONE, tie = network_tie (network, a, b);
        for (guint32 e = 0; e < network->n_ties; e++)
          if (network->tie[e].a == MIN (a, b) && network->tie[e].b == MAX (a, b))
            expected = e;
        g_assert_cmpuint (tie, ==, expected);
        found += tie != NONE;
      }
  g_assert_cmpuint (found, ==, 2 * G_N_ELEMENTS (pairs));
  network_free (network);
}

static void
assert_day (struct log log, const char *words, const char *iso)
{
  const struct network network = { .log = &log };
  g_autoptr (GString) out = g_string_new (NULL);
  gint32 day = day_from_date (2016, 10, 30);
  network_day_append (out, &network, day);
  g_assert_cmpstr (out->str, ==, words);
  g_string_truncate (out, 0);
  network_day_append_iso (out, &network, day);
  g_assert_cmpstr (out->str, ==, iso);
  g_string_truncate (out, 0);
  network_day_append_iso (out, &network, DAY_NONE);
  g_assert_cmpstr (out->str, ==, "");
}

static void
days_are_as_exact_as_allowed (void)
{
  assert_day ((struct log){ .calendar = TRUE }, "30 October 2016", "2016-10-30");
  assert_day ((struct log){ .calendar = TRUE, .shows_months = TRUE }, "October 2016", "2016-10");
  assert_day ((struct log){ .calendar = TRUE, .shows_months = TRUE, .shows_quarters = TRUE },
              "Q4 2016", "2016-Q4");
}

static void
evidence_is_listed (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  evidence_append (out, 0);
  g_assert_cmpstr (out->str, ==, "");
  evidence_append (out, EVIDENCE_DIRECT | EVIDENCE_STATED | EVIDENCE_INFERRED);
  g_assert_cmpstr (out->str, ==, "direct+stated+inferred");
  g_string_truncate (out, 0);
  evidence_append (out, EVIDENCE_EVENT | EVIDENCE_INTRODUCED);
  g_assert_cmpstr (out->str, ==, "event+introduced");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/queries/overdue", ties_become_overdue);
  g_test_add_func ("/queries/lapsed", ties_lapse);
  g_test_add_func ("/queries/weight", ties_without_contact_have_a_weight);
  g_test_add_func ("/queries/tie", ties_are_found);
  g_test_add_func ("/queries/days", days_are_as_exact_as_allowed);
  g_test_add_func ("/queries/evidence", evidence_is_listed);
  return g_test_run ();
}
