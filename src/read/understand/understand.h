/* understand.h - what a table without a known header says: its columns by their
 * words, their cells and how they go together; then the shape that explains most.
 *
 * Linear in the sample's cells for each pair of columns that are compared. */
#ifndef READ_UNDERSTAND_H
#define READ_UNDERSTAND_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Shapes told by the cells alone, whatever the header says: squares, registers, lists.
 * Sets profile, header and columns; FALSE: none of these. */
gboolean understand_by_cells (struct table_layout *layout, struct columns *columns,
                              const struct read_options *options);

/* Mends the roles that the header's words gave, by the cells and each other. */
void understand_columns (struct table_layout *layout, struct columns *columns, gboolean contacts,
                         const struct read_options *options);

/* The profile of a shape that the generic ones do not cover, with its roles set; NULL: none. */
const struct profile *understand_shape (struct table_layout *layout, struct columns *columns,
                                        gboolean contacts);

/* What holds whatever the shape: the column that says who was there, numbers that are codes. */
void understand_rules (struct table_layout *layout, const struct columns *columns);

#endif
