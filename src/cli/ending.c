/* Signals and exhausted memory. */
#include <signal.h>
#include <string.h>
#include <unistd.h>
#include "cli/allocate.h"
#include "cli/ending.h"
#include "cli/progress.h"

/* A handler has no other way to know. */
static volatile sig_atomic_t deferring, waiting;

/* What is to be taken back, likewise. */
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
      length -= (size_t) written;
    }
}

/* There is no way back, only a clean one out. */
static void
memory_exhausted (void)
{
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

/* What GLib and pango would say on standard error.  Fatal means that memory
 * ran out. */
static void
library_speaks (const char *domain, GLogLevelFlags level, const char *message, gpointer data)
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

void
ending_prepare (void)
{
  struct sigaction action = { .sa_handler = signal_arrives, .sa_flags = SA_RESTART };

  allocate_or (memory_exhausted);
  g_log_set_default_handler (library_speaks, NULL);
  sigemptyset (&action.sa_mask);
  sigaction (SIGINT, &action, NULL);
  sigaction (SIGTERM, &action, NULL);
  action.sa_handler = SIG_IGN;
  sigaction (SIGPIPE, &action, NULL);
}

void
ending_undo_with (void (*abandon) (gpointer data), gpointer data)
{
  last.abandon = abandon;
  last.data = data;
}

void
ending_defer_signals (gboolean defer)
{
  deferring = defer;
  if (!defer && waiting != 0)
    _exit (128 + waiting);
}

int
ending_signal (void)
{
  return waiting;
}
