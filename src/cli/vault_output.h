/* vault_output.h - a folder of notes, one about each person: --vault. */
#ifndef CLI_VAULT_OUTPUT_H
#define CLI_VAULT_OUTPUT_H

#include "cli/outputs.h"
#include "cli/pipeline.h"

/* Fails if that cannot be a folder. folder NULL: the option was not given. */
gboolean vault_output_check (const char *folder, GError **error);
/* Announces and adds the notes that are new or change; a note of somebody who is no longer in the
 * data stays. The folder is made if it is missing. Fails if a note that is there cannot be read, or
 * does not show which part is pln's. */
gboolean vault_output_add (const char *folder, const struct pipeline *pipeline,
                           struct outputs *outputs, GError **error);

#endif
