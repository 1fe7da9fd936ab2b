/* interaction_sort.h - records become interactions, in order, where they are. */
#ifndef NETWORK_INTERACTION_SORT_H
#define NETWORK_INTERACTION_SORT_H

#include "pln/network.h"

struct interaction_sort
{
  struct record *record; /* overwritten with as many interactions */
  gsize n_records;
  gint32 first_day, last_day; /* of what resolve lets pass; DAY_NONE: all undated */
  guint32 n_people, n_ranks;  /* people and ranks are below */
  const guint32 *context;     /* of each rank */
  int threads;
  /* The people of a record, and its manner's rank as the manner; FALSE: it is
   * left out.  Called by several threads at once. */
  gboolean (*resolve) (const struct record *record, struct interaction *row, gconstpointer data);
  gconstpointer data;
};

/* By day (undated first), a, b (nobody last) and rank; returns their number.
 * The same for any number of threads.  Cost: O(n), and 8 bytes of room for each
 * record (32 where day, people and rank take more than 64 bits). */
gsize interactions_sort (const struct interaction_sort *sort);

#endif
