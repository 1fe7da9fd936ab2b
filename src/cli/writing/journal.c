/* The journal of a folder that a run writes in. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include "cli/writing/journal.h"
#include "cli/writing/lock_wait.h"
#include "cli/writing/output_file.h"

struct journal *
journal_new (const char *folder)
{
  struct stat status;
  if (stat (folder, &status) != 0)
    return NULL;
  struct journal *journal = g_new0 (struct journal, 1);
  journal->folder = g_strdup (folder);
  journal->path = g_strdup_printf ("%s/.pln-%u.journal", folder, (guint)geteuid ());
  journal->device = status.st_dev;
  journal->number = status.st_ino;
  journal->descriptor = -1;
  journal->files = g_string_new (NULL);
  return journal;
}

static void
journal_close (struct journal *journal)
{
  if (journal->descriptor >= 0)
    close (journal->descriptor);
  journal->descriptor = -1;
}

gboolean
journal_has_same_folder (gconstpointer journal, gconstpointer other)
{
  const struct journal *one = journal, *two = other;
  return one->number == two->number && one->device == two->device;
}

void
journal_free (gpointer data)
{
  struct journal *journal = data;
  journal_close (journal);
  g_free (journal->folder);
  g_free (journal->path);
  g_string_free (journal->files, TRUE);
  g_free (journal);
}

/* Another user could put anything under this name into a folder where everybody may write. */
static gboolean
is_own_file (int descriptor)
{
  struct stat status;
  return fstat (descriptor, &status) == 0 && S_ISREG (status.st_mode) && status.st_uid == geteuid ()
         && status.st_nlink <= 1;
}

/* The run that had the lock removes the file, so the name may stand for another one by now. */
static gboolean
is_still_there (const struct journal *journal)
{
  struct stat open, named;
  return fstat (journal->descriptor, &open) == 0 && lstat (journal->path, &named) == 0
         && open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

static enum journal_lock
journal_open (struct journal *journal, int flags)
{
  journal->descriptor = open (journal->path, O_RDWR | O_NOFOLLOW | O_CLOEXEC | flags, 0600);
  if (journal->descriptor < 0)
    return errno == ENOENT && flags == 0 ? JOURNAL_NONE : JOURNAL_REFUSED;
  if (is_own_file (journal->descriptor))
    return JOURNAL_LOCKED;
  journal_close (journal);
  errno = 0;
  return JOURNAL_REFUSED;
}

enum journal_lock
journal_try (struct journal *journal)
{
  enum journal_lock opened = journal_open (journal, 0);
  if (opened != JOURNAL_LOCKED)
    return opened;
  if ((flock (journal->descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
      && is_still_there (journal))
    return JOURNAL_LOCKED;
  journal_close (journal);
  return JOURNAL_BUSY;
}

enum journal_lock
journal_take (struct journal *journal)
{
  for (;;)
    {
      enum journal_lock opened = journal_open (journal, O_CREAT);
      if (opened != JOURNAL_LOCKED)
        return opened;
      gboolean locked = lock_wait (journal->descriptor, journal->folder);
      if (locked && is_still_there (journal))
        return JOURNAL_LOCKED;
      journal_close (journal);
      if (!locked)
        return JOURNAL_BUSY;
    }
}

gboolean
journal_is_empty (const struct journal *journal)
{
  struct stat status;
  return fstat (journal->descriptor, &status) == 0 && status.st_size == 0;
}

void
journal_release (struct journal *journal)
{
  if (journal->descriptor >= 0 && journal_is_empty (journal))
    unlink (journal->path);
  journal_close (journal);
}

void
journal_end (struct journal *journal)
{
  if (journal->descriptor >= 0)
    unlink (journal->path);
  journal_close (journal);
}

static void
path_line_append (GString *text, const char *word, const char *path)
{
  g_autofree char *here = g_get_current_dir ();
  g_autofree char *whole
    = g_path_is_absolute (path) ? g_strdup (path) : g_build_filename (here, path, NULL);
  g_autofree char *escaped = g_strescape (whole, NULL);
  g_string_append_printf (text, "%s\t%s\n", word, escaped);
}

gboolean
journal_begin (struct journal *journal, const char *token, guint n_files, const GPtrArray *all,
               const GPtrArray *made)
{
  struct stat status;
  g_autoptr (GString) text = g_string_new (NULL);
  if (fstat (journal->descriptor, &status) != 0)
    return FALSE;
  g_string_printf (text, "run\t%s\t%u\nself\t%" G_GUINT64_FORMAT "\n", token, n_files,
                   (guint64)status.st_ino);
  for (guint i = 0; i < all->len; i++)
    path_line_append (text, "folder", ((const struct journal *)all->pdata[i])->folder);
  for (guint i = 0; i < made->len; i++)
    path_line_append (text, "made", made->pdata[i]);
  g_string_append (text, "begun\n");
  return data_write (journal->descriptor, text->str, text->len);
}

gboolean
journal_file_add (struct journal *journal, guint index, const char *temporary, const char *target)
{
  struct stat status;
  g_autofree char *name = g_path_get_basename (target);
  g_autofree char *escaped = g_strescape (name, NULL);
  if (lstat (temporary, &status) != 0)
    return FALSE;
  g_string_append_printf (journal->files,
                          "file\t%u\t%" G_GUINT64_FORMAT "\t%" G_GUINT64_FORMAT
                          "\t%" G_GINT64_FORMAT "\t%ld\t%s\n",
                          index, (guint64)status.st_ino, (guint64)status.st_size,
                          (gint64)status.st_mtim.tv_sec, status.st_mtim.tv_nsec, escaped);
  return TRUE;
}

gboolean
journal_ready (struct journal *journal)
{
  g_string_append (journal->files, "ready\n");
  if (!data_write (journal->descriptor, journal->files->str, journal->files->len)
      || fsync (journal->descriptor) != 0)
    return FALSE;
  folder_sync (journal->folder);
  return TRUE;
}

gboolean
journal_done (struct journal *journal)
{
  struct stat status;
  if (fstat (journal->descriptor, &status) != 0)
    return FALSE;
  if (data_write (journal->descriptor, "done\n", strlen ("done\n"))
      && fsync (journal->descriptor) == 0)
    return TRUE;
  int saved = errno;
  if (ftruncate (journal->descriptor, status.st_size) != 0)
    saved = errno;
  errno = saved;
  return FALSE;
}

char *
journal_new_name (const char *folder, const char *token, guint index)
{
  return g_strdup_printf ("%s/.pln-%s.%u", folder, token, index);
}

char *
journal_old_name (const char *folder, const char *token, guint index)
{
  return g_strdup_printf ("%s/.pln-%s.%u-old", folder, token, index);
}
