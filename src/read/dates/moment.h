/* moment.h - a timestamp in seconds, for exports that identify messages by it. */
#ifndef READ_MOMENT_H
#define READ_MOMENT_H

#include <glib.h>

/* Parses "1770023700.000100" and "2026-02-02T09:15:00.000Z" into seconds since 1970; a
 * time without a zone is UTC.  FALSE for any other text. */
gboolean moment_seconds (const char *text, gint64 *seconds);

/* The minutes since midnight in a cell such as "14.3.2024, 14:00:11"; *day: the length of what stands
 * before.  FALSE if there is no time. */
gboolean moment_clock (const char *text, gsize *day, int *minutes);

#endif
