/* short_names.h - columns that repeat the names of another one with initials. */
#ifndef READ_SHORT_NAMES_H
#define READ_SHORT_NAMES_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* "Ito K.; Marsh O." beside "Ito, Kenji; Marsh, Olive": the full names take the role, and the short
 * ones are set aside. Compares the first PEERS_MOST columns of people, each with each. */
void columns_drop_short_names (struct table_layout *layout, struct columns *columns,
                               const struct table_evidence *evidence);

/* Of several columns of names, "Display name" and "Full name", that with whole names has those to show;
 * the others have other spellings. */
void columns_choose_whole_names (const struct table_evidence *evidence, struct columns *columns);

/* "First name" and "Name" above "Anna" and "Anna Lee": the first is another name of the same person, and not
 * half of it. */
void columns_keep_whole_names (struct columns *columns, const struct table_evidence *evidence);

#endif
