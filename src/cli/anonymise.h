/* anonymise.h - the steps of a run under pseudonyms. */
#ifndef CLI_ANONYMISE_H
#define CLI_ANONYMISE_H

#include "cli/pipeline.h"

/* First identifies people under their real names, then loads the network again under pseudonyms, so
 * that later steps see no names. Takes the lock of the key file. */
gboolean pipeline_connect_pseudonyms (struct pipeline *pipeline, const struct settings *settings,
                                      GError **error);
/* Rounds the measures of such a network. */
void pipeline_round (struct pipeline *pipeline);
void pipeline_clear_pseudonyms (struct pipeline *pipeline);

#endif
