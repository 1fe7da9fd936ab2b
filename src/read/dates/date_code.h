/* date_code.h - a date whose column is not settled yet. */
#ifndef READ_DATE_CODE_H
#define READ_DATE_CODE_H

#include <glib.h>

/* What date_column_read returns for a cell, or DAY_NONE.  It is not a day yet: only
 * after the column's last row is it known if 3/4/2024 is in March or April.  Until
 * then records, gatherings, presences, posts and ready ties hold codes;
 * import_settle_dates turns these into days. */
typedef gint32 date_code;

#endif
