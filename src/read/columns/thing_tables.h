/* thing_tables.h - tables whose rows are things that people work on. */
#ifndef READ_THING_TABLES_H
#define READ_THING_TABLES_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Does a header name a task or a deal, or is there a title beside an assignee? */
gboolean columns_describe_tasks (const struct columns *columns);

/* In such a table the title of the row names nobody; the people are those who made, have or work on
 * it. Sets their roles, and sets the title aside. */
void columns_find_workers (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence);

/* "Owner", "Project lead", "Assignee", "Members": who made the thing, answers for it or works on it. */
gboolean header_names_worker (const char *header);

/* "Contact", "Associated contact", "Contact: Full Name": the other person of an activity. */
gboolean header_names_contact (const char *header);

/* Of a call or meeting with a contact, whoever entered it is not one of the two if another column says who
 * had it. Linear in the cells of the sample. */
void columns_drop_creators (struct table_layout *layout, struct columns *columns,
                            const struct table_evidence *evidence);

/* "Title", "Betreff": a column that no role is left for, or NO_COLUMN. */
guint32 subject_column (const struct columns *columns);

#endif
