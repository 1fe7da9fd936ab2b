/* A kernel that gives nothing away for good. */
#include <errno.h>

int
prctl (int option, ...)
{
  errno = EINVAL;
  return -1;
}
