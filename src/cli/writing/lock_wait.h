/* lock_wait.h - waits for other runs. */
#ifndef CLI_WRITING_LOCK_WAIT_H
#define CLI_WRITING_LOCK_WAIT_H

#include <glib.h>

/* Locks an open file for this run alone, until it is closed; says after two seconds for what it
 * waits: another run that uses path. FALSE: a signal that is held back ends the wait. A file system
 * without locks has none. */
gboolean lock_wait (int descriptor, const char *path);

#endif
