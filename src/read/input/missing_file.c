/* What may have been meant by a file that does not exist. */
#include <string.h>
#include "pln/base.h"
#include "pln/fuzzy.h"
#include "pln/missing_file.h"

enum
{
  MOST_TABLES = 3
};

/* C:\Users\jo\log.csv is /mnt/c/Users/jo/log.csv; NULL for any other path. */
static char *
path_under_wsl (const char *path)
{
  if (!g_ascii_isalpha (path[0]) || path[1] != ':' || (path[2] != '\\' && path[2] != '/'))
    return NULL;
  g_autofree char *rest = g_strdelimit (g_strdup (path + 2), "\\", '/');
  return g_strdup_printf ("/mnt/%c%s", g_ascii_tolower (path[0]), rest);
}

/* The names in a folder, without hidden ones, in order; empty if it cannot be read. */
static GPtrArray *
names_in (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  GDir *dir = g_dir_open (folder, 0, NULL);
  const char *one;
  while (dir != NULL && (one = g_dir_read_name (dir)) != NULL)
    if (*one != '.' && g_utf8_validate (one, -1, NULL))
      g_ptr_array_add (names, g_strdup (one));
  if (dir != NULL)
    g_dir_close (dir);
  g_ptr_array_sort (names, compare_strings);
  return names;
}

/* The first folder of a path that does not exist; NULL if all do (g_free). */
static char *
missing_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  if (g_file_test (folder, G_FILE_TEST_IS_DIR))
    return NULL;
  char *above = missing_folder (folder);
  return above != NULL ? above : g_steal_pointer (&folder);
}

/* "log" for log.csv: the name without its extension. */
static const char *
name_with_extension (const GPtrArray *names, const char *bare)
{
  gsize length = strlen (bare);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = names->pdata[i];
      if (strncmp (name, bare, length) == 0 && name[length] == '.')
        return name;
    }
  return NULL;
}

/* "log.csv" for "LOG.CSV" or, failing that, for "log.xlsx". */
static const char *
name_alike (const GPtrArray *names, const char *name)
{
  const char *dot = strrchr (name, '.');
  g_autofree char *bare = dot != NULL && dot > name ? g_strndup (name, (gsize)(dot - name)) : NULL;
  for (guint i = 0; i < names->len; i++)
    if (g_ascii_strcasecmp (names->pdata[i], name) == 0)
      return names->pdata[i];
  return name_with_extension (names, bare != NULL ? bare : name);
}

/* As the user would type it; free with g_free. */
static char *
path_in (const char *folder, const char *name)
{
  return strcmp (folder, ".") == 0 ? g_strdup (name) : g_build_filename (folder, name, NULL);
}

/* "log.csv" or "lgo.csv"; FALSE if there is nothing like the name. */
static gboolean
append_near (GString *out, const char *folder, const GPtrArray *names, const char *name)
{
  const char *bare = name_with_extension (names, name),
             *whole = bare != NULL ? bare : name_alike (names, name);
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  struct nearest nearest;
  if (whole != NULL)
    {
      g_autofree char *path = path_in (folder, whole);
      g_string_append_printf (out, "\"%s\"", path);
      return TRUE;
    }
  g_autofree char *wanted = path_in (folder, name);
  nearest_start (&nearest, g_utf8_validate (wanted, -1, NULL) ? wanted : "");
  for (guint i = 0; i < names->len; i++)
    {
      g_ptr_array_add (paths, path_in (folder, names->pdata[i]));
      nearest_offer (&nearest, paths->pdata[i]);
    }
  gboolean any = nearest_append (&nearest, out);
  nearest_end (&nearest);
  return any;
}

/* "there are "log.csv", "people.csv" and "ties.csv"": tables that are there; FALSE if there are none. */
static gboolean
append_tables (GString *out, const char *folder, const GPtrArray *names)
{
  const char *table[MOST_TABLES];
  guint count = 0, more = 0;
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *lower = g_ascii_strdown (names->pdata[i], -1);
      if (!g_str_has_suffix (lower, ".csv") && !g_str_has_suffix (lower, ".tsv"))
        continue;
      if (count < MOST_TABLES)
        table[count++] = names->pdata[i];
      else
        more++;
    }
  g_string_append (out, count == 1 ? "there is " : "there are ");
  for (guint i = 0; i < count; i++)
    {
      g_autofree char *path = path_in (folder, table[i]);
      g_string_append_printf (out, "%s\"%s\"",
                              i == 0                      ? ""
                              : i + 1 < count || more > 0 ? ", "
                                                          : " and ",
                              path);
    }
  if (more > 0)
    g_string_append_printf (out, " and %u more tables", more);
  return count > 0;
}

static gboolean
refuse_in_missing_folder (const char *title, const char *folder, const char *name, GError **error)
{
  if (g_file_test (name, G_FILE_TEST_EXISTS))
    return fail (error, PLN_ERROR_SYSTEM,
                 "there is no folder \"%s\" here; did you mean \"%s\", in this folder?", folder,
                 name);
  return fail (
    error, PLN_ERROR_SYSTEM, "cannot open \"%s\": there is no folder \"%s\" %s", title, folder,
    *folder == '/' ? "on this machine; \"ls\" shows what is where"
                   : "here; go to the folder that holds it (cd), or write the whole path");
}

gboolean
missing_file_refuse (const char *path, const char *title, GError **error)
{
  g_autofree char *wsl = path_under_wsl (path), *folder = g_path_get_dirname (path),
                  *name = g_path_get_basename (path), *lacking = missing_folder (path);
  g_autoptr (GString) hint = g_string_new (NULL);
  if (wsl != NULL)
    return fail (error, PLN_ERROR_SYSTEM, "\"%s\" is a Windows path; here, write \"%s\"", title,
                 wsl);
  if (strchr (path, '\\') != NULL && strchr (path, '/') == NULL)
    return fail (error, PLN_ERROR_SYSTEM,
                 "there is no file \"%s\" here; write the path with / instead of \\", title);
  if (g_str_has_prefix (path, "~/"))
    return fail (error, PLN_ERROR_SYSTEM,
                 "there is no file \"%s\"; write ~/ without quotes, so that it means your folder",
                 title);
  if (strstr (path, "://") != NULL)
    return fail (error, PLN_ERROR_SYSTEM,
                 "\"%s\" is an address, and pln opens no connection; download the file first",
                 title);
  if (g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    return fail (error, PLN_ERROR_SYSTEM,
                 "\"%s\" is a link to a file that does not exist; \"ls -l\" shows where it leads",
                 title);
  if (lacking != NULL)
    return refuse_in_missing_folder (title, lacking, name, error);
  g_autoptr (GPtrArray) names = names_in (folder);
  if (append_near (hint, folder, names, name))
    return fail (error, PLN_ERROR_SYSTEM, "there is no file \"%s\" here; did you mean %s?", title,
                 hint->str);
  if (append_tables (hint, folder, names))
    return fail (
      error, PLN_ERROR_SYSTEM, "there is no file \"%s\" here, but %s%s", title, hint->str,
      strpbrk (title, "./") == NULL ? "; if it is part of a name, put the name in quotes" : "");
  return fail (error, PLN_ERROR_SYSTEM,
               "there is no file \"%s\" here; go to the folder that holds it (cd), or write the "
               "whole path",
               title);
}

gboolean
missing_file_refuse_option (const char *option, const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path), *name = g_path_get_basename (path);
  g_autoptr (GPtrArray) names = names_in (folder);
  g_autoptr (GString) near = g_string_new (NULL);
  if (append_near (near, folder, names, name))
    return fail (error, PLN_ERROR_SYSTEM, "%s: there is no file \"%s\" here; did you mean %s?",
                 option, path, near->str);
  return fail (error, PLN_ERROR_SYSTEM, "%s: there is no file \"%s\" here", option, path);
}
