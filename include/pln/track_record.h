/* track_record.h - what came of advice: each kind as it would have been given on past days of this
 * log, and what followed, beside others who were alike but not named. */
#ifndef PLN_TRACK_RECORD_H
#define PLN_TRACK_RECORD_H

#include "pln/learning.h"

#define TRACK_DAYS_MOST 12
#define TRACK_NAMED_MOST 5   /* of each kind on each day */
#define TRACK_CASES_LEAST 30 /* fewer say nothing */
#define TRACK_SURE_P .05

struct track_kind
{
  guint32 named;     /* cases: the rule named somebody, and somebody else was alike */
  guint32 followed;  /* of these, what the advice hopes for (or warns of) came within the window */
  guint32 led;       /* of these, the owner also met somebody new who they know */
  double of_others;  /* the same among as many others alike */
  guint32 unmatched; /* named, but nobody was alike: not counted above */
  guint32 others;    /* alike, but not named */
  double p,
    p_equal; /* mid-p that blind picks do as well; chance of exactly as many. NaN: no cases */
};

struct track_record
{
  guint32 days; /* looked back to */
  gint32 window_days;
  gint32 first, last; /* of these days; DAY_NONE without any */
  struct track_kind kind[N_ADVICE];
};

/* Does advice of this kind claim anything about what follows? A gift in return and a step towards a
 * goal do not. */
static inline gboolean
advice_makes_claim (guint kind)
{
  return kind != ADVICE_GIVE_BACK && kind != ADVICE_GOAL;
}

static inline gboolean
track_is_told (const struct track_kind *kind)
{
  return kind->named >= TRACK_CASES_LEAST;
}

/* Has the kind done no better than chance on this log? */
static inline gboolean
track_is_silent (const struct track_kind *kind)
{
  return track_is_told (kind) && !(kind->p <= TRACK_SURE_P);
}

#endif
