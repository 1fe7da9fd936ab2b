/* row_joint_names.h - rows of a list of contacts that name several people. */
#ifndef READ_ROW_JOINT_NAMES_H
#define READ_ROW_JOINT_NAMES_H

#include "read/rows/row_cells.h"

/* Adds the row once for each person named in the cell of the role: "Ana Ruiz & Ben Okafor". Of several
 * addresses, each goes with one of them if there are as many; a single one is left out. Returns what
 * `add` returns for the last. */
gboolean row_add_each_name (struct profile_row *row, enum role role,
                            gboolean (*add) (struct profile_row *row));

#endif
