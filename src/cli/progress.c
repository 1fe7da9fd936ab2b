/* The progress bar and its thread. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "cli/progress.h"

#define FIRST_SECONDS 1.0
#define BAR_CELLS 24
#define WIPE "\r\033[K"

/* There is one terminal, so there is one bar. */
static struct
{
  GMutex lock;
  GCond over;
  GThread *thread;
  gboolean ending;
  char what[100];
  double expected[N_STEPS];  /* seconds, on an average machine */
  gint64 began[N_STEPS + 1]; /* microseconds, 0: not started */
  enum progress_step step;
} bar;

/* Read by a signal handler. */
static volatile gint shown;

int
progress_line (char *line, gsize size, const char *what, double fraction, double seconds_left)
{
  char cells[BAR_CELLS + 1];
  int full = (int)(CLAMP (fraction, 0, 1) * BAR_CELLS);
  memset (cells, '.', BAR_CELLS);
  memset (cells, '#', (size_t)full);
  cells[BAR_CELLS] = '\0';
  char left[40] = "";
  if (seconds_left >= 60)
    g_snprintf (left, sizeof left, ", about %.0f min left", seconds_left / 60);
  else if (seconds_left >= 1)
    g_snprintf (left, sizeof left, ", about %.0f s left", seconds_left);
  int length = g_snprintf (line, size, "pln: %s [%s] %3.0f%%%s", what, cells, 100 * fraction, left);
  return MIN (length, (int)size - 1);
}

static double
seconds_since (gint64 moment)
{
  return (double)(g_get_monotonic_time () - moment) / 1e6;
}

/* How many times slower than expected the completed steps were. */
static double
slowness (void)
{
  double took = 0, expected = 0;
  for (int i = 0; i < (int)bar.step; i++)
    if (bar.began[i] != 0)
      {
        gint64 end = 0;
        for (int next = i + 1; next <= (int)bar.step && end == 0; next++)
          end = bar.began[next];
        took += (double)(end - bar.began[i]) / 1e6;
        expected += bar.expected[i];
      }
  return expected > .05 ? CLAMP (took / expected, .1, 20) : 1;
}

/* A step that takes longer than expected approaches its end more and more slowly. */
static double
step_done (double elapsed, double expected)
{
  return elapsed < .8 * expected
           ? elapsed
           : expected * (1 - .2 * .8 * expected / MAX (elapsed, .8 * expected));
}

static void
bar_draw (void)
{
  char line[200] = WIPE;
  double total = 0, before = 0, slow = slowness ();
  for (int i = 0; i < N_STEPS; i++)
    {
      total += bar.expected[i] * slow;
      before += i < (int)bar.step ? bar.expected[i] * slow : 0;
    }
  double elapsed = seconds_since (bar.began[bar.step]);
  double done = before + step_done (elapsed, bar.expected[bar.step] * slow);
  double fraction = total > 0 ? MIN (done / total, .99) : 0;
  int length = progress_line (line + strlen (WIPE), sizeof line - strlen (WIPE), bar.what, fraction,
                              total > 0 ? total - done : -1);
  shown = TRUE;
  if (write (STDERR_FILENO, line, strlen (WIPE) + (size_t)length) < 0)
    bar.ending = TRUE;
}

static gpointer
bar_watch (gpointer data G_GNUC_UNUSED)
{
  gint64 next = g_get_monotonic_time () + (gint64)(FIRST_SECONDS * G_TIME_SPAN_SECOND);
  g_mutex_lock (&bar.lock);
  while (!bar.ending)
    if (!g_cond_wait_until (&bar.over, &bar.lock, next))
      {
        if (!bar.ending && bar.what[0] != '\0')
          bar_draw ();
        next = g_get_monotonic_time () + G_TIME_SPAN_SECOND / 5;
      }
  g_mutex_unlock (&bar.lock);
  return NULL;
}

void
progress_start (void)
{
  const char *terminal = g_getenv ("TERM");
  if (bar.thread != NULL || !isatty (STDERR_FILENO) || g_strcmp0 (terminal, "dumb") == 0)
    return;
  bar.thread = g_thread_try_new ("progress", bar_watch, NULL, NULL);
}

void
progress_step (enum progress_step step, const char *what)
{
  g_mutex_lock (&bar.lock);
  bar.step = step;
  bar.began[step] = g_get_monotonic_time ();
  g_strlcpy (bar.what, what, sizeof bar.what);
  g_mutex_unlock (&bar.lock);
}

void
progress_expect (enum progress_step step, double seconds)
{
  g_mutex_lock (&bar.lock);
  bar.expected[step] = seconds;
  g_mutex_unlock (&bar.lock);
}

double
progress_expected (enum progress_step step)
{
  g_mutex_lock (&bar.lock);
  double seconds = bar.expected[step];
  g_mutex_unlock (&bar.lock);
  return seconds;
}

void
progress_end (void)
{
  if (bar.thread == NULL)
    return;
  g_mutex_lock (&bar.lock);
  bar.ending = TRUE;
  g_cond_signal (&bar.over);
  g_mutex_unlock (&bar.lock);
  g_thread_join (bar.thread);
  bar.thread = NULL;
  progress_wipe ();
}

void
progress_wipe (void)
{
  if (!shown)
    return;
  shown = FALSE;
  if (write (STDERR_FILENO, WIPE, strlen (WIPE)) < 0)
    return;
}
