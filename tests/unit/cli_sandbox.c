/* What a program in the sandbox can still do, and what it cannot. Each try is made in a process of its
 * own. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <glib/gstdio.h>
#include "cli/sandbox/sandbox.h"

#ifndef SYS_landlock_create_ruleset
#  define SYS_landlock_create_ruleset 444
#endif

static const char *const folders[] = { "read", "list", "write", "make", "other", NULL };

static void
file_write (const char *path)
{
  g_assert_true (g_file_set_contents (path, "text", -1, NULL));
}

/* Makes the folders in a new one, each with a file, and goes there. */
static char *
room_enter (void)
{
  char *room = g_dir_make_tmp ("pln-sandbox-XXXXXX", NULL);
  g_assert_cmpint (chdir (room), ==, 0);
  for (const char *const *folder = folders; *folder != NULL; folder++)
    {
      g_autofree char *file = g_build_filename (*folder, "file", NULL);
      g_assert_cmpint (mkdir (*folder, 0700), ==, 0);
      file_write (file);
    }
  file_write ("alone");
  return room;
}

static void
room_leave (char *room)
{
  g_autofree char *command = g_strdup_printf ("rm -rf '%s'", room);
  g_assert_cmpint (chdir ("/"), ==, 0);
  g_assert_true (g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL));
  g_free (room);
}

static void
place_add (GPtrArray *places, const char *path)
{
  g_ptr_array_add (places, g_strdup (path));
}

static guint
enter (void)
{
  struct sandbox_places places;
  sandbox_places_init (&places);
  place_add (places.readable, "read");
  place_add (places.readable, "alone");
  place_add (places.readable, "is not there");
  place_add (places.listable, "list");
  place_add (places.writable, "write");
  place_add (places.makeable, "make");
  guint parts = sandbox_enter (&places);
  sandbox_places_clear (&places);
  return parts;
}

/* The try's errno in the sandbox, 0 if it worked, or 128 + the signal that ended it. */
static int
outcome_of (gboolean (*try) (void))
{
  int status;
  pid_t child = fork ();
  if (child == 0)
    {
      enter ();
      errno = 0;
      _exit (try () ? 0 : errno);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  return WIFSIGNALED (status) ? 128 + WTERMSIG (status) : WEXITSTATUS (status);
}

static gboolean
opens (const char *path, int flags)
{
  return open (path, flags, 0600) >= 0;
}

#define TRY(name, expression) \
  static gboolean name (void) \
  {                           \
    return (expression);      \
  }

TRY (reads_named, opens ("read/file", O_RDONLY) && opens ("alone", O_RDONLY))
TRY (reads_other, opens ("other/file", O_RDONLY))
TRY (reads_listed, opens ("list/file", O_RDONLY))
TRY (reads_device, opens ("/dev/tty", O_RDONLY))
TRY (lists_listed, opens ("list", O_RDONLY | O_DIRECTORY))
TRY (lists_other, opens ("other", O_RDONLY | O_DIRECTORY))
TRY (climbs_out, opens ("read/../other/file", O_RDONLY))
TRY (writes_read, opens ("read/file", O_WRONLY))
TRY (makes_in_read, opens ("read/new", O_WRONLY | O_CREAT))
TRY (makes_in_write, opens ("write/new", O_WRONLY | O_CREAT)
                       && rename ("write/new", "write/file") == 0
                       && link ("write/file", "write/second") == 0 && unlink ("write/second") == 0)
TRY (cuts_alone, truncate ("alone", 0) == 0 || open ("alone", O_WRONLY | O_TRUNC) >= 0)
TRY (makes_folder_in_write, mkdir ("write/folder", 0700) == 0)
TRY (makes_folder, mkdir ("make/folder", 0700) == 0 && opens ("make/folder/new", O_WRONLY | O_CREAT)
                     && unlink ("make/folder/new") == 0 && rmdir ("make/folder") == 0)
TRY (takes_away, rename ("write/file", "other/stolen") == 0)
TRY (brings_in,
     rename ("other/file", "write/stolen") == 0 || link ("other/file", "write/stolen") == 0)
TRY (links_out, symlink ("../other/file", "write/link") == 0)
TRY (removes_other, unlink ("other/file") == 0)

TRY (asks_for_internet, socket (AF_INET, SOCK_STREAM, 0) >= 0)
TRY (asks_for_socket, socket (AF_UNIX, SOCK_STREAM, 0) >= 0)
TRY (asks_for_pair, socketpair (AF_UNIX, SOCK_STREAM, 0, (int[2]){ 0 }) == 0)
TRY (starts_process, fork () >= 0)
TRY (starts_program, execl ("/bin/true", "true", NULL) == 0)
TRY (traces, ptrace (PTRACE_TRACEME, 0, NULL, NULL) == 0)
TRY (signals_others, kill (getppid (), 0) == 0)
TRY (reads_memory, syscall (SYS_process_vm_readv, getppid (), NULL, 0, NULL, 0, 0) == 0)
TRY (makes_hidden_file, syscall (SYS_memfd_create, "hidden", 0) >= 0)
TRY (becomes_another_root, unshare (CLONE_NEWUSER) == 0)
TRY (types_into_terminal, ioctl (STDERR_FILENO, TIOCSTI, "x") == 0)
TRY (opens_to_all, chmod ("alone", 0666) == 0)
TRY (sets_time, utimensat (AT_FDCWD, "alone", NULL, 0) == 0)
TRY (limits_others, prlimit (getppid (), RLIMIT_NOFILE, NULL, &(struct rlimit){ 0, 0 }) == 0)
TRY (asks_io_uring, syscall (425, 1, NULL) >= 0)
TRY (asks_pidfd, syscall (434, getppid (), 0) >= 0)

static void *
thread_run (void *data)
{
  *(gboolean *)data
    = socket (AF_INET, SOCK_STREAM, 0) < 0 && !opens ("other/file", O_WRONLY | O_APPEND);
  return NULL;
}

static gboolean
runs_thread (void)
{
  pthread_t thread;
  gboolean held = FALSE;
  return pthread_create (&thread, NULL, thread_run, &held) == 0 && pthread_join (thread, NULL) == 0
         && held;
}

static gboolean
aborts (void)
{
  signal (SIGABRT, SIG_DFL);
  abort ();
}

static gboolean
works_on (void)
{
  g_autofree char *text = g_strdup_printf ("%d", g_random_int_range (0, 9));
  void *memory = mmap (NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  g_usleep (1000);
  return memory != MAP_FAILED && mprotect (memory, 1 << 20, PROT_READ) == 0
         && g_get_monotonic_time () > 0 && isatty (STDERR_FILENO) >= 0
         && write (STDERR_FILENO, "", 0) == 0 && text[1] == '\0';
}

static gboolean
is_in_force (void)
{
#ifdef PLN_NO_SANDBOX
  return FALSE;
#else
  return TRUE;
#endif
}

static void
parts_in_force_are_told (void)
{
  if (!is_in_force () || syscall (SYS_landlock_create_ruleset, NULL, 0, 1) < 1)
    {
      g_test_skip ("the kernel has no landlock");
      return;
    }
  pid_t child = fork ();
  int status;
  if (child == 0)
    _exit (enter () == SANDBOX_WHOLE ? 0 : 1);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);
}

static void
files_are_those_named (void)
{
  static gboolean (*const fine[]) (void)
    = { reads_named, lists_listed, makes_in_write, makes_folder, works_on };
  static gboolean (*const refused[]) (void)
    = { reads_other, reads_listed, lists_other,           climbs_out, writes_read, makes_in_read,
        cuts_alone,  links_out,    makes_folder_in_write, takes_away, brings_in,   removes_other,
        reads_device };
  if (!is_in_force () || syscall (SYS_landlock_create_ruleset, NULL, 0, 1) < 3)
    {
      g_test_skip ("the kernel's landlock is older than version 3");
      return;
    }
  char *room = room_enter ();
  for (guint i = 0; i < G_N_ELEMENTS (fine); i++)
    g_assert_cmpint (outcome_of (fine[i]), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      int outcome = outcome_of (refused[i]);
      if (outcome != EACCES && outcome != EXDEV && outcome != EPERM)
        g_error ("try %u: %s", i, g_strerror (outcome));
    }
  g_assert_true (g_file_test ("other/file", G_FILE_TEST_EXISTS));
  room_leave (room);
}

static void
calls_are_those_needed (void)
{
  static const struct
  {
    gboolean (*try) (void);
    int reason;
  } calls[] = { { asks_for_internet, EPERM },
                { asks_for_socket, EPERM },
                { asks_for_pair, EPERM },
                { starts_process, EPERM },
                { starts_program, EPERM },
                { traces, EPERM },
                { signals_others, EPERM },
                { reads_memory, EPERM },
                { makes_hidden_file, EPERM },
                { becomes_another_root, EPERM },
                { opens_to_all, EPERM },
                { sets_time, EPERM },
                { limits_others, EPERM },
                { types_into_terminal, ENOTTY },
                { asks_io_uring, ENOSYS },
                { asks_pidfd, ENOSYS },
                { works_on, 0 },
                { runs_thread, 0 },
                { aborts, 128 + SIGABRT } };
  if (!is_in_force ())
    {
      g_test_skip ("this build has no sandbox");
      return;
    }
  char *room = room_enter ();
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    g_assert_cmpint (outcome_of (calls[i].try), ==, calls[i].reason);
  room_leave (room);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sandbox/files", files_are_those_named);
  g_test_add_func ("/sandbox/calls", calls_are_those_needed);
  g_test_add_func ("/sandbox/parts", parts_in_force_are_told);
  return g_test_run ();
}
