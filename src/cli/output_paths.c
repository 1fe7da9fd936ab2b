/* Paths of outputs. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "cli/output_paths.h"

int
output_path_stream (const char *path)
{
  static const char *const folders[] = { "/dev/fd/", "/proc/self/fd/", NULL };
  if (strcmp (path, "/dev/stdout") == 0)
    return STDOUT_FILENO;
  if (strcmp (path, "/dev/stderr") == 0)
    return STDERR_FILENO;
  for (const char *const *folder = folders; *folder != NULL; folder++)
    {
      guint64 number;
      if (g_str_has_prefix (path, *folder)
          && g_ascii_string_to_unsigned (path + strlen (*folder), 10, 0, G_MAXINT, &number, NULL))
        return (int)number;
    }
  return -1;
}

/* The kernel's rule for following links (fs.protected_symlinks). */
static gboolean
link_is_foreign (const char *folder, const char *link)
{
  const mode_t shared = S_ISVTX | S_IWOTH;
  struct stat parent, own;
  return stat (folder, &parent) == 0 && (parent.st_mode & shared) == shared
         && lstat (link, &own) == 0 && own.st_uid != geteuid () && own.st_uid != parent.st_uid;
}

char *
output_path_follow (const char *path)
{
  g_autofree char *here = g_strdup (path);
  for (int links = 0; links < 40; links++)
    {
      g_autofree char *folder = g_path_get_dirname (here), *name = g_path_get_basename (here);
      g_autofree char *leads = g_file_read_link (here, NULL);
      if (leads == NULL)
        {
          char *real = realpath (folder, NULL);
          char *end = real != NULL ? g_build_filename (real, name, NULL) : NULL;
          free (real);
          return end;
        }
      if (link_is_foreign (folder, here))
        {
          errno = EXDEV;
          return NULL;
        }
      g_free (here);
      here = g_path_is_absolute (leads) ? g_steal_pointer (&leads)
                                        : g_build_filename (folder, leads, NULL);
    }
  errno = ELOOP;
  return NULL;
}

char *
output_path_folder (const char *path)
{
  g_autofree char *target = output_path_follow (path);
  return target != NULL ? g_path_get_dirname (target) : NULL;
}

int
output_path_refuses (const char *folder, const char *target)
{
  struct stat parent, old;
  if (stat (folder, &parent) != 0)
    return errno;
  if (!S_ISDIR (parent.st_mode))
    return ENOTDIR;
  if (access (folder, W_OK | X_OK) != 0)
    return errno;
  /* In a shared folder (/tmp) only the owner may replace a file. */
  return (parent.st_mode & S_ISVTX) && geteuid () != 0 && parent.st_uid != geteuid ()
             && lstat (target, &old) == 0 && old.st_uid != geteuid ()
           ? EPERM
           : 0;
}

/* The folders of a path from the root on, links followed; NULL: one is missing. */
static char **
folders_of (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  char *real = realpath (folder, NULL);
  char **folders = real == NULL ? NULL : g_strsplit (real + 1, "/", -1);
  free (real);
  return folders;
}

char *
output_path_between (const char *from, const char *to)
{
  g_auto (GStrv) here = folders_of (from);
  g_auto (GStrv) there = folders_of (to);
  g_autofree char *name = g_path_get_basename (to);
  GString *path = g_string_new (NULL);
  guint shared = 0;
  if (here == NULL || there == NULL)
    {
      g_string_free (path, TRUE);
      return g_strdup (to);
    }
  while (here[shared] != NULL && g_strcmp0 (here[shared], there[shared]) == 0)
    shared++;
  for (guint i = shared; here[i] != NULL; i++)
    g_string_append (path, "../");
  for (guint i = shared; there[i] != NULL; i++)
    g_string_append_printf (path, "%s/", there[i]);
  g_string_append (path, name);
  return g_string_free (path, FALSE);
}
