/* edge_list.h - rows without a header that are ties. */
#ifndef READ_EDGE_LIST_H
#define READ_EDGE_LIST_H

#include "read/sniff/header_detection.h"

/* TRUE and a role for each column if the rows look like ties: numbers, or names
 * that come again ("a b", "a b weight", "a b weight time", "time a b ..."), or
 * a log: dates, and two columns that share their names.  roles: 16 of them. */
gboolean edge_list_roles (const GArray *rows, enum role *roles, guint32 *count);
/* The profile of a list with these remarks above it: "# Undirected graph", "% sym
 * weighted", "% bip" (a person and what people share); static. */
const char *edge_list_profile (char comment, const char *text, gsize length);

#endif
