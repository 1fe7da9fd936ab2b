/* shape_adjacency.h - adjacency lists. */
#ifndef READ_SHAPE_ADJACENCY_H
#define READ_SHAPE_ADJACENCY_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Recognises rows of different lengths whose first cells are all different and occur again among
 * the other cells; sets profile and columns. FALSE: another shape. Linear in the sample. */
gboolean shape_take_adjacency_list (struct table_layout *layout, struct columns *columns,
                                    const struct read_options *options);

#endif
