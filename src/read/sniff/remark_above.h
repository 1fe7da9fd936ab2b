/* remark_above.h - the remark directly above a table. */
#ifndef READ_REMARK_ABOVE_H
#define READ_REMARK_ABOVE_H

#include <glib.h>

/* The last line before the table that starts with the mark of a comment, without it; NULL: none. Free
 * with g_free. */
char *remark_above_table (char mark, const char *text, gsize length);

#endif
