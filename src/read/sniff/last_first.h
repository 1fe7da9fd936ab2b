/* last_first.h - is "Ada, Bo" one person, last name first, or two? */
#ifndef READ_LAST_FIRST_H
#define READ_LAST_FIRST_H

#include "read/sniff/header_detection.h"

enum name_order
{
  NAME_ORDER_NO_PAIR,   /* no cell is ambiguous */
  NAME_ORDER_TWO_ALONE, /* two: both names occur alone in other cells */
  NAME_ORDER_TWO_FIRST, /* two: the names in other cells are single words */
  NAME_ORDER_LAST_FIRST /* one: other cells show it, or nothing suggests two */
};

/* Decides from the cells of people in the sample. *cell is the first ambiguous cell, valid until
 * the table layout is cleared, and *line is its line. Linear in the sample. */
enum name_order name_order_find (const struct table_layout *layout, const struct columns *columns,
                                 const char **cell, guint64 *line);

#endif
