/* file_type.h - recognises files that are not tables by their content. */
#ifndef READ_FILE_TYPE_H
#define READ_FILE_TYPE_H

#include <glib.h>

/* TRUE if the bytes are text; otherwise FALSE and an error that says what the file
 * is and what to export instead.  unit: size of a code unit in bytes (1, 2 or 4),
 * if known. */
gboolean content_is_text (const char *title, const guint8 *bytes, gsize length, guint unit,
                          GError **error);
/* The same for UTF-8 text that is not laid out in rows. */
gboolean content_is_table (const char *title, const char *text, gsize length, GError **error);

#endif
