/* joined_names.h - people of a row who are numbered and whose names stand in two columns each: "Guest 1
 * First Name" and "Guest 1 Last Name". */
#ifndef READ_JOINED_NAMES_H
#define READ_JOINED_NAMES_H

#include "read/sniff/header_detection.h"

/* Finds such pairs of columns by the header in the first row of the sample, and joins the names in the
 * sample: the second column has the whole name then, under "Guest 1", and the first one nothing. Nothing is
 * joined where the user named one of the columns. Linear in the cells; to be called before anything else looks at
 * them. */
void table_layout_join_names (struct table_layout *layout, const struct read_options *options);

/* "Ana", "de" and "Ruiz" are "Ana de Ruiz"; each may be empty. Free with g_free. */
char *name_pair_join (const char *first, const char *middle, const char *last);

#endif
