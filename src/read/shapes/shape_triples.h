/* shape_triples.h - "Ana advises Ben" in three columns, or with several receivers. */
#ifndef READ_SHAPE_TRIPLES_H
#define READ_SHAPE_TRIPLES_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* A table without a header whose second column is the kind of tie: Cytoscape's SIF, triples.  Linear in the
 * cells of the sample. */
gboolean shape_take_triples (struct table_layout *layout, struct columns *columns,
                             const struct read_options *options);

#endif
