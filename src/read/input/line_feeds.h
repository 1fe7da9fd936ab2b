/* line_feeds.h - counts the lines in a stretch of text. */
#ifndef READ_LINE_FEEDS_H
#define READ_LINE_FEEDS_H

#include <glib.h>

/* Counts the lines; the last one must end in a line feed.  FALSE if a lone carriage
 * return ends one of them.  Linear. */
gboolean line_feeds_count (const char *text, gsize length, guint64 *feeds);

#endif
