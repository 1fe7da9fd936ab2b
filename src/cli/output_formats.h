/* output_formats.h - reports and graphs in the formats that file extensions name. */
#ifndef CLI_OUTPUT_FORMATS_H
#define CLI_OUTPUT_FORMATS_H

#include "cli/file_formats.h"
#include "cli/pipeline.h"
#include "cli/map_output.h"

/* path NULL: the option was not given. */
gboolean report_file_is_for_programs (const char *path);
gboolean report_file_has_map (const char *path);
gboolean report_file_is_page (const char *path); /* HTML */
/* The file of --report, or NULL and an error. picture: NULL unless report_file_has_map. */
GBytes *report_file_write (const struct options *options, const struct document *document,
                           const struct pipeline *pipeline, const struct map_output *picture,
                           GError **error);

const struct file_format *graph_formats (void);
GBytes *graph_file_write (const char *path, const struct pipeline *pipeline,
                          const struct graph_drawing *drawing);

/* Writes only the document, for commands that print one; NULL and an error if it cannot. */
GBytes *document_file_write (const struct options *options, const struct document *document,
                             const struct network *network, GError **error);
/* The document as standard output shows it. */
GBytes *document_print (const struct document *document, const struct options *options);

#endif
