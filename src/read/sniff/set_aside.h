/* set_aside.h - columns that are not used, although their headers or cells sound like it. */
#ifndef READ_SET_ASIDE_H
#define READ_SET_ASIDE_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Takes the role of the column from it, and keeps why (static) for the user. */
void table_layout_set_aside (struct table_layout *layout, struct columns *columns, guint32 column,
                             const char *why);
/* Why the column was set aside, or NULL. */
const char *table_rules_set_aside (const struct table_rules *rules, guint32 column);
/* Columns that the user gave a role are set aside no longer. */
void table_rules_release_told (struct table_rules *rules, const struct columns *columns);

#endif
