/* base_cpu_time SECONDS COMMAND ARGUMENT ...: runs a command with its output thrown away. Prints its
 * exit status (128 + signal) and the milliseconds of processor time it took, which do not grow when
 * others use the machine as well. After so many seconds of processor time the command ends. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "pln/base.h"

static void
become (char **command, rlim_t seconds)
{
  int nowhere = open ("/dev/null", O_RDWR);
  dup2 (nowhere, STDIN_FILENO);
  dup2 (nowhere, STDOUT_FILENO);
  dup2 (nowhere, STDERR_FILENO);
  setrlimit (RLIMIT_CPU, &(struct rlimit){ seconds, seconds });
  execvp (command[0], command);
  _exit (127);
}

static double
milliseconds (struct timeval time)
{
  return (double)time.tv_sec * 1e3 + (double)time.tv_usec * 1e-3;
}

int
main (int argc, char **argv)
{
  struct rusage usage;
  int status;
  if (argc < 3)
    {
      fputs ("Usage: base_cpu_time SECONDS COMMAND ARGUMENT ...\n", stderr);
      return PLN_ERROR_USAGE;
    }
  pid_t pid = fork ();
  if (pid == 0)
    become (argv + 2, (rlim_t)atoi (argv[1]));
  if (pid < 0 || wait4 (pid, &status, 0, &usage) < 0)
    return PLN_ERROR_SYSTEM;
  printf ("%d %.1f\n", WIFEXITED (status) ? WEXITSTATUS (status) : 128 + WTERMSIG (status),
          milliseconds (usage.ru_utime) + milliseconds (usage.ru_stime));
  return 0;
}
