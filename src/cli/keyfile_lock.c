/* Locks the key file.
 *
 * A run replaces the key file by a new one under its name, so a lock on the file itself would be one
 * on the old file. The lock is on its folder, which needs no file of its own and ends with the run,
 * however that ends. */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "cli/keyfile_lock.h"
#include "cli/output_paths.h"
#include "cli/remarks.h"
#include "cli/writing/lock_wait.h"

static void
mode_tighten (const char *path)
{
  struct stat status;
  int file = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (file < 0)
    return;
  if (fstat (file, &status) == 0 && S_ISREG (status.st_mode) && (status.st_mode & 077) != 0)
    {
      if (fchmod (file, status.st_mode & 0700) == 0)
        remark_add ("others could read \"%s\", which says who is who; now only you can", path);
      else
        remark_add ("others can read \"%s\", which says who is who: %s", path,
                    system_reason (errno));
    }
  close (file);
}

gboolean
keyfile_take (struct keyfile *keyfile, const char *path, GError **error)
{
  static int lock = -1;
  g_autofree char *folder = output_path_folder (path);
  if (lock >= 0 || folder == NULL)
    return TRUE;
  lock = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (lock < 0)
    return TRUE; /* who may not list the folder cannot lock it */
  lock_wait (lock, path);
  mode_tighten (path);
  return keyfile_reread (keyfile, error);
}
