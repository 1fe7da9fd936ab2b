/* Rows with their people resolved: interactions and meetings within the
 * window, each in an order that no order of rows changes.  A row of one person
 * alone is dropped, unless it is a share; with --no-me the owner whom the log
 * implies is nobody, and leaves the gatherings. */
#include <stdlib.h>
#include <string.h>
#include "gather.h"
#include "sort.h"

/* Days as numbers that sort as days do, undated first. */
static guint64
day_to_key (gint32 day)
{
  return (guint32) day ^ 0x80000000u;
}

static gint32
day_from_key (guint64 key)
{
  return (gint32) ((guint32) key ^ 0x80000000u);
}

static gboolean
resolve_record (const struct identity *identity, const struct record *record, guint32 *a,
                guint32 *b)
{
  *a = identity_person (identity, record->a);
  *b = identity_person (identity, record->b);
  return *a != NONE && *a != *b && (*b != NONE || record->b == NONE);
}

static void
gather_interactions (struct network *network, const struct identity *identity,
                     const struct window *window, const struct manner_order *order)
{
  const struct log *log = identity->log;
  g_autofree struct sortable *item = g_new (struct sortable, MAX (log->n_records, 1));
  guint64 n = 0;

  for (guint64 i = 0; i < log->n_records; i++)
    {
      const struct record *record = &log->record[i];
      guint32 a, b;
      if (!day_counts (window, record->day) || !resolve_record (identity, record, &a, &b))
        continue;
      item[n].major = day_to_key (record->day) << 32 | a;
      item[n++].minor = (guint64) b << 32 | order->rank[record->manner];
    }
  sort_by_major_and_minor (item, n);

  network->interaction = g_new (struct interaction, MAX (n, 1));
  network->n_interactions = n;
  for (guint64 i = 0; i < n; i++)
    network->interaction[i] = (struct interaction) {
      .day = day_from_key (item[i].major >> 32), .a = (guint32) item[i].major,
      .b = (guint32) (item[i].minor >> 32), .manner = order->manner[(guint32) item[i].minor] };
}

static int
compare_people (const void *x, const void *y)
{
  guint32 a = *(const guint32 *) x, b = *(const guint32 *) y;
  return (a > b) - (a < b);
}

/* Fills attendees at to, each once, ascending behind the sender; their count. */
static guint32
resolve_gathering (const struct identity *identity, const struct gathering *gathering, guint32 *to)
{
  const guint32 *mention = identity->log->attendee + gathering->first;
  guint32 head = gathering->directed, n = 0, kept = head;

  for (guint32 i = 0; i < gathering->count; i++)
    {
      guint32 person = identity_person (identity, mention[i]);
      if (person != NONE)
        to[n++] = person;
      else if (gathering->directed && i == 0)
        return 0;               /* a message from nobody */
    }
  if (n <= head)
    return n;
  qsort (to + head, n - head, sizeof *to, compare_people);
  for (guint32 i = head; i < n; i++)
    if ((i == head || to[i] != to[i - 1]) && !(head == 1 && to[i] == to[0]))
      to[kept++] = to[i];
  return kept;
}

struct meeting_order
{
  const struct network *network;
  const struct manner_order *manner;
};

static int
compare_meetings (gconstpointer x, gconstpointer y, gpointer data)
{
  const struct meeting_order *order = data;
  const struct meeting *a = x, *b = y;
  const guint32 *attendee = order->network->attendee;
  if (a->day != b->day)
    return a->day < b->day ? -1 : 1;
  if (a->manner != b->manner)
    return order->manner->rank[a->manner] < order->manner->rank[b->manner] ? -1 : 1;
  if (a->count != b->count)
    return a->count < b->count ? -1 : 1;
  for (guint32 i = 0; i < a->count; i++)
    if (attendee[a->first + i] != attendee[b->first + i])
      return attendee[a->first + i] < attendee[b->first + i] ? -1 : 1;
  return (int) a->directed - (int) b->directed;
}

static void
sort_meetings (struct network *network, const struct manner_order *manner)
{
  struct meeting_order order = { network, manner };
  guint32 *attendee = g_new (guint32, MAX (network->n_attendees, 1));
  guint32 at = 0;

  if (network->n_meetings > 1)
    g_qsort_with_data (network->meeting, (gint) network->n_meetings, sizeof *network->meeting,
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
                 const struct window *window, const struct manner_order *order)
{
  const struct log *log = identity->log;

  network->meeting = g_new (struct meeting, MAX (log->n_gatherings, 1));
  network->attendee = g_new (guint32, MAX (log->n_attendees, 1));
  for (guint32 i = 0; i < log->n_gatherings; i++)
    {
      const struct gathering *gathering = &log->gathering[i];
      if (!day_counts (window, gathering->day))
        continue;
      guint32 first = (guint32) network->n_attendees;
      guint32 count = resolve_gathering (identity, gathering, network->attendee + first);
      if (count < 2)
        continue;
      network->meeting[network->n_meetings++] = (struct meeting) {
        .day = gathering->day, .manner = gathering->manner, .first = first,
        .count = count & 0x7fffffff, .directed = gathering->directed };
      network->n_attendees += count;
    }
  sort_meetings (network, order);
}

void
network_gather (struct network *network, const struct identity *identity,
                const struct window *window, const struct manner_order *order)
{
  gather_interactions (network, identity, window, order);
  gather_meetings (network, identity, window, order);
}
