/* import.h - reads the rows of a file into the log. */
#ifndef READ_IMPORT_H
#define READ_IMPORT_H

#include "pln/read.h"
#include "read/log/log_builder.h"
#include "read/log/row_dedup.h"
#include "read/sources/catalogue.h"

/* Reads the builder's file (builder->file) from a source of the catalogue. duplicates: rows of the
 * earlier files, or NULL. FALSE and an error: nothing of the source is used; without one: it describes
 * people, and is to be read again behind the logs. */
gboolean import_file (struct builder *builder, struct duplicates *duplicates,
                      struct table_source *source, const struct catalogue *catalogue,
                      const struct read_options *options, GError **error);

#endif
