/* Preloaded: makes the n-th call of one kind fail, once.
 *
 * PLN_FAULT=KIND:N with KIND memory (malloc, calloc, realloc,
 * posix_memalign), write, fsync, close, rename, open (for writing).  Counting
 * begins with main.  PLN_FAULT_COUNT=FILE: the number of calls is written
 * there at the end instead, so that a test knows how far to go. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static atomic_int counting;
static atomic_long calls;
static long fatal_call = -1;
static char fatal_kind[16];

static int
strikes (const char *kind)
{
  if (!counting || strcmp (kind, fatal_kind) != 0)
    return 0;
  return atomic_fetch_add (&calls, 1) + 1 == fatal_call;
}

static void
count_tell (void)
{
  const char *path = getenv ("PLN_FAULT_COUNT");
  counting = 0;
  FILE *file = path != NULL ? fopen (path, "w") : NULL;
  if (file == NULL)
    return;
  fprintf (file, "%ld\n", (long) calls);
  fclose (file);
}

static int (*real_main) (int, char **, char **);

static int
counted_main (int argc, char **argv, char **environment)
{
  const char *fault = getenv ("PLN_FAULT");
  if (fault != NULL)
    sscanf (fault, "%15[a-z]:%ld", fatal_kind, &fatal_call);
  counting = fault != NULL;
  int code = real_main (argc, argv, environment);
  count_tell ();
  return code;
}

int
__libc_start_main (int (*main) (int, char **, char **), int argc, char **argv,
                   void (*init) (void), void (*fini) (void), void (*loader_fini) (void),
                   void *stack_end)
{
  int (*start) (int (*) (int, char **, char **), int, char **, void (*) (void), void (*) (void),
                void (*) (void), void *) = dlsym (RTLD_NEXT, "__libc_start_main");
  real_main = main;
  return start (counted_main, argc, argv, init, fini, loader_fini, stack_end);
}

/* glibc's own names: no dlsym in the middle of an allocation. */
void *__libc_malloc (size_t);
void *__libc_calloc (size_t, size_t);
void *__libc_realloc (void *, size_t);
void *__libc_memalign (size_t, size_t);

static void *
none (void)
{
  errno = ENOMEM;
  return NULL;
}

void *
malloc (size_t size)
{
  return strikes ("memory") ? none () : __libc_malloc (size);
}

void *
calloc (size_t count, size_t size)
{
  return strikes ("memory") ? none () : __libc_calloc (count, size);
}

void *
realloc (void *old, size_t size)
{
  return strikes ("memory") ? none () : __libc_realloc (old, size);
}

int
posix_memalign (void **result, size_t alignment, size_t size)
{
  if (strikes ("memory"))
    return ENOMEM;
  *result = __libc_memalign (alignment, size);
  return *result == NULL ? ENOMEM : 0;
}

#define REAL(name) ((__typeof__ (&name)) dlsym (RTLD_NEXT, #name))

ssize_t
write (int descriptor, const void *data, size_t size)
{
  if (descriptor != STDERR_FILENO && strikes ("write"))
    {
      errno = ENOSPC;
      return -1;
    }
  return REAL (write) (descriptor, data, size);
}

int
fsync (int descriptor)
{
  if (strikes ("fsync"))
    {
      errno = EIO;
      return -1;
    }
  return REAL (fsync) (descriptor);
}

int
close (int descriptor)
{
  int code = REAL (close) (descriptor);
  if (strikes ("close"))
    {
      errno = EIO;
      return -1;
    }
  return code;
}

int
rename (const char *from, const char *to)
{
  if (strikes ("rename"))
    {
      errno = EACCES;
      return -1;
    }
  return REAL (rename) (from, to);
}

int
mkostemp (char *template, int flags)
{
  if (strikes ("open"))
    {
      errno = EROFS;
      return -1;
    }
  return REAL (mkostemp) (template, flags);
}
