/* merged_headers.h - a header over several columns, which an export writes above the first of them. */
#ifndef READ_MERGED_HEADERS_H
#define READ_MERGED_HEADERS_H

#include "read/sniff/header_detection.h"

/* Gives columns of people without a header that of the column of people on their left; names: those of the
 * row `header`, count of them.
 * O(rows² · columns) of the sample, where a header is missing. */
void merged_headers_fill (const GArray *rows, guint header, const char **names, guint32 count);

#endif
