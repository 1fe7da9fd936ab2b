/* date_finish.h - converts date codes to days at the end of a file. */
#ifndef READ_DATE_FINISH_H
#define READ_DATE_FINISH_H

#include "read/rows/import_context.h"

/* For everything that the file has added to the log since start. */
gboolean import_settle_dates (struct import_context *import, const struct log_position *start,
                              GError **error);

/* Before the first row: the header may name the clock that numbers in the date column come from. */
void import_expect_clock (struct import_context *import);
/* The order of day and month, if the header of the dates gives it. */
void import_heed_format (struct import_context *import);

#endif
