/* Undoes or finishes what a killed run had begun.
 *
 * Its journals say which folders it wrote in (journal.h). All of them are locked before anything is
 * touched, without waiting: whoever has one of them is alive and will come here itself. The journal
 * of the first folder decides, and is removed last, so being killed here as well does no harm. */
#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#include "cli/remarks.h"
#include "cli/writing/journal_reader.h"
#include "cli/writing/output_file.h"
#include "cli/writing/unfinished.h"

struct unfinished
{
  GPtrArray *journal;        /* struct journal *, locked: those that are still there */
  GPtrArray *text;           /* of them: struct journal_text * */
  gboolean busy, done, told; /* told: a file has got its old content back */
};

static gboolean
is_the_new_file (const char *path, const struct journal_file *file)
{
  struct stat status;
  return lstat (path, &status) == 0 && (guint64)status.st_ino == file->number
         && (guint64)status.st_size == file->size && (gint64)status.st_mtim.tv_sec == file->seconds
         && status.st_mtim.tv_nsec == file->nanoseconds;
}

static gboolean
is_there (const char *path)
{
  struct stat status;
  return lstat (path, &status) == 0;
}

/* Was the old file put aside, and the new one not yet in its place? */
static gboolean
is_between (const char *target, const char *fresh)
{
  return !is_there (target) && is_there (fresh);
}

static void
file_undo (struct unfinished *unfinished, const char *folder, const char *token,
           const struct journal_file *file)
{
  g_autofree char *target = g_build_filename (folder, file->name, NULL);
  g_autofree char *fresh = journal_new_name (folder, token, file->index);
  g_autofree char *old = journal_old_name (folder, token, file->index);
  gboolean placed = is_the_new_file (target, file);
  if (!placed && !is_between (target, fresh))
    return;
  if (is_there (old))
    unfinished->told |= rename (old, target) == 0;
  else if (placed)
    unfinished->told |= unlink (target) == 0;
}

/* What stands beside the files. */
static void
folder_tidy (const char *folder, const struct journal_text *text)
{
  for (guint i = 0; i < text->n_files; i++)
    {
      g_autofree char *fresh = journal_new_name (folder, text->token, i);
      g_autofree char *old = journal_old_name (folder, text->token, i);
      unlink (fresh);
      unlink (old);
    }
  folder_sync (folder);
}

static void
folder_settle (struct unfinished *unfinished, guint which)
{
  const struct journal *journal = unfinished->journal->pdata[which];
  const struct journal_text *text = unfinished->text->pdata[which];
  for (guint i = 0; !unfinished->done && i < text->files->len; i++)
    file_undo (unfinished, journal->folder, text->token,
               &g_array_index (text->files, struct journal_file, i));
  folder_tidy (journal->folder, text);
}

static void
all_settle (struct unfinished *unfinished)
{
  for (guint i = 0; i < unfinished->journal->len; i++)
    folder_settle (unfinished, i);
  for (guint i = unfinished->journal->len; i > 0; i--)
    journal_end (unfinished->journal->pdata[i - 1]);
}

/* Takes the journal of one of the folders, if it is of this run. FALSE and errno: it is there and
 * cannot be had. */
static gboolean
folder_take (struct unfinished *unfinished, const char *folder, const char *token)
{
  struct journal *journal = journal_new (folder);
  if (journal == NULL)
    return errno == ENOENT || errno == ENOTDIR;
  enum journal_lock lock = journal_try (journal);
  struct journal_text *text = lock == JOURNAL_LOCKED ? journal_text_read (journal) : NULL;
  if (text != NULL && g_strcmp0 (text->token, token) == 0)
    {
      g_ptr_array_add (unfinished->journal, journal);
      g_ptr_array_add (unfinished->text, text);
      unfinished->done |= text->done;
      return TRUE;
    }
  g_clear_pointer (&text, journal_text_free);
  int saved = errno;
  journal_free (journal);
  errno = saved;
  unfinished->busy |= lock == JOURNAL_BUSY;
  return lock != JOURNAL_REFUSED;
}

static gboolean
folders_take (struct unfinished *unfinished, const struct journal_text *found, GError **error)
{
  for (guint i = 0; i < found->folders->len; i++)
    if (!folder_take (unfinished, found->folders->pdata[i], found->token))
      return fail (error, PLN_ERROR_SYSTEM,
                   "an earlier run was stopped while it wrote in \"%s\", and what it left there "
                   "cannot be put right: %s",
                   (const char *)found->folders->pdata[i],
                   errno != 0 ? system_reason (errno)
                              : "the file .pln-USER.journal there is another user's");
  return TRUE;
}

static gboolean
run_settle (const struct journal *folder, const struct journal_text *found, GError **error)
{
  struct unfinished unfinished
    = { .journal = g_ptr_array_new_with_free_func (journal_free),
        .text = g_ptr_array_new_with_free_func ((GDestroyNotify)journal_text_free) };
  gboolean taken = folders_take (&unfinished, found, error);
  /* A folder that has been moved since is not where its journal says. */
  if (taken && !unfinished.busy
      && !g_ptr_array_find_with_equal_func (unfinished.journal, folder, journal_has_same_folder,
                                            NULL))
    folder_take (&unfinished, folder->folder, found->token);
  if (taken && !unfinished.busy)
    {
      all_settle (&unfinished);
      if (!unfinished.done)
        folders_remove (found->made);
    }
  if (unfinished.told)
    remark_add ("an earlier run was stopped while it wrote its files; they are again as they were "
                "before it");
  g_ptr_array_unref (unfinished.text);
  g_ptr_array_unref (unfinished.journal);
  return taken;
}

gboolean
unfinished_settle (const char *folder, GError **error)
{
  struct journal *journal = journal_new (folder);
  if (journal == NULL)
    return TRUE;
  struct journal_text *found = NULL;
  if (journal_try (journal) == JOURNAL_LOCKED && (found = journal_text_read (journal)) == NULL)
    journal_end (journal);   /* nothing had begun */
  journal_release (journal); /* to be locked again with those of the other folders */
  gboolean settled = found == NULL || run_settle (journal, found, error);
  g_clear_pointer (&found, journal_text_free);
  journal_free (journal);
  return settled;
}
