/* preamble.h - values from the lines above the header. */
#ifndef READ_PREAMBLE_H
#define READ_PREAMBLE_H

#include "read/rows/import_context.h"

void import_find_facts (struct import_context *import);
/* A date above the header takes precedence over a date column. */
void import_yield_dates (struct import_context *import);
/* The first cell of the last line above the header, or NULL; filled: how many of its cells hold something. */
const char *text_above_header (const struct table_layout *layout, guint32 *filled);
/* Does the line above the header say that the table shows how to fill in another? */
gboolean import_is_example (const struct import_context *import);

#endif
