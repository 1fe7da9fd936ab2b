/* localized_number.h - numbers as spreadsheets write them. */
#ifndef READ_LOCALIZED_NUMBER_H
#define READ_LOCALIZED_NUMBER_H

#include <glib.h>

/* The whole text as a finite number: "1.5", "1,5", "1.234,5", "1,234.5",
 * "1 234,5" (also with no-break spaces), "1'234".  A single comma or point
 * followed by exactly three digits separates thousands or decimals, depending on
 * decimal_comma: "1,234" is 1.234 with it, 1234 without.  FALSE for
 * anything else, "inf", "nan", "0x1p3" and "1e400" included. */
gboolean cell_number_parse (const char *text, gboolean decimal_comma, double *value);

/* The same with words around it: "3x", "12 times", "about 5", "80%". */
gboolean cell_count_parse (const char *text, gboolean decimal_comma, double *count);

/* Minutes of a duration: "65", "1m 14s", "1h 13m 42s", "01:30:00", "2 min",
 * "1h30", "1,5 h", "ca. 30", "PT45M". */
gboolean cell_minutes_parse (const char *text, gboolean decimal_comma, double *minutes);

#endif
