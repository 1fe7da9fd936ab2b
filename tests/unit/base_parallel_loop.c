/* Loops shared among threads: every step once, within each other, and nobody waits in a busy loop. */
#include <time.h>
#include "pln/parallel_loop.h"

enum
{
  STEPS = 1000,
  WAIT_MS = 60
};

static void
count_steps (struct loop_share *share, gpointer data)
{
  gint *times = data;
  for (guint32 step; loop_next (share, &step);)
    g_atomic_int_inc (&times[step]);
}

static void
expect_once (const gint *times, guint32 n)
{
  for (guint32 step = 0; step < STEPS; step++)
    g_assert_cmpint (times[step], ==, step < n);
}

static void
test_each_step_once (void)
{
  static const guint32 length[] = { 0, 1, 2, 63, 64, 65, STEPS };
  static const guint32 chunk[] = { 1, 7, 64, STEPS, G_MAXUINT32 };
  for (guint i = 0; i < G_N_ELEMENTS (length); i++)
    for (guint k = 0; k < G_N_ELEMENTS (chunk); k++)
      for (int threads = -1; threads <= 5; threads++)
        {
          gint times[STEPS] = { 0 };
          loop_run (length[i], chunk[k], threads, count_steps, times);
          expect_once (times, length[i]);
        }
}

static void
count_rows (struct loop_share *share, gpointer data)
{
  gint (*times)[STEPS] = data;
  for (guint32 row; loop_next (share, &row);)
    loop_run (STEPS, 10, 3, count_steps, times[row]);
}

static void
test_loops_in_loops (void)
{
  static gint times[20][STEPS];
  loop_run (G_N_ELEMENTS (times), 1, 3, count_rows, times);
  for (guint row = 0; row < G_N_ELEMENTS (times); row++)
    expect_once (times[row], STEPS);
}

static gpointer
run_many (gpointer data G_GNUC_UNUSED)
{
  for (guint i = 0; i < 200; i++)
    {
      gint times[STEPS] = { 0 };
      loop_run (STEPS, 16, 3, count_steps, times);
      expect_once (times, STEPS);
    }
  return NULL;
}

static void
test_several_callers (void)
{
  GThread *thread[4];
  for (guint t = 0; t < G_N_ELEMENTS (thread); t++)
    thread[t] = g_thread_new ("caller", run_many, NULL);
  for (guint t = 0; t < G_N_ELEMENTS (thread); t++)
    g_thread_join (thread[t]);
}

static double
processor_ms (void)
{
  struct timespec now;
  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* The first step takes long, the second none: whoever has done the second waits for the first. */
static void
sleep_first (struct loop_share *share, gpointer data G_GNUC_UNUSED)
{
  for (guint32 step; loop_next (share, &step);)
    if (step == 0)
      g_usleep (WAIT_MS * 1000);
}

static void
test_waiting_costs_nothing (void)
{
  gint times[STEPS] = { 0 };
  loop_run (STEPS, 1, 4, count_steps, times);
  double before = processor_ms ();
  loop_run (2, 1, 4, sleep_first, NULL);
  g_usleep (WAIT_MS * 1000);
  g_assert_cmpfloat (processor_ms () - before, <, WAIT_MS / 6.0);
}

static void
test_number_of_threads (void)
{
  g_setenv ("OMP_NUM_THREADS", "3", TRUE);
  g_assert_cmpint (threads_or_all (0), ==, 3);
  g_assert_cmpint (threads_or_all (5), ==, 5);
  g_setenv ("OMP_NUM_THREADS", "many", TRUE);
  g_assert_cmpint (threads_or_all (0), ==, g_get_num_processors ());
  g_unsetenv ("OMP_NUM_THREADS");
  g_assert_cmpint (threads_or_all (0), ==, g_get_num_processors ());
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  /* First, as no other thread may run while the environment changes. */
  g_test_add_func ("/parallel-loop/number-of-threads", test_number_of_threads);
  g_test_add_func ("/parallel-loop/each-step-once", test_each_step_once);
  g_test_add_func ("/parallel-loop/loops-in-loops", test_loops_in_loops);
  g_test_add_func ("/parallel-loop/several-callers", test_several_callers);
  g_test_add_func ("/parallel-loop/waiting-costs-nothing", test_waiting_costs_nothing);
  return g_test_run ();
}
