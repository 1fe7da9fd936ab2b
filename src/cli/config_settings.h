/* config_settings.h - the settings of pln.conf take effect where the command line leaves them open. */
#ifndef CLI_CONFIG_SETTINGS_H
#define CLI_CONFIG_SETTINGS_H

#include "cli/commands.h"

/* Finds pln.conf and adds its settings to those of the command line, which win; settings of other
 * commands are passed over. given: by index in option_table, what the command line has. Sets
 * options->config. FALSE and PLN_ERROR_USAGE, with file and line, for a setting that is not valid. */
gboolean config_apply (struct options *options, const struct command *command,
                       const gboolean *given, GError **error);

/* Has the command line an option that rules this one out, or is it this one? */
gboolean option_is_overruled (const struct option_row *row, const gboolean *given);

#endif
