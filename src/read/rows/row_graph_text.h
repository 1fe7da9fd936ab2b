/* row_graph_text.h - lines of a network file that was turned into a table. */
#ifndef READ_ROW_GRAPH_TEXT_H
#define READ_ROW_GRAPH_TEXT_H

#include "read/sniff/profile.h"

/* From a network file: a person, a tie, or a person and what they have in common with others. */
gboolean row_add_graph_line (struct profile_row *row);

#endif
