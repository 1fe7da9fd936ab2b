/* commands.h - one function per command, which reads like the pipeline. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "cli/option_table.h"
#include "cli/options.h"
#include "cli/outputs.h"

struct command
{
  const char *name;
  enum command_set set;    /* its bit in option_table.h */
  const char *arguments;   /* for the usage line */
  const char *summary;     /* one line of "pln --help" */
  const char *details;     /* the rest of its help and manual page, or NULL */
  const char *examples[2]; /* commands that work beside samples/ */
  gboolean (*run) (const struct options *options, struct outputs *outputs, GError **error);
};

/* Finds a command by name; NULL if there is none. The first command needs no name. */
const struct command *command_find (const char *name);
/* Fails if the word is close to the name of a command but is not a command, an option or a file. */
gboolean command_check_word (const char *word, GError **error);
/* Fails unless the word after "pln help" is a command. */
gboolean command_check_topic (const char *word, GError **error);
/* The table, which ends with a command without a name. */
const struct command *command_table (void);
/* "pln report" and "pln who", in double quotes, for a set of enum command_set (g_free). */
char *commands_join (guint set);

gboolean command_report (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_config (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_check (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_who (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_why (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_path (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_rank (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_change (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_ask (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_names (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_ties (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_demo (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_template (const struct options *options, struct outputs *outputs, GError **error);
gboolean command_explain (const struct options *options, struct outputs *outputs, GError **error);

#endif
