/* What an input of a fuzz target may cost: too much of it makes the target fail, and chance does not. */
#include "fuzz/target.h"

static guint tried;

/* Works for as many milliseconds as the input has bytes. */
static void
work (const guint8 *bytes G_GNUC_UNUSED, gsize length)
{
  double start = milliseconds_of_processor ();
  tried++;
  while (milliseconds_of_processor () - start < (double)length)
    ;
}

/* The first time is far too long. */
static void
work_at_first (const guint8 *bytes, gsize length G_GNUC_UNUSED)
{
  work (bytes, tried == 0 ? 200 : 0);
}

static const guint8 input[100];

static void
cheap_input_passes (void)
{
  tried = 0;
  try_within ((struct budget){ 50, 0 }, work, input, 1);
  try_within ((struct budget){ 0, 10000 }, work, input, 5);
  g_assert_cmpuint (tried, ==, 2);
}

static void
what_is_made_once_does_not_count (void)
{
  tried = 0;
  try_within ((struct budget){ 10, 0 }, work_at_first, input, 100);
  g_assert_cmpuint (tried, ==, 2);
}

static void
dear_input_fails (void)
{
  if (g_test_subprocess ())
    {
      try_within ((struct budget){ 0.2, 1 }, work, input, sizeof input);
      return;
    }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*ms for 100 bytes, which may take *");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/budget/cheap", cheap_input_passes);
  g_test_add_func ("/budget/once", what_is_made_once_does_not_count);
  g_test_add_func ("/budget/dear", dear_input_fails);
  return g_test_run ();
}
