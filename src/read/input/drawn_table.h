/* drawn_table.h - tables drawn with bars and rules, as psql, MySQL, SQLite and Markdown write them. */
#ifndef READ_DRAWN_TABLE_H
#define READ_DRAWN_TABLE_H

#include <glib.h>

/* Is the header of a table in the first lines, with a rule below it? */
gboolean drawn_table_begins (const char *text, gsize length);

/* The same lines with "|" between the cells and nothing else (g_free). Rules are empty lines, so that lines
 * keep their numbers, and so is what stands below the table. Linear in the text. */
char *drawn_table_to_lines (const char *text);

#endif
