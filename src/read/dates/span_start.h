/* span_start.h - the first day or hour of a span that is written short. */
#ifndef READ_SPAN_START_H
#define READ_SPAN_START_H

#include <glib.h>

/* "4 March 2024, 10-11 am" and "04.03.2024 von 10 bis 11 Uhr" become the date before the hours;
 * "4.-6. März 2024" and "March 4-6, 2024" become the same with the first day only. NULL: the text
 * is no such span. The result is a date only if the rest of the text is. Free with g_free. */
char *span_start (const char *text);
/* "02/04", "2.4.", "April 2": an end that has its year from the start. */
gboolean span_end_lacks_year (const char *text);

#endif
