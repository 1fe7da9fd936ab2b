/* A message may quote anything; the terminal gets plain text. */
#include <glib.h>
#include "cli/terminal.h"

static void
assert_escaped (const char *message, const char *expected)
{
  g_autofree char *escaped = terminal_escape (message);
  g_assert_cmpstr (escaped, ==, expected);
}

static void
plain_text_stays (void)
{
  assert_escaped ("log.csv:3: 'Zoë Müller' is not a valid date",
                  "log.csv:3: 'Zoë Müller' is not a valid date");
  assert_escaped ("名前 שלום 👩‍💻", "名前 שלום 👩\\u200D💻");
  assert_escaped ("", "");
}

static void
controls_are_spelled (void)
{
  assert_escaped ("\033]0;title\a", "\\x1B]0;title\\x07");
  assert_escaped ("a\nb\rc\td\x7f", "a\\x0Ab\\x0Dc\\x09d\\x7F");
  assert_escaped ("\xc2\x9b"
                  "31m",
                  "\\x9B31m"); /* the one-character CSI */
}

static void
directions_are_spelled (void)
{
  assert_escaped ("\xe2\x80\xae"
                  "evil",
                  "\\u202Eevil");
  assert_escaped ("a\xe2\x81\xa6"
                  "b\xe2\x81\xa9",
                  "a\\u2066b\\u2069");
  assert_escaped ("\xef\xbb\xbfx", "\\uFEFFx");
}

static void
broken_text_is_marked (void)
{
  assert_escaped ("a\xff"
                  "b\xc3",
                  "a\xef\xbf\xbd"
                  "b\xef\xbf\xbd");
}

static void
width_is_within_bounds (void)
{
  int width = terminal_width ();
  g_assert_cmpint (width, >=, 60);
  g_assert_cmpint (width, <=, 100);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/terminal/plain", plain_text_stays);
  g_test_add_func ("/terminal/controls", controls_are_spelled);
  g_test_add_func ("/terminal/directions", directions_are_spelled);
  g_test_add_func ("/terminal/broken", broken_text_is_marked);
  g_test_add_func ("/terminal/width", width_is_within_bounds);
  return g_test_run ();
}
