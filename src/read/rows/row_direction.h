/* row_direction.h - who gives, and who takes. */
#ifndef READ_ROW_DIRECTION_H
#define READ_ROW_DIRECTION_H

#include "read/rows/row_cells.h"

/* An enum direction: from the cell that says it, else from what the row names.
 * has_sender: some column, or the profile, says who sent. */
guint8 row_direction (const struct profile_row *row, gboolean has_sender, gboolean has_to);

#endif
