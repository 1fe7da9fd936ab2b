/* judged_works.h - films, books and records, who made them, and who told others of them. */
#ifndef READ_JUDGED_WORKS_H
#define READ_JUDGED_WORKS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Sets aside the works and their makers beside whoever reviewed or presented them, unless the makers are among
 * these. So are those who reviewed if nobody else is in the table: nothing says who was there. What the
 * user told stays. */
void columns_drop_judged_works (struct table_layout *layout, struct columns *columns,
                                const struct table_evidence *evidence);

#endif
