/* Signals and running out of memory. */
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>
#include "cli/oom_handler.h"
#include "cli/signals.h"
#include "cli/progress.h"

/* Signal handlers can only read global variables. */
static volatile sig_atomic_t deferring, waiting;

/* Has a thread decided how the run ends, and which one? */
static int decided;
static _Thread_local gboolean in_charge;

/* What to undo, for the handlers too. */
static struct
{
  void (*abandon) (gpointer data);
  gpointer data;
} last;

static void
signal_arrives (int number)
{
  if (deferring && waiting == 0)
    {
      waiting = number;
      return;
    }
  progress_wipe ();
  _exit (128 + number);
}

static void
say (const char *text)
{
  size_t length = strlen (text);
  while (length > 0)
    {
      ssize_t written = write (STDERR_FILENO, text, length);
      if (written <= 0)
        return;
      text += written;
      length -= (size_t)written;
    }
}

/* Waits forever if another thread is in charge. Any lock that this thread holds does no harm,
 * because the other one only writes and exits. */
static void
take_charge (void)
{
  while (!in_charge && !g_atomic_int_compare_and_exchange (&decided, FALSE, TRUE))
    pause ();
  in_charge = TRUE;
}

/* The run cannot continue, but it ends cleanly. */
static void
memory_exhausted (void)
{
  take_charge ();
  progress_wipe ();
  say ("pln: out of memory; ");
  if (last.abandon != NULL)
    {
      last.abandon (last.data);
      say ("no file was changed; ");
    }
  say ("try fewer rows (--since), or a smaller map (--size)\n");
  _exit (3);
}

/* Catches what GLib and pango would print on standard error. A fatal message means that memory ran
 * out. */
static void
library_speaks (const char *domain G_GNUC_UNUSED, GLogLevelFlags level, const char *message,
                gpointer data G_GNUC_UNUSED)
{
  if (level & (G_LOG_LEVEL_ERROR | G_LOG_FLAG_FATAL))
    memory_exhausted ();
  if (level & (G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING))
    {
      say ("pln: ");
      say (message);
      say ("\n");
    }
}

/* Signals that nohup, or a shell for background jobs, ignores stay ignored. */
static void
signal_take (int number, const struct sigaction *action)
{
  struct sigaction now;
  if (sigaction (number, NULL, &now) == 0 && now.sa_handler != SIG_IGN)
    sigaction (number, action, NULL);
}

/* If one of the three streams were closed, an output file would get its number, and messages would
 * end up in it. They are opened for reading, so that writing still fails. */
static void
standard_streams_hold (void)
{
  for (int number = STDIN_FILENO; number <= STDERR_FILENO; number++)
    if (fcntl (number, F_GETFD) == -1)
      open ("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

void
signals_prepare (void)
{
  const int deadly[] = { SIGINT, SIGTERM, SIGHUP, SIGXCPU };
  struct sigaction action = { .sa_handler = signal_arrives, .sa_flags = SA_RESTART };

  standard_streams_hold ();
  set_oom_handler (memory_exhausted);
  g_log_set_default_handler (library_speaks, NULL);
  sigemptyset (&action.sa_mask);
  for (guint i = 0; i < G_N_ELEMENTS (deadly); i++)
    signal_take (deadly[i], &action);
  /* Both cause a failed write, which cleans up. */
  action.sa_handler = SIG_IGN;
  sigaction (SIGPIPE, &action, NULL);
  sigaction (SIGXFSZ, &action, NULL);
}

void
cleanup_register (void (*abandon) (gpointer data), gpointer data)
{
  last.abandon = abandon;
  last.data = data;
}

void
signals_block (void)
{
  take_charge ();
  deferring = TRUE;
}

void
signals_unblock (void)
{
  deferring = FALSE;
  if (waiting != 0)
    _exit (128 + waiting);
}

int
signal_waiting (void)
{
  return waiting;
}
