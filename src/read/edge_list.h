/* edge_list.h - rows without a header that are ties. */
#ifndef PLN_READ_EDGE_LIST_H
#define PLN_READ_EDGE_LIST_H

#include "read/outline.h"

/* TRUE and a role for each column if the rows look like ties: numbers, or names
 * that come again ("a b", "a b weight", "a b weight time", "time a b ..."), or
 * a log: dates, and two columns that share their names.  roles: 16 of them. */
gboolean edge_list_roles (const GArray *rows, enum role *roles, guint32 *count);
/* Remarks above a list of edges: "# Undirected graph", "% sym weighted". */
gboolean edge_list_says_undirected (char comment, const char *text, gsize length);

#endif
