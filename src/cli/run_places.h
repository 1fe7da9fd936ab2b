/* run_places.h - the files and folders that the options name. */
#ifndef CLI_RUN_PLACES_H
#define CLI_RUN_PLACES_H

#include "cli/option_table.h"
#include "cli/options.h"
#include "cli/sandbox/sandbox.h"

/* What killed runs have left in the folders that this one is to write in. PLN_ERROR_SYSTEM if it
 * cannot be put right. */
gboolean run_places_settle (const struct options *options, GError **error);

/* What a run with these options opens, for the sandbox: what they name, and what the libraries need. */
void run_places_list (struct sandbox_places *places, const struct options *options,
                      enum command_set command);

#endif
