/* graph.h - the igraph side of a network: for network and measure alone, so
 * that a new igraph is a small move.  Every igraph call is made from one
 * thread (Debian's build is not thread-safe). */
#ifndef PLN_GRAPH_H
#define PLN_GRAPH_H

#include <igraph.h>
#include "pln/network.h"

/* Quiet handlers instead of igraph's aborting ones; one thread for PRPACK.
 * Called once, by main and by tests that use igraph. */
void igraph_quieten (void);

/* TRUE for IGRAPH_SUCCESS; else sets the error (PLN_ERROR_SYSTEM) with what
 * was being done. */
gboolean igraph_succeeded (igraph_error_t code, const char *doing, GError **error);

/* The network, or the part of it without person `without` (NONE: all), as a
 * simple undirected igraph graph; vertex i is person i (the left-out person
 * stays as an isolate, so that numbers agree); edge e is the e-th kept tie,
 * tie_of[e] its index (g_free); weights are strengths. */
gboolean network_to_igraph (const struct network *network, guint32 exclude, igraph_t *graph,
                            igraph_vector_t *weights, guint32 **tie_of, GError **error);

#endif
