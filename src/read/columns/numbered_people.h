/* numbered_people.h - those who came, given by the numbers of a list of members. */
#ifndef READ_NUMBERED_PEOPLE_H
#define READ_NUMBERED_PEOPLE_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* "Date, Session, Member No.": where no other column names people and events come again, the numbers are the
 * people of a list of those present, and no log of one's own. A table of people beside it has their names.
 * Linear in the columns. */
void columns_find_numbered_people (const struct table_evidence *evidence, struct columns *columns);

#endif
