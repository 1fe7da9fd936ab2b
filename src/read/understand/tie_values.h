/* tie_values.h - which column holds the strength of a tie, and how it is read. */
#ifndef READ_TIE_VALUES_H
#define READ_TIE_VALUES_H

#include "read/understand/evidence.h"

/* A column that is not used, and why (static). */
void table_layout_set_aside (struct table_layout *layout, struct columns *columns, guint32 column,
                             const char *why);
/* Beside two ends, the lone column of numbers or ranked words that is a strength gets the role
 * of the weight. */
void tie_values_find (struct columns *columns, const struct table_evidence *evidence);
/* Words where weights should be: an order, or a label that is not used. */
void tie_values_settle (struct table_layout *layout, struct columns *columns,
                        const struct table_evidence *evidence);

#endif
