/* map_output.h - the map: laid out once, drawn in the formats that file endings
 * name. */
#ifndef CLI_MAP_OUTPUT_H
#define CLI_MAP_OUTPUT_H

#include "cli/pipeline.h"

struct picture;

/* Before any work: is the ending known, can the size be drawn? */
gboolean picture_check (const char *path, const struct settings *settings, GError **error);

/* Lays the map out; says on standard error when characters have no font. */
struct picture *picture_new (const struct analysis *analysis, const struct settings *settings,
                             GError **error);
void picture_free (struct picture *picture);

/* The bytes of a file ("-": SVG), or NULL and an error. */
GBytes *picture_draw (const struct picture *picture, const char *path, double dpi, GError **error);
/* How good the map is, as a table in text. */
void picture_look_over (const struct picture *picture, const struct analysis *analysis,
                        GString *out);
/* Drawn places, xy[2 * person] and the next; NaN for people not drawn. */
const double *picture_places (const struct picture *picture);

#endif
