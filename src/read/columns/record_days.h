/* record_days.h - days on which a record was made. */
#ifndef READ_RECORD_DAYS_H
#define READ_RECORD_DAYS_H

#include "read/evidence/evidence.h"

/* "Date added" beside "Start" is not the first or last day of a tie: it loses that role. */
void columns_release_record_day (const struct table_evidence *evidence, struct columns *columns,
                                 enum role role);
/* "Exported at", the same in every row, is the day of no row: it is not the date. */
gboolean column_is_export_day (const struct table_evidence *evidence, const struct columns *columns,
                               guint32 i);
void columns_release_export_day (const struct table_evidence *evidence, struct columns *columns);
/* Where people met, the only day may be that on which the record was made: its column; NO_COLUMN: none,
 * or the rows are messages, which are made on their day. *is_day: a note that was created may have been so
 * when people met, so its day is used for want of a better one. */
guint32 columns_find_record_day (const struct columns *columns, gboolean *is_day);

#endif
