/* help.h - the output of --help, made from the tables of commands and options. */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include "cli/commands.h"

/* What to do first, in five lines (g_free). */
char *help_of_newcomers (void);
/* Help of pln: its commands and most used options, under 40 lines (g_free). */
char *help_of_program (void);
/* Help of one command: usage, examples, and only its own options (g_free). */
char *help_of_command (const struct command *command);

#endif
