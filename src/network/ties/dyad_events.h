/* dyad_events.h - every sign of a tie, listed by pair. */
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
  DYAD_EVENT_CLAIM,
  DYAD_EVENT_BIG_MEETING, /* adds to ties, makes none */
  DYAD_EVENT_INFERRED,
  N_DYAD_EVENT_KINDS
};

/* Eight bytes a touch; its lower person is known by place.  From the top: the
 * higher person; then a bit, and what follows it.  0: a row of two, which is all
 * there, so that nobody has to look for it: day, who acted, rank of the manner.
 * 1: first[kind] and the index.  Numerical order is the order of listing. */
struct dyad_events
{
  guint64 *item; /* by lower person, then ascending */
  gsize *row;    /* n_people + 1: those of lower person v start at row[v] */
  guint32 *pair; /* n_people + 1: pairs of lower people before v */
  guint32 n_people;
  guint32 first[N_DYAD_EVENT_KINDS + 1];
  guint other_shift;
  gboolean rows_inside;       /* else they do not fit, and are listed by index */
  guint day_shift, rank_bits; /* day 1 is the first; 0: undated */
  gint32 first_day;
  const guint32 *rank, *context; /* of manners, and back */
  const struct stated_tie
    *stated_tie; /* of people; behind DYAD_EVENT_CLAIM and DYAD_EVENT_INFERRED */
  guint32 n_stated_ties;
  double *channel_weight; /* a channel that weighs 0 makes no touch */
  const struct identity *identity;
  int threads;
};

/* What a touch says, read out. */
struct dyad_event
{
  enum dyad_event_kind kind;
  guint32 index; /* in the array behind the kind; but for interactions */
  gint32 day;    /* of interactions, like the following */
  guint32 context;
  gboolean lower_acts; /* a is the lower person */
};

static inline guint64
pair_key (guint32 a, guint32 b)
{
  return (guint64)MIN (a, b) << 32 | MAX (a, b);
}

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

/* Where the run of one pair ends that starts at i, among those of person a. */
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

/* Lists and sorts the touches of the network's rows, ready ties and claims;
 * counts its big events.  Needs the network's first and last day, and identity,
 * claims, weights, order of manners and threads set.  FALSE: more than 2^32 rows,
 * meetings and claims, or 2^31 people (PLN_ERROR_DATA).  Clear with dyad_events_clear. */
gboolean dyad_events_list (struct dyad_events *events, struct network *network, guint32 big_event,
                           GError **error);
void dyad_events_clear (struct dyad_events *events);

#endif
