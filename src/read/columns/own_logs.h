/* own_logs.h - logs of one's own that name the writer in every row. */
#ifndef READ_OWN_LOGS_H
#define READ_OWN_LOGS_H

#include "read/evidence/evidence.h"

/* Makes the person who wrote every row the sender and the owner: by an address beside the people met, or
 * as the only one who answered "Who did you talk to?". */
void columns_find_own_log (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence);

/* "Name", or first and last name, beside "With": whose contact the row is. */
void columns_find_writer (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence);

/* "Who could introduce me", in a list of contacts: who knows the person of the row. */
void columns_find_introducer (struct columns *columns, const struct table_evidence *evidence);
/* The same in a log of the people the writer met: the introducer was not there. */
void columns_find_log_introducer (struct columns *columns, const struct table_evidence *evidence);

/* "I introduced" beside "to": the columns of the two people introduced to each other by the writer. FALSE: the
 * table is something else. */
gboolean columns_find_introduced (const struct columns *columns,
                                  const struct table_evidence *evidence, guint32 *one,
                                  guint32 *other);

/* "Introduced by", "Wer mich vorgestellt hat", "Introduced to". */
gboolean header_tells_introduction (const char *header);

#endif
