/* The bar's line. */
#include <string.h>
#include <glib.h>
#include "cli/progress.h"

static void
assert_line (const char *what, double fraction, double left, const char *expected)
{
  char line[160];
  int length = progress_line (line, sizeof line, what, fraction, left);
  g_assert_cmpstr (line, ==, expected);
  g_assert_cmpint (length, ==, (int)strlen (line));
}

static void
lines_say_what_and_how_long (void)
{
  assert_line ("reading", 0, -1, "pln: reading [........................]   0%");
  assert_line ("reading", .5, 12.3,
               "pln: reading [############............]  50%, about 12 s left");
  assert_line ("drawing the map", .99, .2, "pln: drawing the map [#######################.]  99%");
  assert_line ("measuring", .1, 200,
               "pln: measuring [##......................]  10%, about 3 min left");
}

static void
long_words_are_cut (void)
{
  char line[40];
  g_autofree char *what = g_strnfill (500, 'x');
  int length = progress_line (line, sizeof line, what, .5, 1e9);
  g_assert_cmpint (length, ==, 39);
  g_assert_cmpuint (strlen (line), ==, 39);
}

/* No terminal: nothing starts, nothing is drawn, all calls are harmless. */
static void
without_terminal_nothing_happens (void)
{
  progress_expect (STEP_MEASURE, 3);
  g_assert_cmpfloat (progress_expected (STEP_MEASURE), ==, 3);
  progress_step (STEP_READ, "reading");
  progress_step (STEP_MEASURE, "measuring");
  progress_end ();
  progress_wipe ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/progress/line", lines_say_what_and_how_long);
  g_test_add_func ("/progress/long", long_words_are_cut);
  g_test_add_func ("/progress/no-terminal", without_terminal_nothing_happens);
  return g_test_run ();
}
