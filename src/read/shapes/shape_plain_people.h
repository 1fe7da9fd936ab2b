/* shape_plain_people.h - rows that name people under headers that no list knows. */
#ifndef READ_SHAPE_PLAIN_PEOPLE_H
#define READ_SHAPE_PLAIN_PEOPLE_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Two columns of whole names and nothing else of people, whatever their headers: those of a row met.
 * Sets rules.people_by_look. Linear in the cells of the sample. */
gboolean take_plain_people (struct table_layout *layout, struct columns *columns,
                            const struct table_evidence *evidence);

/* Whoever stands beside those of a row under a header that no list knows was with them: the chair, the guide, who
 * took the minutes. Does nothing but where the people of a row meet. */
void add_plain_people (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence);

#endif
