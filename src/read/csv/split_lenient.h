/* split_lenient.h - splits a line with misplaced quotes if only one reading is
 * possible. */
#ifndef READ_SPLIT_LENIENT_H
#define READ_SPLIT_LENIENT_H

#include "pln/cell.h"
#include "read/csv/dialect.h"

/* Splits text[0 .. length) in place; there must be space for a zero byte after it.
 * Quotes inside a cell that does not start with one, and quotes around the first words
 * of a cell ("Nan" Lee), are text.  Returns the number of cells, and in *bare how many
 * of them hold such quotes; 0 if the line is ambiguous (text is then overwritten).
 * With may_stay_open, a quote at the start of a cell that is never closed is dropped.
 * O(length). */
guint32 split_lenient (char *text, gsize length, const struct dialect *dialect, struct cell *cell,
                       guint32 capacity, gboolean may_stay_open, guint32 *bare);

#endif
