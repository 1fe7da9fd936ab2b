/* commands.h - one function per command; each reads like the pipeline. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "cli/options.h"
#include "cli/outputs.h"

struct command
{
  const char *name;
  const char *arguments; /* for --help */
  const char *summary;
  gboolean (*run) (const struct options *options, struct outputs *outputs, GError **error);
};

/* By name; NULL if there is none.  The first is the one that needs no name. */
const struct command *command_find (const char *name);
/* A word that is no command, no option and no file, but nearly a command: an
 * error that says so. */
gboolean command_check_word (const char *word, GError **error);
/* The table, ending in a command without a name. */
const struct command *command_table (void);

gboolean command_report (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_check (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_who (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_path (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_change (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_explain (const struct options *options, struct outputs *outputs, GError **error);

#endif
