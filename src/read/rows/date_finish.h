/* date_finish.h - once the file has ended: date codes become days. */
#ifndef READ_DATE_FINISH_H
#define READ_DATE_FINISH_H

#include "read/rows/import_context.h"

/* Of all that the file has added to the log since start. */
gboolean import_settle_dates (struct import_context *import, const struct log_position *start,
                              GError **error);

/* Before the first row: the header may say from which clock the numbers are. */
void import_expect_clock (struct import_context *import);

#endif
