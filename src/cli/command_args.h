/* command_args.h - commands that take arguments before their files and print a document. */
#ifndef CLI_COMMAND_ARGS_H
#define CLI_COMMAND_ARGS_H

#include "cli/pipeline.h"
#include "cli/file_formats.h"
#include "cli/outputs.h"

/* Splits the words of the command line into this number of arguments, and files. */
gboolean words_split (const struct options *options, struct settings *settings, guint words,
                      const char *usage, GError **error);
/* Checks the files that such a command writes: --report and --anonymise. */
gboolean document_outputs_check (const struct options *options, const struct file_format *formats,
                                 struct outputs *outputs, GError **error);
/* Writes the document to --report and to standard output. */
gboolean document_outputs_add (const struct options *options, const struct settings *settings,
                               struct document *document, const struct pipeline *pipeline,
                               struct outputs *outputs, GError **error);

/* The same for a report that differs between people and programs: print for standard output, file
 * for --report. */
gboolean documents_outputs_add (const struct options *options, const struct settings *settings,
                                struct document *print, struct document *file,
                                const struct pipeline *pipeline, struct outputs *outputs,
                                GError **error);

#endif
