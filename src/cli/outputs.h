/* outputs.h - all files of a run, whole or not at all.
 *
 * What is to be written is collected, then committed together: every file is
 * written beside its target under a temporary name, synced, and only when all
 * stand are they renamed.  Anything that is no regular file (/dev/stdout, a
 * pipe) is written directly.  New files are private (0600); an existing file
 * keeps its permissions; a symbolic link keeps pointing where it does. */
#ifndef CLI_OUTPUTS_H
#define CLI_OUTPUTS_H

#include "pln/base.h"

struct outputs;

/* inputs: files that must not be written over. */
struct outputs *outputs_new (void);
void outputs_free (struct outputs *outputs);

/* Announces a target before any work is done: refuses a directory, a file in
 * a folder that is missing, an input, a place that another output has, a second
 * "-".  path NULL: nothing. */
gboolean outputs_plan (struct outputs *outputs, const char *option, const char *path,
                       const char *const *inputs, GError **error);

/* Takes the bytes (steals the string or array) for path, "-" included. */
void outputs_add (struct outputs *outputs, const char *path, GBytes *bytes);
gboolean outputs_use_stdout (const struct outputs *outputs);

/* Writes all files, then standard output.  FALSE: PLN_ERROR_SYSTEM, and no
 * file was changed. */
gboolean outputs_commit (struct outputs *outputs, GError **error);

/* Takes back what a commit has begun; allocates nothing (for ending.h). */
void outputs_abandon (gpointer outputs);

#endif
