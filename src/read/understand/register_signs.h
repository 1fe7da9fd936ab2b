/* register_signs.h - what shows that the rows of a table are those of a register. */
#ifndef READ_REGISTER_SIGNS_H
#define READ_REGISTER_SIGNS_H

#include "read/evidence/evidence.h"

/* The column that says who was there; NO_COLUMN: none. */
guint32 columns_presence_hint (const struct columns *columns,
                               const struct table_evidence *evidence);
/* Days that are written once for several rows, or stand in several that do not say of their own what was
 * done, how and when: what happens on one is one event. There is a column of days. */
gboolean columns_days_gather (const struct columns *columns, const struct table_evidence *evidence);
/* "Present" beside one person in each row, on days that stand in several: a register, however it calls those
 * in it. */
gboolean columns_say_present (const struct columns *columns, const struct table_evidence *evidence);
/* Tables with one header below each other, each under a title with a day: those of a table met on it. */
gboolean layout_has_dated_blocks (const struct table_layout *layout);

#endif
