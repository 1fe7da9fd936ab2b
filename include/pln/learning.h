/* learning.h - what a personal learning network is for: whom the owner learns
 * from, with, and shares with; who brings which topic; how close people have
 * come; what is changing; what could be done this month.
 *
 * All of it is seen from the owner and needs one; structures and shapes only,
 * words are the report's. */
#ifndef PLN_LEARNING_H
#define PLN_LEARNING_H

#include "pln/measure.h"

#define BALANCE_LEAST 3.0       /* give + take from which a balance is told */
#define BALANCE_ALIKE (1.0 / 3) /* up to here they give and take alike */
#define TOPIC_DAYS 365          /* a source has brought its topic within so many days */
#define TOPIC_LEAST 3           /* mentions that make a topic */

/* Give and take with one contact, decayed as strength is. */
struct exchange
{
  guint32 person, tie;
  double given, taken;          /* by the owner */
  double balance;               /* (given - taken) / (given + taken); NaN below BALANCE_LEAST */
};

/* Somebody who brought a topic to the owner, in a contact of the two. */
struct topic_source
{
  guint32 topic, person;        /* topic: index into log.topic */
  double weight;                /* decayed */
  double times;
  gint32 last;
  guint8 active;                /* tie active or cooling, topic brought within TOPIC_DAYS */
};

enum topic_fate { TOPIC_SHARED, TOPIC_SOLE, TOPIC_LOST, TOPIC_OLD };

/* effective: e^H of the active sources' shares of weight (Hill 1973, Ecology
 * 54, 427-432); 1: one source. */
struct topic
{
  guint32 topic;
  guint32 first, count;         /* into learning.source */
  guint32 n_active;
  double effective;             /* NaN without an active source */
  double times;
  guint8 fate;                  /* enum topic_fate; OLD: nobody brings it, nobody went quiet */
  guint32 person;               /* the sole source, or the one lost with most mentions; else NONE */
  gint32 last;                  /* by that person; else by anybody */
};

/* How close: Working Out Loud's steps (Stepper 2015).  1 same event or
 * connected, 2 a reply, message or call, 3 a one-to-one, 4 four of them in
 * twelve months and contact both ways, 5 where the contact's stage says so. */
struct closeness_step
{
  guint32 person, tie;
  guint8 rung;
  guint8 moved;                 /* first one-to-one since learning.since, after other contact */
  guint8 met;                   /* at a gathering that was not online */
  guint8 waiting;               /* contact both ways for over half a year, still going on, never met */
  gint32 first, first_alone;    /* DAY_NONE: never */
  guint32 alone;                /* one-to-ones */
  guint32 to_me, from_me;       /* contacts of the two that brought something either way */
  guint32 last_topic;           /* of the two, latest; or NONE */
  double peak;                  /* largest decayed strength that the tie ever had */
};

/* An attribute's value of which all people are reached through one alone. */
struct sole_path
{
  guint32 through;
  const char *value;
  guint32 people;
};

/* One quarter of the calendar. */
struct quarter
{
  gint32 first, last;           /* days */
  guint32 opened, closed;       /* ties: first contact in it; last one, and dormant now */
  guint32 build, maintain, reactivate;  /* contacts: the first of a pair, after over 180 days, others */
};
#define N_QUARTERS 8

enum advice_kind
{
  ADVICE_PROTECT, ADVICE_REVIVE, ADVICE_INTRODUCE, ADVICE_DEEPEN, ADVICE_GIVE_BACK,
  ADVICE_BACK_UP, ADVICE_FRESH_EYES, N_ADVICE
};

/* One thing to do.  What is not told is NONE, NULL or NaN. */
struct advice
{
  guint8 kind;
  guint32 person, other;        /* other: whom to introduce; the present sole source */
  guint32 topic;                /* shared, lost or sole */
  const char *value;            /* shared field or tag; field behind a bridge; same place; new field */
  double number;                /* people carried; exchanges; share taken */
};

struct learning
{
  struct exchange *exchange;    guint32 n_exchanges;    /* most taken first */
  gboolean directed;            /* the data tells who gave and who took */
  double given, taken;
  guint32 n_learn_from, n_learn_with, n_share_with;
  struct topic_source *source;  guint32 n_sources;
  struct topic *topic;          guint32 n_topics;       /* by name */
  struct closeness_step *step;  guint32 n_steps;        /* by person */
  guint32 n_rung[6];
  gint32 since;                 /* first day of the half year that moves are told of */
  guint32 n_moved, n_waiting;
  struct sole_path *sole_path;  guint32 n_sole_paths;   /* most people first */
  gboolean has_change;
  struct quarter quarter[N_QUARTERS];
  guint32 kept, keepable;       /* contacts of the year before last, met again in the last */
  struct advice *advice;        guint32 n_advice;       /* at most one of a kind, best kinds first */
};

/* NULL without an owner or without a log.  Cost: O(rows log rows + candidates
 * x (n + m)), candidates being the people with reach lost above 0. */
struct learning *learning_compute (const struct network *network,
                                   const struct measures *measures);
void learning_free (struct learning *learning);

#endif
