/* dyad_events.h - every sign of a tie, listed by pair. */
#ifndef NETWORK_DYAD_EVENTS_H
#define NETWORK_DYAD_EVENTS_H

#include "network/identity/identity.h"
#include "network/sort.h"

/* In the order in which a tie adds them up. */
enum touch_kind
{
  TOUCH_INTERACTION,
  TOUCH_MEETING,
  TOUCH_READY,
  TOUCH_CLAIM,
  TOUCH_BIG_MEETING, /* adds to ties, makes none */
  TOUCH_INFERRED,
  N_TOUCH_KINDS
};

/* Eight bytes a touch; its lower person is known by place.  From the top: the
 * higher person; then a bit, and what follows it.  0: a row of two, which is all
 * there, so that nobody has to look for it: day, who acted, rank of the manner.
 * 1: first[kind] and the index.  Numerical order is the order of listing. */
struct touches
{
  guint64 *item; /* by lower person, then ascending */
  gsize *row;    /* n_people + 1: those of lower person v start at row[v] */
  guint32 *pair; /* n_people + 1: pairs of lower people before v */
  guint32 n_people;
  guint32 first[N_TOUCH_KINDS + 1];
  guint other_shift;
  gboolean rows_inside;       /* else they do not fit, and are listed by index */
  guint day_shift, rank_bits; /* day 1 is the first; 0: undated */
  gint32 first_day;
  const guint32 *rank, *manner; /* of manners, and back */
  const struct claim *claim;    /* of people; behind TOUCH_CLAIM and TOUCH_INFERRED */
  guint32 n_claims;
  double *channel_weight; /* a channel that weighs 0 makes no touch */
  const struct identity *identity;
  int threads;
};

/* What a touch says, read out. */
struct touch
{
  enum touch_kind kind;
  guint32 index; /* in the array behind the kind; but for interactions */
  gint32 day;    /* of interactions, like the following */
  guint32 manner;
  gboolean lower_acts; /* a is the lower person */
};

static inline guint64
pair_key (guint32 a, guint32 b)
{
  return (guint64)MIN (a, b) << 32 | MAX (a, b);
}

static inline guint32
touch_other (const struct touches *touches, guint64 item)
{
  return (guint32)(item >> touches->other_shift);
}

static inline struct touch
touch_of_row (const struct touches *touches, guint64 item)
{
  guint64 days
    = (item & ((G_GUINT64_CONSTANT (1) << (touches->other_shift - 1)) - 1)) >> touches->day_shift;
  return (struct touch){
    .kind = TOUCH_INTERACTION,
    .day = days == 0 ? DAY_NONE : (gint32)(touches->first_day + (gint64)days - 1),
    .manner = touches->manner[item & ((G_GUINT64_CONSTANT (1) << touches->rank_bits) - 1)],
    .lower_acts = (item >> touches->rank_bits & 1) == 0
  };
}

static inline struct touch
touch_read (const struct touches *touches, const struct network *network, guint32 lower,
            guint64 item)
{
  if ((item >> (touches->other_shift - 1) & 1) == 0)
    return touch_of_row (touches, item);
  guint32 what
    = (guint32)item & (guint32)((G_GUINT64_CONSTANT (1) << (touches->other_shift - 1)) - 1);
  guint kind = TOUCH_INTERACTION;
  while (what >= touches->first[kind + 1])
    kind++;
  struct touch touch = { .kind = (enum touch_kind)kind, .index = what - touches->first[kind] };
  if (kind == TOUCH_INTERACTION)
    {
      const struct interaction *row = &network->interaction[touch.index];
      touch.day = row->day;
      touch.manner = row->manner;
      touch.lower_acts = row->a == lower;
    }
  return touch;
}

/* Where the run of one pair ends that starts at i, among those of person a. */
static inline gsize
touches_run_end (const struct touches *touches, guint32 a, gsize i)
{
  gsize end = i + 1;
  while (end < touches->row[a + 1]
         && touch_other (touches, touches->item[end]) == touch_other (touches, touches->item[i]))
    end++;
  return end;
}

/* Lists and sorts the touches of the network's rows, ready ties and claims;
 * counts its big events.  Needs the network's first and last day, and identity,
 * claims, weights, order of manners and threads set.  FALSE: more than 2^32 rows,
 * meetings and claims, or 2^31 people (PLN_ERROR_DATA).  Clear with touches_clear. */
gboolean touches_list (struct touches *touches, struct network *network, guint32 big_event,
                       GError **error);
void touches_clear (struct touches *touches);

#endif
