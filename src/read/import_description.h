/* import_description.h - what a file turned out to be, told to its notes. */
#ifndef READ_IMPORT_DESCRIPTION_H
#define READ_IMPORT_DESCRIPTION_H

#include "read/input/line_reader.h"
#include "read/rows/import_context.h"
#include "read/sniff/last_first.h"

/* What a comma between two words means. */
void import_describe_name_order (struct import_context *import, enum name_order order,
                                 const char *cell, guint64 line);
/* After the last row; start: the log before the file's first one. */
void import_describe (struct import_context *import, const struct line_reader *source,
                      const struct log_position *start);
/* Where the name and the day of a gathering come from; once the days are known. */
void import_describe_gathering (struct import_context *import);

#endif
