/* unused_columns.h - columns that are not used although they look as if they mattered. */
#ifndef READ_UNUSED_COLUMNS_H
#define READ_UNUSED_COLUMNS_H

#include "read/evidence/evidence.h"

enum unused_look
{
  UNUSED_PLAIN, /* used, or nothing to mention */
  UNUSED_PEOPLE,
  UNUSED_DAYS,
  UNUSED_RECORD_DAYS, /* of the record, not of the contact: created, exported */
  UNUSED_WEIGHT
};

/* Do its cells hold names of people, whoever they are? */
gboolean column_names_people (const struct columns *columns, const struct table_evidence *evidence,
                              guint32 column);
/* What an unused column looks like by its cells and its header. */
enum unused_look unused_column_look (const struct columns *columns,
                                     const struct table_evidence *evidence, guint32 column);
/* Columns of people who were rejected, absent or only paid tie nobody, whatever a shape takes them
 * for: they lose their role. FALSE: without them one of the ends is missing. */
gboolean columns_leave_aside (struct columns *columns, const struct table_rules *rules);
/* "looks like people": a static clause; NULL for UNUSED_PLAIN. */
const char *unused_look_words (enum unused_look look);

#endif
