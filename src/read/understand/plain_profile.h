/* plain_profile.h - the profile of a table that has no shape of its own. */
#ifndef READ_PLAIN_PROFILE_H
#define READ_PLAIN_PROFILE_H

#include "read/sniff/columns.h"

/* By the roles of its columns; corrects those that only make sense in another profile. NULL: nobody is named.
 * contacts: the user says that it lists people. Linear in the cells. */
const struct profile *plain_profile_find (struct table_layout *layout, struct columns *columns,
                                          gboolean contacts);

#endif
