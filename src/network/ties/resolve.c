/* Replaces the mentions in rows by people: interactions and meetings within the window, each in
 * an order that does not depend on the order of rows. A row with only one person is dropped,
 * unless it is a share. With --no-me, the owner implied by the log counts as nobody and is
 * removed from meetings. */
#include <stdlib.h>
#include <string.h>
#include "network/ties/resolve.h"
#include "network/ties/interaction_sort.h"

/* What is needed to resolve a record. */
struct resolving
{
  const struct identity *identity;
  const struct window *window;
  const guint32 *rank;
};

static gboolean
resolve_record (const struct record *record, struct interaction *row, gconstpointer data)
{
  const struct resolving *resolving = data;
  const struct window *window = resolving->window;
  if (!record_counts (window, resolving->identity->log, record))
    return FALSE;
  *row = (struct interaction){ .day = day_counts (window, record->day) ? record->day : DAY_NONE,
                               .a = identity_person (resolving->identity, record->a),
                               .b = identity_person (resolving->identity, record->b),
                               .context = resolving->rank[record->context] };
  return row->a != NONE && row->a != row->b && (row->b != NONE || record->b == NONE);
}

static void
gather_interactions (struct network *network, const struct identity *identity,
                     const struct window *window, const struct context_order *order,
                     struct record *record, gsize n_records, int threads)
{
  const struct resolving resolving = { identity, window, order->rank };
  const struct interaction_sort sort = { .record = record,
                                         .n_records = n_records,
                                         .first_day = window->days.first,
                                         .last_day = window->days.last,
                                         .n_people = network->n_people,
                                         .n_ranks = identity->log->n_contexts,
                                         .context = order->context,
                                         .threads = threads,
                                         .resolve = resolve_record,
                                         .data = &resolving };
  network->n_interactions = interactions_sort (&sort);
  network->interaction = (struct interaction *)(gpointer)record;
}

/* Writes the attendees to `to`, each once, ascending after the actor. Returns their number. */
static guint32
resolve_gathering (const struct identity *identity, const struct gathering *gathering,
                   gboolean has_actor, guint32 *to)
{
  const guint32 *mention = identity->log->attendee + gathering->first;
  guint32 head = has_actor, n = 0, kept = head;

  for (guint32 i = 0; i < gathering->count; i++)
    {
      guint32 person = identity_person (identity, mention[i]);
      if (person != NONE)
        to[n++] = person;
      else if (gathering->directed && i == 0)
        return 0; /* a message without a sender */
    }
  if (n <= head)
    return n;
  qsort (to + head, n - head, sizeof *to, compare_guint32);
  for (guint32 i = head; i < n; i++)
    if ((i == head || to[i] != to[i - 1]) && !(head == 1 && to[i] == to[0]))
      to[kept++] = to[i];
  return kept;
}

struct meeting_order
{
  const struct network *network;
  const struct context_order *context;
};

static int
compare_meetings (gconstpointer x, gconstpointer y, gpointer data)
{
  const struct meeting_order *order = data;
  const struct meeting *a = x, *b = y;
  const guint32 *attendee = order->network->attendee;
  if (a->day != b->day)
    return a->day < b->day ? -1 : 1;
  if (a->context != b->context)
    return order->context->rank[a->context] < order->context->rank[b->context] ? -1 : 1;
  if (a->count != b->count)
    return a->count < b->count ? -1 : 1;
  for (guint32 i = 0; i < a->count; i++)
    if (attendee[a->first + i] != attendee[b->first + i])
      return attendee[a->first + i] < attendee[b->first + i] ? -1 : 1;
  if (a->directed != b->directed)
    return a->directed ? 1 : -1;
  return (int)a->has_actor - (int)b->has_actor;
}

static void
sort_meetings (struct network *network, const struct context_order *context)
{
  struct meeting_order order = { network, context };
  guint32 *attendee = g_new (guint32, MAX (network->n_attendees, 1));
  guint32 at = 0;

  if (network->n_meetings > 1)
    g_qsort_with_data (network->meeting, (gint)network->n_meetings, sizeof *network->meeting,
                       compare_meetings, &order);
  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      struct meeting *meeting = &network->meeting[i];
      memcpy (attendee + at, network->attendee + meeting->first, meeting->count * sizeof *attendee);
      meeting->first = at;
      at += meeting->count;
    }
  g_free (network->attendee);
  network->attendee = attendee;
}

static void
gather_meetings (struct network *network, const struct identity *identity,
                 const struct window *window, const struct context_order *order)
{
  const struct log *log = identity->log;

  network->meeting = g_new (struct meeting, MAX (log->n_gatherings, 1));
  network->attendee = g_new (guint32, MAX (log->n_attendees, 1));
  for (guint32 i = 0; i < log->n_gatherings; i++)
    {
      const struct gathering *gathering = &log->gathering[i];
      if (!day_counts (window, gathering->day))
        continue;
      guint32 first = (guint32)network->n_attendees;
      gboolean has_actor = gathering_has_actor (log, gathering)
                           && identity_person (identity, log->attendee[gathering->first]) != NONE;
      guint32 count = resolve_gathering (identity, gathering, has_actor, network->attendee + first);
      if (count < 2)
        continue;
      network->meeting[network->n_meetings++] = (struct meeting){ .day = gathering->day,
                                                                  .context = gathering->context,
                                                                  .first = first,
                                                                  .count = count & 0x3fffffff,
                                                                  .directed = gathering->directed,
                                                                  .has_actor = has_actor != FALSE,
                                                                  .gathering = i };
      network->n_attendees += count;
    }
  sort_meetings (network, order);
}

void
network_resolve_rows (struct network *network, const struct identity *identity,
                      const struct window *window, const struct context_order *order,
                      struct record *record, gsize n_records, int threads)
{
  gather_interactions (network, identity, window, order, record, n_records, threads);
  gather_meetings (network, identity, window, order);
}
