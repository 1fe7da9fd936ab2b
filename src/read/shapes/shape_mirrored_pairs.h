/* shape_mirrored_pairs.h - lists in which each meeting of two people stands twice, once for either. */
#ifndef READ_SHAPE_MIRRORED_PAIRS_H
#define READ_SHAPE_MIRRORED_PAIRS_H

#include "read/evidence/evidence.h"

/* The columns of the two people; FALSE: not two, or one writes to the other. */
gboolean columns_of_pair (const struct columns *columns, guint32 *one, guint32 *other);
/* Did an earlier pair of that day name the two the other way round? Each counts once; FALSE: the pair waits
 * for its twin. pairs: frees its keys and values with g_free. */
gboolean pair_takes_twin (GHashTable *pairs, const char *day, const char *one, const char *other);
/* "Ana, Ben" and "Ben, Ana" on the same day, for nearly all rows. O(rows of the sample). */
gboolean pairs_are_mirrored (const struct columns *columns, const struct table_evidence *evidence);

#endif
