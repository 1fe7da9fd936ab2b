/* resolve.h - rows with their people resolved. */
#ifndef NETWORK_RESOLVE_H
#define NETWORK_RESOLVE_H

#include "network/identity/identity.h"
#include "network/time_window.h"

/* Manners in an order that their content alone decides. */
struct manner_order
{
  guint32 *rank;   /* of manner i */
  guint32 *manner; /* at rank r */
};

void manner_order_set (struct manner_order *order, const struct identity *identity);
void manner_order_clear (struct manner_order *order);

/* Fills interactions and meetings, sorted.  The log's records, or a copy of them,
 * become the interactions.  O(rows). */
void network_gather (struct network *network, const struct identity *identity,
                     const struct window *window, const struct manner_order *order,
                     struct record *record, gsize n_records, int threads);

#endif
