/* edge_list.h - detects tables of ties without a header. */
#ifndef READ_EDGE_LIST_H
#define READ_EDGE_LIST_H

#include "read/sniff/header_detection.h"

/* TRUE, and a role for each column, if the rows look like ties. These are numbers, or names that
 * occur more than once ("a b", "a b weight", "a b weight time", "time a b ..."), or a log: dates,
 * and two columns that have names in common. roles: 16 of them. */
gboolean edge_list_roles (const GArray *rows, enum role *roles, guint32 *count);
/* The profile of a list with these comment lines above it: "# Undirected graph", "% sym weighted",
 * "% bip" (people and what they have in common); static. */
const char *edge_list_profile (char comment, const char *text, gsize length);

#endif
