/* giving_columns.h - columns whose headers say who gave and who took. */
#ifndef READ_GIVING_COLUMNS_H
#define READ_GIVING_COLUMNS_H

#include "read/evidence/evidence.h"

/* "Answered by" beside "Asked by", "Who helped" beside "Who was helped": who gives is the sender. "Who
 * helped me" alone: those the owner met, who gave. */
void columns_find_givers (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence);

#endif
