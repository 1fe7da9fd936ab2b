/* shape_registers.h - registers with marks that pln does not know. */
#ifndef READ_SHAPE_REGISTERS_H
#define READ_SHAPE_REGISTERS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"
#include "read/evidence/grid_columns.h"

/* Are there days before the grid, whose cells are no known marks? */
gboolean grid_lacks_days (const struct columns *columns, const struct grid *grid);

/* Do the cells from column `first` to before `end` hold a few marks, of which some are unknown? Longer words
 * may be among them if most marks are known. *unclear: the first unknown one. */
gboolean grid_holds_unknown_marks (const struct table_evidence *evidence, guint32 first,
                                   guint32 end, struct unclear_cell *unclear);

/* Sets profile and columns, and says in the rules that the user has to be asked. */
gboolean take_unclear_register (struct table_layout *layout, struct columns *columns,
                                const struct table_evidence *evidence, guint32 naming);

#endif
