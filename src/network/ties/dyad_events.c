/* All evidence of ties, as events listed per pair of people (dyad).
 *
 * Interactions, small meetings, ready ties and stated ties each put one event per pair on the
 * list of its lower-numbered person. A first pass counts the events per person, a second one
 * places them. Each list is then sorted separately, which puts the events of a pair next to
 * each other.
 *
 * A meeting above the size limit would put n^2/2 events there, and it makes no ties anyway. So
 * its attendees are marked, and only pairs of attendees that are already listed get one more
 * event.
 *
 * Cost: O(events), plus sorting each list; a big meeting costs the ties of its attendees.
 * Memory: 8 bytes per event, and 8 per person and thread. */
#include <string.h>
#include "pln/hash.h"
#include "pln/parallel_loop.h"
#include "pln/radix_sort.h"
#include "network/ties/dyad_events.h"

enum
{
  FEW_ROWS = 1 << 14,
  MOST_THREADS = 8
};

/* Adds events to the lists. Each lister (one per thread) has its own range on each list. */
struct lister
{
  const struct dyad_events *events;
  guint64 *item; /* NULL: only counting */
  gsize *next;   /* per lower person: first a count, then the next free index */
};

static guint64
item_of (const struct dyad_events *events, guint32 higher, enum dyad_event_kind kind, guint32 index)
{
  return (guint64)higher << events->other_shift
         | G_GUINT64_CONSTANT (1) << (events->other_shift - 1) | (events->first[kind] + index);
}

static guint64
item_of_row (const struct dyad_events *events, const struct interaction *row)
{
  guint64 day = row->day == DAY_NONE ? 0 : (guint64)((gint64)row->day - events->first_day) + 1;
  return (guint64)MAX (row->a, row->b) << events->other_shift | day << events->day_shift
         | (guint64)(row->a > row->b) << events->rank_bits | events->rank[row->context];
}

static void
put_dyad_event (struct lister *lister, guint32 a, guint32 b, enum dyad_event_kind kind,
                guint32 index)
{
  gsize place = lister->next[MIN (a, b)]++;
  if (lister->item != NULL)
    lister->item[place] = item_of (lister->events, MAX (a, b), kind, index);
}

static gboolean
context_counts (const struct dyad_events *events, const struct network *network, guint32 context)
{
  return events->channel_weight[network->log->context[context].channel] > 0;
}

static void
list_interactions (struct lister *lister, const struct network *network, gsize first, gsize end)
{
  for (gsize i = first; i < end; i++)
    {
      const struct interaction *row = &network->interaction[i];
      if (row->b == NONE || !context_counts (lister->events, network, row->context))
        continue;
      gsize place = lister->next[MIN (row->a, row->b)]++;
      if (lister->item != NULL)
        lister->item[place]
          = lister->events->rows_inside
              ? item_of_row (lister->events, row)
              : item_of (lister->events, MAX (row->a, row->b), DYAD_EVENT_INTERACTION, (guint32)i);
    }
}

static void
list_small_meetings (struct lister *lister, const struct network *network, guint32 big_event)
{
  for (guint32 m = 0; m < network->n_meetings; m++)
    {
      const struct meeting *meeting = &network->meeting[m];
      const guint32 *person = network->attendee + meeting->first;
      guint32 from = meeting->directed ? 1 : meeting->count;
      if (meeting->count > big_event || !context_counts (lister->events, network, meeting->context))
        continue;
      for (guint32 i = 0; i < from; i++)
        for (guint32 j = i + 1; j < meeting->count; j++)
          put_dyad_event (lister, person[i], person[j], DYAD_EVENT_MEETING, m);
    }
}

static void
list_ready_ties (struct lister *lister, const struct network *network)
{
  const struct log *log = network->log;
  for (guint32 i = 0; i < log->n_ready_ties; i++)
    {
      guint32 a = identity_person (lister->events->identity, log->ready_tie[i].a);
      guint32 b = identity_person (lister->events->identity, log->ready_tie[i].b);
      if (a != NONE && b != NONE && a != b)
        put_dyad_event (lister, a, b, DYAD_EVENT_READY, i);
    }
}

static void
list_stated_ties (struct lister *lister)
{
  const struct dyad_events *events = lister->events;
  for (guint32 i = 0; i < events->n_stated_ties; i++)
    if (events->stated_tie[i].evidence != EVIDENCE_INFERRED)
      put_dyad_event (lister, events->stated_tie[i].a, events->stated_tie[i].b, DYAD_EVENT_STATED,
                      i);
}

struct listers
{
  struct lister *lister;
  guint threads;
  const struct network *network;
};

static void
list_interactions_share (struct loop_share *share, gpointer data)
{
  const struct listers *all = data;
  gsize n = all->network->n_interactions, slice = n / all->threads;
  for (guint32 t; loop_next (share, &t);)
    list_interactions (&all->lister[t], all->network, slice * t,
                       t + 1 == all->threads ? n : slice * (t + 1));
}

/* Counts or places all events. The last lister handles everything but interactions. */
static void
list_all (struct lister *lister, guint listers, const struct network *network, guint32 big_event)
{
  guint threads = listers - 1;
  struct listers all = { lister, threads, network };
  loop_run (threads, 1, (int)threads, list_interactions_share, &all);
  list_small_meetings (&lister[threads], network, big_event);
  list_ready_ties (&lister[threads], network);
  list_stated_ties (&lister[threads]);
}

/* Turns counts into start indices, person by person and, within a person, lister by lister. */
static void
place_rows (struct dyad_events *events, struct lister *lister, guint listers)
{
  gsize sum = 0;
  for (guint32 v = 0; v < events->n_people; v++)
    {
      events->row[v] = sum;
      for (guint t = 0; t < listers; t++)
        {
          gsize here = lister[t].next[v];
          lister[t].next[v] = sum;
          sum += here;
        }
    }
  events->row[events->n_people] = sum;
}

static void
list_known (struct dyad_events *events, const struct network *network, guint32 big_event)
{
  guint threads
    = network->n_interactions < FEW_ROWS ? 1 : (guint)CLAMP (events->threads, 1, MOST_THREADS);
  struct lister lister[MOST_THREADS + 1];
  g_autofree gsize *next = pages_new0 ((threads + 1) * (gsize)events->n_people * sizeof *next);

  for (guint t = 0; t <= threads; t++)
    lister[t] = (struct lister){ .events = events, .next = next + t * (gsize)events->n_people };
  list_all (lister, threads + 1, network, big_event);
  place_rows (events, lister, threads + 1);
  events->item = pages_new (events->row[events->n_people] * sizeof *events->item);
  for (guint t = 0; t <= threads; t++)
    lister[t].item = events->item;
  list_all (lister, threads + 1, network, big_event);
}

static void
sort_rows_share (struct loop_share *share, gpointer data)
{
  struct dyad_events *events = data;
  for (guint32 a; loop_next (share, &a);)
    {
      guint32 pairs = 0;
      sort_numbers_in_place (events->item + events->row[a], events->row[a + 1] - events->row[a]);
      for (gsize i = events->row[a]; i < events->row[a + 1]; i = dyad_events_run_end (events, a, i))
        pairs++;
      events->pair[a + 1] = pairs;
    }
}

/* Sorts each person's events and counts the pairs. */
static void
sort_rows (struct dyad_events *events)
{
  guint32 n = events->n_people;
  events->pair[0] = 0;
  loop_run (n, 256, events->row[n] < FEW_ROWS ? 1 : events->threads, sort_rows_share, events);
  for (guint32 a = 0; a < n; a++)
    events->pair[a + 1] += events->pair[a];
}

struct extra /* an event that is added after the lists are made */
{
  guint32 lower;
  guint64 item;
};

static void
add_extra (GArray *extras, const struct dyad_events *events, guint32 a, guint32 b,
           enum dyad_event_kind kind, guint32 index)
{
  struct extra extra = { MIN (a, b), item_of (events, MAX (a, b), kind, index) };
  g_array_append_val (extras, extra);
}

static void
list_known_pairs (const struct dyad_events *events, const struct network *network, guint32 index,
                  guint8 *present, GArray *extras)
{
  const struct meeting *meeting = &network->meeting[index];
  const guint32 *person = network->attendee + meeting->first;

  for (guint32 i = 0; i < meeting->count; i++)
    present[person[i]] = 1;
  for (guint32 i = 0; i < meeting->count; i++)
    for (gsize t = events->row[person[i]]; t < events->row[person[i] + 1];
         t = dyad_events_run_end (events, person[i], t))
      {
        guint32 other = dyad_event_other (events, events->item[t]);
        if (present[other] && (!meeting->directed || person[0] == person[i] || person[0] == other))
          add_extra (extras, events, person[i], other, DYAD_EVENT_BIG_MEETING, index);
      }
  for (guint32 i = 0; i < meeting->count; i++)
    present[person[i]] = 0;
}

static GArray *
list_extras (const struct dyad_events *events, struct network *network, guint32 big_event)
{
  GArray *extras = g_array_new (FALSE, FALSE, sizeof (struct extra));
  g_autofree guint8 *present = g_new0 (guint8, MAX (network->n_people, 1));

  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      if (network->meeting[i].count <= big_event)
        continue;
      network->big_events++;
      if (context_counts (events, network, network->meeting[i].context))
        list_known_pairs (events, network, i, present, extras);
    }
  for (guint32 i = 0; i < events->n_stated_ties; i++)
    if (events->stated_tie[i].evidence == EVIDENCE_INFERRED)
      add_extra (extras, events, events->stated_tie[i].a, events->stated_tie[i].b,
                 DYAD_EVENT_INFERRED, i);
  return extras;
}

/* Makes room on each list, starting with the last one, and sorts again. */
static void
take_extras (struct dyad_events *events, const GArray *extras)
{
  guint32 n = events->n_people;
  g_autofree gsize *more = g_new0 (gsize, (gsize)n + 1);
  gsize before = extras->len;

  if (extras->len == 0)
    return;
  for (guint i = 0; i < extras->len; i++)
    more[g_array_index (extras, struct extra, i).lower]++;
  events->item = g_renew (guint64, events->item, events->row[n] + extras->len);
  for (guint32 v = n; v-- > 0;)
    {
      gsize first = events->row[v], count = events->row[v + 1] - first;
      events->row[v + 1] += before;
      before -= more[v];
      memmove (events->item + first + before, events->item + first, count * sizeof *events->item);
      more[v] = first + before + count; /* the next free index */
    }
  for (guint i = 0; i < extras->len; i++)
    {
      const struct extra *extra = &g_array_index (extras, struct extra, i);
      events->item[more[extra->lower]++] = extra->item;
    }
  sort_rows (events);
}

static gboolean
number_kinds (struct dyad_events *events, const struct network *network, GError **error)
{
  const guint64 count[N_DYAD_EVENT_KINDS]
    = { network->n_interactions, network->n_meetings, network->log->n_ready_ties,
        events->n_stated_ties,   network->n_meetings, events->n_stated_ties };
  guint64 sum = 0;
  for (guint kind = 0; kind < N_DYAD_EVENT_KINDS; kind++)
    {
      events->first[kind] = (guint32)MIN (sum, G_MAXUINT32);
      sum += count[kind];
    }
  events->first[N_DYAD_EVENT_KINDS] = (guint32)MIN (sum, G_MAXUINT32);
  return (sum <= G_MAXUINT32 && network->n_people <= G_MAXINT32)
         || fail (error, PLN_ERROR_DATA,
                  "more than %u rows or %d people, which is the most pln can take; split the data "
                  "by year",
                  G_MAXUINT32, G_MAXINT32);
}

/* Sets the number of bits of each field in a key. The higher person gets as many as n_people
 * needs. */
static void
set_form (struct dyad_events *events, const struct network *network)
{
  gboolean dated = network->last_day != DAY_NONE;
  guint32 contexts = network->log->n_contexts;
  events->other_shift = 64 - MAX (bit_width (network->n_people), 1);
  events->rank_bits = bit_width (contexts > 0 ? contexts - 1 : 0);
  events->day_shift = events->rank_bits + 1;
  events->first_day = dated ? network->first_day : 0;
  guint days
    = dated ? bit_width ((guint64)((gint64)network->last_day - network->first_day) + 1) : 0;
  events->rows_inside = events->day_shift + days < events->other_shift;
}

gboolean
dyad_events_list (struct dyad_events *events, struct network *network, guint32 big_event,
                  GError **error)
{
  events->n_people = network->n_people;
  if (!number_kinds (events, network, error))
    return FALSE;
  set_form (events, network);
  events->row = g_new (gsize, (gsize)network->n_people + 1);
  events->pair = g_new (guint32, (gsize)network->n_people + 1);
  list_known (events, network, big_event);
  sort_rows (events);
  g_autoptr (GArray) extras = list_extras (events, network, big_event);
  take_extras (events, extras);
  return TRUE;
}

void
dyad_events_clear (struct dyad_events *events)
{
  g_free (events->item);
  g_free (events->row);
  g_free (events->pair);
}
