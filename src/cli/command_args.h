/* command_args.h - commands that take words before their files, and print one
 * document. */
#ifndef CLI_COMMAND_ARGS_H
#define CLI_COMMAND_ARGS_H

#include "cli/pipeline.h"
#include "cli/outputs.h"

/* What such a command is given: so many words, then files. */
gboolean words_split (const struct options *options, struct settings *settings, guint words,
                      const char *usage, GError **error);
/* Checks what such a command may write: --report and --anonymise. */
gboolean document_outputs_check (const struct options *options, struct outputs *outputs,
                                 GError **error);
/* The document to --report and to standard output. */
void document_outputs_add (const struct options *options, const struct settings *settings,
                           const struct document *document, const struct pipeline *pipeline,
                           struct outputs *outputs);

#endif
