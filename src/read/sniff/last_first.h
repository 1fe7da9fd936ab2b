/* last_first.h - is "Ada, Bo" one person, last name first, or two? */
#ifndef READ_LAST_FIRST_H
#define READ_LAST_FIRST_H

#include "read/sniff/header_detection.h"

enum name_order
{
  NAME_ORDER_NO_PAIR,   /* no cell asks */
  NAME_ORDER_TWO_ALONE, /* two: both names stand alone elsewhere */
  NAME_ORDER_TWO_FIRST, /* two: the other cells hold names of one word */
  NAME_ORDER_LAST_FIRST /* one: said elsewhere, or nothing speaks for two */
};

/* What the sample's cells of people say; *cell is the first that asks, until
 * the outline is cleared, and *line where it stands.  Linear in the sample. */
enum name_order name_order_find (const struct table_layout *layout, const struct columns *columns,
                                 const char **cell, guint64 *line);

#endif
