/* subtotals.h - rows within a table that add up those above them: "Ana Ruiz Total", "Total Ana Ruiz". */
#ifndef READ_SUBTOTALS_H
#define READ_SUBTOTALS_H

#include "read/csv/table_parser.h"
#include "read/sniff/header_detection.h"

/* Takes them out of the sample, and notes in the rules that there are some. */
void table_subtotals_remove (struct table_layout *layout);
/* The same for a row, where the sample has some. *group: of the rows above, NULL at first; to be freed. */
gboolean row_is_subtotal (const struct table_rules *rules, const struct row *row, char **group);

#endif
