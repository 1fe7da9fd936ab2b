/* transaction.h - a run's files appear together or not at all, even if the run is killed.
 *
 * begin, then write all files under their new names and sync them; ready; rename them into place;
 * done. The run that writes next in one of the folders finishes or undoes what a killed run has left
 * (unfinished.h). Runs of the same user in the same folder take turns from begin to end.
 *
 * What a file system must have for that: locks and inode numbers that stay. Without hard links the
 * old file is renamed, so there is none for a moment. */
#ifndef CLI_WRITING_TRANSACTION_H
#define CLI_WRITING_TRANSACTION_H

#include "pln/base.h"

struct transaction;

struct transaction *transaction_new (void);
void transaction_free (struct transaction *transaction);

/* Announces a folder to write in: links followed. */
void transaction_add_folder (struct transaction *transaction, const char *folder);
/* Waits for other runs, and puts right what killed ones have left. Signals must be held back. begin
 * does this too, for folders announced since. PLN_ERROR_SYSTEM, and nothing is locked. */
gboolean transaction_hold (struct transaction *transaction, GError **error);
/* made: folders made by this run. */
gboolean transaction_begin (struct transaction *transaction, guint n_files, const GPtrArray *made,
                            GError **error);
/* Under what name a file is to be written, and to what name the old one goes (g_free). */
char *transaction_new_name (const struct transaction *transaction, const char *folder, guint index);
char *transaction_old_name (const struct transaction *transaction, const char *folder, guint index);
/* A file is complete under its new name. */
gboolean transaction_add_file (struct transaction *transaction, const char *folder, guint index,
                               const char *new_name, const char *target, GError **error);
gboolean transaction_ready (struct transaction *transaction, GError **error);
/* Each once. Allocates nothing. */
void transaction_sync_folders (const struct transaction *transaction);
gboolean transaction_done (struct transaction *transaction, GError **error);
/* Removes all traces once everything is done or undone. Allocates nothing. */
void transaction_end (struct transaction *transaction);

#endif
