/* zip_directory.h - looks at the list of members at the end of a ZIP before anything is read. */
#ifndef READ_ZIP_DIRECTORY_H
#define READ_ZIP_DIRECTORY_H

#include <glib.h>

/* FALSE and an error if the list has more members than an archive may have, or members that share
 * bytes, as only bombs do. A list that cannot be found is left to libarchive. Linear in the list, of which
 * at most the permitted part is read. */
gboolean zip_directory_is_sound (int fd, GBytes *bytes, guint64 size, const char *title,
                                 GError **error);

#endif
