/* display_width.h - columns that text takes on a terminal, and text made safe to show. */
#ifndef PLN_DISPLAY_WIDTH_H
#define PLN_DISPLAY_WIDTH_H

#include <glib.h>

/* Inclusive; each array ascending. */
struct width_range
{
  guint32 first, last;
};
extern const struct width_range width_zero[], width_wide[];
extern const guint width_zero_count, width_wide_count;

/* Columns of UTF-8 text. */
int text_width (const char *text);

/* The end of what a reader takes for one character (base, accents, joined
 * emoji, flags) starting at text, and its columns. */
const char *text_next (const char *text, int *columns);

/* How many bytes from the start fit into this number of columns. */
gsize text_fit (const char *text, int columns);

/* Cut to this number of columns, with an ellipsis where something is cut off. */
void text_append_cut (GString *out, const char *text, int columns);

/* None if count is negative. */
void text_append_spaces (GString *out, int count);

/* A text cut as above and filled up with spaces in front or behind. */
void text_append_padded (GString *out, const char *text, int columns, gboolean right);

/* Someone else's text made safe for a terminal or a page: control characters
 * become U+FFFD, white space one space, invisible and direction-turning
 * characters vanish (U+2068 and U+2069 only if isolates is FALSE). */
void text_append_safe (GString *out, const char *text, gboolean isolates);

/* Somebody's word inside ours: safe, at most 60 columns, and set apart by
 * isolates when it runs from right to left. */
char *text_shown (const char *text);

#endif
