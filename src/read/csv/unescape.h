/* unescape.h - rewrites lines into a form that libcsv can parse. */
#ifndef READ_UNESCAPE_H
#define READ_UNESCAPE_H

#include "read/csv/dialect.h"

/* Turns backslash-quote into a doubled quote, and, if blanks delimit the cells, a run of
 * blanks into one delimiter, except at the ends of the line.  inside: the line starts
 * inside quotes. */
void line_rewrite (const struct dialect *dialect, const char *text, gsize length, gboolean inside,
                   GString *out);

#endif
