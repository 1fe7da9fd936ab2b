/* The table of commands. */
#include <string.h>
#include "cli/commands.h"

static const struct command commands[] = {
  { "report", "[OPTION]... FILE...",
    "Reads contacts and interactions, measures the network, prints the report and\n"
    "writes what the options name.  FILE - is standard input.",
    command_report },
  { "check", "[OPTION]... FILE...",
    "Tells what was understood of the files: columns, dates, people, rejected rows.",
    command_check },
  { "explain", "[MEASURE]",
    "Explains a measure: definition, formula, source, how to read it, caveat.",
    command_explain },
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

const struct command *
command_table (void)
{
  return commands;
}
