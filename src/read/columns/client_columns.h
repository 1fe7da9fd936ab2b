/* client_columns.h - columns that say which program or device wrote a row. */
#ifndef READ_CLIENT_COLUMNS_H
#define READ_CLIENT_COLUMNS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Takes their roles from columns of programs and devices that are headed like people: "source". */
void columns_drop_clients (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence);

/* Sets aside where a text was taken from: a channel, or somebody who was not there. */
void columns_drop_origins (struct table_layout *layout, struct columns *columns);

#endif
