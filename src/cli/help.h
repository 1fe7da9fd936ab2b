/* help.h - what --help prints, from the tables of commands and options. */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include "cli/commands.h"

/* Of pln: its commands and most used options, under 40 lines (g_free). */
char *help_of_program (void);
/* Of one command: usage, examples, and its own options alone (g_free). */
char *help_of_command (const struct command *command);

#endif
