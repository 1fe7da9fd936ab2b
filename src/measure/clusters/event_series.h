/* event_series.h - events whose names begin alike: "Guild evening" and "Guild reading circle" are
 * both "Guild". */
#ifndef MEASURE_EVENT_SERIES_H
#define MEASURE_EVENT_SERIES_H

#include "pln/network.h"

/* Every event is a series of its own, too. */
struct event_series
{
  char **name;   /* of each series, owned */
  guint32 count; /* of series */
  guint32
    *offset; /* per event, n_events + 1: its series are member[offset[e] .. offset[e + 1] - 1] */
  guint32 *member;
};

/* O(characters log events). Clear with event_series_clear. */
void event_series_find (const struct log *log, struct event_series *series);
void event_series_clear (struct event_series *series);

#endif
