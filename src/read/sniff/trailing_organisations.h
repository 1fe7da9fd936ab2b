/* trailing_organisations.h - "Ana Ruiz, Acme Ltd" and "Ana Ruiz / Learning Guild". */
#ifndef READ_TRAILING_ORGANISATIONS_H
#define READ_TRAILING_ORGANISATIONS_H

#include "read/sniff/header_detection.h"

/* Do the cells of people give one person and, behind a comma or a slash, where that person belongs?
 * Linear in the sample. */
gboolean organisations_follow_names (const struct table_layout *layout,
                                     const struct columns *columns);

#endif
