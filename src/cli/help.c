/* Help in two columns within 80 characters: options on the left, wrapped text on the right. */
#include <string.h>
#include "cli/help.h"

enum
{
  WIDTH = 80,
  HELP_AT = 28, /* start of the right column */
  COMMANDS_AT = 21
};

/* Appends wrapped text, starting at column `at`; later lines are indented by `indent`. */
static void
wrap_append (GString *out, const char *text, glong at, int indent)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  for (char **word = words; *word != NULL; word++)
    {
      glong length = g_utf8_strlen (*word, -1);
      if (word > words && at + 1 + length > WIDTH)
        {
          g_string_append_printf (out, "\n%*s", indent, "");
          at = indent;
        }
      else if (word > words)
        {
          g_string_append_c (out, ' ');
          at++;
        }
      g_string_append (out, *word);
      at += length;
    }
  g_string_append_c (out, '\n');
}

/* Appends `left`, then the text in the column that starts at `at`. */
static void
row_append (GString *out, const char *left, const char *text, int at)
{
  int length = (int)strlen (left);
  g_string_append (out, left);
  if (length > at - 2)
    g_string_append_printf (out, "\n%*s", at, "");
  else
    g_string_append_printf (out, "%*s", at - length, "");
  wrap_append (out, text, at, at);
}

static void
option_append (GString *out, const struct option_row *row)
{
  g_autofree char *help = option_help (row);
  g_autofree char *left = g_strdup_printf (
    "  %c%c%s --%s%s%s", row->short_name != 0 ? '-' : ' ',
    row->short_name != 0 ? row->short_name : ' ', row->short_name != 0 ? "," : " ", row->name,
    row->argument != NULL ? " " : "", row->argument != NULL ? row->argument : "");
  row_append (out, left, help, HELP_AT);
}

/* Is an option of reading or of the network told with the report, and only named with other commands? */
static gboolean
is_told_elsewhere (const struct command *command, const struct option_row *row)
{
  return (row->group == GROUP_INPUT || row->group == GROUP_NETWORK) && !row->common
         && (row->commands & FOR_REPORT) != 0 && (command->set & (FOR_REPORT | FOR_CHECK)) == 0;
}

static gboolean
belongs_to (const struct command *command, const struct option_row *row, enum option_group group)
{
  return row->group == group && (row->commands & command->set) != 0;
}

static gboolean
tells_options_of (const struct command *command, enum option_group group)
{
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    if (belongs_to (command, row, group) && !is_told_elsewhere (command, row))
      return TRUE;
  return FALSE;
}

/* "Also, as pln report --help says: --as, --column ..." */
static void
names_append (GString *out, const struct command *command)
{
  g_autoptr (GString) names = g_string_new ("Also, as \"pln report --help\" tells:");
  gsize none = names->len;
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    if ((row->commands & command->set) != 0 && is_told_elsewhere (command, row))
      g_string_append_printf (names, " --%s", row->name);
  if (names->len == none)
    return;
  g_string_append_c (out, '\n');
  wrap_append (out, names->str, 0, 6);
}

char *
help_of_command (const struct command *command)
{
  static const enum option_group order[]
    = { GROUP_OUTPUT, GROUP_MAP, GROUP_INPUT, GROUP_NETWORK, GROUP_HELP };
  GString *out = g_string_new (NULL);
  g_string_append_printf (out, "Usage: pln %s %s\n\n", command->name, command->arguments);
  g_string_append_printf (out, "%s.\n", command->summary);
  if (command->details != NULL)
    wrap_append (out, command->details, 0, 0);
  g_string_append_printf (out, "\nExamples:\n  %s\n  %s\n", command->examples[0],
                          command->examples[1]);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      if (!tells_options_of (command, order[i]))
        continue;
      g_string_append_printf (out, "\n%s:\n", option_group_title (order[i]));
      for (const struct option_row *row = option_table; row->name != NULL; row++)
        if (belongs_to (command, row, order[i]) && !is_told_elsewhere (command, row))
          option_append (out, row);
    }
  names_append (out, command);
  return g_string_free (out, FALSE);
}

char *
help_of_newcomers (void)
{
  return g_strdup (
    "pln shows who you learn from, learn with and share with, and who you can reach.\n"
    "  pln demo                  look around in an invented network\n"
    "  pln FILE.csv              read an export of messages, meetings or contacts\n"
    "  pln template              make tables to fill in by hand\n"
    "Everything stays on this machine. All commands: pln --help\n");
}

/* " FROM TO": the words that a command takes before options and files. */
static char *
arguments_of_its_own (const struct command *command)
{
  static const char usual[] = "[OPTION]... FILE...";
  g_autofree char *own = g_strdup (command->arguments);
  if (g_str_has_suffix (own, usual))
    own[strlen (own) - strlen (usual)] = '\0';
  return *own == '\0' || strchr (own, '-') != NULL ? g_strdup ("")
                                                   : g_strconcat (" ", g_strchomp (own), NULL);
}

char *
help_of_program (void)
{
  GString *out = g_string_new (NULL);
  const struct command *command = command_table ();
  g_string_append (out, "Usage: pln [COMMAND] [OPTION]... FILE...\n\nCommands:\n");
  for (; command->name != NULL; command++)
    {
      g_autofree char *own = arguments_of_its_own (command);
      g_autofree char *name = g_strdup_printf ("  %s%s", command->name, own);
      row_append (out, name, command->summary, COMMANDS_AT);
    }
  g_string_append (out, "\nMost used options:\n");
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    if (row->common)
      option_append (out, row);
  g_string_append (out, "\nAll options of a command: pln COMMAND --help\n"
                        "Exit status: 0 success, 1 wrong data, 2 wrong command line, "
                        "3 system error\n");
  return g_string_free (out, FALSE);
}
