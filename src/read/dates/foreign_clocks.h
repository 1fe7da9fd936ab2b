/* foreign_clocks.h - converts timestamps of clocks that do not start in 1970. */
#ifndef READ_FOREIGN_CLOCKS_H
#define READ_FOREIGN_CLOCKS_H

#include <glib.h>

/* To seconds since 1970.  Recognised by size: Apple's nanoseconds since 2001, Windows'
 * tenths of microseconds and browsers' microseconds since 1601. */
gboolean foreign_clock_second (gint64 number, gint64 *second);

/* The same for seconds since 2001.  They look like seconds since 1970 that fall before
 * 2001, so use it only if the header names the clock. */
gboolean apple_clock_second (gint64 number, gint64 *second);
gboolean header_names_apple_clock (const char *folded);

#endif
