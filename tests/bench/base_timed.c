/* base_timed RUNS COMMAND ARGUMENT ...: runs a command several times, its output
 * thrown away; prints the fastest run's seconds, the most memory in MB, and the
 * least processor time. */
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "pln/base.h"

static double
seconds_of (struct timeval time)
{
  return (double)time.tv_sec + (double)time.tv_usec * 1e-6;
}

static gboolean
run (char **command, double *seconds, long *megabytes, double *processor)
{
  gint64 start = g_get_monotonic_time ();
  struct rusage usage;
  int status;
  pid_t pid = fork ();
  if (pid == 0)
    {
      int nowhere = open ("/dev/null", O_WRONLY);
      dup2 (nowhere, STDOUT_FILENO);
      dup2 (nowhere, STDERR_FILENO);
      execvp (command[0], command);
      _exit (127);
    }
  if (pid < 0 || wait4 (pid, &status, 0, &usage) < 0)
    return FALSE;
  *seconds = MIN (*seconds, (double)(g_get_monotonic_time () - start) * 1e-6);
  *megabytes = MAX (*megabytes, usage.ru_maxrss / 1024);
  *processor = MIN (*processor, seconds_of (usage.ru_utime) + seconds_of (usage.ru_stime));
  return WIFEXITED (status) && WEXITSTATUS (status) == 0;
}

int
main (int argc, char **argv)
{
  double seconds = INFINITY, processor = INFINITY;
  long megabytes = 0;
  if (argc < 3)
    {
      fputs ("Usage: base_timed RUNS COMMAND ARGUMENT ...\n", stderr);
      return PLN_ERROR_USAGE;
    }
  for (int i = 0; i < atoi (argv[1]); i++)
    if (!run (argv + 2, &seconds, &megabytes, &processor))
      {
        puts ("failed 0 0");
        return PLN_ERROR_SYSTEM;
      }
  printf ("%.3f %ld %.3f\n", seconds, megabytes, processor);
  return 0;
}
