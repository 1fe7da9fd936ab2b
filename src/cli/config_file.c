/* Reads pln.conf. GKeyFile does the reading; it keeps no line numbers, so lines are looked up in the
 * text. */
#include <string.h>
#include "cli/config_file.h"
#include "cli/did_you_mean.h"
#include "pln/base.h"

#define GROUP "pln"
#define FILES "files"

char *
config_find (char *const *words)
{
  g_autofree char *folder = g_strdup (".");
  for (; *words != NULL; words++)
    if (strcmp (*words, "-") != 0 && g_file_test (*words, G_FILE_TEST_EXISTS))
      {
        g_free (folder);
        folder = g_file_test (*words, G_FILE_TEST_IS_DIR) ? g_strdup (*words)
                                                          : g_path_get_dirname (*words);
        break;
      }
  char *path = strcmp (folder, ".") == 0 ? g_strdup ("pln.conf")
                                         : g_build_filename (folder, "pln.conf", NULL);
  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    g_clear_pointer (&path, g_free);
  return path;
}

/* The text of a line before "=", or the whole line (g_free). */
static char *
name_on_line (const char *line)
{
  char *name = g_strndup (line, strcspn (line, "="));
  return g_strstrip (name);
}

static gboolean
is_comment (const char *line)
{
  line += strspn (line, " \t\r");
  return *line == '#' || *line == '\0';
}

/* The line that sets this name, after line `after`; 0 if there is none. */
static guint
line_of (char *const *lines, const char *wanted, guint after)
{
  for (guint i = after; i < g_strv_length ((char **)lines); i++)
    {
      g_autofree char *name = name_on_line (lines[i]);
      if (!is_comment (lines[i]) && strchr (lines[i], '=') != NULL && strcmp (name, wanted) == 0)
        return i + 1;
    }
  return 0;
}

/* Finds what GKeyFile would refuse, or pass over in silence. */
static gboolean
lines_are_sound (const char *path, char *const *lines, GError **error)
{
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *text = g_strstrip (g_strdup (lines[i]));
      g_autofree char *name = name_on_line (text);
      if (is_comment (text) || strcmp (text, "[" GROUP "]") == 0)
        continue;
      if (*text == '[')
        return fail (error, PLN_ERROR_USAGE,
                     "%s, line %u: \"%s\" does not belong here; all settings stand under [" GROUP
                     "]",
                     path, i + 1, text);
      if (strchr (text, '=') == NULL || *name == '\0')
        return fail (error, PLN_ERROR_USAGE,
                     "%s, line %u: \"%s\" is not a setting; write NAME = VALUE", path, i + 1, text);
      guint again = line_of (lines, name, i + 1);
      if (again > 0)
        return fail (error, PLN_ERROR_USAGE,
                     "%s, line %u: \"%s\" is set already, in line %u; keep one", path, again, name,
                     i + 1);
    }
  return TRUE;
}

gboolean
config_may_keep (const struct option_row *row)
{
  return row->group != GROUP_HELP && strcmp (row->name, "save-plan") != 0;
}

static const char *
setting_nearest (const char *name)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    if (config_may_keep (row))
      g_ptr_array_add (names, (gpointer)row->name);
  g_ptr_array_add (names, (gpointer)FILES);
  g_ptr_array_add (names, NULL);
  return word_nearest (name, (const char *const *)names->pdata);
}

static gboolean
names_are_known (const char *path, char *const *lines, char *const *names, GError **error)
{
  for (; *names != NULL; names++)
    {
      const struct option_row *row = option_by_name (*names, strlen (*names));
      if (strcmp (*names, FILES) == 0 || (row != NULL && config_may_keep (row)))
        continue;
      guint line = line_of (lines, *names, 0);
      const char *near = row == NULL ? setting_nearest (*names) : NULL;
      if (row != NULL)
        return fail (error, PLN_ERROR_USAGE,
                     "%s, line %u: \"%s\" cannot be kept in a file; give it on the command line",
                     path, line, *names);
      if (near != NULL)
        return fail (error, PLN_ERROR_USAGE,
                     "%s, line %u: there is no setting \"%s\"; did you mean \"%s\"?", path, line,
                     *names, near);
      return fail (
        error, PLN_ERROR_USAGE,
        "%s, line %u: there is no setting \"%s\"; settings have the names of options in \"pln --help\", without the --",
        path, line, *names);
    }
  return TRUE;
}

static char **
parts_of (const char *value)
{
  char **parts = g_strsplit (value, ";", -1), **out = parts;
  for (char **part = parts; *part != NULL; part++)
    if (*g_strstrip (*part) != '\0')
      *out++ = *part;
    else
      g_free (*part);
  *out = NULL;
  return parts;
}

static char **
whole_of (const char *value)
{
  char **one = g_new0 (char *, 2);
  one[0] = *value != '\0' ? g_strdup (value) : NULL;
  return one;
}

/* Is the path inside the folder of the file that names it? */
static gboolean
stays_inside (const char *path)
{
  g_auto (GStrv) part = g_strsplit (path, G_DIR_SEPARATOR_S, -1);
  return !g_path_is_absolute (path) && !g_strv_contains ((const char *const *)part, "..");
}

/* Makes relative paths start where the command line's do. */
static void
paths_join (const char *path, char **values)
{
  g_autofree char *folder = g_path_get_dirname (path);
  for (; strcmp (folder, ".") != 0 && *values != NULL; values++)
    if (!g_path_is_absolute (*values))
      {
        char *joined = g_build_filename (folder, *values, NULL);
        g_free (*values);
        *values = joined;
      }
}

static gboolean
switch_read (const char *path, guint line, const char *name, const char *text, gboolean *on,
             GError **error)
{
  static const char *const yes[] = { "yes", "true", "on", "1", NULL };
  static const char *const no[] = { "no", "false", "off", "0", NULL };
  g_autofree char *lower = g_ascii_strdown (text, -1);
  *on = g_strv_contains (yes, lower);
  return *on || g_strv_contains (no, lower)
         || fail (error, PLN_ERROR_USAGE, "%s, line %u: \"%s = %s\" is neither yes nor no", path,
                  line, name, text);
}

static gboolean
value_take (struct config *config, const struct option_row *row, guint line, const char *text,
            GError **error)
{
  struct config_setting setting = { row, NULL, line };
  gboolean several = option_repeats (row) || row->of_files != 0, on = TRUE;
  if (row->type == OPTION_FLAG)
    {
      if (!switch_read (config->path, line, row->name, text, &on, error))
        return FALSE;
      setting.values = g_new0 (char *, 1);
    }
  else
    setting.values = several ? parts_of (text) : whole_of (text);
  if (!on || (row->type != OPTION_FLAG && setting.values[0] == NULL))
    {
      g_strfreev (setting.values); /* "map =" is not set */
      return TRUE;
    }
  g_array_append_val (config->settings, setting);
  if (row->writes && !stays_inside (setting.values[0]))
    return fail (error, PLN_ERROR_USAGE,
                 "%s, line %u: \"%s\" is outside its folder; give --%s on the command line",
                 config->path, line, setting.values[0], row->name);
  if (row->type == OPTION_FILE || row->type == OPTION_FILES)
    paths_join (config->path, setting.values);
  return TRUE;
}

static gboolean
settings_take (struct config *config, GKeyFile *keys, char *const *lines, GError **error)
{
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    {
      g_autofree char *value = g_key_file_get_value (keys, GROUP, row->name, NULL);
      if (value != NULL
          && !value_take (config, row, line_of (lines, row->name, 0), g_strstrip (value), error))
        return FALSE;
    }
  g_autofree char *files = g_key_file_get_value (keys, GROUP, FILES, NULL);
  config->files = files != NULL ? parts_of (files) : NULL;
  if (config->files != NULL)
    paths_join (config->path, config->files);
  return TRUE;
}

static gboolean
text_take (struct config *config, const char *text, GError **error)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autofree char *grouped = strstr (text, "[" GROUP "]") != NULL
                               ? g_strdup (text)
                               : g_strconcat ("[" GROUP "]\n", text, NULL);
  GError *problem = NULL;
  if (!lines_are_sound (config->path, lines, error))
    return FALSE;
  if (!g_key_file_load_from_data (keys, grouped, (gsize)-1, G_KEY_FILE_NONE, &problem))
    {
      fail (error, PLN_ERROR_USAGE, "%s: %s", config->path, problem->message);
      g_error_free (problem);
      return FALSE;
    }
  g_auto (GStrv) names = g_key_file_get_keys (keys, GROUP, NULL, NULL);
  return names_are_known (config->path, lines, names, error)
         && settings_take (config, keys, lines, error);
}

static void
setting_clear (gpointer setting)
{
  g_strfreev (((struct config_setting *)setting)->values);
}

struct config *
config_read (const char *path, GError **error)
{
  enum
  {
    MOST_BYTES = 1 << 20
  };
  g_autofree char *text = NULL;
  g_autoptr (GError) problem = NULL;
  gsize length;
  gboolean whole = text_file_read (path, MOST_BYTES, &text, &length, &problem);
  if (!whole && !g_error_matches (problem, G_FILE_ERROR, G_FILE_ERROR_FAILED))
    {
      fail (error, PLN_ERROR_SYSTEM, "cannot read %s", problem->message);
      return NULL;
    }
  if (!whole || !g_utf8_validate (text, (gssize)length, NULL))
    {
      fail (error, PLN_ERROR_USAGE,
            "%s is not a settings file; it holds lines NAME = VALUE, as UTF-8", path);
      return NULL;
    }
  struct config *config = g_new0 (struct config, 1);
  config->path = g_strdup (path);
  config->settings = g_array_new (FALSE, FALSE, sizeof (struct config_setting));
  g_array_set_clear_func (config->settings, setting_clear);
  const char *mark = "\xEF\xBB\xBF";
  if (text_take (config, g_str_has_prefix (text, mark) ? text + strlen (mark) : text, error))
    return config;
  config_free (config);
  return NULL;
}

void
config_free (struct config *config)
{
  if (config == NULL)
    return;
  g_free (config->path);
  g_array_unref (config->settings);
  g_strfreev (config->files);
  g_free (config);
}
