/* graph.h - igraph as network and measure use it; no other room does, so that a new version of
 * igraph affects little code. Every igraph call is made from one thread (Debian's build is not
 * thread-safe). */
#ifndef PLN_GRAPH_H
#define PLN_GRAPH_H

#include <igraph.h>
#include "pln/network.h"

/* Installs quiet handlers in place of igraph's, which abort, and limits PRPACK to one thread.
 * Called once, by main and by tests that use igraph. */
void igraph_quieten (void);

/* TRUE for IGRAPH_SUCCESS; otherwise sets the error (PLN_ERROR_SYSTEM), which names what was being
 * done. */
gboolean igraph_succeeded (igraph_error_t code, const char *doing, GError **error);

/* The network, or the network without person `exclude` (NONE: all), as a simple undirected igraph
 * graph. Vertex i is person i (the excluded person stays as an isolate, so that numbers agree).
 * Edge e is the e-th kept tie and tie_of[e] its index (g_free). Weights are strengths. */
gboolean network_to_igraph (const struct network *network, guint32 exclude, igraph_t *graph,
                            igraph_vector_t *weights, guint32 **tie_of, GError **error);

#endif
