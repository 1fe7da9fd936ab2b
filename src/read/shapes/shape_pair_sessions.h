/* shape_pair_sessions.h - pairs, and in columns of their own the sessions they had. */
#ifndef READ_SHAPE_PAIR_SESSIONS_H
#define READ_SHAPE_PAIR_SESSIONS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Two people in a row, and two columns or more for sessions, numbered or headed by days: a cell holds the
 * day, a mark, "cancelled" or nothing.  Linear in the cells of the sample. */
double score_pair_sessions (const struct columns *columns, const struct table_evidence *evidence);
gboolean take_pair_sessions (struct table_layout *layout, struct columns *columns,
                             const struct table_evidence *evidence);

#endif
