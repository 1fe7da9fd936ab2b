/* map_output.h - the map: one layout, drawn in the formats that file extensions name. */
#ifndef CLI_MAP_OUTPUT_H
#define CLI_MAP_OUTPUT_H

#include "cli/pipeline.h"

struct map_output;

/* Checks extension and size before any work. */
gboolean map_output_check (const char *path, const struct settings *settings, GError **error);

/* Lays the map out. */
struct map_output *map_output_new (const struct pipeline *pipeline, const struct settings *settings,
                                   GError **error);
void map_output_free (struct map_output *picture);

/* The bytes of a file ("-": SVG), or NULL and an error. */
GBytes *map_output_draw (const struct map_output *picture, const char *path, double dpi,
                         GError **error);
/* Appends the map as SVG. */
void map_output_draw_svg (const struct map_output *picture, GString *svg);
/* The picture that a page with a script shows without it: SVG, kept small. FALSE: ties are left out,
 * as there are too many. */
gboolean map_output_draw_still (const struct map_output *picture, GString *svg);
/* Appends the quality of the map as a text table. */
void map_output_quality (const struct map_output *picture, const struct pipeline *pipeline,
                         GString *out);
/* The drawing itself; the picture owns it. */
const struct scene *map_output_scene (const struct map_output *picture);
/* Number of characters of names that are in none of the fonts. */
guint32 map_output_missing (const struct map_output *picture);
/* Remarks on them, where pln draws the letters: SVG and HTML are shown with the reader's own fonts.
 * where: "on the map". */
void missing_glyphs_tell (guint32 missing, const char *where);
/* How people are drawn, for graph files. */
struct graph_drawing map_output_drawing (const struct map_output *picture);

#endif
