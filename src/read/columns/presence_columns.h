/* presence_columns.h - columns that say who was there, and which meetings took place. */
#ifndef READ_PRESENCE_COLUMNS_H
#define READ_PRESENCE_COLUMNS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Calls and meetings with the contacts of a deal, which are tasks until they are done. */
gboolean columns_list_activities (const struct columns *columns);
/* Does a header ask who was there: "RSVP", or "Attendees" above "yes" and "no"? */
gboolean column_asks_presence (const struct columns *columns, const struct table_evidence *evidence,
                               guint32 column);
/* Such answers name nobody. */
void columns_drop_answers (struct columns *columns, const struct table_evidence *evidence);
/* The column that says who was there, or which meetings took place, or NO_COLUMN. *marks: its cells
 * are ticks, letters, yes and no. */
guint32 presence_column_find (const struct columns *columns, const struct table_evidence *evidence,
                              gboolean *marks);
/* Does the column say of everybody "invited", where other columns say when each one came or left? */
gboolean all_were_invited_and_came (const struct columns *columns,
                                    const struct table_evidence *evidence, guint32 column);
/* The moments at which people left an event, beside those of coming, or NO_COLUMN. */
guint32 column_of_leaving (const struct columns *columns, const struct table_evidence *evidence);
/* Times of arrival that some rows have and others lack, or NO_COLUMN. */
guint32 check_in_column (const struct columns *columns, const struct table_evidence *evidence);
/* A column of notes, some of which only say that the two did not meet, or NO_COLUMN. */
guint32 called_off_column (const struct columns *columns, const struct table_evidence *evidence);
/* The set of columns under which yes means that somebody did not come. */
struct column_subset denying_columns (const struct columns *columns,
                                      const struct table_evidence *evidence);

#endif
