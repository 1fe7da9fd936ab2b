/* date_about.h - dates that somebody only knows roughly. */
#ifndef READ_DATE_ABOUT_H
#define READ_DATE_ABOUT_H

#include <glib.h>

/* What stands behind "about", "ca.", "~" in seven languages; NULL: it begins otherwise. O(words). */
const char *text_behind_about (const char *text);
/* The year of "ca. 1790", "v. 1790", "~1790"; NULL: the text is something else. */
const char *date_behind_about (const char *text);
/* The same, behind blanks. */
gboolean text_is_about_year (const char *text);

#endif
