/* pair_rows.h - people who only know each other, in rows below all others. */
#ifndef LAYOUT_PAIR_ROWS_H
#define LAYOUT_PAIR_ROWS_H

#include "layout/placement/layout_component.h"

/* How many of the components, which are in order of size, come before those in rows. */
guint32 pair_rows_begin (const struct component *component, guint32 count);
/* Puts the pairs into rows below the others, which are packed. O(pairs). */
void pair_rows_place (struct component *component, guint32 count, guint32 begin);

#endif
