/* The option parser. Long and short options may appear anywhere among the words, as "--opt=value"
 * or "--opt value", "-cFILE", or flags in one word ("-hx"); "--" ends the options, "-" is a
 * file. */
#include <string.h>
#include "cli/changed_settings.h"
#include "cli/commands.h"
#include "cli/config_settings.h"
#include "cli/option_readers.h"
#include "cli/options.h"
#include "cli/plan_file.h"
#include "cli/did_you_mean.h"

struct parsing
{
  struct options *options;
  const struct command *command;
  const char *const *next; /* words not read yet */
  GPtrArray *files;
  gboolean *given; /* by index in option_table */
};

/* Names of the options of a command, or (command NULL) of all options. */
static const char **
names_of (const struct command *command)
{
  GPtrArray *names = g_ptr_array_new ();
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    if (command == NULL || option_belongs_to (row, command->set))
      g_ptr_array_add (names, (gpointer)row->name);
  g_ptr_array_add (names, NULL);
  return (const char **)g_ptr_array_free (names, FALSE);
}

/* Options of this command are suggested first, because they are more likely. */
static gboolean
refuse_unknown (const struct parsing *parsing, const char *word, const char *name, GError **error)
{
  g_autofree const char **own = names_of (parsing->command), **all = names_of (NULL);
  const char *near = word_nearest (name, own);
  if (near == NULL)
    near = word_nearest (name, all);
  if (near != NULL)
    return fail (error, PLN_ERROR_USAGE, "there is no option %s; did you mean --%s?", word, near);
  return fail (error, PLN_ERROR_USAGE, "there is no option %s; \"pln %s --help\" lists them", word,
               parsing->command->name);
}

static gboolean
refuse_foreign (const struct parsing *parsing, const struct option_row *row, GError **error)
{
  g_autofree char *commands = commands_join (row->commands);
  return fail (error, PLN_ERROR_USAGE, "--%s cannot be used with \"pln %s\"; it belongs to %s",
               row->name, parsing->command->name, commands);
}

/* May the command use this option here? It must belong to the command, and must not be repeated. */
static gboolean
may_be_given (struct parsing *parsing, const struct option_row *row, GError **error)
{
  gboolean *given = &parsing->given[row - option_table];
  if (!option_belongs_to (row, parsing->command->set))
    return refuse_foreign (parsing, row, error);
  if (*given && !option_repeats (row) && row->of_files == 0)
    return fail (error, PLN_ERROR_USAGE, "--%s is given twice; keep one", row->name);
  *given = TRUE;
  return TRUE;
}

/* "--map --report r.md": the file name is missing, rather than "--report" being one. */
static gboolean
is_long_option (const char *word)
{
  return word[0] == '-' && word[1] == '-' && option_by_name (word + 2, strlen (word + 2)) != NULL;
}

/* value: the rest of the same word, or NULL. */
static gboolean
take (struct parsing *parsing, const struct option_row *row, const char *value, GError **error)
{
  if (!may_be_given (parsing, row, error))
    return FALSE;
  if (row->type == OPTION_FLAG && value != NULL)
    return fail (error, PLN_ERROR_USAGE, "--%s takes no value; leave out \"=%s\"", row->name,
                 value);
  if (row->type != OPTION_FLAG && value == NULL)
    {
      value = *parsing->next;
      if (value == NULL || is_long_option (value))
        return fail (error, PLN_ERROR_USAGE, "--%s needs a value; write --%s %s", row->name,
                     row->name, row->argument);
      parsing->next++;
    }
  const struct option_use use = { row, g_strdup (value), 0 };
  g_array_append_val (parsing->options->uses, use);
  return option_value_read (row, value, parsing->options, error);
}

static gboolean
long_take (struct parsing *parsing, const char *word, GError **error)
{
  const char *equals = strchr (word, '=');
  gsize length = equals != NULL ? (gsize)(equals - word) : strlen (word);
  g_autofree char *shown = g_strndup (word, length);
  const struct option_row *row = option_by_name (word + 2, length - 2);
  if (row == NULL)
    return refuse_unknown (parsing, shown, shown + 2, error);
  return take (parsing, row, equals != NULL ? equals + 1 : NULL, error);
}

/* "-m map.svg", "-mmap.svg"; "-map" is a long option with a missing dash. */
static gboolean
short_take (struct parsing *parsing, const char *word, GError **error)
{
  if (option_by_name (word + 1, strlen (word + 1)) != NULL)
    return refuse_unknown (parsing, word, word + 1, error);
  for (const char *letter = word + 1; *letter != '\0'; letter++)
    {
      const struct option_row *row = option_by_letter (*letter);
      if (row == NULL)
        return refuse_unknown (parsing, word, word + 1, error);
      gboolean flag = row->type == OPTION_FLAG;
      const char *value = flag || letter[1] == '\0' ? NULL : letter + 1;
      if (!take (parsing, row, value, error))
        return FALSE;
      if (!flag)
        return TRUE;
    }
  return TRUE;
}

static gboolean
word_take (struct parsing *parsing, const char *word, gboolean *ended, GError **error)
{
  if (!*ended && strcmp (word, "--") == 0)
    *ended = TRUE;
  else if (!*ended && g_str_has_prefix (word, "--"))
    return long_take (parsing, word, error);
  else if (!*ended && word[0] == '-' && word[1] != '\0')
    return short_take (parsing, word, error);
  else
    g_ptr_array_add (parsing->files, g_strdup (word));
  return TRUE;
}

/* Sets defaults before the first word is read. */
static void
standards_set (struct options *options)
{
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    if (row->standard != NULL)
      option_value_read (row, row->standard, options, NULL);
}

/* --help counts even after an invalid word: the user wants to know why it is invalid. */
static gboolean
is_asked_for_help (const char *const *words)
{
  for (; *words != NULL && strcmp (*words, "--") != 0; words++)
    if (strcmp (*words, "--help") == 0)
      return TRUE;
  return FALSE;
}

/* The name of the first option on the command line that only changes the map, or NULL. --map and
 * --stats draw it. */
static const char *
map_option_find (const GArray *uses)
{
  for (guint i = 0; i < uses->len; i++)
    {
      const struct option_use *use = &g_array_index (uses, struct option_use, i);
      const struct option_row *row = use->row;
      if (row->group == GROUP_MAP && use->config_line == 0 && strcmp (row->name, "map") != 0
          && strcmp (row->name, "stats") != 0)
        return row->name;
    }
  return NULL;
}

gboolean
options_parse (struct options *options, const struct command *command, const char *const *words,
               GError **error)
{
  g_autofree gboolean *given = g_new0 (gboolean, option_count ());
  struct parsing parsing = { .options = options,
                             .command = command,
                             .next = words,
                             .files = g_ptr_array_new (),
                             .given = given };
  gboolean fine = TRUE, ended = FALSE;

  options->uses = option_uses_new ();
  standards_set (options);
  options->help = is_asked_for_help (words);
  while (fine && *parsing.next != NULL && !options->help && !options->version)
    {
      const char *word = *parsing.next++;
      fine = word_take (&parsing, word, &ended, error);
    }
  g_ptr_array_add (parsing.files, NULL);
  options->files = (char **)g_ptr_array_free (parsing.files, FALSE);
  fine
    = fine && (options->help || options->version || config_apply (options, command, given, error));
  fine = fine && (options->help || options->version || plan_file_apply (options, given, error));
  if (fine)
    options->changed = changed_settings_list (options->uses);
  options->map_option = map_option_find (options->uses);
  return fine;
}

void
options_clear (struct options *options)
{
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    {
      gpointer field = (char *)options + row->field;
      if (row->type == OPTION_TEXT || row->type == OPTION_FILE || row->type == OPTION_DATE)
        g_clear_pointer ((char **)field, g_free);
      else if (row->type == OPTION_TEXTS || row->type == OPTION_FILES)
        g_clear_pointer ((char ***)field, g_strfreev);
    }
  g_clear_pointer (&options->files, g_strfreev);
  g_clear_pointer (&options->file_orders, g_strfreev);
  g_clear_pointer (&options->changed, g_strfreev);
  g_clear_pointer (&options->uses, g_array_unref);
  g_clear_pointer (&options->config, g_free);
  g_clear_pointer (&options->read_plan, plan_free);
}
