/* remarks.h - what is said on standard error when all files are written: last, and once. */
#ifndef CLI_REMARKS_H
#define CLI_REMARKS_H

#include <glib.h>

/* One line without "pln: "; a line that has been added before is not said twice. */
void remark_add (const char *format, ...) G_GNUC_PRINTF (1, 2);
void remarks_print (void);

#endif
