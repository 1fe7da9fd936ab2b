/* paper_output.h - reports as PDF. */
#ifndef CLI_PAPER_OUTPUT_H
#define CLI_PAPER_OUTPUT_H

#include "cli/map_output.h"

/* --paper without a PDF is a mistake. */
gboolean paper_option_counts (const struct options *options, GError **error);

/* The report's map has the size of its page, so that names can be read on paper, unless the user has
 * said how large maps are. Is that another map than --map and --graph hold? */
gboolean paper_has_own_map (const struct options *options);
/* That map; NULL and an error if it cannot be drawn. */
struct map_output *paper_map_new (const struct options *options, const struct settings *settings,
                                  const struct pipeline *pipeline, GError **error);

/* The bytes of the file; NULL and PLN_ERROR_SYSTEM if it cannot be made. picture: the map, or NULL.
 * Warns on standard error if characters are in none of the fonts. */
GBytes *paper_output_write (const struct options *options, const struct document *document,
                            const struct map_output *picture, GError **error);

#endif
