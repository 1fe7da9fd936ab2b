/* row_mirror.h - the same meeting of two people, written down by either. */
#ifndef READ_ROW_MIRROR_H
#define READ_ROW_MIRROR_H

#include "read/rows/profile_row.h"

#define OTHER_SIDE "the same meeting, written down for the other person too"

/* Did an earlier row name the same two on the same day, the other way round? Each earlier row counts
 * once. */
gboolean row_is_other_side (struct profile_row *row);

#endif
