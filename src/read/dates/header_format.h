/* header_format.h - headers that say how the days below them are written: "Start (mm/dd/yyyy)". */
#ifndef READ_HEADER_FORMAT_H
#define READ_HEADER_FORMAT_H

#include "pln/read.h"

/* The header without the form of its days, which may stand in brackets; NULL: it has none. Free with
 * g_free. */
char *header_without_format (const char *header);
/* The order that the form gives; AUTO: none. */
enum date_order header_date_order (const char *header);

#endif
