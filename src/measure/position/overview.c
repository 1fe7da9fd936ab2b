/* What stands out in a network without an owner: who alone links others to it, how contact of late
 * compares with before, and how much of it the most active have.
 *
 * Without person v, each block of v leaves one part: everybody but the block's own weight of v, which
 * is v and all that v alone links to the block. So the largest part is that of the block with the
 * least such weight, and that weight less v itself is the number of people cut off from it. The parts
 * of b blocks and v are all c people tied together: c - 1 is the sum of the c - weight, so that
 * c = (sum of the weights - 1) / (b - 1).
 *
 * Source: pln's own, on biconnected components (Hopcroft and Tarjan 1973). Cost: O(n log n + ties +
 * interactions). */
#include <math.h>
#include <stdlib.h>
#include "measure/measure_internal.h"

static void
linking_find (const struct biconnected_components *blocks, guint32 n, struct overview *overview)
{
  overview->cut_off = g_new0 (guint32, MAX (n, 1));
  overview->largest = g_new0 (guint32, MAX (n, 1));
  overview->parts = g_new0 (guint32, MAX (n, 1));
  g_autofree double *least = g_new (double, MAX (n, 1));
  g_autofree double *sum = g_new0 (double, MAX (n, 1));
  for (guint32 v = 0; v < n; v++)
    least[v] = INFINITY;
  for (guint32 i = 0; blocks->count > 0 && i < blocks->offset[blocks->count]; i++)
    {
      guint32 v = blocks->vertex[i];
      least[v] = MIN (least[v], blocks->weight[i]);
      sum[v] += blocks->weight[i];
      overview->parts[v]++;
    }
  for (guint32 v = 0; v < n; v++)
    if (overview->parts[v] > 1)
      {
        double together = (sum[v] - 1) / (overview->parts[v] - 1);
        overview->cut_off[v] = (guint32)least[v] - 1;
        overview->largest[v] = (guint32)(together - least[v]);
      }
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
  /* A table of ties gives the last day of each, and none before. */
  if (!network->dated || network->log == NULL || network->log->n_ready_ties > 0
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
  linking_find (blocks, network->n_people, overview);
  contact_count (network, overview);
  most_active_take (network, overview);
}
