/* Preloaded: tells on descriptor 9 what becomes lasting, and in which order: "sync PATH", "rename PATH"
 * (the new one), "unlink PATH". */
#include <dlfcn.h>
#include <stdio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__ (&name))dlsym (RTLD_NEXT, #name))

enum
{
  TOLD = 9
};

int
fsync (int descriptor)
{
  char link[64], path[4096];
  snprintf (link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink (link, path, sizeof path);
  dprintf (TOLD, "sync %.*s\n", length < 0 ? 0 : (int)length, path);
  return REAL (fsync) (descriptor);
}

int
rename (const char *from, const char *to)
{
  dprintf (TOLD, "rename %s\n", to);
  return REAL (rename) (from, to);
}

int
unlink (const char *path)
{
  dprintf (TOLD, "unlink %s\n", path);
  return REAL (unlink) (path);
}
