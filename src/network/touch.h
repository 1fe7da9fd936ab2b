/* touch.h - every sign of a tie, listed by pair. */
#ifndef NETWORK_TOUCH_H
#define NETWORK_TOUCH_H

#include "identity.h"
#include "sort.h"

/* In the order in which a tie adds them up. */
enum touch_kind
{
  TOUCH_INTERACTION, TOUCH_MEETING, TOUCH_READY, TOUCH_CLAIM,
  TOUCH_BIG_MEETING,            /* adds to ties, makes none */
  TOUCH_INFERRED,
  N_TOUCH_KINDS
};

/* A touch is the higher person in its upper half, and in the lower what it is:
 * first[kind] and the index.  Eight bytes, the lower person is known by place. */
struct touches
{
  guint64 *item;                /* by lower person, higher person, what it is */
  gsize *row;                   /* n_people + 1: those of lower person v start at row[v] */
  guint32 *pair;                /* n_people + 1: pairs of lower people before v */
  guint32 n_people;
  guint32 first[N_TOUCH_KINDS + 1];
  const struct claim *claim;    /* of people; behind TOUCH_CLAIM and TOUCH_INFERRED */
  guint32 n_claims;
  double *channel_weight;       /* a channel that weighs 0 makes no touch */
  const struct identity *identity;
  int threads;
};

static inline guint64
pair_key (guint32 a, guint32 b)
{
  return (guint64) MIN (a, b) << 32 | MAX (a, b);
}

static inline guint32
touch_other (guint64 touch)
{
  return (guint32) (touch >> 32);
}

/* The kind, and the index in the array behind it. */
static inline enum touch_kind
touch_read (const struct touches *touches, guint64 touch, guint32 *index)
{
  guint32 what = (guint32) touch;
  guint kind = TOUCH_INTERACTION;
  while (what >= touches->first[kind + 1])
    kind++;
  *index = what - touches->first[kind];
  return (enum touch_kind) kind;
}

/* Where the run of one pair ends that starts at i, among those of person a. */
static inline gsize
touches_run_end (const struct touches *touches, guint32 a, gsize i)
{
  gsize end = i + 1;
  while (end < touches->row[a + 1] && touch_other (touches->item[end]) == touch_other (touches->item[i]))
    end++;
  return end;
}

/* Lists and sorts the touches of the network's rows, ready ties and claims;
 * counts its big events.  FALSE: more than 2^32 rows, meetings and claims
 * (PLN_ERROR_DATA).  Clear with touches_clear. */
gboolean touches_list (struct touches *touches, struct network *network, guint32 big_event,
                       GError **error);
void touches_clear (struct touches *touches);

#endif
