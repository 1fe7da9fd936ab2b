/* pupils_and_parents.h - logs of talks with parents, which name their children too. */
#ifndef READ_PUPILS_AND_PARENTS_H
#define READ_PUPILS_AND_PARENTS_H

#include "read/evidence/evidence.h"

/* In a log, a parent of a pupil was met, and the pupil says whose parent that is. */
void columns_meet_parents (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence);

#endif
