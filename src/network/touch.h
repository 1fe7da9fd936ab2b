/* touch.h - every sign of a tie, listed by pair. */
#ifndef NETWORK_TOUCH_H
#define NETWORK_TOUCH_H

#include "identity.h"
#include "sort.h"

enum touch_kind { TOUCH_INTERACTION, TOUCH_MEETING, TOUCH_READY, TOUCH_CLAIM };

/* major: the pair, lower person first; minor: kind and index. */
struct touches
{
  struct sortable *item;
  gsize n, room;
  const struct claim *claim;    /* of people; behind TOUCH_CLAIM */
  guint32 n_claims;
  double *channel_weight;       /* a channel that weighs 0 makes no touch */
  const struct identity *identity;
};

static inline guint64
pair_key (guint32 a, guint32 b)
{
  return (guint64) MIN (a, b) << 32 | MAX (a, b);
}

static inline enum touch_kind
touch_kind (const struct sortable *touch)
{
  return (enum touch_kind) (touch->minor >> 61);
}

static inline guint64
touch_index (const struct sortable *touch)
{
  return touch->minor & ((G_GUINT64_CONSTANT (1) << 61) - 1);
}

/* Lists and sorts the touches of the network's rows, ready ties and claims;
 * counts its big events. */
void touches_list (struct touches *touches, struct network *network, guint32 big_event);

#endif
