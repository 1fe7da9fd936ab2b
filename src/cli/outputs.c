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
  return outputs;
}

void
outputs_free (struct outputs *outputs)
{
  if (outputs == NULL)
    return;
  g_ptr_array_unref (outputs->file);
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

gboolean
outputs_plan (struct outputs *outputs, const char *option, const char *path,
              const char *const *inputs, GError **error)
{
  struct stat status;
  if (path == NULL)
    return TRUE;
  if (strcmp (path, "-") == 0)
    return stdout_plan (outputs, option, error);
  if (stat (path, &status) == 0)
    {
      if (S_ISDIR (status.st_mode))
        return fail (error, PLN_ERROR_SYSTEM, "%s '%s' is a folder; name a file in it", option,
                     path);
      for (; S_ISREG (status.st_mode) && inputs != NULL && *inputs != NULL; inputs++)
        if (is_same_file (*inputs, &status))
          return fail (error, PLN_ERROR_USAGE,
                       "%s '%s' is also an input and would be written over; name another file",
                       option, path);
      return TRUE;
    }
  g_autofree char *folder = g_path_get_dirname (path);
  if (access (folder, W_OK) != 0)
    return fail (error, PLN_ERROR_SYSTEM, "%s: cannot write '%s': folder '%s': %s; name another place",
                 option, path, folder, g_strerror (errno));
  return TRUE;
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
static void
target_find (struct output *output, gboolean *regular, mode_t *mode)
{
  struct stat status;
  *regular = TRUE;
  *mode = 0600;
  g_clear_pointer (&output->target, g_free);
  if (stat (output->path, &status) != 0)
    {
      output->target = g_strdup (output->path);
      return;
    }
  *regular = S_ISREG (status.st_mode);
  *mode = status.st_mode & 07777;
  char *real = realpath (output->path, NULL);
  output->target = g_strdup (real != NULL ? real : output->path);
  free (real);
}

static gboolean
output_stage (struct output *output, GError **error)
{
  gboolean regular;
  mode_t mode;
  target_find (output, &regular, &mode);
  if (!regular)
    {
      g_clear_pointer (&output->target, g_free);
      return TRUE;
    }

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

/* A second name for the old file, so that it can come back.  A file system
 * without hard links goes without. */
static void
output_back_up (struct output *output)
{
  output->backup = g_strdup (output->temporary);
  size_t length = strlen (output->backup);
  memcpy (output->backup + length - 6, "backup", 6);
  unlink (output->backup);
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
