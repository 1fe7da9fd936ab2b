/* resolve.h - rows with their people resolved. */
#ifndef NETWORK_RESOLVE_H
#define NETWORK_RESOLVE_H

#include "network/identity/identity.h"
#include "network/time_window.h"

/* Manners in an order that their content alone decides. */
struct context_order
{
  guint32 *rank;    /* of manner i */
  guint32 *context; /* at rank r */
};

void context_order_set (struct context_order *order, const struct identity *identity);
void context_order_clear (struct context_order *order);

/* Fills interactions and meetings, sorted.  The log's records, or a copy of them,
 * become the interactions.  O(rows). */
void network_resolve_rows (struct network *network, const struct identity *identity,
                           const struct window *window, const struct context_order *order,
                           struct record *record, gsize n_records, int threads);

#endif
