/* Adds the settings of pln.conf to those of the command line. */
#include <string.h>
#include "cli/changed_settings.h"
#include "cli/config_file.h"
#include "cli/config_settings.h"
#include "cli/option_readers.h"

/* One of these on the command line rules out the other in the file. */
static const char *const rivals[][2]
  = { { "me", "no-me" }, { "column", "plan" }, { "anonymise", "only" } };

static gboolean
is_given (const gboolean *given, const char *name)
{
  return given[option_by_name (name, strlen (name)) - option_table];
}

gboolean
option_is_overruled (const struct option_row *row, const gboolean *given)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rivals); i++)
    for (guint side = 0; side < 2; side++)
      if (strcmp (row->name, rivals[i][side]) == 0 && is_given (given, rivals[i][1 - side]))
        return TRUE;
  return given[row - option_table];
}

static gboolean
value_apply (struct options *options, const struct config *config,
             const struct config_setting *setting, const char *value, GError **error)
{
  GError *problem = NULL;
  const struct option_use use = { setting->row, g_strdup (value), setting->line };
  g_array_append_val (options->uses, use);
  if (option_value_read (setting->row, value, options, &problem))
    return TRUE;
  fail (error, PLN_ERROR_USAGE, "%s, line %u: %s", config->path, setting->line, problem->message);
  g_error_free (problem);
  return FALSE;
}

static gboolean
setting_apply (struct options *options, const struct config *config,
               const struct config_setting *setting, GError **error)
{
  if (setting->row->type == OPTION_FLAG)
    return value_apply (options, config, setting, NULL, error);
  for (char **value = setting->values; *value != NULL; value++)
    if (!value_apply (options, config, setting, *value, error))
      return FALSE;
  return TRUE;
}

/* Words that are files, or look like files, are the data. */
static gboolean
names_data (char *const *words)
{
  for (; *words != NULL; words++)
    if (strcmp (*words, "-") == 0 || strpbrk (*words, "./\\") != NULL
        || g_file_test (*words, G_FILE_TEST_EXISTS))
      return TRUE;
  return FALSE;
}

static void
files_add (struct options *options, char *const *files)
{
  GPtrArray *all = g_ptr_array_new ();
  for (char **word = options->files; *word != NULL; word++)
    g_ptr_array_add (all, *word);
  for (; *files != NULL; files++)
    g_ptr_array_add (all, g_strdup (*files));
  g_ptr_array_add (all, NULL);
  g_free (options->files);
  options->files = (char **)g_ptr_array_free (all, FALSE);
}

static gboolean
settings_apply (struct options *options, const struct config *config, guint commands,
                const gboolean *given, GError **error)
{
  for (guint i = 0; i < config->settings->len; i++)
    {
      const struct config_setting *setting
        = &g_array_index (config->settings, struct config_setting, i);
      if (option_belongs_to (setting->row, commands) && !option_is_overruled (setting->row, given)
          && !setting_apply (options, config, setting, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
config_apply (struct options *options, const struct command *command, const gboolean *given,
              GError **error)
{
  options->config
    = (command->set & ~(FOR_DATA | FOR_CONFIG)) == 0 ? config_find (options->files) : NULL;
  if (options->config == NULL)
    return TRUE;
  struct config *config = config_read (options->config, error);
  if (config == NULL)
    return FALSE;
  if (config->files != NULL && !names_data (options->files))
    files_add (options, config->files);
  gboolean done = settings_apply (options, config, command->set, given, error);
  config_free (config);
  return done;
}
