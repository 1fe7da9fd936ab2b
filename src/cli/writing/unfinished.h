/* unfinished.h - puts right what a killed run has left. */
#ifndef CLI_WRITING_UNFINISHED_H
#define CLI_WRITING_UNFINISHED_H

#include "pln/base.h"

/* Looks whether a run was killed while it wrote in this folder. If it had put all its files in place,
 * it is finished; otherwise everything that it did is undone, in all folders that it wrote in. A file
 * that somebody has changed since stays as it is. Nothing is done if a living run writes there.
 * Adds a remark if files have changed. PLN_ERROR_SYSTEM if it cannot be done. */
gboolean unfinished_settle (const char *folder, GError **error);

#endif
