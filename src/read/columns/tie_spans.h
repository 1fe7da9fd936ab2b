/* tie_spans.h - pairs with the first and the last day of what they do together. */
#ifndef READ_TIE_SPANS_H
#define READ_TIE_SPANS_H

#include "read/evidence/evidence.h"

/* Where the rows are pairs and their day has been chosen: the day on which something began and that on
 * which it ended, or on which the two last met, become the first and last day of the tie. What ends within
 * four weeks is a meeting or a visit and keeps its first day; what ends after today may not last so long. Rows
 * in which a pair comes again are meetings, whatever ends later. */
void columns_take_tie_span (const struct table_evidence *evidence, struct columns *columns);

/* Do all rows name other people? Linear in the cells of the sample. */
gboolean columns_name_pairs_once (const struct columns *columns,
                                  const struct table_evidence *evidence);

#endif
