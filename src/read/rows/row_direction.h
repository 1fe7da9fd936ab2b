/* row_direction.h - finds out who gives and who takes. */
#ifndef READ_ROW_DIRECTION_H
#define READ_ROW_DIRECTION_H

#include "read/rows/row_cells.h"

/* Returns an enum direction: from the cell that states it, else from the people the row names.
 * has_sender: a column or the profile gives the sender. implied: set if only the people say it. */
guint8 row_direction (const struct profile_row *row, gboolean has_sender, gboolean has_to,
                      guint8 *implied);

#endif
