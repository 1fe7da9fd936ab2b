/* Preloaded: of reading and writing, every second call is interrupted before it begins, and all others
 * get no further than half of what they were asked for. */
#include <dlfcn.h>
#include <errno.h>
#include <unistd.h>

#define REAL(name) ((__typeof__ (&name))dlsym (RTLD_NEXT, #name))

/* 0: interrupted. */
static size_t
allowed (size_t size)
{
  static __thread int calls;
  if (calls++ % 2 == 1)
    return (size + 1) / 2;
  errno = EINTR;
  return 0;
}

ssize_t
read (int descriptor, void *data, size_t size)
{
  size_t part = size > 1 ? allowed (size) : size;
  return part == 0 && size > 0 ? -1 : REAL (read) (descriptor, data, part);
}

ssize_t
write (int descriptor, const void *data, size_t size)
{
  size_t part = descriptor != STDERR_FILENO && size > 1 ? allowed (size) : size;
  return part == 0 && size > 0 ? -1 : REAL (write) (descriptor, data, part);
}
