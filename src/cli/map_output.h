/* map_output.h - the map: laid out once, drawn in the formats that file endings
 * name. */
#ifndef CLI_MAP_OUTPUT_H
#define CLI_MAP_OUTPUT_H

#include "cli/pipeline.h"

struct map_output;

/* Before any work: is the ending known, can the size be drawn? */
gboolean map_output_check (const char *path, const struct settings *settings, GError **error);

/* Lays the map out; says on standard error when characters have no font. */
struct map_output *map_output_new (const struct pipeline *pipeline, const struct settings *settings,
                                   GError **error);
void map_output_free (struct map_output *picture);

/* The bytes of a file ("-": SVG), or NULL and an error. */
GBytes *map_output_draw (const struct map_output *picture, const char *path, double dpi,
                         GError **error);
/* How good the map is, as a table in text. */
void map_output_quality (const struct map_output *picture, const struct pipeline *pipeline,
                         GString *out);
/* As drawn, for graph files. */
struct graph_drawing map_output_drawing (const struct map_output *picture);

#endif
