/* text_lines.h - lines and tables of the text report. */
#ifndef REPORT_TEXT_LINES_H
#define REPORT_TEXT_LINES_H

#include "report/document.h"

#define TEXT_INDENT 2 /* of everything below a heading */
#define TEXT_GAP 2    /* between columns */

/* Ends the line, without blanks behind the last word. */
void text_line_end (GString *out);

/* Appends text in lines of at most width columns; the first begins at column start, the others are
 * indented by hang. A word that is wider stays whole. */
void text_wrap (GString *out, const char *text, int start, int hang, int width);

/* Fits the table into width columns: headers on two lines, narrower text columns, then columns of
 * low rank left out. Cells that are too wide go on in the lines below. */
void text_table_write (GString *out, const struct table *table, int width);

#endif
