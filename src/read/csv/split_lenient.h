/* split_lenient.h - a line whose quotes break the rules, cut where only one
 * reading of it is left. */
#ifndef READ_SPLIT_LENIENT_H
#define READ_SPLIT_LENIENT_H

#include "pln/cell.h"
#include "read/csv/dialect.h"

/* Cuts text[0 .. length), with room for a zero byte behind it, where it stands.
 * Quotes inside a cell that does not start with one, and those around the first
 * words of a cell ("Nan" Lee), are text.  Returns the number of cells, and in
 * *bare how many of them hold such quotes; 0 if the line may mean something
 * else as well (text is spoilt then).  O(length). */
guint32 split_lenient (char *text, gsize length, const struct dialect *dialect, struct cell *cell,
                       guint32 capacity, guint32 *bare);

#endif
