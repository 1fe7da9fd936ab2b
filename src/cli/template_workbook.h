/* template_workbook.h - the table of interactions to fill in, as a workbook. */
#ifndef CLI_TEMPLATE_WORKBOOK_H
#define CLI_TEMPLATE_WORKBOOK_H

#include <glib.h>

/* A workbook (.xlsx) with one sheet of the rows of a CSV table without quotes: days are days, numbers are
 * numbers, the first row stays in sight, and the columns "channel" and "direction" offer words. The same
 * bytes for the same table (g_bytes_unref). */
GBytes *template_workbook_new (const char *csv, gsize length);

#endif
