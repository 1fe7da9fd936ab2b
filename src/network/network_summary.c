/* Computes what follows from the ties alone, so that a table of ties read back gives the same
 * figures as the log it came from. But a
 * gathering is one interaction of each person only where the log is at hand. */
#include <string.h>
#include "network/network_internal.h"
#include "pln/radix_sort.h"

#define FAINTEST 1e-9

/* Strengths are not below 0, so their bit patterns sort in the same order. */
static double
strength_at (const guint64 *bits, guint32 m, guint32 place)
{
  double strength;
  guint64 found = select_number (bits, m, place);
  memcpy (&strength, &found, sizeof strength);
  return strength;
}

static double
find_median_strength (const struct network *network)
{
  guint32 m = 0;
  g_autofree guint64 *bits = pages_new (MAX (network->n_ties, 1) * sizeof *bits);
  for (guint32 e = 0; e < network->n_ties; e++)
    if (tie_has_contact (&network->tie[e]))
      memcpy (&bits[m++], &network->tie[e].strength, sizeof *bits);
  if (m == 0)
    return 0;
  double upper = strength_at (bits, m, m / 2);
  return m % 2 ? upper : (strength_at (bits, m, m / 2 - 1) + upper) / 2;
}

/* See network_tie_weight. */
static void
weigh_stated_ties (struct network *network)
{
  gboolean in_contact = FALSE;
  for (guint32 e = 0; e < network->n_ties && !in_contact; e++)
    in_contact = tie_has_contact (&network->tie[e])
                 && (network->tie[e].a == network->me || network->tie[e].b == network->me);
  network->stated_weight = network->median_strength > 0 ? network->median_strength / 2 : 1;
  network->own_stated_weight
    = in_contact ? network->stated_weight * FAINTEST : network->stated_weight;
}

static guint32
count_own_ties (const struct network *network)
{
  guint32 count = 0;
  for (guint32 e = 0; network->me != NONE && e < network->n_ties; e++)
    count += network->tie[e].a == network->me || network->tie[e].b == network->me;
  return count;
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

/* A meeting adds to the tie of each pair in it. Of each person it counts once. */
static void
count_meeting_once (struct network *network, const struct meeting *meeting, guint8 *present)
{
  const struct graph *graph = &network->graph;
  const guint32 *person = network->attendee + meeting->first;
  double weight = network->log->context[meeting->context].weight;
  for (guint32 i = 0; i < meeting->count; i++)
    present[person[i]] = TRUE;
  for (guint32 i = 0; i < meeting->count; i++)
    {
      guint32 ties = 0;
      for (guint32 k = graph->offset[person[i]]; k < graph->offset[person[i] + 1]; k++)
        ties += present[graph->target[k]]
                && (!meeting->directed || i == 0 || graph->target[k] == person[0])
                && tie_has_contact (&network->tie[graph->edge[k]]);
      if (ties > 1)
        network->person[person[i]].interactions -= (ties - 1) * weight;
    }
  for (guint32 i = 0; i < meeting->count; i++)
    present[person[i]] = FALSE;
}

void
network_count_meetings_once (struct network *network)
{
  g_autofree guint8 *present = g_new0 (guint8, MAX (network->n_people, 1));
  for (guint32 i = 0; i < network->n_meetings; i++)
    if (network->channel_weight == NULL
        || network->channel_weight[network->log->context[network->meeting[i].context].channel] > 0)
      count_meeting_once (network, &network->meeting[i], present);
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
  weigh_stated_ties (network);
  network->own_ties = count_own_ties (network);
  network->star = ties_are_star (network->n_ties, network->own_ties);
}
