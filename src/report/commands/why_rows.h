/* why_rows.h - tables of the rows behind a figure. */
#ifndef REPORT_WHY_ROWS_H
#define REPORT_WHY_ROWS_H

#include "report/sections/sections.h"

#define WHY_ROWS_MOST 30 /* of a table, unless all are wanted */

/* The rows of a tie, newest first (g_array_unref, struct tie_row). */
GArray *why_rows_find (const struct network *network, guint32 tie);
/* The file in which all of them are, or NONE; and its name (g_free). */
guint32 why_rows_file (const struct network *network, const GArray *rows);
char *why_file_text (const struct network *network, guint32 file);
/* Leaves those about a topic. */
void why_rows_keep_topic (GArray *rows, const struct network *network, guint32 topic);
/* The first of them in a table, or at the end of one; on paper, a sentence says what the others
 * add. NULL without rows. */
struct table *why_rows_table (struct section *section, struct table *table,
                              const struct network *network, guint32 tie, const GArray *rows,
                              const struct why_form *form);

#endif
