/* mark_columns.h - grades, stars and points beside two people. */
#ifndef READ_MARK_COLUMNS_H
#define READ_MARK_COLUMNS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Sets aside the marks that somebody or something got, unless the people of the table rate each other. What
 * the user told stays. */
void columns_leave_marks_aside (struct table_layout *layout, struct columns *columns,
                                const struct table_evidence *evidence);

#endif
