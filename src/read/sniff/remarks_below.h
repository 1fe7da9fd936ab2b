/* remarks_below.h - remarks in a cell of their own at the end of a table. */
#ifndef READ_REMARKS_BELOW_H
#define READ_REMARKS_BELOW_H

#include "read/sniff/header_detection.h"

/* "Prepared by Jo Hart", "Stand 3.4.2024", "Page 2", "Source: the office". */
gboolean text_is_signature (const char *text);
/* A remark wherever it stands, in a table with this number of columns. */
gboolean sample_row_is_remark (const struct sample_row *row, guint32 width);
/* Is the last of the first count rows a sentence alone, and none of the full rows above has one in its column? */
gboolean last_row_is_sentence (const GArray *rows, guint count);

#endif
