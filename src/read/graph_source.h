/* graph_source.h - a network file as a source of lines. */
#ifndef READ_GRAPH_SOURCE_H
#define READ_GRAPH_SOURCE_H

#include "read/input/line_reader.h"

/* A DL or Pajek file is read to its end, and its source then gives the table that says the same;
 * a form that is not read, and any other file, stay as they are.  FALSE and an error: it cannot
 * be read. */
gboolean graph_source_take (struct line_reader *source, GError **error);

#endif
