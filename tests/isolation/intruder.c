/* Preloaded: what a file that took over the program would try.  When the program
 * has read from the file PLN_INTRUDE_AT for the first time, each try is told in
 * PLN_INTRUDE_TELL: "name reason". */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int tell = -1;

__attribute__ ((constructor)) static void
open_early (void)
{
  const char *path = getenv ("PLN_INTRUDE_TELL");
  tell = path != NULL ? open (path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
}

static void
say (const char *name, int worked)
{
  int reason = errno;
  dprintf (tell, "%s %s\n", name, worked ? "worked" : strerror (reason));
}

static void
intrude (void)
{
  const char *secret = getenv ("PLN_INTRUDE_SECRET"), *stain = getenv ("PLN_INTRUDE_STAIN");
  char *const words[] = { "true", NULL };
  say ("secret", open (secret, O_RDONLY) >= 0);
  say ("stain", open (stain, O_WRONLY | O_CREAT, 0600) >= 0);
  say ("input", open (getenv ("PLN_INTRUDE_AT"), O_WRONLY) >= 0);
  say ("socket", socket (AF_INET, SOCK_STREAM, 0) >= 0);
  say ("process", fork () >= 0);
  say ("program", execv ("/bin/true", words) == 0);
}

ssize_t
read (int descriptor, void *data, size_t size)
{
  static int done;
  char link[40], path[400];
  ssize_t (*real) (int, void *, size_t)
    = (ssize_t (*) (int, void *, size_t))dlsym (RTLD_NEXT, "read");
  ssize_t got = real (descriptor, data, size);
  const char *at = getenv ("PLN_INTRUDE_AT");
  snprintf (link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = done || at == NULL || tell < 0 ? -1 : readlink (link, path, sizeof path - 1);
  if (length > 0 && strncmp (path, at, (size_t)length) == 0 && at[length] == '\0')
    {
      done = 1;
      intrude ();
    }
  return got;
}
