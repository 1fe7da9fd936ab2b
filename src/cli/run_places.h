/* run_places.h - the files and folders that the options name. */
#ifndef CLI_RUN_PLACES_H
#define CLI_RUN_PLACES_H

#include "cli/option_table.h"
#include "cli/options.h"
#include "cli/sandbox/sandbox.h"

/* What killed runs have left in the folders that this one is to write in. PLN_ERROR_SYSTEM if it
 * cannot be put right. */
gboolean run_places_settle (const struct options *options, GError **error);

/* The files that it reads and must not overwrite: NULL-terminated, to be freed; the paths belong to options.
 * An earlier map may be replaced by the one that keeps its positions. */
GPtrArray *run_inputs (const struct options *options);

/* What a run with these options opens, for the sandbox: what they name, and what the libraries need. */
void run_places_list (struct sandbox_places *places, const struct options *options,
                      enum command_set command);

#endif
