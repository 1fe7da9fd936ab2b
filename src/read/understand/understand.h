/* understand.h - interprets a table without a known header: its columns by their headers, their
 * cells and their relations; then the shape that explains most.
 *
 * Linear in the cells of the sample for each pair of columns compared. */
#ifndef READ_UNDERSTAND_H
#define READ_UNDERSTAND_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Shapes that the cells show whatever the header says: squares, registers, lists. Sets profile,
 * header and columns; FALSE: none of these. */
gboolean understand_by_cells (struct table_layout *layout, struct columns *columns,
                              const struct read_options *options);

/* Corrects the roles found from the header, by the cells and by the other columns. */
void understand_columns (struct table_layout *layout, struct columns *columns, gboolean contacts,
                         const struct read_options *options);

/* Returns the profile of a shape that the generic profiles do not cover, and sets its roles; NULL:
 * none. */
const struct profile *understand_shape (struct table_layout *layout, struct columns *columns,
                                        gboolean contacts, const struct read_options *options);

/* A static clause that says why a column is used although its header does not show it, or what an
 * unused column looks like; NULL: nothing to explain. */
const char *understand_why (struct table_layout *layout, const struct columns *columns,
                            guint32 column);

/* FALSE, and a question that names both interpretations, if two shapes explain the rows equally
 * well and the user has not chosen one. */
gboolean understand_or_ask (struct table_layout *layout, const struct columns *columns,
                            const char *title, const struct read_options *options, GError **error);

/* Sets the rules for tables of every shape: the column that says who was there, numbers that are
 * codes. */
void understand_rules (struct table_layout *layout, const struct columns *columns);

#endif
