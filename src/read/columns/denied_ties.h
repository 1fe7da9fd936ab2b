/* denied_ties.h - pairs of people who have no tie, as a column says. */
#ifndef READ_DENIED_TIES_H
#define READ_DENIED_TIES_H

#include "read/evidence/evidence.h"

/* The column in which "never", or with *flag "no", means that the two people of a row have no tie;
 * NO_COLUMN: none, or the rows are not pairs. */
guint32 denied_ties_column (const struct columns *columns, const struct table_evidence *evidence,
                            gboolean *flag);

#endif
