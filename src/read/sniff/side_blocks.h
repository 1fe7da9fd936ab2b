/* side_blocks.h - the same table twice or more, side by side, with an empty column between. */
#ifndef READ_SIDE_BLOCKS_H
#define READ_SIDE_BLOCKS_H

#include "read/csv/table_parser.h"
#include "read/sniff/header_detection.h"

/* The row that heads such tables, below titles of each ("March", "April"); NONE: none of the first rows.
 * Linear in their cells. */
guint side_blocks_header (const GArray *rows);

/* Finds such tables by their equal headers, and puts their rows of the sample below each other.
 * header: the row that heads them. Linear in the cells of the sample. */
void side_blocks_split (struct table_layout *layout, guint header);

/* Hands over the part of the row in each block; the whole row if the table stands once. */
void row_take_blocks (const struct table_layout *layout, const struct row *row,
                      void (*take) (gpointer data, const struct row *part), gpointer data);

#endif
