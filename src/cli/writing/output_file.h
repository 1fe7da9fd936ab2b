/* output_file.h - one file of a run: written beside its target, then renamed. For outputs.c. */
#ifndef CLI_OUTPUT_FILE_H
#define CLI_OUTPUT_FILE_H

#include "pln/base.h"

struct output
{
  char *path;      /* as given */
  char *target;    /* with links followed when it was announced; NULL: write directly */
  int stream;      /* an open stream, or -1: open the path */
  char *temporary; /* exists while this is set */
  char *backup;    /* the old file under another name, until all outputs are written */
  char *folder;    /* of the target */
  gboolean published;
  GBytes *bytes; /* NULL: not known yet */
};

/* Removes what was left beside the target. Allocates nothing, like output_restore. */
void output_tidy (struct output *output);
void output_free (gpointer output);
/* Writes the bytes beside the target. */
gboolean output_stage (struct output *output, GError **error);
/* Waits until they are on the disk. */
gboolean output_sync (const struct output *output, GError **error);
/* Puts them in the target's place; the old file stays beside it until output_tidy. */
gboolean output_install (struct output *output, GError **error);
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
gboolean bytes_write (int descriptor, GBytes *bytes);

#endif
