/* unescape.h - lines in a form that libcsv understands. */
#ifndef READ_UNESCAPE_H
#define READ_UNESCAPE_H

#include "read/csv/dialect.h"

/* Backslash-quote becomes a doubled quote, a run of blanks one delimiter (if
 * blanks part the cells; none at the line's ends).  inside: the line starts
 * within quotes. */
void line_rewrite (const struct dialect *dialect, const char *text, gsize length, gboolean inside,
                   GString *out);

#endif
