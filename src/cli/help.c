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

static gboolean
has_options_of (const struct command *command, enum option_group group)
{
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    if (row->group == group && (row->commands & command->set) != 0)
      return TRUE;
  return FALSE;
}

char *
help_of_command (const struct command *command)
{
  GString *out = g_string_new (NULL);
  g_string_append_printf (out, "Usage: pln %s %s\n\n", command->name, command->arguments);
  g_string_append_printf (out, "%s.\n", command->summary);
  if (command->details != NULL)
    wrap_append (out, command->details, 0, 0);
  g_string_append_printf (out, "\nExamples:\n  %s\n  %s\n", command->examples[0],
                          command->examples[1]);
  for (enum option_group group = 0; group < N_OPTION_GROUPS; group++)
    {
      if (!has_options_of (command, group))
        continue;
      g_string_append_printf (out, "\n%s:\n", option_group_title (group));
      for (const struct option_row *row = option_table; row->name != NULL; row++)
        if (row->group == group && (row->commands & command->set) != 0)
          option_append (out, row);
    }
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
