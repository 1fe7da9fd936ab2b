/* missing_file.h - the error for a file that does not exist. */
#ifndef PLN_MISSING_FILE_H
#define PLN_MISSING_FILE_H

#include <glib.h>

/* Always returns FALSE, with PLN_ERROR_SYSTEM.  The message suggests similar names from
 * the same directory, or the local path for a Windows path.  Linear in the number of
 * names in the directory.  title: as the message names it. */
gboolean missing_file_refuse (const char *path, const char *title, GError **error);
/* The same for the file of an option, which the message names. */
gboolean missing_file_refuse_option (const char *option, const char *path, GError **error);

#endif
