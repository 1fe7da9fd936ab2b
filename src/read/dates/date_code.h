/* date_code.h - a date before its column is settled. */
#ifndef READ_DATE_CODE_H
#define READ_DATE_CODE_H

#include <glib.h>

/* What date_column_read made of a cell, or DAY_NONE.  Not a day: whether
 * 3/4/2024 is in March or April is known after the column's last row.  Until
 * then records, gatherings, presences, posts and ready ties hold codes where
 * they will hold days; import_settle_dates turns one into the other. */
typedef gint32 date_code;

#endif
