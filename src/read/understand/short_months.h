/* short_months.h - "Jan-26" below "Month": spreadsheets shorten month and year so. */
#ifndef READ_SHORT_MONTHS_H
#define READ_SHORT_MONTHS_H

#include "read/sniff/header_detection.h"

/* Where a header says month and all cells below are such, writes their years in full in the sample, and
 * notes so in the rules. Below other headers "Jan-26" may be a day in January. */
void table_layout_spell_months (struct table_layout *layout);
/* "Jan 2026" of "Jan-26"; NULL: another text. Free with g_free. */
char *month_in_full (const char *text);

#endif
