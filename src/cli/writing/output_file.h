/* output_file.h - one file of a run: written beside its target, then renamed. For outputs.c. */
#ifndef CLI_OUTPUT_FILE_H
#define CLI_OUTPUT_FILE_H

#include "pln/base.h"
#include "cli/writing/output_writer.h"

struct output
{
  char *path;      /* as given */
  char *target;    /* with links followed when it was announced; NULL: write directly */
  int stream;      /* an open stream, or -1: open the path */
  char *temporary; /* exists while this is set */
  char *backup;    /* the old file under another name, until all outputs are written */
  char *folder;    /* of the target */
  gboolean published;
  GBytes *bytes; /* NULL: not known yet; empty if there is a writer */
  struct output_writer writer;
};

/* Removes what was left beside the target. Allocates nothing, like output_restore. */
void output_tidy (struct output *output);
void output_free (gpointer output);
/* Frees what it holds. */
void output_clear_content (struct output *output);
/* Are there bytes for a file? Not so of a pipe, or if nothing was added. The next four are for files. */
gboolean output_is_file (const struct output *output);
/* Writes the bytes beside the target, under a name that it takes. */
gboolean output_stage (struct output *output, char *new_name, GError **error);
/* Waits until they are on the disk. */
gboolean output_sync (const struct output *output, GError **error);
/* Puts them in the target's place; the old file stays beside it until output_tidy, under a name that
 * this takes. */
gboolean output_install (struct output *output, char *old_name, GError **error);
/* Undoes that. */
void output_restore (struct output *output);
/* Writes to what is not a regular file: a device, a pipe. */
gboolean output_write_directly (const struct output *output, GError **error);
/* Syncs the folder's entries. A file system that cannot sync a folder is not an error. path NULL:
 * nothing to do. */
void folder_sync (const char *path);
/* Syncs the entry of a folder in the one above it. */
void made_folder_sync (const char *path);
/* Makes the folder and those above it; appends their paths to made, those above first. FALSE and
 * errno, with those that were made, if one cannot be. */
gboolean folders_make (GPtrArray *made, const char *path);
/* Removes those that are empty. Allocates nothing. */
void folders_remove (GPtrArray *made);
/* FALSE and errno if not all could be written. */
gboolean data_write (int descriptor, const char *data, gsize size);
/* The bytes, or what the writer writes. */
gboolean output_write (int descriptor, const struct output *output);

#endif
