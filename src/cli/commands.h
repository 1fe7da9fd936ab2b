/* commands.h - one function per command; each reads like the pipeline. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "cli/option_table.h"
#include "cli/options.h"
#include "cli/outputs.h"

struct command
{
  const char *name;
  enum command_set set;    /* the one bit that option_table.h has for it */
  const char *arguments;   /* of the usage line */
  const char *summary;     /* one line of "pln --help" */
  const char *details;     /* what else its help and the manual page say, or NULL */
  const char *examples[2]; /* that run beside samples/ */
  gboolean (*run) (const struct options *options, struct outputs *outputs, GError **error);
};

/* By name; NULL if there is none.  The first is the one that needs no name. */
const struct command *command_find (const char *name);
/* A word that is no command, no option and no file, but nearly a command: an
 * error that says so. */
gboolean command_check_word (const char *word, GError **error);
/* The word behind "pln help": an error unless it is a command. */
gboolean command_check_topic (const char *word, GError **error);
/* The table, ending in a command without a name. */
const struct command *command_table (void);
/* "pln report" and "pln who", in double quotes, for bits of enum command_set (g_free). */
char *commands_join (guint set);

gboolean command_report (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_check (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_who (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_path (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_change (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_explain (const struct options *options, struct outputs *outputs, GError **error);

#endif
