/* shapes_squares.h - squares of people recognised by their names. */
#ifndef READ_SHAPES_SQUARES_H
#define READ_SHAPES_SQUARES_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* The strength of a tie that a cell gives: a number, a word for how often or how strong, or a
 * mark; 0: no tie. FALSE: the cell is none of these. */
gboolean square_cell_weight (const struct table_rules *rules, const char *text, double *weight);

/* Recognises rows and columns with the same people, in any order; sets profile and columns. */
gboolean take_named_square (struct table_layout *layout, struct columns *columns,
                            const struct table_evidence *evidence);

#endif
