/* line_feeds.h - how many lines a stretch of text holds. */
#ifndef READ_LINE_FEEDS_H
#define READ_LINE_FEEDS_H

#include <glib.h>

/* The number of lines, the last of which ends in a feed; FALSE if a carriage
 * return alone ends one.  Linear. */
gboolean line_feeds_count (const char *text, gsize length, guint64 *feeds);

#endif
