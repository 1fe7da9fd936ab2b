/* resolve.h - rows whose mentions are replaced by people. */
#ifndef NETWORK_RESOLVE_H
#define NETWORK_RESOLVE_H

#include "network/identity/identity.h"
#include "network/time_window.h"

/* Order of interaction contexts that depends only on their content. */
struct context_order
{
  guint32 *rank;    /* rank of context i */
  guint32 *context; /* context at rank r */
};

void context_order_set (struct context_order *order, const struct identity *identity);
void context_order_clear (struct context_order *order);

/* Fills interactions and meetings, sorted. The interactions overwrite the log's records, or a
 * copy of them. O(rows). */
void network_resolve_rows (struct network *network, const struct identity *identity,
                           const struct window *window, const struct context_order *order,
                           struct record *record, gsize n_records, int threads);

#endif
