/* shape_lone_people.h - one column of people under a header that no list knows, or nothing but people. */
#ifndef READ_SHAPE_LONE_PEOPLE_H
#define READ_SHAPE_LONE_PEOPLE_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* The only column of people lists several in most cells, who were together; or it names one in each row,
 * beside a group that comes again: "Tent" and "Camper". */
gboolean take_lone_people (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence);

/* "Group 1", "Group 2", or days, above the names of those who belong to each, and no other column. */
gboolean take_group_columns (struct table_layout *layout, struct columns *columns,
                             const struct table_evidence *evidence);

#endif
