/* cluster_traits.h - what members of clusters have in common. */
#ifndef MEASURE_CLUSTER_TRAITS_H
#define MEASURE_CLUSTER_TRAITS_H

#include "measure/measure_internal.h"

/* Kinds of values. "Again": on two days or more, of an event or of the members' rows on a topic. */
enum trait_kind
{
  TRAIT_OWN, /* the user's own name */
  TRAIT_ORG,
  TRAIT_FIELD,
  TRAIT_EVENT_AGAIN,
  TRAIT_TOPIC_AGAIN,
  TRAIT_PLACE,
  TRAIT_EVENT,
  TRAIT_TOPIC
};

/* `count` members of the cluster have a value, together on that number of days; a person (not NONE) may be
 * listed several times. */
struct trait
{
  enum trait_kind kind;
  const char *value; /* not owned */
  guint32 cluster;
  guint32 person;
  guint32 count;
  double days; /* each member's days, added up; INFINITY: lasting */
};

/* All traits; series must outlive them. struct trait; g_array_unref. O(rows). */
struct event_series;
GArray *cluster_traits_collect (const struct network *network, const struct clusters *clusters,
                                const struct event_series *series);

#endif
