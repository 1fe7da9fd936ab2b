/* date_assumptions.h - the order of day and month that a reader would assume, where no date shows it. */
#ifndef READ_DATE_ASSUMPTIONS_H
#define READ_DATE_ASSUMPTIONS_H

#include "read/rows/import_context.h"

/* After the last row, before the dates are settled: tells the date column what to assume, if anything. */
void import_assume_date_order (struct import_context *import);

#endif
