/* All outputs in one transaction. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "cli/signals.h"
#include "cli/outputs.h"
#include "cli/writing/output_file.h"
#include "cli/writing/transaction.h"
#include "cli/output_paths.h"

struct outputs
{
  GPtrArray *file;        /* struct output, in the order of announcement */
  GHashTable *target;     /* of them: set of char *, borrowed */
  GHashTable *first_path; /* the number of the first one with this path, borrowed */
  GPtrArray *told;        /* char *: how outputs_written names them */
  gboolean told_as_one;
  GPtrArray *input; /* char *: files that must not be overwritten, borrowed; NULL: none */
  GPtrArray *made;  /* char *: folders made for them, those above first; empty once committed */
  struct transaction *transaction; /* NULL: nothing is locked */
  struct output standard_output;   /* only what it holds */
  gboolean stdout_planned;
};

struct outputs *
outputs_new (void)
{
  struct outputs *outputs = g_new0 (struct outputs, 1);
  outputs->file = g_ptr_array_new_with_free_func (output_free);
  outputs->target = g_hash_table_new (text_hash, g_str_equal);
  outputs->first_path = g_hash_table_new (text_hash, g_str_equal);
  outputs->told = g_ptr_array_new_with_free_func (g_free);
  outputs->made = g_ptr_array_new_with_free_func (g_free);
  return outputs;
}

void
outputs_free (struct outputs *outputs)
{
  if (outputs == NULL)
    return;
  g_hash_table_unref (outputs->target);
  g_hash_table_unref (outputs->first_path);
  g_ptr_array_unref (outputs->file);
  if (outputs->transaction != NULL)
    transaction_end (outputs->transaction);
  folders_remove (outputs->made);
  g_ptr_array_unref (outputs->made);
  g_ptr_array_unref (outputs->told);
  g_clear_pointer (&outputs->input, g_ptr_array_unref);
  transaction_free (outputs->transaction);
  output_clear_content (&outputs->standard_output);
  g_free (outputs);
}

static gboolean
is_same_file (const char *a, const struct stat *b)
{
  struct stat status;
  return stat (a, &status) == 0 && status.st_dev == b->st_dev && status.st_ino == b->st_ino;
}

static gboolean
is_input (const struct outputs *outputs, const struct stat *status)
{
  for (guint i = 0; outputs->input != NULL && i < outputs->input->len; i++)
    if (g_ptr_array_index (outputs->input, i) != NULL
        && is_same_file (g_ptr_array_index (outputs->input, i), status))
      return TRUE;
  return FALSE;
}

void
outputs_protect (struct outputs *outputs, GPtrArray *inputs)
{
  outputs->input = inputs;
}

static gboolean
is_standard_output (const char *path)
{
  return strcmp (path, "-") == 0 || output_path_stream (path) == STDOUT_FILENO;
}

static gboolean
stdout_plan (struct outputs *outputs, const char *option, const char *path, GError **error)
{
  if (outputs->stdout_planned)
    return fail (error, PLN_ERROR_USAGE,
                 "%s: \"%s\": standard output is already taken; give one of the two a file name",
                 option, path);
  outputs->stdout_planned = TRUE;
  return TRUE;
}

/* Takes the target. */
static void
output_new (struct outputs *outputs, const char *path, char *target, int stream)
{
  struct output *output = g_new0 (struct output, 1);
  g_ptr_array_add (outputs->file, output);
  output->path = g_strdup (path);
  output->target = target;
  output->folder = target != NULL ? g_path_get_dirname (target) : NULL;
  output->stream = stream;
  if (target != NULL)
    g_hash_table_add (outputs->target, target);
  if (!g_hash_table_contains (outputs->first_path, output->path))
    g_hash_table_insert (outputs->first_path, output->path,
                         GUINT_TO_POINTER (outputs->file->len - 1));
  if (!outputs->told_as_one)
    g_ptr_array_add (outputs->told, g_strdup (path));
}

static gboolean
link_refuse (const char *option, const char *path, int reason, GError **error)
{
  return fail (error, PLN_ERROR_SYSTEM,
               "%s: cannot write \"%s\": it is a link %s; name another place", option, path,
               reason == EXDEV ? "that another user put where all may write"
                               : "to where no file can be");
}

/* Checks that the target is a regular file or does not exist, that its folder accepts files, and
 * that no other output has it. */
static gboolean
target_plan (struct outputs *outputs, const char *option, const char *path, GError **error)
{
  g_autofree char *target = output_path_follow (path);
  int saved = errno;
  if (target == NULL && g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    return link_refuse (option, path, saved, error);
  g_autofree char *folder
    = g_path_get_dirname (g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? target : path);
  int reason = output_path_refuses (folder, target != NULL ? target : path);
  if (reason != 0 || target == NULL)
    return fail (error, PLN_ERROR_SYSTEM,
                 "%s: cannot write \"%s\": folder \"%s\": %s; name another place", option, path,
                 folder, system_reason (reason != 0 ? reason : saved));
  if (access (target, F_OK) == 0 && access (target, W_OK) != 0)
    return fail (error, PLN_ERROR_SYSTEM, "%s: cannot write \"%s\": %s; name another file", option,
                 path, system_reason (errno));
  if (g_hash_table_contains (outputs->target, target))
    return fail (error, PLN_ERROR_USAGE,
                 "%s: \"%s\" is already taken by another output; name another file", option, path);
  output_new (outputs, path, g_steal_pointer (&target), -1);
  return TRUE;
}

/* If the shell has redirected standard output or error to this file, their text would be lost. */
static gboolean
is_standard_stream (const struct stat *status)
{
  struct stat stream;
  for (int i = STDOUT_FILENO; i <= STDERR_FILENO; i++)
    if (fstat (i, &stream) == 0 && stream.st_dev == status->st_dev
        && stream.st_ino == status->st_ino)
      return TRUE;
  return FALSE;
}

static gboolean
stream_plan (struct outputs *outputs, const char *option, const char *path, int stream,
             GError **error)
{
  int mode = fcntl (stream, F_GETFL);
  if (mode < 0 || (mode & O_ACCMODE) == O_RDONLY)
    return fail (error, PLN_ERROR_SYSTEM, "%s: cannot write \"%s\": it is not open for writing",
                 option, path);
  output_new (outputs, path, NULL, stream);
  return TRUE;
}

gboolean
outputs_plan (struct outputs *outputs, const char *option, const char *path, GError **error)
{
  struct stat status;
  if (path == NULL)
    return TRUE;
  if (*path == '\0')
    return fail (error, PLN_ERROR_USAGE, "%s: \"\" is not a file name; name a file", option);
  if (is_standard_output (path))
    return stdout_plan (outputs, option, path, error);
  if (output_path_stream (path) >= 0)
    return stream_plan (outputs, option, path, output_path_stream (path), error);
  if (stat (path, &status) != 0)
    return target_plan (outputs, option, path, error);
  if (S_ISDIR (status.st_mode))
    return fail (error, PLN_ERROR_SYSTEM, "%s: \"%s\" is a folder; name a file in it", option,
                 path);
  if (!S_ISREG (status.st_mode))
    {
      output_new (outputs, path, NULL, -1);
      return TRUE;
    }
  if (is_input (outputs, &status))
    return fail (error, PLN_ERROR_USAGE,
                 "%s: \"%s\" is also an input and would be overwritten; name another file", option,
                 path);
  if (is_standard_stream (&status))
    return fail (error, PLN_ERROR_USAGE,
                 "%s: \"%s\": the output or the messages of this program go there too; "
                 "name another file",
                 option, path);
  return target_plan (outputs, option, path, error);
}

/* The first output of that path without bytes gets them. */
static struct output *
output_with (struct outputs *outputs, const char *path, GBytes *bytes)
{
  if (is_standard_output (path))
    {
      output_clear_content (&outputs->standard_output);
      outputs->standard_output.bytes = bytes;
      return &outputs->standard_output;
    }
  for (guint i = GPOINTER_TO_UINT (g_hash_table_lookup (outputs->first_path, path));
       i < outputs->file->len; i++)
    {
      struct output *output = outputs->file->pdata[i];
      if (output->bytes == NULL && strcmp (output->path, path) == 0)
        {
          output->bytes = bytes;
          return output;
        }
    }
  g_assert_not_reached (); /* not announced */
}

void
outputs_add (struct outputs *outputs, const char *path, GBytes *bytes)
{
  output_with (outputs, path, bytes);
}

void
outputs_add_writer (struct outputs *outputs, const char *path, const struct output_writer *writer)
{
  output_with (outputs, path, g_bytes_new_static ("", 0))->writer = *writer;
}

void
outputs_append (struct outputs *outputs, const char *text)
{
  GByteArray *all = g_bytes_unref_to_array (g_steal_pointer (&outputs->standard_output.bytes));
  g_byte_array_append (all, (const guint8 *)text, (guint)strlen (text));
  outputs->standard_output.bytes = g_byte_array_free_to_bytes (all);
}

gboolean
outputs_use_stdout (const struct outputs *outputs)
{
  return outputs->stdout_planned;
}

static gboolean
interrupted (GError **error)
{
  return signal_waiting () == 0
         || fail (error, PLN_ERROR_SYSTEM, "interrupted; no file was changed");
}

static gboolean
file_stage (const struct outputs *outputs, guint i, GError **error)
{
  struct output *output = outputs->file->pdata[i];
  return output_stage (output, transaction_new_name (outputs->transaction, output->folder, i),
                       error);
}

static gboolean
file_sync (const struct outputs *outputs, guint i, GError **error)
{
  const struct output *output = outputs->file->pdata[i];
  return output_sync (output, error)
         && transaction_add_file (outputs->transaction, output->folder, i, output->temporary,
                                  output->target, error);
}

static gboolean
file_install (const struct outputs *outputs, guint i, GError **error)
{
  struct output *output = outputs->file->pdata[i];
  return output_install (output, transaction_old_name (outputs->transaction, output->folder, i),
                         error);
}

/* Takes one step with each file. */
static gboolean
each_file (const struct outputs *outputs,
           gboolean (*step) (const struct outputs *outputs, guint i, GError **error),
           GError **error)
{
  for (guint i = 0; i < outputs->file->len; i++)
    if (output_is_file (outputs->file->pdata[i])
        && (!step (outputs, i, error) || !interrupted (error)))
      return FALSE;
  return TRUE;
}

/* The folders of all files that have bytes, or of all announced. */
static void
folders_announce (const struct outputs *outputs, gboolean all)
{
  for (guint i = 0; i < outputs->file->len; i++)
    {
      const struct output *output = outputs->file->pdata[i];
      if (output_is_file (output) || (all && output->target != NULL))
        transaction_add_folder (outputs->transaction, output->folder);
    }
}

gboolean
outputs_hold (struct outputs *outputs, const char *folder, GError **error)
{
  signals_block ();
  outputs->transaction = transaction_new ();
  transaction_add_folder (outputs->transaction, folder);
  folders_announce (outputs, TRUE);
  return transaction_hold (outputs->transaction, error);
}

static gboolean
transaction_start (struct outputs *outputs, GError **error)
{
  if (outputs->transaction == NULL)
    outputs->transaction = transaction_new ();
  folders_announce (outputs, FALSE);
  return transaction_begin (outputs->transaction, outputs->file->len, outputs->made, error);
}

static gboolean
files_put_in_place (struct outputs *outputs, GError **error)
{
  if (!transaction_start (outputs, error) || !each_file (outputs, file_stage, error)
      || !each_file (outputs, file_sync, error) || !transaction_ready (outputs->transaction, error)
      || !each_file (outputs, file_install, error))
    return FALSE;
  transaction_sync_folders (outputs->transaction);
  for (guint i = 0; i < outputs->made->len; i++)
    made_folder_sync (outputs->made->pdata[i]);
  return transaction_done (outputs->transaction, error);
}

/* Allocates nothing. */
void
outputs_rollback (gpointer data)
{
  struct outputs *outputs = data;
  for (guint i = 0; i < outputs->file->len; i++)
    output_restore (outputs->file->pdata[i]);
  for (guint i = 0; i < outputs->file->len; i++)
    output_tidy (outputs->file->pdata[i]);
  if (outputs->transaction != NULL)
    {
      transaction_sync_folders (outputs->transaction);
      transaction_end (outputs->transaction);
    }
  folders_remove (outputs->made);
}

/* Signals are blocked meanwhile. Once all files are in place they are not rolled back, and nothing
 * is allocated. */
static gboolean
files_commit (struct outputs *outputs, GError **error)
{
  signals_block ();
  gboolean committed = files_put_in_place (outputs, error);
  if (committed)
    {
      cleanup_register (NULL, NULL);
      for (guint i = 0; i < outputs->file->len; i++)
        output_tidy (outputs->file->pdata[i]);
      transaction_end (outputs->transaction);
    }
  else
    outputs_rollback (outputs);
  signals_unblock ();
  if (committed)
    g_ptr_array_set_size (outputs->made, 0);
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

  /* A closed pipe (head, a pager) is not an error. */
  if (outputs->standard_output.bytes != NULL
      && !output_write (STDOUT_FILENO, &outputs->standard_output) && errno != EPIPE)
    return fail (error, PLN_ERROR_SYSTEM, "cannot write to standard output: %s%s",
                 system_reason (errno), outputs->file->len > 0 ? "; the files are written" : "");
  return TRUE;
}

char *
outputs_written (const struct outputs *outputs)
{
  GString *paths = g_string_new (NULL);
  for (guint i = 0; i < outputs->told->len; i++)
    g_string_append_printf (paths, "%s%s", i > 0 ? ", " : "",
                            (const char *)outputs->told->pdata[i]);
  return g_string_free (paths, paths->len == 0);
}

void
outputs_tell_as (struct outputs *outputs, const char *text)
{
  outputs->told_as_one = text != NULL;
  if (text != NULL)
    g_ptr_array_add (outputs->told, g_strdup (text));
}

gboolean
outputs_make_folder (struct outputs *outputs, const char *option, const char *path, GError **error)
{
  return folders_make (outputs->made, path)
         || fail (error, PLN_ERROR_SYSTEM, "%s: cannot make the folder \"%s\": %s; name another",
                  option, path, system_reason (errno));
}
