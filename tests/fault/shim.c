/* Preloaded: makes the n-th call of one kind fail, once.
 *
 * PLN_FAULT=KIND:N with KIND memory (any allocation of any library),
 * read, write, fsync, close, rename, link, unlink, lock, chmod or create (of a
 * file to write in).  With PLN_FAULT_SIGNAL=NUMBER a signal arrives there instead (5 stops a
 * debugger).  Counting begins with main.  PLN_FAULT=KIND:all:STEP tries every
 * STEP-th call in turn, each in a process of its own: see sweep.c. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include "shim.h"

static atomic_int counting;
static atomic_long calls;
static long fatal_call = -1;
static char fatal_kind[16];
static struct start start;

int
fault_signal (void)
{
  const char *number = getenv ("PLN_FAULT_SIGNAL");
  return number != NULL ? atoi (number) : 0;
}

static int
strikes (const char *kind)
{
  if (!counting || strcmp (kind, fatal_kind) != 0)
    return 0;
  if (atomic_fetch_add (&calls, 1) + 1 != fatal_call)
    return 0;
  if (fault_signal () == 0)
    return 1;
  raise (fault_signal ());
  return 0;
}

int
run_with_fault (const struct start *program, long call)
{
  atomic_store (&calls, 0);
  fatal_call = call;
  counting = 1;
  int code = program->main (program->argc, program->argv, program->environment);
  counting = 0;
  return code;
}

long
calls_counted (void)
{
  return calls;
}

static int
counted_main (int argc, char **argv, char **environment)
{
  const char *fault = getenv ("PLN_FAULT");
  long step = 1;
  start.argc = argc;
  start.argv = argv;
  start.environment = environment;
  if (fault == NULL)
    return start.main (argc, argv, environment);
  if (sscanf (fault, "%15[a-z]:all:%ld", fatal_kind, &step) == 2)
    return sweep (&start, fatal_kind, step);
  sscanf (fault, "%15[a-z]:%ld", fatal_kind, &step);
  return run_with_fault (&start, step);
}

int
__libc_start_main (int (*main) (int, char **, char **), int argc, char **argv, void (*init) (void),
                   void (*fini) (void), void (*loader_fini) (void), void *stack_end)
{
  int (*real) (int (*) (int, char **, char **), int, char **, void (*) (void), void (*) (void),
               void (*) (void), void *)
    = dlsym (RTLD_NEXT, "__libc_start_main");
  start.main = main;
  return real (counted_main, argc, argv, init, fini, loader_fini, stack_end);
}

#define REAL(name) ((__typeof__ (&name))dlsym (RTLD_NEXT, #name))

/* pln brings its own malloc, which asks glibc by these names. */
void *__libc_malloc (size_t size);
void *__libc_calloc (size_t count, size_t size);
void *__libc_realloc (void *old, size_t size);
void *__libc_memalign (size_t alignment, size_t size);

static void *
none (void)
{
  errno = ENOMEM;
  return NULL;
}

void *
__libc_malloc (size_t size)
{
  static void *(*real) (size_t);
  if (real == NULL)
    real = REAL (__libc_malloc);
  return strikes ("memory") ? none () : real (size);
}

void *
__libc_calloc (size_t count, size_t size)
{
  static void *(*real) (size_t, size_t);
  if (real == NULL)
    real = REAL (__libc_calloc);
  return strikes ("memory") ? none () : real (count, size);
}

void *
__libc_realloc (void *old, size_t size)
{
  static void *(*real) (void *, size_t);
  if (real == NULL)
    real = REAL (__libc_realloc);
  return strikes ("memory") ? none () : real (old, size);
}

void *
__libc_memalign (size_t alignment, size_t size)
{
  static void *(*real) (size_t, size_t);
  if (real == NULL)
    real = REAL (__libc_memalign);
  return strikes ("memory") ? none () : real (alignment, size);
}

static int
refused (const char *kind, int cause)
{
  if (!strikes (kind))
    return 0;
  errno = cause;
  return 1;
}

ssize_t
read (int descriptor, void *data, size_t size)
{
  return refused ("read", EIO) ? -1 : REAL (read) (descriptor, data, size);
}

ssize_t
write (int descriptor, const void *data, size_t size)
{
  return descriptor != STDERR_FILENO && refused ("write", ENOSPC)
           ? -1
           : REAL (write) (descriptor, data, size);
}

int
fsync (int descriptor)
{
  return refused ("fsync", EIO) ? -1 : REAL (fsync) (descriptor);
}

int
fchmod (int descriptor, mode_t mode)
{
  return refused ("chmod", EPERM) ? -1 : REAL (fchmod) (descriptor, mode);
}

int
close (int descriptor)
{
  int code = REAL (close) (descriptor);
  return refused ("close", EIO) ? -1 : code;
}

int
rename (const char *from, const char *to)
{
  return refused ("rename", EACCES) ? -1 : REAL (rename) (from, to);
}

int
link (const char *from, const char *to)
{
  return refused ("link", EPERM) ? -1 : REAL (link) (from, to);
}

int
unlink (const char *path)
{
  return refused ("unlink", EPERM) ? -1 : REAL (unlink) (path);
}

int
flock (int descriptor, int operation)
{
  return refused ("lock", ENOLCK) ? -1 : REAL (flock) (descriptor, operation);
}

static int
open_by (int (*real) (const char *, int, ...), const char *path, int flags, va_list more)
{
  mode_t mode = (flags & O_CREAT) != 0 ? va_arg (more, mode_t) : 0;
  return (flags & O_CREAT) != 0 && refused ("create", EROFS) ? -1 : real (path, flags, mode);
}

int
open (const char *path, int flags, ...)
{
  va_list more;
  va_start (more, flags);
  int descriptor = open_by (REAL (open), path, flags, more);
  va_end (more);
  return descriptor;
}

int
open64 (const char *path, int flags, ...)
{
  va_list more;
  va_start (more, flags);
  int descriptor = open_by (REAL (open64), path, flags, more);
  va_end (more);
  return descriptor;
}
