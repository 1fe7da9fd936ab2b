/* paper_output.h - reports as PDF. */
#ifndef CLI_PAPER_OUTPUT_H
#define CLI_PAPER_OUTPUT_H

#include "cli/map_output.h"

/* --paper without a PDF is a mistake. */
gboolean paper_option_counts (const struct options *options, GError **error);

/* Gives the map the size of the report's page, unless it is drawn elsewhere too or the user has said
 * how large it is. */
void paper_map_fit (const struct options *options, struct settings *settings);

/* The bytes of the file; NULL and PLN_ERROR_SYSTEM if it cannot be made. picture: the map, or NULL.
 * Warns on standard error if characters are in none of the fonts. */
GBytes *paper_output_write (const struct options *options, const struct document *document,
                            const struct map_output *picture, GError **error);

#endif
