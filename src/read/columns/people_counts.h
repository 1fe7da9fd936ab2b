/* people_counts.h - columns that count people and name none. */
#ifndef READ_PEOPLE_COUNTS_H
#define READ_PEOPLE_COUNTS_H

#include "read/evidence/evidence.h"

/* "Participants" given as numbers name nobody, if another column names people or may do so: they are set
 * aside; "Met" beside two ends becomes the weight. Quadratic in the columns. */
void columns_drop_counts (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence);

#endif
