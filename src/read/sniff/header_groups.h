/* header_groups.h - a first header row of groups above a second one of what each column gives. */
#ifndef READ_HEADER_GROUPS_H
#define READ_HEADER_GROUPS_H

#include "read/sniff/header_detection.h"

/* "Observer", "", "Observed", "" above "First name", "Last name" and the same again becomes one row of
 * "Observer First name" and so on, and "March 2025" above "4" becomes "4 March 2025". Any other rows stay.
 * Linear in the cells of the sample. */
void header_groups_merge (GArray *rows);

#endif
