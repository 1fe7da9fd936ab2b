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
                                        gboolean contacts, const struct read_options *options);

/* A static clause: why a column is used though its header does not say so, or, unused, what
 * it looks like; NULL: nothing worth telling. */
const char *understand_why (const struct table_layout *layout, const struct columns *columns,
                            guint32 column);

/* FALSE, and a question with both readings, where two shapes explain the rows alike and
 * nobody has said which it is. */
gboolean understand_or_ask (const struct table_layout *layout, const struct columns *columns,
                            const char *title, const struct read_options *options, GError **error);

/* What holds whatever the shape: the column that says who was there, numbers that are codes. */
void understand_rules (struct table_layout *layout, const struct columns *columns);

#endif
