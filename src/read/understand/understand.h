/* understand.h - interprets a table without a known header: its columns by their headers, their
 * cells and their relations; then the shape that explains most.
 *
 * Linear in the cells of the sample for each pair of columns compared. */
#ifndef READ_UNDERSTAND_H
#define READ_UNDERSTAND_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"
#include "read/evidence/evidence.h"
#include "read/understand/readings.h"

/* Shapes that the cells show whatever the header says: squares, registers, lists. Sets profile,
 * header and columns; FALSE: none of these. */
gboolean understand_by_cells (struct table_layout *layout, struct columns *columns,
                              const struct read_options *options);

/* Corrects the roles found from the header, by the cells and by the other columns. */
void understand_columns (struct table_layout *layout, struct columns *columns, gboolean contacts,
                         const struct read_options *options);

/* Finds the columns of people who came along with the person of the row: guests of a guest. */
void columns_find_companions (struct table_layout *layout, struct columns *columns,
                              const struct table_evidence *evidence);

/* Finds nicknames that stand for names, and the events of those present. */
void understand_events (struct table_layout *layout, struct columns *columns);

/* Proposes each shape whose needs these columns meet, or the one the user gave. */
void propose_shapes (struct readings *readings, const struct columns *columns,
                     const struct read_options *options);

/* A static clause that says why a column is used although its header does not show it, or what an
 * unused column looks like; NULL: nothing to explain. */
const char *understand_why (struct table_layout *layout, const struct columns *columns,
                            guint32 column);

/* Does an unused column look like people, days of contact or strengths? */
gboolean column_is_overlooked (struct table_layout *layout, const struct columns *columns,
                               guint32 column);

/* Does an unused column name people of the other columns? */
gboolean column_hides_people (struct table_layout *layout, const struct columns *columns,
                              guint32 column);

/* Sets the rules for tables of every shape: the column that says who was there, numbers that are
 * codes. */
void understand_rules (struct table_layout *layout, const struct columns *columns);

#endif
