/* misnamed_columns.h - short headers that mean something else than people or weeks in this table. */
#ifndef READ_MISNAMED_COLUMNS_H
#define READ_MISNAMED_COLUMNS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Takes columns out of their roles, or gives them others, where the cells say that the header means
 * something else. The user's overrides win. In this order, as each step asks for the roles that are left:
 *   days under "From" and "To", the letter "A", answers to a question;
 *   parents who were met, by their names (an answer would hide them);
 *   years, names in two parts under "First" and "Last", ages, weeks without a number;
 *   routes and channels under "From" and "Source", common words under "KW", accounts;
 *   ways of contact and how to reach somebody (a telephone number may be an account until then);
 *   customers; last, the channel, among the columns that nothing else took. */
void columns_mend_misnamed (struct table_layout *layout, struct columns *columns,
                            const struct table_evidence *evidence);

#endif
