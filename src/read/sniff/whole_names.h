/* whole_names.h - is a cell with a comma one name as it stands? */
#ifndef READ_WHOLE_NAMES_H
#define READ_WHOLE_NAMES_H

#include "read/sniff/header_detection.h"

/* "House of Reed, House of Sand" in a column of labels or at both ends of edges: one node, neither
 * split nor turned round. The other cells decide: all with one comma are last names first, and a
 * part that stands alone in another cell is a person. Linear in the sample. */
gboolean names_are_whole (const struct table_layout *layout, const struct columns *columns,
                          gboolean contacts);

#endif
