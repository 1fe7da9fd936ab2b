/* option_file.h - the file that an option names, as a whole. */
#ifndef CLI_OPTION_FILE_H
#define CLI_OPTION_FILE_H

#include <glib.h>

/* Its text, of length bytes if length is given; g_free. NULL and an error that names the option, and files with
 * a similar name if there is none of this. */
char *option_file_read (const char *option, const char *path, gsize *length, GError **error);

#endif
