/* short_names.h - columns that repeat the names of another one with initials. */
#ifndef READ_SHORT_NAMES_H
#define READ_SHORT_NAMES_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* "Ito K.; Marsh O." beside "Ito, Kenji; Marsh, Olive": the full names take the role, and the short
 * ones are set aside. Compares the first PEERS_MOST columns of people, each with each. */
void columns_drop_short_names (struct table_layout *layout, struct columns *columns,
                               const struct table_evidence *evidence);

#endif
