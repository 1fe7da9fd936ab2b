/* graph_source.h - network files, and tables drawn with bars and rules, as a source of lines. */
#ifndef READ_GRAPH_SOURCE_H
#define READ_GRAPH_SOURCE_H

#include "read/input/line_reader.h"

/* Reads a network file that is text, or a drawn table, to its end and lets the source return the equivalent
 * table. Variants that pln cannot read, and all other files, are left as they are. converted: is it a table
 * with lines that are not those of the file? FALSE and an error: the file cannot be read. */
gboolean graph_source_take (struct line_reader *source, gboolean *converted, GError **error);

#endif
