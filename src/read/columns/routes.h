/* routes.h - columns that say where something went from and to. */
#ifndef READ_ROUTES_H
#define READ_ROUTES_H

#include "read/evidence/evidence.h"

/* Two columns under words for both ends that share their names, beside senders who stand in neither, are set
 * aside: they name places. Linear in the columns and the different values. */
void columns_drop_routes (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence);

#endif
