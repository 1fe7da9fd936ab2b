/* input_file.h - opens a file to read. */
#ifndef READ_INPUT_FILE_H
#define READ_INPUT_FILE_H

#include <glib.h>

/* path "-" is standard input.  -1 on errors.  *size: in bytes, 0 if it is not a regular file. */
int input_file_open (const char *path, const char *title, guint64 *size, GError **error);

#endif
