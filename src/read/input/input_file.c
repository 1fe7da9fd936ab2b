/* Opens a file, and says why it cannot be opened. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "pln/base.h"
#include "read/input/input_file.h"
#include "read/input/missing_file.h"

int
input_file_open (const char *path, const char *title, guint64 *size, GError **error)
{
  struct stat status;
  int fd = strcmp (path, "-") == 0 ? dup (STDIN_FILENO) : open (path, O_RDONLY | O_CLOEXEC);
  if (fd < 0 && errno == ENOENT)
    {
      missing_file_refuse (path, title, error);
      return -1;
    }
  if (fd >= 0 && fstat (fd, &status) == 0 && !S_ISDIR (status.st_mode))
    {
      *size = S_ISREG (status.st_mode) ? (guint64)status.st_size : 0;
      return fd;
    }
  if (fd >= 0 && S_ISDIR (status.st_mode))
    fail (error, PLN_ERROR_SYSTEM, "\"%s\" is a folder; name the CSV files in it", title);
  else
    fail (error, PLN_ERROR_SYSTEM, "cannot open \"%s\": %s", title, system_reason (errno));
  if (fd >= 0)
    close (fd);
  return -1;
}
