/* The table of commands. */
#include <string.h>
#include "pln/fuzzy.h"
#include "cli/commands.h"

static const struct command commands[] = {
  { "report", "[OPTION]... FILE...",
    "Reads contacts and interactions, measures the network, prints the report and\n"
    "writes what the options name.  FILE - is standard input.",
    command_report },
  { "check", "[OPTION]... FILE...",
    "Tells what was understood of the files: columns, dates, people, rejected rows.",
    command_check },
  { "who", "NAME [OPTION]... FILE...",
    "Tells of one contact: what passes between you, what would be lost, whom they could introduce.",
    command_who },
  { "path", "FROM TO [OPTION]... FILE...",
    "Finds the best chains of ties from one person (or me) to another, or to a topic or field.",
    command_path },
  { "change", "--between FROM..TO,FROM..TO [OPTION]... FILE...",
    "Tells what changed from one period to another: ties kept, new and lost, reach, clusters.",
    command_change },
  { "explain", "[MEASURE]",
    "Explains a measure: definition, formula, source, how to read it, caveat.", command_explain },
  { NULL }
};

const struct command *
command_find (const char *name)
{
  for (const struct command *command = commands; command->name != NULL; command++)
    if (strcmp (command->name, name) == 0)
      return command;
  return NULL;
}

gboolean
command_check_word (const char *word, GError **error)
{
  if (word == NULL || word[0] == '-' || strpbrk (word, "./\\") != NULL
      || g_file_test (word, G_FILE_TEST_EXISTS))
    return TRUE;
  for (const struct command *command = commands; command->name != NULL; command++)
    if (edit_distance (word, command->name, 2) <= 2)
      return fail (error, PLN_ERROR_USAGE,
                   "there is no command and no file '%s'; did you mean 'pln %s'?", word,
                   command->name);
  return TRUE;
}

const struct command *
command_table (void)
{
  return commands;
}
