/* What follows from the ties alone, so that a table of ties read back gives
 * the same figures as the log it came from. */
#include <stdlib.h>
#include "parts.h"

static int
compare_doubles (const void *x, const void *y)
{
  double a = *(const double *) x, b = *(const double *) y;
  return (a > b) - (a < b);
}

static double
find_median_strength (const struct network *network)
{
  guint32 m = network->n_ties;
  if (m == 0)
    return 0;

  g_autofree double *strength = g_new (double, m);
  for (guint32 e = 0; e < m; e++)
    strength[e] = network->tie[e].strength;
  qsort (strength, m, sizeof *strength, compare_doubles);
  return m % 2 ? strength[m / 2] : (strength[m / 2 - 1] + strength[m / 2]) / 2;
}

static gboolean
is_star (const struct network *network)
{
  if (network->me == NONE || network->n_ties < 2)
    return FALSE;
  for (guint32 e = 0; e < network->n_ties; e++)
    if (network->tie[e].a != network->me && network->tie[e].b != network->me)
      return FALSE;
  return TRUE;
}

static void
add_tie (struct person *person, const struct tie *tie)
{
  person->interactions += tie->interactions;
  if (tie->first != DAY_NONE && (person->first == DAY_NONE || tie->first < person->first))
    person->first = tie->first;
  if (tie->last != DAY_NONE && (person->last == DAY_NONE || tie->last > person->last))
    person->last = tie->last;
}

void
network_summarise (struct network *network)
{
  for (guint32 v = 0; v < network->n_people; v++)
    {
      network->person[v].interactions = 0;
      network->person[v].first = network->person[v].last = DAY_NONE;
    }
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      add_tie (&network->person[network->tie[e].a], &network->tie[e]);
      add_tie (&network->person[network->tie[e].b], &network->tie[e]);
    }
  network->median_strength = find_median_strength (network);
  network->star = is_star (network);
}
