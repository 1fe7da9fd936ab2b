/* Misspelt file names, and Windows paths under WSL. */
#include <string.h>
#include "pln/base.h"
#include "pln/fuzzy.h"
#include "read/input/missing_file.h"

/* C:\Users\jo\log.csv is /mnt/c/Users/jo/log.csv; NULL for any other path. */
static char *
path_under_wsl (const char *path)
{
  if (!g_ascii_isalpha (path[0]) || path[1] != ':' || (path[2] != '\\' && path[2] != '/'))
    return NULL;
  g_autofree char *rest = g_strdelimit (g_strdup (path + 2), "\\", '/');
  return g_strdup_printf ("/mnt/%c%s", g_ascii_tolower (path[0]), rest);
}

gboolean
missing_file_refuse (const char *path, const char *title, GError **error)
{
  g_autofree char *wsl = path_under_wsl (path), *folder = g_path_get_dirname (path),
                  *name = g_path_get_basename (path);
  g_autoptr (GString) near = g_string_new (NULL);
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);
  struct nearest nearest;
  const char *one;
  if (wsl != NULL)
    return fail (error, PLN_ERROR_SYSTEM, "\"%s\" is a Windows path; here, write \"%s\"", title,
                 wsl);
  if (strchr (path, '\\') != NULL && strchr (path, '/') == NULL)
    return fail (error, PLN_ERROR_SYSTEM,
                 "there is no file \"%s\" here; write the path with / instead of \\", title);
  GDir *dir = g_utf8_validate (name, -1, NULL) ? g_dir_open (folder, 0, NULL) : NULL;
  nearest_start (&nearest, dir != NULL ? name : "");
  while (dir != NULL && (one = g_dir_read_name (dir)) != NULL)
    if (*one != '.' && g_utf8_validate (one, -1, NULL))
      g_ptr_array_add (kept, g_strdup (one));
  if (dir != NULL)
    g_dir_close (dir);
  for (guint i = 0; i < kept->len; i++)
    nearest_offer (&nearest, kept->pdata[i]);
  gboolean any = nearest_append (&nearest, near);
  nearest_end (&nearest);
  if (any)
    return fail (error, PLN_ERROR_SYSTEM, "there is no file \"%s\" here; did you mean %s?", title,
                 near->str);
  return fail (error, PLN_ERROR_SYSTEM, "there is no file \"%s\" here", title);
}
