/* what_happened.h - rules for what did not take place. */
#ifndef READ_WHAT_HAPPENED_H
#define READ_WHAT_HAPPENED_H

#include "read/evidence/evidence.h"
#include "read/sniff/header_detection.h"

/* Sets the rules for what was called off, denied, planned or only assigned. The column of presence must be
 * known. O(cells of the sample). */
void rules_find_what_happened (struct table_layout *layout, const struct columns *columns,
                               const struct table_evidence *evidence);

#endif
