/* accounts_of_ends.h - whose account or address it is. */
#ifndef READ_ACCOUNTS_OF_ENDS_H
#define READ_ACCOUNTS_OF_ENDS_H

#include "read/evidence/evidence.h"

/* "Account", "Customer", "Klant" beside who was called: the company that people work for, if one stands
 * beside several names. A number of several people is set aside. Linear in the cells of the sample. */
void columns_name_customers (struct table_layout *layout, struct columns *columns,
                             const struct table_evidence *evidence);

/* "Account" and "Email" belong to the end that they fit, once both ends are known. */
void columns_settle_accounts (struct columns *columns, const struct table_evidence *evidence);

#endif
