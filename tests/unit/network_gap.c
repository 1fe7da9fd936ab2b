/* A hole in the log: told if it is more than a quarter of the log, not by chance, not at its ends. */
#include "unit/network_log.h"

/* A row on each of these days. */
static void
note_days (struct notebook *book, gint32 first, gint32 step, int days)
{
  for (int i = 0; i < days; i++)
    note_names (book, first + step * i, "Ana Ruiz", i % 2 == 0 ? "Ben Okafor" : "Cai Wen");
}

static struct log_gap
gap_of (struct notebook *book, struct network_options options)
{
  struct network *network = load_book (book, options);
  struct log_gap gap = network->gap;
  network_free (network);
  notebook_free (book);
  return gap;
}

static void
expect (struct notebook *book, gint32 before, gint32 after)
{
  struct log_gap gap = gap_of (book, no_options ());
  g_assert_cmpint (gap.last_before, ==, before);
  g_assert_cmpint (gap.first_after, ==, after);
}

/* Days 0 to 110, then 300 to 410: 190 of 410 days. */
static struct notebook *
two_halves (void)
{
  struct notebook *book = notebook_new ();
  note_days (book, 0, 10, 12);
  note_days (book, 300, 10, 12);
  return book;
}

static void
a_hole_is_found (void)
{
  expect (two_halves (), 110, 300);
}

static void
undated_rows_fill_nothing (void)
{
  struct notebook *book = two_halves ();
  note_days (book, DAY_NONE, 0, 1);
  expect (book, 110, 300);
}

/* Connections are no contact. */
static void
connections_fill_nothing (void)
{
  struct notebook *book = two_halves ();
  struct interaction_context stated = plain_context ();
  stated.evidence = EVIDENCE_STATED;
  stated.weight = 0;
  for (gint32 day = 115; day < 300; day += 20)
    note_row (book, day, note_mention (book, "Ana Ruiz", NULL, NULL),
              note_mention (book, "Dee Park", NULL, NULL), stated);
  expect (book, 110, 300);
}

/* One gathering in the middle leaves 85 and 105 days, of 410 more than a quarter only the second. */
static void
gatherings_count (void)
{
  struct notebook *book = two_halves ();
  note_gathering (book, 195, "Ana Ben Cai", FALSE);
  expect (book, 195, 300);
  book = two_halves ();
  note_gathering (book, 200, "Ana Ben Cai", FALSE);
  expect (book, DAY_NONE, DAY_NONE);
}

/* Exactly a quarter of 400 days is not more than a quarter; 101 days are. */
static void
a_quarter_is_not_enough (void)
{
  for (gint32 more = 0; more < 2; more++)
    {
      struct notebook *book = notebook_new ();
      note_days (book, 0, 10, 16 - more);
      note_days (book, 149, 1, 1);
      note_names (book, 150 - more, "Ana Ruiz", "Cai Wen");
      note_days (book, 250, 10, 16);
      expect (book, more == 1 ? 149 : DAY_NONE, more == 1 ? 250 : DAY_NONE);
    }
}

static void
few_days_say_nothing (void)
{
  struct notebook *book = notebook_new ();
  note_days (book, 0, 10, 9);
  note_days (book, 300, 10, 10);
  note_days (book, 300, 10, 10); /* the same days again */
  expect (book, DAY_NONE, DAY_NONE);
}

/* A holiday in a log of three months. */
static void
short_logs_say_nothing (void)
{
  struct notebook *book = notebook_new ();
  note_days (book, 0, 1, 30);
  note_days (book, 60, 1, 40);
  expect (book, DAY_NONE, DAY_NONE);
}

/* Two days, then silence, then the log. */
static void
stray_days_at_the_ends_are_no_hole (void)
{
  struct notebook *book = notebook_new ();
  note_days (book, 0, 10, 2);
  note_days (book, 300, 5, 40);
  expect (book, DAY_NONE, DAY_NONE);
  book = notebook_new ();
  note_days (book, 0, 5, 40);
  note_days (book, 400, 10, 2);
  expect (book, DAY_NONE, DAY_NONE);
}

/* What lies outside the period cannot be missed in it. */
static void
the_period_counts (void)
{
  struct network_options options = no_options ();
  options.until = 200;
  g_assert_cmpint (gap_of (two_halves (), options).last_before, ==, DAY_NONE);
}

static void
numbers_in_order_have_no_months (void)
{
  struct notebook *book = two_halves ();
  struct network_options options = no_options ();
  g_autoptr (GError) error = NULL;
  notebook_log (book);
  book->log.calendar = FALSE;
  struct network *network = network_load (&book->log, &options, &error);
  g_assert_no_error (error);
  g_assert_cmpint (network->gap.last_before, ==, DAY_NONE);
  network_free (network);
  notebook_free (book);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gap/found", a_hole_is_found);
  g_test_add_func ("/gap/undated", undated_rows_fill_nothing);
  g_test_add_func ("/gap/connections", connections_fill_nothing);
  g_test_add_func ("/gap/gatherings", gatherings_count);
  g_test_add_func ("/gap/a-quarter", a_quarter_is_not_enough);
  g_test_add_func ("/gap/few-days", few_days_say_nothing);
  g_test_add_func ("/gap/short", short_logs_say_nothing);
  g_test_add_func ("/gap/ends", stray_days_at_the_ends_are_no_hole);
  g_test_add_func ("/gap/period", the_period_counts);
  g_test_add_func ("/gap/no-calendar", numbers_in_order_have_no_months);
  return g_test_run ();
}
