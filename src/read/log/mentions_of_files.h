/* mentions_of_files.h - the mentions by the file that named them first, and what is known of each file. */
#ifndef READ_MENTIONS_OF_FILES_H
#define READ_MENTIONS_OF_FILES_H

#include "read/log/log_builder.h"

enum file_mark /* bits */
{
  FILE_TELLS_ROOMS = 1,   /* its rows list their own rooms */
  FILE_LISTS_AUTHORS = 2, /* its only people are authors in lists */
  FILE_OF_DIRECTORY = 4   /* one address book or calendar wrote its names */
};

/* Of the file being read. */
void builder_mark_file (struct builder *builder, enum file_mark mark);
gboolean builder_file_has (const struct builder *builder, guint32 file, enum file_mark mark);
void builder_unmark_file (struct builder *builder); /* it was not understood */

struct mentions_of_files
{
  guint32 n_files;
  guint32 *first;   /* of each file, in mention; one more behind the last file */
  guint32 *mention; /* in their order */
};

/* Linear in the mentions. */
void mentions_of_files_init (struct mentions_of_files *of, const struct builder *builder);
void mentions_of_files_clear (struct mentions_of_files *of);

#endif
