/* Every sign of a tie, listed by pair.
 *
 * Rows, small gatherings, ready ties and claims each put one item per pair on
 * one list, which a stable sort by pair turns into runs.  A gathering above
 * the cap would put n^2/2 there and makes no tie anyway: its attendees are
 * marked, and only pairs already on the list among them get one more item.
 * Cost: O(items) for the list; a big event costs its attendees' ties. */
#include <string.h>
#include "touch.h"

static void
add_touch (struct touches *touches, guint32 a, guint32 b, enum touch_kind kind, guint64 index)
{
  if (touches->n == touches->room)
    {
      touches->room = MAX (1024, touches->room + touches->room / 2);
      touches->item = g_renew (struct sortable, touches->item, touches->room);
    }
  touches->item[touches->n].major = pair_key (a, b);
  touches->item[touches->n++].minor = (guint64) kind << 61 | index;
}

static gboolean
manner_counts (const struct touches *touches, const struct network *network, guint32 manner)
{
  return touches->channel_weight[network->log->manner[manner].channel] > 0;
}

static void
list_interactions (struct touches *touches, const struct network *network)
{
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *interaction = &network->interaction[i];
      if (interaction->b != NONE && manner_counts (touches, network, interaction->manner))
        add_touch (touches, interaction->a, interaction->b, TOUCH_INTERACTION, i);
    }
}

static void
list_pairs (struct touches *touches, const struct network *network, guint32 index)
{
  const struct meeting *meeting = &network->meeting[index];
  const guint32 *person = network->attendee + meeting->first;
  guint32 from = meeting->directed ? 1 : meeting->count;
  for (guint32 i = 0; i < from; i++)
    for (guint32 j = i + 1; j < meeting->count; j++)
      add_touch (touches, person[i], person[j], TOUCH_MEETING, index);
}

static void
list_small_meetings (struct touches *touches, const struct network *network, guint32 big_event)
{
  for (guint32 i = 0; i < network->n_meetings; i++)
    if (network->meeting[i].count <= big_event
        && manner_counts (touches, network, network->meeting[i].manner))
      list_pairs (touches, network, i);
}

static void
list_claims (struct touches *touches, gboolean inferred)
{
  for (guint32 i = 0; i < touches->n_claims; i++)
    if ((touches->claim[i].evidence == EVIDENCE_INFERRED) == inferred)
      add_touch (touches, touches->claim[i].a, touches->claim[i].b, TOUCH_CLAIM, i);
}

static void
list_ready_ties (struct touches *touches, const struct network *network)
{
  const struct log *log = network->log;
  for (guint32 i = 0; i < log->n_ready_ties; i++)
    {
      guint32 a = identity_person (touches->identity, log->ready_tie[i].a);
      guint32 b = identity_person (touches->identity, log->ready_tie[i].b);
      if (a != NONE && b != NONE && a != b)
        add_touch (touches, a, b, TOUCH_READY, i);
    }
}

/* Where the pairs of each lower person begin among sorted touches. */
static gsize *
find_rows (const struct touches *touches, guint32 n_people)
{
  gsize *row = g_new0 (gsize, (gsize) n_people + 1);
  for (gsize i = 0; i < touches->n; i++)
    row[(touches->item[i].major >> 32) + 1]++;
  for (guint32 v = 0; v < n_people; v++)
    row[v + 1] += row[v];
  return row;
}

static void
list_known_pairs (struct touches *touches, const struct network *network, guint32 index,
                  const gsize *row, guint8 *present)
{
  const struct meeting *meeting = &network->meeting[index];
  const guint32 *person = network->attendee + meeting->first;

  for (guint32 i = 0; i < meeting->count; i++)
    present[person[i]] = 1;
  for (guint32 i = 0; i < meeting->count; i++)
    for (gsize t = row[person[i]]; t < row[person[i] + 1]; t++)
      {
        guint64 pair = touches->item[t].major;
        guint32 other = (guint32) pair;
        if (t > row[person[i]] && touches->item[t - 1].major == pair)
          continue;
        if (present[other] && (!meeting->directed || person[0] == person[i] || person[0] == other))
          add_touch (touches, person[i], other, TOUCH_MEETING, index);
      }
  for (guint32 i = 0; i < meeting->count; i++)
    present[person[i]] = 0;
}

static void
list_big_meetings (struct touches *touches, struct network *network, guint32 big_event)
{
  g_autofree gsize *row = NULL;
  g_autofree guint8 *present = g_new0 (guint8, MAX (network->n_people, 1));

  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      if (network->meeting[i].count <= big_event)
        continue;
      network->big_events++;
      if (!manner_counts (touches, network, network->meeting[i].manner))
        continue;
      if (row == NULL)
        {
          sort_by_major (touches->item, touches->n);
          row = find_rows (touches, network->n_people);
        }
      list_known_pairs (touches, network, i, row, present);
    }
}

void
touches_list (struct touches *touches, struct network *network, guint32 big_event)
{
  touches->room = network->n_interactions + network->log->n_ready_ties + touches->n_claims + 1;
  touches->item = g_new (struct sortable, touches->room);
  list_interactions (touches, network);
  list_small_meetings (touches, network, big_event);
  list_ready_ties (touches, network);
  list_claims (touches, FALSE);
  list_big_meetings (touches, network, big_event);
  list_claims (touches, TRUE);
  sort_by_major (touches->item, touches->n);
}
