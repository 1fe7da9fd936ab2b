/* What stands out in a network without an owner: who alone links others to it, how contact of late
 * compares with before, and how much of it the most active have.
 *
 * Without person v, each block of v leaves one part: everybody but the block's own weight of v, which
 * is v and all that v alone links to the block. So the largest part is that of the block with the
 * least such weight, and that weight less v itself is the number of people cut off from it.
 *
 * Source: pln's own, on biconnected components (Hopcroft and Tarjan 1973). Cost: O(n log n + ties +
 * interactions). */
#include <math.h>
#include <stdlib.h>
#include "measure/measure_internal.h"

static guint32 *
people_cut_off (const struct biconnected_components *blocks, guint32 n)
{
  guint32 *cut_off = g_new0 (guint32, MAX (n, 1));
  g_autofree double *least = g_new (double, MAX (n, 1));
  for (guint32 v = 0; v < n; v++)
    least[v] = INFINITY;
  for (guint32 i = 0; blocks->count > 0 && i < blocks->offset[blocks->count]; i++)
    least[blocks->vertex[i]] = MIN (least[blocks->vertex[i]], blocks->weight[i]);
  for (guint32 v = 0; v < n; v++)
    cut_off[v] = isinf (least[v]) ? 0 : (guint32)least[v] - 1;
  return cut_off;
}

static void
count_day (const struct network *network, struct overview *overview, gint32 day)
{
  gint32 age = day == DAY_NONE ? -1 : network->as_of - day;
  overview->lately += age >= 0 && age < OVERVIEW_DAYS;
  overview->before += age >= OVERVIEW_DAYS && age < 2 * OVERVIEW_DAYS;
}

static void
contact_count (const struct network *network, struct overview *overview)
{
  if (!network->dated || network->log == NULL
      || network->as_of - network->first_day < 2 * OVERVIEW_DAYS)
    return;
  for (guint64 i = 0; i < network->n_interactions; i++)
    if (!context_states_tie (&network->log->context[network->interaction[i].context]))
      count_day (network, overview, network->interaction[i].day);
  for (guint32 i = 0; i < network->n_meetings; i++)
    if (!context_states_tie (&network->log->context[network->meeting[i].context]))
      count_day (network, overview, network->meeting[i].day);
}

static int
most_first (const void *a, const void *b)
{
  double x = *(const double *)a, y = *(const double *)b;
  return (y > x) - (y < x);
}

/* The share of all taking part that falls to the most active tenth of those who take part. */
static void
most_active_take (const struct network *network, struct overview *overview)
{
  g_autofree double *contact = g_new (double, MAX (network->n_people, 1));
  guint32 taking_part = 0;
  double all = 0, most = 0;
  for (guint32 v = 0; v < network->n_people; v++)
    if (network->person[v].interactions > 0)
      all += contact[taking_part++] = network->person[v].interactions;
  qsort (contact, taking_part, sizeof *contact, most_first);
  overview->most_active = (taking_part + 9) / 10;
  for (guint32 i = 0; i < overview->most_active; i++)
    most += contact[i];
  overview->most_active_share = all > 0 ? most / all : 0;
}

void
overview_measure (const struct network *network, const struct biconnected_components *blocks,
                  struct overview *overview)
{
  overview->cut_off = people_cut_off (blocks, network->n_people);
  contact_count (network, overview);
  most_active_take (network, overview);
}
