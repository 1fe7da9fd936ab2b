/* moment.h - a moment to the second, where an export names messages by theirs. */
#ifndef READ_MOMENT_H
#define READ_MOMENT_H

#include <glib.h>

/* Seconds from 1970 of "1770023700.000100" and "2026-02-02T09:15:00.000Z"; a time without
 * a zone counts as UTC.  FALSE for any other text. */
gboolean moment_seconds (const char *text, gint64 *seconds);

#endif
