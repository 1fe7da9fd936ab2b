/* Waits for other runs. */
#include <errno.h>
#include <sys/file.h>
#include "cli/progress.h"
#include "cli/signals.h"
#include "cli/writing/lock_wait.h"

#define WAIT_STEP_US (10 * 1000)
#define WAIT_SILENT_US (2 * G_USEC_PER_SEC)

gboolean
lock_wait (int descriptor, const char *path)
{
  for (guint64 waited = 0; flock (descriptor, LOCK_EX | LOCK_NB) != 0; waited += WAIT_STEP_US)
    {
      if (errno != EWOULDBLOCK && errno != EINTR)
        return TRUE; /* a file system without locks */
      if (signal_waiting () != 0)
        return FALSE;
      if (waited == WAIT_SILENT_US)
        {
          progress_wipe ();
          g_printerr ("pln: waiting for another run that uses \"%s\"\n", path);
        }
      g_usleep (WAIT_STEP_US);
    }
  return TRUE;
}
