/* work_makers.h - authors and composers of what a group read, sang or lent. */
#ifndef READ_WORK_MAKERS_H
#define READ_WORK_MAKERS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Sets aside the works and who made them, if another column says who came, read or borrowed, and no maker
 * is among these. What the user told stays. */
void columns_drop_work_makers (struct table_layout *layout, struct columns *columns,
                               const struct table_evidence *evidence);

#endif
