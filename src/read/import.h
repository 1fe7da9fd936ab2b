/* import.h - reads the rows of a file into the log. */
#ifndef READ_IMPORT_H
#define READ_IMPORT_H

#include "pln/read.h"
#include "read/log/log_builder.h"
#include "read/log/row_dedup.h"

/* Reads the builder's file (builder->file) from path. duplicates: rows of the earlier files, or
 * NULL. FALSE and an error: nothing of the file is used. */
gboolean import_file (struct builder *builder, struct duplicates *duplicates, const char *path,
                      gboolean contacts, const struct read_options *options, GError **error);

#endif
