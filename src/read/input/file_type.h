/* file_type.h - files that are no tables, told by their content. */
#ifndef READ_FILE_TYPE_H
#define READ_FILE_TYPE_H

#include <glib.h>

/* FALSE and an error that says what the file is and what to export instead.
 * unit: bytes of a code unit (1, 2, 4) as far as known. */
gboolean content_is_text (const char *title, const guint8 *bytes, gsize length, guint unit,
                          GError **error);
/* The same for text (UTF-8) that is laid out in another way than rows. */
gboolean content_is_table (const char *title, const char *text, gsize length, GError **error);

#endif
