/* misnamed_columns.h - short headers that mean something else than people or weeks in this table. */
#ifndef READ_MISNAMED_COLUMNS_H
#define READ_MISNAMED_COLUMNS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Sets aside days and years under "From" and "To", codes of countries under "CC", words under "KW". The
 * user's overrides win. */
void columns_drop_days (struct table_layout *layout, struct columns *columns,
                        const struct table_evidence *evidence);

#endif
