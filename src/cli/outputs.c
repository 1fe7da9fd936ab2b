/* Outputs as one transaction. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "cli/ending.h"
#include "cli/outputs.h"

struct output
{
  char *path;                   /* as given */
  char *target;                 /* links followed; NULL: write directly */
  char *temporary;              /* stands while this is set */
  char *backup;                 /* the old file under another name, until all is done */
  char *folder;                 /* of the target */
  gboolean published;
  GBytes *bytes;
};

struct outputs
{
  GPtrArray *file;              /* struct output */
  GPtrArray *planned;           /* targets, links followed */
  GBytes *standard_output;
  gboolean stdout_planned;
};

/* Removes whatever stands beside the target. */
static void
output_tidy (struct output *output)
{
  if (output->temporary != NULL)
    unlink (output->temporary);
  if (output->backup != NULL)
    unlink (output->backup);
  g_clear_pointer (&output->temporary, g_free);
  g_clear_pointer (&output->backup, g_free);
}

static void
output_free (gpointer data)
{
  struct output *output = data;
  output_tidy (output);
  g_free (output->path);
  g_free (output->target);
  g_free (output->folder);
  g_bytes_unref (output->bytes);
  g_free (output);
}

struct outputs *
outputs_new (void)
{
  struct outputs *outputs = g_new0 (struct outputs, 1);
  outputs->file = g_ptr_array_new_with_free_func (output_free);
  outputs->planned = g_ptr_array_new_with_free_func (g_free);
  return outputs;
}

void
outputs_free (struct outputs *outputs)
{
  if (outputs == NULL)
    return;
  g_ptr_array_unref (outputs->file);
  g_ptr_array_unref (outputs->planned);
  g_clear_pointer (&outputs->standard_output, g_bytes_unref);
  g_free (outputs);
}

static gboolean
is_same_file (const char *a, const struct stat *b)
{
  struct stat status;
  return stat (a, &status) == 0 && status.st_dev == b->st_dev && status.st_ino == b->st_ino;
}

static gboolean
stdout_plan (struct outputs *outputs, const char *option, GError **error)
{
  if (outputs->stdout_planned)
    return fail (error, PLN_ERROR_USAGE,
                 "%s '-': standard output is taken already; give one of the two a file name",
                 option);
  outputs->stdout_planned = TRUE;
  return TRUE;
}

/* Where a path leads, whether or not a file is there yet; NULL and errno for a
 * folder that is none and for links in a ring. */
static char *
path_follow (const char *path)
{
  g_autofree char *here = g_strdup (path);
  char *end;
  for (int links = 0; links < 40; links++)
    {
      g_autofree char *folder = g_path_get_dirname (here), *name = g_path_get_basename (here);
      g_autofree char *leads = g_file_read_link (here, NULL);
      if (leads == NULL)
        {
          char *real = realpath (folder, NULL);
          end = real != NULL ? g_build_filename (real, name, NULL) : NULL;
          free (real);
          return end;
        }
      g_free (here);
      here = g_path_is_absolute (leads) ? g_steal_pointer (&leads)
                                        : g_build_filename (folder, leads, NULL);
    }
  errno = ELOOP;
  return NULL;
}

/* 0, or errno: what keeps a file from being put in place of target. */
static int
folder_refuses (const char *folder, const char *target)
{
  struct stat room, old;
  if (stat (folder, &room) != 0)
    return errno;
  if (!S_ISDIR (room.st_mode))
    return ENOTDIR;
  if (access (folder, W_OK | X_OK) != 0)
    return errno;
  /* In a shared folder (/tmp) only the owner may replace a file. */
  return (room.st_mode & S_ISVTX) && geteuid () != 0 && room.st_uid != geteuid ()
         && lstat (target, &old) == 0 && old.st_uid != geteuid () ? EPERM : 0;
}

/* A regular file, or none yet: its folder takes one, and no other output has
 * the place. */
static gboolean
target_plan (struct outputs *outputs, const char *option, const char *path, GError **error)
{
  g_autofree char *target = path_follow (path);
  int saved = errno;
  if (target == NULL && g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    return fail (error, PLN_ERROR_SYSTEM, "%s: cannot write '%s': it is a link to where no file can be; "
                 "name another place", option, path);
  g_autofree char *folder = g_path_get_dirname (g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? target : path);
  int reason = folder_refuses (folder, target != NULL ? target : path);
  if (reason != 0 || target == NULL)
    return fail (error, PLN_ERROR_SYSTEM, "%s: cannot write '%s': folder '%s': %s; name another place",
                 option, path, folder, g_strerror (reason != 0 ? reason : saved));
  if (access (target, F_OK) == 0 && access (target, W_OK) != 0)
    return fail (error, PLN_ERROR_SYSTEM, "%s: cannot write '%s': %s; name another file", option, path,
                 g_strerror (errno));
  if (g_ptr_array_find_with_equal_func (outputs->planned, target, g_str_equal, NULL))
    return fail (error, PLN_ERROR_USAGE, "%s '%s' is taken by another output already; name another file",
                 option, path);
  g_ptr_array_add (outputs->planned, g_steal_pointer (&target));
  return TRUE;
}

gboolean
outputs_plan (struct outputs *outputs, const char *option, const char *path,
              const char *const *inputs, GError **error)
{
  struct stat status;
  if (path == NULL)
    return TRUE;
  if (*path == '\0')
    return fail (error, PLN_ERROR_USAGE, "%s '': give the name of a file", option);
  if (strcmp (path, "-") == 0)
    return stdout_plan (outputs, option, error);
  if (stat (path, &status) != 0)
    return target_plan (outputs, option, path, error);
  if (S_ISDIR (status.st_mode))
    return fail (error, PLN_ERROR_SYSTEM, "%s '%s' is a folder; name a file in it", option, path);
  if (!S_ISREG (status.st_mode))
    return TRUE;
  for (; inputs != NULL && *inputs != NULL; inputs++)
    if (is_same_file (*inputs, &status))
      return fail (error, PLN_ERROR_USAGE,
                   "%s '%s' is also an input and would be written over; name another file",
                   option, path);
  return target_plan (outputs, option, path, error);
}

void
outputs_add (struct outputs *outputs, const char *path, GBytes *bytes)
{
  if (strcmp (path, "-") == 0)
    {
      g_clear_pointer (&outputs->standard_output, g_bytes_unref);
      outputs->standard_output = bytes;
      return;
    }
  struct output *output = g_new0 (struct output, 1);
  output->path = g_strdup (path);
  output->bytes = bytes;
  g_ptr_array_add (outputs->file, output);
}

gboolean
outputs_use_stdout (const struct outputs *outputs)
{
  return outputs->stdout_planned;
}

static gboolean
bytes_write (int descriptor, GBytes *bytes)
{
  gsize size, done = 0;
  const char *data = g_bytes_get_data (bytes, &size);
  while (done < size)
    {
      ssize_t written = write (descriptor, data + done, size - done);
      if (written < 0 && errno == EINTR)
        continue;
      if (written < 0)
        return FALSE;
      done += (gsize) written;
    }
  return TRUE;
}

static gboolean
write_failed (const struct output *output, GError **error)
{
  return fail (error, PLN_ERROR_SYSTEM, "cannot write '%s': %s; no file was changed",
               output->path, g_strerror (errno));
}

/* Where the bytes shall end: links followed; a new file where no file is. */
static gboolean
target_find (struct output *output, gboolean *regular, mode_t *mode)
{
  struct stat status;
  gboolean stands = stat (output->path, &status) == 0;
  *regular = !stands || S_ISREG (status.st_mode);
  *mode = stands ? status.st_mode & 07777 : 0600;
  g_clear_pointer (&output->target, g_free);
  return !*regular || (output->target = path_follow (output->path)) != NULL;
}

static gboolean
output_stage (struct output *output, GError **error)
{
  gboolean regular;
  mode_t mode;
  if (!target_find (output, &regular, &mode))
    return write_failed (output, error);
  if (!regular)
    return TRUE;

  g_autofree char *name = g_path_get_basename (output->target);
  output->folder = g_path_get_dirname (output->target);
  output->temporary = g_strdup_printf ("%s/.%.200s.pln-XXXXXX", output->folder, name);
  int descriptor = mkostemp (output->temporary, O_CLOEXEC);
  if (descriptor < 0)
    {
      g_clear_pointer (&output->temporary, g_free);
      return write_failed (output, error);
    }
  gboolean written = bytes_write (descriptor, output->bytes) && fchmod (descriptor, mode) == 0
                     && fsync (descriptor) == 0;
  int saved = errno;
  if (close (descriptor) != 0 && written)
    {
      written = FALSE;
      saved = errno;
    }
  errno = saved;
  return written || write_failed (output, error);
}

/* A second name for the old file, so that it can come back; of this run alone,
 * as the temporary name is.  A file system without hard links goes without. */
static void
output_back_up (struct output *output)
{
  output->backup = g_strconcat (output->temporary, "-old", NULL);
  if (link (output->target, output->backup) != 0)
    g_clear_pointer (&output->backup, g_free);
}

static void
output_take_back (struct output *output)
{
  if (!output->published)
    return;
  if (output->backup == NULL)
    unlink (output->target);
  else if (rename (output->backup, output->target) == 0)
    g_clear_pointer (&output->backup, g_free);
}

static gboolean
output_publish (struct output *output, GError **error)
{
  if (output->target == NULL)
    return TRUE;
  output_back_up (output);
  if (rename (output->temporary, output->target) != 0)
    return write_failed (output, error);
  g_clear_pointer (&output->temporary, g_free);
  output->published = TRUE;
  return TRUE;
}

/* What is no regular file: a device, a pipe. */
static gboolean
output_write_directly (const struct output *output, GError **error)
{
  if (output->target != NULL)
    return TRUE;
  int descriptor = open (output->path, O_WRONLY | O_CLOEXEC);
  gboolean written = descriptor >= 0 && bytes_write (descriptor, output->bytes);
  int saved = errno;
  if (descriptor >= 0 && close (descriptor) != 0 && written)
    {
      written = FALSE;
      saved = errno;
    }
  if (written || saved == EPIPE)
    return TRUE;
  return fail (error, PLN_ERROR_SYSTEM, "cannot write '%s': %s", output->path, g_strerror (saved));
}

/* The folder's entry must last too; a file system that cannot sync a folder
 * is no reason to fail. */
static void
folder_sync (const struct output *output)
{
  if (output->target == NULL)
    return;
  int descriptor = open (output->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0)
    return;
  fsync (descriptor);
  close (descriptor);
}

static gboolean
interrupted (GError **error)
{
  return ending_signal () == 0
         || fail (error, PLN_ERROR_SYSTEM, "interrupted; no file was changed");
}

static gboolean
files_put_in_place (struct outputs *outputs, GError **error)
{
  struct output **output = (struct output **) outputs->file->pdata;
  for (guint i = 0; i < outputs->file->len; i++)
    if (!output_stage (output[i], error) || !interrupted (error))
      return FALSE;
  for (guint i = 0; i < outputs->file->len; i++)
    if (!output_publish (output[i], error) || !interrupted (error))
      return FALSE;
  return TRUE;
}

/* Allocates nothing. */
void
outputs_abandon (gpointer data)
{
  struct outputs *outputs = data;
  for (guint i = 0; i < outputs->file->len; i++)
    {
      struct output *output = outputs->file->pdata[i];
      output_take_back (output);
      output_tidy (output);
    }
}

/* Signals wait meanwhile.  Once all files are in place nothing takes them
 * back, and nothing more is allocated until they are synced. */
static gboolean
files_commit (struct outputs *outputs, GError **error)
{
  ending_defer_signals (TRUE);
  gboolean committed = files_put_in_place (outputs, error);
  if (committed)
    ending_undo_with (NULL, NULL);
  else
    outputs_abandon (outputs);
  for (guint i = 0; i < outputs->file->len; i++)
    {
      output_tidy (outputs->file->pdata[i]);
      folder_sync (outputs->file->pdata[i]);
    }
  ending_defer_signals (FALSE);
  return committed;
}

gboolean
outputs_commit (struct outputs *outputs, GError **error)
{
  if (!files_commit (outputs, error))
    return FALSE;
  for (guint i = 0; i < outputs->file->len; i++)
    if (!output_write_directly (outputs->file->pdata[i], error))
      return FALSE;

  /* Somebody who stops reading (a pager, head) is no failure. */
  if (outputs->standard_output != NULL && !bytes_write (STDOUT_FILENO, outputs->standard_output)
      && errno != EPIPE)
    return fail (error, PLN_ERROR_SYSTEM, "cannot write to standard output: %s%s",
                 g_strerror (errno), outputs->file->len > 0 ? "; the files are written" : "");
  return TRUE;
}
