/* foreign_clocks.h - moments as seconds since 1970 from clocks with other zeros. */
#ifndef READ_FOREIGN_CLOCKS_H
#define READ_FOREIGN_CLOCKS_H

#include <glib.h>

/* Told by size: Apple's nanoseconds from 2001, Windows' tenths of microseconds and
 * browsers' microseconds from 1601. */
gboolean foreign_clock_second (gint64 number, gint64 *second);

/* Seconds from 2001, which look like seconds of the years 1970 to 2001: only where a
 * header tells. */
gboolean apple_clock_second (gint64 number, gint64 *second);
gboolean header_names_apple_clock (const char *folded);

#endif
