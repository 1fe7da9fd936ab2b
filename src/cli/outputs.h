/* outputs.h - all files of a run, whole or not at all.
 *
 * What is to be written is collected, then committed together: every file is
 * written beside its target under a temporary name, synced, and only when all
 * stand are they renamed.  Anything that is no regular file (a pipe, an open
 * stream) is written directly.  New files are private (0600); an existing file
 * keeps its permissions; a symbolic link keeps pointing where it does.
 *
 * Where a path leads is settled once, when it is announced: a link that is
 * changed during the work changes nothing, and what stands at the target by
 * the end is replaced, never followed.  What remains is trust in the folder:
 * whoever may rename it or one above it decides where its files are. */
#ifndef CLI_OUTPUTS_H
#define CLI_OUTPUTS_H

#include "pln/base.h"

struct outputs;

/* inputs: files that must not be written over. */
struct outputs *outputs_new (void);
void outputs_free (struct outputs *outputs);

/* Announces a target before any work is done: refuses a directory, a file in
 * a folder that is missing, an input, a place that another output has, a file
 * that standard output or error goes to, a second "-" (or /dev/stdout).  path NULL: nothing. */
gboolean outputs_plan (struct outputs *outputs, const char *option, const char *path,
                       const char *const *inputs, GError **error);

/* Takes the bytes for a path that has been announced, or "-". */
void outputs_add (struct outputs *outputs, const char *path, GBytes *bytes);
gboolean outputs_use_stdout (const struct outputs *outputs);

/* Writes all files, then standard output.  FALSE: PLN_ERROR_SYSTEM, and no
 * file was changed. */
gboolean outputs_commit (struct outputs *outputs, GError **error);

/* Takes back what a commit has begun; allocates nothing (for signals.h). */
void outputs_rollback (gpointer outputs);

#endif
