/* found_measures.h - a log built by hand, its network, and what was measured in it. */
#ifndef TEST_FOUND_MEASURES_H
#define TEST_FOUND_MEASURES_H

#include "network_log.h"
#include "pln/graph.h"
#include "pln/measure.h"

struct found
{
  struct notebook *book;
  struct network *network;
  struct measures *measures;
};

/* me NULL: nobody owns the log.  A half-life of 180 days. */
static inline void
found_measure (struct found *found, const struct log *log, const char *me,
               const struct measure_options *options)
{
  const struct network_options network = { .me = me,
                                           .no_me = me == NULL,
                                           .since = DAY_NONE,
                                           .until = DAY_NONE,
                                           .as_of = DAY_NONE,
                                           .half_life_days = 180 };
  g_autoptr (GError) error = NULL;
  found->network = network_load (log, &network, &error);
  g_assert_no_error (error);
  found->measures = measures_compute (found->network, options, &error);
  g_assert_no_error (error);
}

static inline void
forget (struct found *found)
{
  measures_free (found->measures);
  network_free (found->network);
  notebook_free (found->book);
}

static inline guint32
person (const struct found *found, const char *name)
{
  return network_person (found->network, name);
}

#endif
