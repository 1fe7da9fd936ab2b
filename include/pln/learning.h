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
#define AGAIN_DAYS 30           /* met again soon after an event */
#define ALIVE_DAYS 90           /* still in contact after an event */
#define SHARE_DAYS 14           /* what may follow from a post */
#define SHARE_LEAST 8           /* posts below which nothing is told of them */
#define ADVICE_MOST 28          /* suggestions that are looked for */
#define SMALL_GROUP 8           /* people, the owner included */

/* Give and take with one contact, decayed as strength is. */
struct exchange
{
  guint32 person, tie;
  double given, taken; /* by the owner */
  double balance;      /* (given - taken) / (given + taken); NaN below BALANCE_LEAST */
};

/* Somebody who brought a topic to the owner, in a contact of the two. */
struct topic_source
{
  guint32 topic, person; /* topic: index into log.topic */
  double weight;         /* decayed */
  double times;
  gint32 last;
  guint8 active; /* tie active or cooling, topic brought within TOPIC_DAYS */
};

enum topic_fate
{
  TOPIC_SHARED,
  TOPIC_SOLE,
  TOPIC_LOST,
  TOPIC_OLD
};

/* effective: e^H of the active sources' shares of weight (Hill 1973, Ecology
 * 54, 427-432); 1: one source. */
struct topic
{
  guint32 topic;
  guint32 first, count; /* into learning.source */
  guint32 n_active;
  double effective; /* NaN without an active source */
  double times;
  guint8 fate;    /* enum topic_fate; OLD: nobody brings it, nobody went quiet */
  guint32 person; /* the sole source, or the one lost with most mentions; else NONE */
  gint32 last;    /* by that person; else by anybody */
};

/* How close: Working Out Loud's steps (Stepper 2015).  1 same event or
 * connected, 2 a reply, message or call, 3 a one-to-one, 4 four of them in
 * twelve months and contact both ways, 5 where the contact's stage says so. */
struct closeness_step
{
  guint32 person, tie;
  guint8 stage;
  guint8 moved;              /* first one-to-one since learning.since, after other contact */
  guint8 met;                /* at a gathering that was not online */
  guint8 waiting;            /* contact both ways for over half a year, still going on, never met */
  gint32 first, first_alone; /* DAY_NONE: never */
  guint32 alone;             /* one-to-ones */
  guint32 contacts;          /* of the two, faint ones (a follow, the same event) left aside */
  guint32 to_me, from_me;    /* contacts of the two that brought something either way */
  guint32 last_topic;        /* of the two, latest; or NONE */
  double peak;               /* largest decayed strength that the tie ever had */
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
  gint32 first, last;     /* days */
  guint32 opened, closed; /* ties: first contact in it; last one, and dormant now */
  guint32 build, maintain,
    reactivate; /* contacts: the first of a pair, after over 180 days, others */
};
#define N_QUARTERS 8

/* What came of events: all occasions of one name together. */
struct event_yield
{
  guint32 event;     /* index into log.event */
  guint32 occasions; /* that the owner was at */
  gint32 first, last;
  guint32 met;         /* people with whom the owner's contact began there */
  guint32 again;       /* of them, met again within AGAIN_DAYS */
  guint32 told, alive; /* of them: begun over ALIVE_DAYS ago; and in contact after those */
  guint32 fields;      /* their fields that no earlier contact had */
  guint32 bridges;     /* of them, those with reach lost above 0 */
};

/* Who came through whom. */
struct introduction
{
  guint32 person, by;
  guint32 generation; /* 1: by somebody who was not introduced */
};

struct introducer
{
  guint32 person;
  guint32 direct; /* people introduced */
  guint32 all;    /* and whoever came through these */
};

/* Posts and talks addressed to nobody, and what followed within SHARE_DAYS.
 * Expected and p come from moving all posts together through the period, end
 * joined to beginning: p is the part of such moves (none included) in which as
 * many followed.  NaN below SHARE_LEAST posts. */
struct sharing
{
  guint32 posts;
  guint32 begun, all_begun; /* people whose first contact followed a post; all */
  guint32 came, all_came;   /* contacts that others began after a post; all */
  double begun_expected, begun_p;
  double came_expected, came_p;
  double covered; /* part of all days that lie within SHARE_DAYS of a post */
};

/* How varied: Blau 1 - sum p^2, IQV = Blau / (1 - 1/kinds), e^H (Hill 1973),
 * E-I = (other - own kind) / known (Krackhardt and Stern 1988).  NaN where less
 * than half is known; E-I also where the owner's own is unknown. */
enum diversity_of
{
  DIVERSITY_FIELD,
  DIVERSITY_PLACE,
  DIVERSITY_CHANNEL,
  N_DIVERSITIES
};
struct diversity
{
  guint32 known, all; /* contacts alive; for the channel: their contacts in a year */
  guint32 kinds;
  const char *most; /* the most frequent, first by name; NULL if nothing is known */
  guint32 most_count;
  double blau, iqv, effective, e_i;
};

/* Occasions of a year: two people, up to SMALL_GROUP, more. */
struct mix
{
  guint32 alone, small, large;
};

/* The people of a field, by steps from the owner. */
struct field_reach
{
  const char *value;
  guint32 people, direct, two, three;
};

enum advice_kind
{
  ADVICE_PROTECT,
  ADVICE_REVIVE,
  ADVICE_INTRODUCE,
  ADVICE_DEEPEN,
  ADVICE_GIVE_BACK,
  ADVICE_BACK_UP,
  ADVICE_FRESH_EYES,
  N_ADVICE
};

/* One thing to do.  What is not told is NONE, NULL or NaN. */
struct advice
{
  guint8 kind;
  guint32 person, other; /* other: whom to introduce; the present sole source */
  guint32 topic;         /* shared, lost or sole */
  const char *value;     /* shared field or tag; field behind a bridge; same place; new field */
  double number;         /* people carried; exchanges; share taken */
  guint8 round;          /* 0: the best of its kind */
};

struct learning
{
  struct exchange *exchange;
  guint32 n_exchanges; /* most taken first */
  gboolean directed;   /* the data tells who gave and who took */
  double given, taken;
  guint32 n_learn_from, n_learn_with, n_share_with;
  struct topic_source *source;
  guint32 n_sources;
  struct topic *topic;
  guint32 n_topics; /* by name */
  struct closeness_step *step;
  guint32 n_steps; /* by person */
  guint32 n_stage[6];
  gint32 since; /* first day of the half year that moves are told of */
  guint32 n_moved, n_waiting;
  struct sole_path *sole_path;
  guint32 n_sole_paths; /* most people first */
  gboolean has_change;
  struct quarter quarter[N_QUARTERS];
  guint32 kept, keepable; /* contacts of the year before last, met again in the last */
  struct event_yield *event;
  guint32 n_events; /* most people met first */
  struct introduction *introduction;
  guint32 n_introductions; /* by person */
  struct introducer *introducer;
  guint32 n_introducers; /* most people first */
  guint32 generations;   /* the longest row of introductions */
  struct sharing sharing;
  struct diversity diversity[N_DIVERSITIES];
  struct mix mix[2]; /* of the last year, of the year before */
  struct field_reach *field;
  guint32 n_fields; /* of two people or more; most people first */
  guint32 *sweet;
  guint32 n_sweet;                 /* weak living ties with a middling number of
                                                           shared contacts, weakest first */
  guint32 sweet_least, sweet_most; /* that number */
  struct advice *advice;
  guint32 n_advice; /* one of a kind in each round, best kinds first */
};

/* NULL without an owner or without a log.  Cost: O(rows log rows + candidates
 * x (n + m)), candidates being the people with reach lost above 0. */
struct learning *learning_compute (const struct network *network, const struct measures *measures);
void learning_free (struct learning *learning);

/* What a cluster is about.  NONE and DAY_NONE: nothing is known. */
struct cluster_profile
{
  guint32 topic[2], channel[2]; /* of contacts of two, most frequent first */
  gint32 last;
  guint32 gateway;     /* the member who joins most pairs of an own and a foreign contact */
  double given, taken; /* by the owner, decayed */
};

/* One for each cluster; g_free.  O(rows log rows + m sqrt m). */
struct cluster_profile *cluster_profiles_find (const struct network *network,
                                               const struct clusters *clusters,
                                               const struct brokerage *brokerage);

/* A cluster of one period and what it is in the other; NONE: not there. */
struct cluster_match
{
  guint32 before, after;
  guint32 shared; /* people in both */
  double jaccard;
};

/* What changed from one period to another: ties of the owner, else all. */
struct periods
{
  gboolean owned;
  guint32 kept, fresh, lost;   /* ties */
  guint32 *new_tie, *lost_tie; /* of the later network, of the earlier; strongest first */
  double turnover, jaccard;    /* NaN without ties */
  double effective[2];         /* the owner's effective size; NaN without */
  double effective_per_tie;    /* its change for each tie more; NaN if there are as many */
  struct cluster_match *cluster;
  guint32 n_clusters; /* likest first, then new, then gone */
};

/* before, after: measures of two networks loaded from one log.  O(n log n + m +
 * clusters squared). */
struct periods *periods_compare (const struct measures *before, const struct measures *after);
void periods_free (struct periods *periods);

/* A chain of people, each tied to the next. */
struct chain
{
  guint32 *person;
  guint32 count;
  double length; /* sum of 1/strength */
};

/* The best chains from one person, best first: up to `count` different ones to
 * a single target, or the best one to each of the nearest `count` of several.
 * Free with g_ptr_array_unref (struct chain *).  O((n + m) log n) for one target
 * or several; times the people on the chains for further chains of one. */
GPtrArray *chains_find (const struct network *network, guint32 from, const guint32 *target,
                        guint32 n_targets, guint32 count);

#endif
