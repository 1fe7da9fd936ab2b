/* names_of_ids.h - "Worker" beside "Worker ID", to which "Manager ID" refers: the names of the rows. */
#ifndef READ_NAMES_OF_IDS_H
#define READ_NAMES_OF_IDS_H

#include "read/evidence/evidence.h"

/* The ids stand in every row, and ids of another column occur among them. Cubic in the columns, of which it looks at
 * PEERS_MOST. */
void columns_find_names_of_ids (struct columns *columns, const struct table_evidence *evidence);

#endif
