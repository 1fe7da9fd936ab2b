/* dyad_events.h - all evidence of ties, as events listed per pair of people. */
#ifndef NETWORK_DYAD_EVENTS_H
#define NETWORK_DYAD_EVENTS_H

#include "network/identity/identity.h"
#include "pln/radix_sort.h"

/* In the order in which a tie adds them up. */
enum dyad_event_kind
{
  DYAD_EVENT_INTERACTION,
  DYAD_EVENT_MEETING,
  DYAD_EVENT_READY,
  DYAD_EVENT_STATED,
  DYAD_EVENT_BIG_MEETING, /* adds to ties, but makes none */
  DYAD_EVENT_INFERRED,
  N_DYAD_EVENT_KINDS
};

/* The events, one 64-bit key each, sorted per lower-numbered person (row[]):
 *
 *   bit 63      other_shift         day_shift       rank_bits         0
 *   | higher person | 0 |      day      | who acts |  context rank  |   an interaction
 *   | higher person | 1 |            first[kind] + index            |   any other kind
 *
 * An interaction is stored in full, so its row need not be looked up. If its fields do not fit,
 * it is stored by index (rows_inside is FALSE). The numerical order of keys is the order in
 * which a tie adds up its events. */
struct dyad_events
{
  guint64 *item; /* sorted by lower person, then ascending */
  gsize *row;    /* n_people + 1: keys of lower person v start at row[v] */
  guint32 *pair; /* n_people + 1: number of pairs whose lower person is below v */
  guint32 n_people;
  guint32 first[N_DYAD_EVENT_KINDS + 1];
  guint other_shift;
  gboolean rows_inside;       /* FALSE: interactions do not fit and are listed by index */
  guint day_shift, rank_bits; /* day 1 is first_day; 0: undated */
  gint32 first_day;
  const guint32 *rank, *context;       /* rank of each interaction context, and back */
  const struct stated_tie *stated_tie; /* borrowed; for DYAD_EVENT_STATED and DYAD_EVENT_INFERRED */
  guint32 n_stated_ties;
  const double *channel_weight; /* per channel, borrowed; weight 0 makes no events */
  const struct identity *identity;
  int threads;
};

/* A decoded event. */
struct dyad_event
{
  enum dyad_event_kind kind;
  guint32 index; /* into the array of this kind; not set for interactions */
  gint32 day;    /* for interactions only, like the next two */
  guint32 context;
  gboolean lower_acts; /* a is the lower person */
};

static inline guint32
dyad_event_other (const struct dyad_events *events, guint64 item)
{
  return (guint32)(item >> events->other_shift);
}

static inline struct dyad_event
dyad_event_of_row (const struct dyad_events *events, guint64 item)
{
  guint64 days
    = (item & ((G_GUINT64_CONSTANT (1) << (events->other_shift - 1)) - 1)) >> events->day_shift;
  return (struct dyad_event){
    .kind = DYAD_EVENT_INTERACTION,
    .day = days == 0 ? DAY_NONE : (gint32)(events->first_day + (gint64)days - 1),
    .context = events->context[item & ((G_GUINT64_CONSTANT (1) << events->rank_bits) - 1)],
    .lower_acts = (item >> events->rank_bits & 1) == 0
  };
}

static inline struct dyad_event
dyad_event_read (const struct dyad_events *events, const struct network *network, guint32 lower,
                 guint64 item)
{
  if ((item >> (events->other_shift - 1) & 1) == 0)
    return dyad_event_of_row (events, item);
  guint32 what
    = (guint32)item & (guint32)((G_GUINT64_CONSTANT (1) << (events->other_shift - 1)) - 1);
  guint kind = DYAD_EVENT_INTERACTION;
  while (what >= events->first[kind + 1])
    kind++;
  struct dyad_event event
    = { .kind = (enum dyad_event_kind)kind, .index = what - events->first[kind] };
  if (kind == DYAD_EVENT_INTERACTION)
    {
      const struct interaction *row = &network->interaction[event.index];
      event.day = row->day;
      event.context = row->context;
      event.lower_acts = row->a == lower;
    }
  return event;
}

/* The end of the run of one pair that starts at i, among the events of person a. */
static inline gsize
dyad_events_run_end (const struct dyad_events *events, guint32 a, gsize i)
{
  gsize end = i + 1;
  while (end < events->row[a + 1]
         && dyad_event_other (events, events->item[end])
              == dyad_event_other (events, events->item[i]))
    end++;
  return end;
}

/* Lists and sorts the events of the network's rows, ready ties and stated ties, and counts its
 * big events. The network's first and last day must be set; so must identity, stated ties,
 * channel weights, the order of contexts, and threads. FALSE: more than 2^32 rows, meetings and
 * stated ties, or 2^31 people (PLN_ERROR_DATA). Clear with dyad_events_clear. */
gboolean dyad_events_list (struct dyad_events *events, struct network *network, guint32 big_event,
                           GError **error);
void dyad_events_clear (struct dyad_events *events);

#endif
