/* keyfile_lock.h - one run at a time changes a key file. */
#ifndef CLI_KEYFILE_LOCK_H
#define CLI_KEYFILE_LOCK_H

#include "pln/keyfile.h"

/* Waits for other runs that use this key file, and reads it again as they have left it; once in a
 * run, and until it ends. A key file that others may read becomes private, with a remark. */
gboolean keyfile_take (struct keyfile *keyfile, const char *path, GError **error);

#endif
