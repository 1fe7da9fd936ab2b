/* import_description.h - adds to the notes how a file was read. */
#ifndef READ_IMPORT_DESCRIPTION_H
#define READ_IMPORT_DESCRIPTION_H

#include "read/input/line_reader.h"
#include "read/rows/import_context.h"
#include "read/sniff/last_first.h"

/* Notes what a comma between two words means. */
void import_describe_name_order (struct import_context *import, enum name_order order,
                                 const char *cell, guint64 line);
/* To be called after the last row; start: the end of the log before the file's first row. */
void import_describe (struct import_context *import, const struct line_reader *source,
                      const struct log_position *start);
/* Notes where the name and the date of a gathering come from; to be called once the dates are
 * known. */
void import_describe_gathering (struct import_context *import);

/* Notes which cells are filled from the row above; to be called before the first row. */
void import_describe_repeats (struct import_context *import);

#endif
