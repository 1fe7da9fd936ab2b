/* Tries every call in turn.
 *
 * Each run is a child that writes into a folder of its own, out/, in which
 * PLN_FAULT_OLD (a name) stands already.  A run is clean when it
 * - ends with 0 and everything written is what the run without a fault wrote, or
 * - ends with 3, says why, and left the folder as it was, or
 * - ends with 3 and says that standard output failed, after all files.
 * With a signal it ends with 128 + its number and all files or none; after
 * SIGKILL each file is the old or the new one, whatever temporary ones stay. */
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "shim.h"

#define MOST_FILES 16

struct file
{
  char name[64];
  char *data; /* NULL: cannot be read */
  size_t size;
};

struct folder
{
  int count;
  struct file file[MOST_FILES];
};

struct outcome
{
  int status; /* of waitpid */
  struct folder out;
  struct file said, message; /* standard output and error */
};

static void
file_take (struct file *file, const char *folder, const char *name)
{
  char path[400];
  struct stat status;
  snprintf (path, sizeof path, "%s/%s", folder, name);
  snprintf (file->name, sizeof file->name, "%s", name);
  file->data = NULL;
  file->size = 0;
  FILE *stream = stat (path, &status) == 0 && S_ISREG (status.st_mode) ? fopen (path, "rb") : NULL;
  if (stream == NULL || fstat (fileno (stream), &status) != 0)
    return;
  file->data = calloc (1, (size_t)status.st_size + 1);
  file->size = fread (file->data, 1, (size_t)status.st_size, stream);
  fclose (stream);
}

static int
names_compare (const void *a, const void *b)
{
  return strcmp (((const struct file *)a)->name, ((const struct file *)b)->name);
}

/* prefix: of the names, "" or "FOLDER/". */
static void
folder_add (struct folder *folder, const char *path, const char *prefix)
{
  char name[sizeof folder->file[0].name], below[sizeof folder->file[0].name + 1], whole[400];
  snprintf (whole, sizeof whole, "%s/%s", path, prefix);
  DIR *dir = opendir (whole);
  struct dirent *entry;
  while (dir != NULL && (entry = readdir (dir)) != NULL && folder->count < MOST_FILES)
    if (strcmp (entry->d_name, ".") != 0 && strcmp (entry->d_name, "..") != 0)
      {
        snprintf (name, sizeof name, "%s%.50s", prefix, entry->d_name);
        file_take (&folder->file[folder->count++], path, name);
        snprintf (below, sizeof below, "%s/", name);
        if (entry->d_type == DT_DIR)
          folder_add (folder, path, below);
      }
  if (dir != NULL)
    closedir (dir);
}

/* The files, and those in folders inside; a folder is a file without data. */
static void
folder_take (struct folder *folder, const char *path)
{
  folder->count = 0;
  folder_add (folder, path, "");
  qsort (folder->file, (size_t)folder->count, sizeof folder->file[0], names_compare);
}

static int
file_equals (const struct file *a, const struct file *b)
{
  return strcmp (a->name, b->name) == 0 && a->size == b->size
         && (a->data == NULL) == (b->data == NULL)
         && (a->size == 0 || memcmp (a->data, b->data, a->size) == 0);
}

static int
folder_equals (const struct folder *a, const struct folder *b)
{
  if (a->count != b->count)
    return 0;
  for (int i = 0; i < a->count; i++)
    if (!file_equals (&a->file[i], &b->file[i]))
      return 0;
  return 1;
}

static void
folder_empty (const char *path)
{
  struct folder folder;
  char victim[400];
  mkdir (path, 0700);
  folder_take (&folder, path);
  for (int i = folder.count - 1; i >= 0; i--) /* what is in a folder before the folder */
    {
      snprintf (victim, sizeof victim, "%s/%s", path, folder.file[i].name);
      remove (victim);
      free (folder.file[i].data);
    }
}

static void
folder_prepare (void)
{
  const char *name = getenv ("PLN_FAULT_OLD");
  char path[400];
  folder_empty ("out");
  snprintf (path, sizeof path, "out/%s", name);
  FILE *old = name != NULL ? fopen (path, "w") : NULL;
  if (old == NULL)
    return;
  fputs ("old\n", old);
  fclose (old);
}

static void
child_run (const struct start *program, long call)
{
  int said = open ("said", O_WRONLY | O_CREAT | O_TRUNC, 0600);
  int message = open ("message", O_WRONLY | O_CREAT | O_TRUNC, 0600);
  dup2 (said, STDOUT_FILENO);
  dup2 (message, STDERR_FILENO);
  close (said);
  close (message);
  FILE *count = call < 0 ? fopen ("count", "w") : NULL; /* later the sandbox would not let it */
  if (chdir ("out") != 0)
    _exit (99);
  alarm (60);
  if (fault_signal () != 0) /* a shell ignores SIGINT for its background */
    signal (fault_signal (), SIG_DFL);
  int code = run_with_fault (program, call);
  if (count != NULL)
    {
      fprintf (count, "%ld\n", calls_counted ());
      fclose (count);
    }
  exit (code);
}

static void
run (const struct start *program, long call, struct outcome *outcome)
{
  folder_prepare ();
  pid_t child = fork ();
  if (child == 0)
    child_run (program, call);
  waitpid (child, &outcome->status, 0);
  folder_take (&outcome->out, "out");
  file_take (&outcome->said, ".", "said");
  file_take (&outcome->message, ".", "message");
}

static void
outcome_clear (struct outcome *outcome)
{
  for (int i = 0; i < outcome->out.count; i++)
    free (outcome->out.file[i].data);
  free (outcome->said.data);
  free (outcome->message.data);
}

static const struct file *
folder_find (const struct folder *folder, const char *name)
{
  for (int i = 0; i < folder->count; i++)
    if (strcmp (folder->file[i].name, name) == 0)
      return &folder->file[i];
  return NULL;
}

static int
is_temporary (const char *name)
{
  const char *folder = strrchr (name, '/');
  return name[folder != NULL ? folder - name + 1 : 0] == '.' && strstr (name, ".pln-") != NULL;
}

static const char *
fault_after_kill (const struct outcome *outcome, const struct outcome *whole,
                  const struct folder *before)
{
  for (int i = 0; i < outcome->out.count; i++)
    {
      const struct file *file = &outcome->out.file[i];
      const struct file *old = folder_find (before, file->name);
      const struct file *new = folder_find (&whole->out, file->name);
      if (is_temporary (file->name))
        continue;
      if (!(old != NULL && file_equals (file, old)) && !(new != NULL &&file_equals (file, new)))
        return "a file neither old nor new";
    }
  for (int i = 0; i < before->count; i++)
    if (folder_find (&outcome->out, before->file[i].name) == NULL)
      return "an old file gone";
  return NULL;
}

static const char *
fault_after_signal (const struct outcome *outcome, const struct outcome *whole,
                    const struct folder *before)
{
  if (fault_signal () == SIGKILL)
    return fault_after_kill (outcome, whole, before);
  if (!WIFEXITED (outcome->status) || WEXITSTATUS (outcome->status) != 128 + fault_signal ())
    return "a wrong exit code";
  return folder_equals (&outcome->out, before) || folder_equals (&outcome->out, &whole->out)
           ? NULL
           : "some files changed";
}

/* NULL, or what is wrong. */
static const char *
fault_of (const struct outcome *outcome, const struct outcome *whole, const struct folder *before)
{
  if (fault_signal () != 0)
    return fault_after_signal (outcome, whole, before);
  if (WIFSIGNALED (outcome->status))
    return "killed by a signal";
  if (WEXITSTATUS (outcome->status) == 0)
    return !folder_equals (&outcome->out, &whole->out)   ? "other files, exit 0"
           : !file_equals (&outcome->said, &whole->said) ? "another report, exit 0"
                                                         : NULL;
  if (WEXITSTATUS (outcome->status) != 3)
    return "a wrong exit code";
  if (strncmp (outcome->message.data, "pln: ", 5) != 0)
    return "no message";
  if (strstr (outcome->message.data, "standard output") != NULL
      && strstr (outcome->message.data, "the files are written") != NULL)
    before = &whole->out;
  return folder_equals (&outcome->out, before) ? NULL : "files left or changed";
}

int
sweep (const struct start *program, const char *kind, long step)
{
  struct outcome whole, one;
  struct folder before;
  long total = 0, tried = 0, harmless = 0, bad = 0;

  folder_prepare ();
  folder_take (&before, "out");
  run (program, -1, &whole);
  FILE *count = fopen ("count", "r");
  if (whole.status != 0 || count == NULL || fscanf (count, "%ld", &total) != 1)
    {
      fprintf (stderr, "# the run without a fault failed: %s\n", whole.message.data);
      return 1;
    }
  fclose (count);
  for (long call = 1; call <= total; call += step)
    {
      run (program, call, &one);
      const char *fault = fault_of (&one, &whole, &before);
      tried++;
      harmless += one.status == 0;
      if (fault != NULL && bad++ < 20)
        fprintf (stderr, "# %s %ld of %ld: %s (status %x): %.150s\n", kind, call, total, fault,
                 (unsigned)one.status, one.message.data);
      outcome_clear (&one);
    }
  printf ("%s: %ld of %ld calls failed in turn, %ld without effect, %ld not clean\n", kind, tried,
          total, harmless, bad);
  return bad != 0 || tried == 0;
}
