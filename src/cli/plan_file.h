/* plan_file.h - how files are read, as a text that a person can correct. */
#ifndef CLI_PLAN_FILE_H
#define CLI_PLAN_FILE_H

#include <glib.h>
#include "pln/read.h"

/* For each file a line "file: NAME", its shape, and a line "ROLE: COLUMN" for each column
 * that is used, "none: COLUMN" for each other; what stands behind two blanks and a # is a
 * remark. */
void plan_file_write (const struct log *log, GString *out);

/* ROLE=COLUMN for each such line, behind those given (which count first); sets the shape if
 * the plan names one.  NULL and an error for any other line; free with
 * g_strfreev. */
char **plan_file_read (const char *path, char *const *columns, enum table_shape *shape,
                       GError **error);

#endif
