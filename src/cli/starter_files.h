/* starter_files.h - files that come with pln: the sample network, and templates to fill in. */
#ifndef CLI_STARTER_FILES_H
#define CLI_STARTER_FILES_H

#include "cli/options.h"
#include "cli/outputs.h"

struct starter_file
{
  const char *name;
  const char *bytes;
  gsize length;
  GBytes *(*make) (const char *bytes, gsize length); /* what is written; NULL: the bytes */
};

/* Interactions, contacts and goals of the sample network; they end with a file without a name, like
 * the next. */
extern const struct starter_file sample_files[];
/* Tables to fill in, with a page of advice. */
extern const struct starter_file template_files[];

/* The folder that the command line names, or the usual one; NULL and an error if it names two. */
const char *starter_folder (const struct options *options, const char *command, const char *usual,
                            GError **error);

/* Writes the files into the folder, which is made if it is missing. A file that is there already and
 * has the same bytes stays; one with other bytes is somebody's own, and nothing is written. Returns
 * whether all are there now. */
gboolean starter_files_write (const struct starter_file *files, const char *folder,
                              const char *command, GError **error);

#endif
