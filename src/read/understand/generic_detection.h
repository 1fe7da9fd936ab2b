/* generic_detection.h - which of all possible readings a table gets. */
#ifndef READ_GENERIC_DETECTION_H
#define READ_GENERIC_DETECTION_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Expects what header_detect left: the profile of a known header with its columns; or
 * layout->unknown, and layout->profile NULL or the profile the user asks for. Proposes every
 * reading, checks each by the cells and sets layout and columns to the best. FALSE: the table was
 * not recognised, cannot be used, or two readings are too near; error says so, and what to do
 * (PLN_ERROR_DATA). Linear in the sample. */
gboolean understand_table (struct table_layout *layout, struct columns *columns, const char *title,
                           gboolean contacts, const struct read_options *options, GError **error);

#endif
