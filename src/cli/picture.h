/* picture.h - the map, drawn in the format that the file's ending names. */
#ifndef CLI_PICTURE_H
#define CLI_PICTURE_H

#include "cli/analysis.h"

/* Before any work: is the ending known, can the size be drawn? */
gboolean picture_check (const char *path, const struct settings *settings, GError **error);
/* The bytes of the map for path ("-": SVG), or NULL and an error.  Says on
 * standard error when characters had no font. */
GBytes *picture_draw (const char *path, const struct analysis *analysis,
                      const struct settings *settings, GError **error);

#endif
