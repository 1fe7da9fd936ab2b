/* graph_networkx.h - lists of edges as NetworkX writes them, with what is known of each in braces. */
#ifndef READ_GRAPH_NETWORKX_H
#define READ_GRAPH_NETWORKX_H

#include <glib.h>

/* Are the first lines edges with braces, or remarks? */
gboolean networkx_edges_begin (const char *text, gsize length);

/* The same edges as a table without braces (g_free); NULL: some line is another one. headed: has it a
 * header, so that its lines are not those of the text? Linear in the text. */
char *networkx_edges_to_table (const char *text, gboolean *headed);

#endif
