/* journal.h - says in a folder what a run does to its files, for the run after one that is killed.
 *
 * While a run writes files, each of their folders holds one file, .pln-USER.journal. It is the lock
 * that lets one run of a user at a time write there, and it ends with the process, however that
 * ends. Its lines, each synced before what it announces begins:
 *
 *   run     TOKEN COUNT           new files are .pln-TOKEN.0 to COUNT - 1, old ones the same + "-old"
 *   self    INODE                 of the journal: a copy from elsewhere is not believed
 *   folder  PATH                  every folder of the run; the first one's journal decides for all
 *   made    PATH                  folders that the run has made
 *   begun
 *   file    N INODE SIZE SECONDS NANOSECONDS NAME    of each new file, complete by now
 *   ready                         from here on they are renamed, one after the other
 *   done                          in the first folder alone: all are in place
 *
 * Paths are escaped as in C, cells separated by tabs. */
#ifndef CLI_WRITING_JOURNAL_H
#define CLI_WRITING_JOURNAL_H

#include <sys/types.h>
#include "pln/base.h"

struct journal
{
  char *folder, *path;
  dev_t device; /* with number: which folder it is, by whatever path */
  ino_t number;
  int descriptor; /* locked; -1: not open */
  GString *files; /* lines to be written when all new files are complete */
};

enum journal_lock
{
  JOURNAL_LOCKED,
  JOURNAL_NONE,   /* there is none, and none was to be made */
  JOURNAL_BUSY,   /* a living run has it; or (waiting) a signal has ended the wait */
  JOURNAL_REFUSED /* errno; 0: it is not a file of this user */
};

/* NULL and errno: the folder is not there. */
struct journal *journal_new (const char *folder);
void journal_free (gpointer journal); /* unlocks */
gboolean journal_has_same_folder (gconstpointer journal,
                                  gconstpointer other); /* by whatever path */

/* Opens and locks what is there. */
enum journal_lock journal_try (struct journal *journal);
/* Makes it if necessary, and waits for living runs. */
enum journal_lock journal_take (struct journal *journal);
gboolean journal_is_empty (const struct journal *journal);
/* Unlocks; removes it if it is empty. */
void journal_release (struct journal *journal);

/* Each writes lines; FALSE and errno if they cannot be written or synced. */
gboolean journal_begin (struct journal *journal, const char *token, guint n_files,
                        const GPtrArray *all, const GPtrArray *made);
gboolean journal_ready (struct journal *journal);
gboolean journal_done (struct journal *journal); /* allocates nothing, like the next */
/* Removes the journal, then unlocks. */
void journal_end (struct journal *journal);

/* Adds the line of a new file that has been synced under its temporary name. */
gboolean journal_file_add (struct journal *journal, guint index, const char *temporary,
                           const char *target);

/* FOLDER/.pln-TOKEN.N (g_free). */
char *journal_new_name (const char *folder, const char *token, guint index);
char *journal_old_name (const char *folder, const char *token, guint index);

#endif
