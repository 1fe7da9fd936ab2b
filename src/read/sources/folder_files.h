/* folder_files.h - all files in a folder and the folders in it. */
#ifndef READ_FOLDER_FILES_H
#define READ_FOLDER_FILES_H

#include <glib.h>

/* Their paths within the folder, in no order; free with g_ptr_array_unref. Links to folders are not
 * followed. NULL and an error if a folder cannot be read, or holds too many files. */
GPtrArray *folder_files_list (const char *folder, const char *title, GError **error);

#endif
