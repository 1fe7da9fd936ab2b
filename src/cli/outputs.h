/* outputs.h - all files of a run: either all are written, or none.
 *
 * Outputs are collected, then committed together. Each file is written beside its target under a
 * temporary name and synced; when all are complete, they are renamed. Anything but a regular file
 * (a pipe, an open stream) is written directly. New files are private (0600); an existing file
 * keeps its permissions; a symbolic link keeps its target.
 *
 * A run that is killed in between is undone or finished by the next one that writes in one of its
 * folders (writing/transaction.h).
 *
 * Paths are resolved once, when they are announced: changing a link during the run has no effect,
 * and whatever is at the target in the end is replaced, not followed. What remains is trust in the
 * folder: anybody who may rename it or a folder above it decides where its files are. */
#ifndef CLI_OUTPUTS_H
#define CLI_OUTPUTS_H

#include "pln/base.h"
#include "cli/writing/output_writer.h"

struct outputs;

struct outputs *outputs_new (void);
void outputs_free (struct outputs *outputs);

/* inputs: files that must not be overwritten, NULL-terminated; they belong to the outputs from now on. */
void outputs_protect (struct outputs *outputs, GPtrArray *inputs);

/* Announces a target before any work is done. Fails for a directory, a file in a missing folder, an
 * input, the target of another output, a file that standard output or error is redirected to, and a
 * second "-" (or /dev/stdout). path NULL: nothing to do. */
gboolean outputs_plan (struct outputs *outputs, const char *option, const char *path,
                       GError **error);

/* Adds the bytes for a path that has been announced, or "-". */
void outputs_add (struct outputs *outputs, const char *path, GBytes *bytes);
/* Adds what writes the bytes when outputs are committed: a large table need not be in memory as a
 * whole. The data is freed with the outputs. */
void outputs_add_writer (struct outputs *outputs, const char *path,
                         const struct output_writer *writer);
/* Adds to the end of standard output, which must have its bytes already. */
void outputs_append (struct outputs *outputs, const char *text);
gboolean outputs_use_stdout (const struct outputs *outputs);

/* Writes all files, then standard output. FALSE: PLN_ERROR_SYSTEM, and no file has changed. */
gboolean outputs_commit (struct outputs *outputs, GError **error);

/* Makes a folder for files to be announced, and those above it, if they are missing. They go again
 * unless a commit succeeds. PLN_ERROR_SYSTEM if that cannot be. */
gboolean outputs_make_folder (struct outputs *outputs, const char *option, const char *path,
                              GError **error);

/* Until the commit no other run of this user writes in this folder, or in those of the files announced
 * so far: for files that depend on what is there. Signals are held back from now on. */
gboolean outputs_hold (struct outputs *outputs, const char *folder, GError **error);

/* "map.png, report.html": the files, in the order of announcement; NULL if there are none (g_free). */
char *outputs_written (const struct outputs *outputs);
/* The files announced from now on are together called that; NULL: each by its path again. */
void outputs_tell_as (struct outputs *outputs, const char *text);

/* Undoes a commit that has begun. Allocates nothing (for signals.h). */
void outputs_rollback (gpointer outputs);

#endif
