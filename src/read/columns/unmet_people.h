/* unmet_people.h - columns of people that the others of the row have not met. */
#ifndef READ_UNMET_PEOPLE_H
#define READ_UNMET_PEOPLE_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Sets aside columns of people who were rejected, or who were not there while another column lists
 * those who were. The user's overrides win. */
void columns_drop_unmet (struct table_layout *layout, struct columns *columns,
                         const struct table_evidence *evidence);

#endif
