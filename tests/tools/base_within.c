/* base_within SECONDS MB COMMAND ...: runs the command with this program's
 * input and output; says on standard error how long it took and how much memory
 * it held at most.  Exit code: the command's, or 99 if it went over. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <glib.h>

int
main (int argc, char **argv)
{
  if (argc < 4)
    g_error ("usage: base_within SECONDS MB COMMAND ...");
  gint64 start = g_get_monotonic_time ();
  pid_t child = fork ();
  int status;
  struct rusage usage;

  if (child == 0)
    {
      execvp (argv[3], argv + 3);
      _exit (127);
    }
  if (wait4 (child, &status, 0, &usage) != child)
    return 98;
  double seconds = (double)(g_get_monotonic_time () - start) / 1e6;
  double mb = (double)usage.ru_maxrss / 1024;
  fprintf (stderr, "%.2f s, %.0f MB\n", seconds, mb);
  if (seconds > atof (argv[1]) || mb > atof (argv[2]))
    return 99;
  return WIFEXITED (status) ? WEXITSTATUS (status) : 97;
}
