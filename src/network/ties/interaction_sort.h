/* interaction_sort.h - converts records into sorted interactions, in place. */
#ifndef NETWORK_INTERACTION_SORT_H
#define NETWORK_INTERACTION_SORT_H

#include "pln/network.h"

struct interaction_sort
{
  struct record *record; /* overwritten with as many interactions */
  gsize n_records;
  gint32 first_day, last_day; /* of what resolve accepts; DAY_NONE: all undated */
  guint32 n_people, n_ranks;  /* people and ranks are below these */
  const guint32 *context;     /* context of each rank */
  int threads;
  /* Sets the people of the row, and its context's rank as context. Returns FALSE if the record
   * is left out. Called by several threads at once. */
  gboolean (*resolve) (const struct record *record, struct interaction *row, gconstpointer data);
  gconstpointer data;
};

/* Sorts by day (undated first), a, b (NONE last) and rank. Returns the number of interactions,
 * the same for any number of threads. Cost: O(n), and 8 bytes of memory per record (32 if day,
 * people and rank need more than 64 bits). */
gsize interactions_sort (const struct interaction_sort *sort);

#endif
