/* shape_adjacency.h - adjacency lists. */
#ifndef READ_SHAPE_ADJACENCY_H
#define READ_SHAPE_ADJACENCY_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Rows of different lengths whose first cells differ and come again among the others: sets
 * profile and columns.  FALSE: something else.  Linear in the sample. */
gboolean shape_take_adjacency_list (struct table_layout *layout, struct columns *columns);

#endif
