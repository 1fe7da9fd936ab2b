/* output_formats.h - the report and the graph in the formats that file endings
 * name. */
#ifndef CLI_OUTPUT_FORMATS_H
#define CLI_OUTPUT_FORMATS_H

#include "cli/pipeline.h"
#include "cli/map_output.h"

/* path NULL: fine, nothing is asked for. */
gboolean report_file_check (const char *path, GError **error);
gboolean report_file_is_for_programs (const char *path);
gboolean report_file_has_map (const char *path);
/* picture: NULL unless report_file_has_map. */
GBytes *report_file_write (const char *path, const struct document *document,
                           const struct pipeline *pipeline, const struct map_output *picture);

gboolean graph_file_check (const char *path, GError **error);
GBytes *graph_file_write (const char *path, const struct pipeline *pipeline,
                          const struct graph_drawing *drawing);
/* ".graphml, .gml or .net": all there are; named: ".net (Pajek)" (g_free). */
char *graph_endings (gboolean named);

/* A document by itself, for the commands that print one. */
GBytes *document_file_write (const char *path, const struct document *document,
                             const struct network *network);
GBytes *text_write (const struct document *document, int width);

#endif
