/* Replaces malloc and its relatives in front of glibc's. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "cli/oom_handler.h"

/* malloc has no argument to pass it. */
static void (*last_resort) (void);

void
set_oom_handler (void (*exhausted) (void))
{
  last_resort = exhausted;
}

#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
#  define SANITIZED 1
#elif defined __has_feature
#  if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) \
    || __has_feature(thread_sanitizer)
#    define SANITIZED 1
#  endif
#endif

#if defined __GLIBC__ && !defined SANITIZED

void *__libc_malloc (size_t size);
void *__libc_calloc (size_t count, size_t size);
void *__libc_realloc (void *old, size_t size);
void *__libc_memalign (size_t alignment, size_t size);
void *memalign (size_t alignment, size_t size);

static void *
wanted (void *got, size_t size)
{
  if (got == NULL && size != 0 && last_resort != NULL)
    last_resort ();
  return got;
}

void *
malloc (size_t size)
{
  return wanted (__libc_malloc (size), size);
}

void *
calloc (size_t count, size_t size)
{
  return wanted (__libc_calloc (count, size), size == 0 ? 0 : count);
}

void *
realloc (void *old, size_t size)
{
  return wanted (__libc_realloc (old, size), size);
}

void *
memalign (size_t alignment, size_t size)
{
  return wanted (__libc_memalign (alignment, size), size);
}

void *
aligned_alloc (size_t alignment, size_t size)
{
  return wanted (__libc_memalign (alignment, size), size);
}

int
posix_memalign (void **result, size_t alignment, size_t size)
{
  if (alignment % sizeof (void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0)
    return EINVAL;
  void *got = wanted (__libc_memalign (alignment, size), size);
  if (got == NULL && size != 0)
    return ENOMEM;
  *result = got;
  return 0;
}

#endif
