/* Reminds of --pin when an earlier map stands beside the new one. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "pln/escape.h"
#include "cli/pin_hint.h"
#include "cli/remarks.h"

enum
{
  HEAD_SIZE = 2048,
  NAMES_MOST = 500 /* in a larger folder nobody looks for a map */
};

static gboolean
file_is_map (const char *path)
{
  char head[HEAD_SIZE + 1];
  FILE *file = fopen (path, "rb");
  if (file == NULL)
    return FALSE;
  head[fread (head, 1, HEAD_SIZE, file)] = '\0';
  fclose (file);
  return strstr (head, "map-description") != NULL;
}

/* The map written last, other than this file; g_free. */
static char *
find_earlier_map (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path), *own = g_path_get_basename (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  char *latest = NULL;
  gint64 written = 0;
  const char *name;
  for (guint seen = 0; dir != NULL && seen < NAMES_MOST && (name = g_dir_read_name (dir)) != NULL;
       seen++)
    {
      struct stat status;
      g_autofree char *other = g_build_filename (folder, name, NULL);
      if (!g_str_has_suffix (name, ".svg") || strcmp (name, own) == 0 || stat (other, &status) != 0
          || !S_ISREG (status.st_mode) || (gint64)status.st_mtime <= written
          || !file_is_map (other))
        continue;
      written = status.st_mtime;
      g_free (latest);
      latest = g_steal_pointer (&other);
    }
  return latest;
}

void
pin_hint_give (const char *map_path)
{
  if (map_path == NULL || !isatty (STDERR_FILENO))
    return;
  g_autofree char *earlier = find_earlier_map (map_path);
  if (earlier == NULL)
    return;
  g_autofree char *quoted = shell_quote (g_str_has_prefix (earlier, "./") ? earlier + 2 : earlier);
  remark_add ("an earlier map is in the same folder; add --pin %s to keep everybody where they "
              "stand there",
              quoted);
}
