/* run_places.h - the files and folders that the options name. */
#ifndef CLI_RUN_PLACES_H
#define CLI_RUN_PLACES_H

#include "cli/options.h"

/* What killed runs have left in the folders that this one is to write in. PLN_ERROR_SYSTEM if it
 * cannot be put right. */
gboolean run_places_settle (const struct options *options, GError **error);

#endif
