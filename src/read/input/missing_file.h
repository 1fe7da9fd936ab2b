/* missing_file.h - what to say of a file that is not there. */
#ifndef READ_MISSING_FILE_H
#define READ_MISSING_FILE_H

#include <glib.h>

/* Always FALSE: PLN_ERROR_SYSTEM with the near names of its folder, or with the path that a
 * Windows path has here.  Linear in the names of the folder. */
gboolean missing_file_refuse (const char *path, const char *title, GError **error);

#endif
