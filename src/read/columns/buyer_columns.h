/* buyer_columns.h - who paid for tickets, beside those who came. */
#ifndef READ_BUYER_COLUMNS_H
#define READ_BUYER_COLUMNS_H

#include "read/evidence/evidence.h"

/* Who paid for several tickets is not who came, and a company is not a person. */
void columns_drop_buyers (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence);

#endif
