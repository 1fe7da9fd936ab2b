/* turned_names.h - columns that repeat the names of another one, turned round or with initials. */
#ifndef READ_TURNED_NAMES_H
#define READ_TURNED_NAMES_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Sets such columns aside. Linear in the cells of the sample. */
void columns_drop_turned (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence);

#endif
