/* shape_shifts.h - rotas: a row a day, a column for each shift, and in its cells who works then. */
#ifndef READ_SHAPE_SHIFTS_H
#define READ_SHAPE_SHIFTS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Sets profile and columns if the table has a date and at least two columns of people whose headers
 * name parts of a day; those in one cell meet. */
gboolean take_shifts (struct table_layout *layout, struct columns *columns,
                      const struct table_evidence *evidence);

/* The same for places, rooms, letters: the same people work in several columns, and some cells name
 * several of them. */
gboolean take_crews (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence);

/* The table turned round: a row for each shift, a column for each day. */
gboolean take_shifts_by_days (struct table_layout *layout, struct columns *columns,
                              const struct table_evidence *evidence);

/* "Pair 1", "Tandem", "Binôme 2": several people in nearly every cell below it, who were together. */
gboolean take_pairs_in_cells (struct table_layout *layout, struct columns *columns,
                              const struct table_evidence *evidence);

#endif
