/* other_partners.h - two columns for the same part, of which each row fills one. */
#ifndef READ_OTHER_PARTNERS_H
#define READ_OTHER_PARTNERS_H

#include "read/evidence/evidence.h"

/* "Lead" beside "Contact": whoever stands there in the rows that lack the other was met too. */
void columns_find_other_partners (struct table_layout *layout, struct columns *columns,
                                  const struct table_evidence *evidence);

#endif
