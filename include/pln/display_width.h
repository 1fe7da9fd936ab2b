/* display_width.h - width of text in terminal columns, and text made safe to show. */
#ifndef PLN_DISPLAY_WIDTH_H
#define PLN_DISPLAY_WIDTH_H

#include <glib.h>

/* Inclusive; each array is in ascending order. */
struct width_range
{
  guint32 first, last;
};
extern const struct width_range width_zero[], width_wide[];
extern const guint width_zero_count, width_wide_count;

/* Width of UTF-8 text in columns. */
int text_width (const char *text);

/* The end of the user-perceived character that starts at text (base, accents, joined emoji, flags),
 * and its width. */
const char *text_next (const char *text, int *columns);

/* The number of bytes from the start that fit into the columns. */
gsize text_fit (const char *text, int columns);

/* Appends the text cut to this number of columns; an ellipsis replaces what is cut off. */
void text_append_cut (GString *out, const char *text, int columns);
/* The same, cut in the middle: of file names, beginning and end tell them apart. */
void text_append_cut_middle (GString *out, const char *text, int columns);

/* Appends nothing if count is negative. */
void text_append_spaces (GString *out, int count);

/* Appends the text, cut as above and padded with spaces on the left (right is TRUE) or right. */
void text_append_padded (GString *out, const char *text, int columns, gboolean right);

/* Appends text from elsewhere, made safe for a terminal or a page: control characters become
 * U+FFFD, white space becomes one space, invisible and direction-changing characters are removed
 * (U+2068 and U+2069 only if isolates is FALSE). */
void text_append_safe (GString *out, const char *text, gboolean isolates);

/* A word from elsewhere for use in pln's own text: safe, cut in the middle to 60 columns, and inside isolates if
 * it runs from right to left. */
char *text_shown (const char *text);

#endif
