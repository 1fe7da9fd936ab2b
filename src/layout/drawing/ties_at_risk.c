/* The owner's ties that may be lost, if they are worth a warning: an alarm that rings for a third
 * of all contacts rings for nobody. Those come first whose loss takes most other people away, then
 * the strongest.
 *
 * Cost: O(ties + n log n) for n ties at risk. */
#include <stdlib.h>
#include "layout/drawing/tie_emphasis.h"

enum
{
  WARNINGS_MOST = 10
};

struct risky_tie
{
  guint32 tie;
  double lost; /* people who are reached over nobody else */
  double strength;
};

static int
compare_risks (const void *x, const void *y)
{
  const struct risky_tie *p = x, *q = y;
  if (p->lost != q->lost)
    return p->lost > q->lost ? -1 : 1;
  if (p->strength != q->strength)
    return p->strength > q->strength ? -1 : 1;
  return (p->tie > q->tie) - (p->tie < q->tie);
}

static double
people_lost (const struct map *map, guint32 person)
{
  const double *lost = map->measures != NULL ? map->measures->reach.lost : NULL;
  return lost != NULL && lost[person] > 0 ? lost[person] : 0;
}

guint8 *
map_ties_at_risk (struct map *map)
{
  const struct network *network = map->network;
  guint8 *warned = g_new0 (guint8, network->n_ties + 1);
  g_autoptr (GArray) risks = g_array_new (FALSE, FALSE, sizeof (struct risky_tie));
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      guint32 other = tie->a == network->me ? tie->b : tie->a;
      struct risky_tie risk = { e, people_lost (map, other), tie->strength };
      if (tie_is_on_map (map, tie) && tie_is_own (map, tie) && network_tie_may_be_lost (network, e))
        g_array_append_val (risks, risk);
    }
  g_array_sort (risks, compare_risks);
  map->counts.all_at_risk = risks->len;
  for (guint i = 0; i < MIN (risks->len, WARNINGS_MOST); i++)
    warned[g_array_index (risks, struct risky_tie, i).tie] = TRUE;
  return warned;
}
