/* shape_relations.h - people, and who each of them reports to or is related to. */
#ifndef READ_SHAPE_RELATIONS_H
#define READ_SHAPE_RELATIONS_H

#include "read/evidence/evidence.h"

/* A column of people and one of their superiors or family, without a day or anything else that tells of
 * contact: the ties are stated, not lived. O(cells). */
gboolean take_relations (struct table_layout *layout, struct columns *columns,
                         const struct table_evidence *evidence);

#endif
