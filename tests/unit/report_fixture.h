/* report_fixture.h - a small network worked out by hand: me with Ana, Ben, Cai,
 * Dee and Eve; three of them know each other, Dee knows Eve, Eve leads to Fay,
 * Fay to Gus; Hal is alone. */
#ifndef REPORT_FIXTURE_H
#define REPORT_FIXTURE_H

#include "pln/graph.h"
#include "pln/measure.h"
#include "pln/report.h"

struct fixture
{
  struct network *network;
  struct measures *measures;
};

static inline void
fixture_take (struct fixture *fixture, struct network *network)
{
  const struct measure_options options = { .seed = 1, .threads = 1 };
  g_autoptr (GError) error = NULL;
  igraph_quieten ();
  fixture->network = network;
  fixture->measures = measures_compute (network, &options, &error);
  g_assert_no_error (error);
}

static inline void
fixture_set_up (struct fixture *fixture, gboolean owned)
{
  static const char *const names[]
    = { "Ana", "Ben", "Cai", "Dee", "Eve", "Fay", "Gus", "Hal", "me" };
  static const guint32 pairs[][2] = { { 8, 0 }, { 8, 1 }, { 8, 2 }, { 8, 3 }, { 8, 4 }, { 0, 1 },
                                      { 0, 2 }, { 1, 2 }, { 3, 4 }, { 4, 5 }, { 5, 6 } };
  fixture_take (fixture, network_from_ties (names, G_N_ELEMENTS (names), pairs, NULL,
                                            G_N_ELEMENTS (pairs), owned ? 8 : NONE));
}

static inline void
fixture_tear_down (struct fixture *fixture)
{
  measures_free (fixture->measures);
  network_free (fixture->network);
}

#endif
