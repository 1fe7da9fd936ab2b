/* learning.h - learning measures: who the owner learns from, learns with and shares with; who
 * brings which topic; how close people have come; what is changing; what could be done this month.
 *
 * All measures are computed for the owner and need one. They are numbers only; the report puts them
 * into words. */
#ifndef PLN_LEARNING_H
#define PLN_LEARNING_H

#include "pln/measure.h"

#define BALANCE_LEAST 3.0       /* give + take needed to state a balance */
#define SPOKEN_OF_LEAST 3.0     /* interactions needed to say what passes between two people */
#define NEWS_LEAST 5.0          /* messages without an answer that make a sender of news */
#define SPOKEN_OF_DAYS 365      /* and a talk or something both ways within these days */
#define STATED_LEAST .3         /* part of the owner's contact whose direction the data gives */
#define BALANCE_ALIKE (1.0 / 3) /* up to this balance, they give and take alike */
#define TOPIC_DAYS 365          /* a source is active if it brought its topic within these days */
#define TOPIC_LEAST 3           /* mentions that make a topic */
#define SOLE_LEAST 5 /* mentions within TOPIC_DAYS before a source is called the only one */
#define LEARNING_AGAIN_DAYS 30 /* met again soon after an event: within these days */
#define LEARNING_ALIVE_DAYS 90 /* still in contact after an event: after these days */
#define LEARNING_SHARE_DAYS 14 /* days in which something may follow from a post */
#define LEARNING_SHARE_LEAST 8 /* posts needed to say anything about them */
#define ADVICE_MOST 32         /* maximum number of suggestions */
#define SMALL_GROUP 8          /* people, the owner included */
#define GOAL_LEAST 3           /* times within TOPIC_DAYS that make somebody a source for a goal */
#define GOAL_SOON 90           /* days; a goal due within these comes first */

enum balance_unsaid /* why nothing is said of a balance */
{
  BALANCE_SAID,
  BALANCE_LONG_AGO,  /* nothing within SPOKEN_OF_DAYS */
  BALANCE_LITTLE,    /* fewer than SPOKEN_OF_LEAST interactions, or less than BALANCE_LEAST */
  BALANCE_ONE_WAY,   /* never an answer */
  BALANCE_NO_ANSWER, /* none within SPOKEN_OF_DAYS */
  N_BALANCES_UNSAID
};

/* Give and take with one contact, decayed like strength. */
struct exchange
{
  guint32 person, tie;
  double given, taken; /* by the owner */
  /* (given - taken) / (given + taken); NaN below BALANCE_LEAST, or if neither spoken_of nor mostly given */
  double balance;
  /* SPOKEN_OF_LEAST interactions with at most SMALL_GROUP people, and within SPOKEN_OF_DAYS a talk, or
   * some from either side: a newsletter does not teach */
  gboolean spoken_of;
  gboolean once_spoken_of; /* the same, whenever it was */
  /* as often, and within SPOKEN_OF_DAYS some from the owner, answered or not */
  gboolean gives;
  /* a sender of news to many: NEWS_LEAST messages, never an answer from the owner, who writes to others, and
   * in touch with nobody else here */
  gboolean sends_news;
  guint8 unsaid;    /* enum balance_unsaid */
  gboolean goes_on; /* the tie: what went before is told as past */
  double rows_given,
    rows_taken; /* interactions whose direction the data gives; both count in both */
};

/* Did the owner once learn from this person? */
static inline gboolean
exchange_has_taught (const struct exchange *exchange)
{
  return exchange->once_spoken_of && exchange->taken > 0
         && exchange->given - exchange->taken
              <= BALANCE_ALIKE * (exchange->given + exchange->taken);
}

static inline gboolean
exchange_teaches (const struct exchange *exchange)
{
  return exchange->goes_on && exchange->spoken_of && exchange->taken > 0
         && !(exchange->balance > BALANCE_ALIKE);
}

/* A person who brought a topic to the owner, in an interaction between the two. */
struct topic_source
{
  guint32 topic, person;      /* topic: index into log.topic */
  double weight;              /* decayed */
  double times, times_lately; /* mentions; of these, within TOPIC_DAYS or undated */
  gint32 first, last;         /* first: DAY_NONE if a mention has no day */
  guint8 active;              /* tie active or cooling, topic brought within TOPIC_DAYS */
};

enum topic_fate
{
  TOPIC_SHARED,
  TOPIC_SOLE,   /* SOLE_LEAST mentions lately, all by one active source, none in a small circle */
  TOPIC_UNSURE, /* one active source, but fewer mentions, or others brought it lately as well */
  TOPIC_LOST,
  TOPIC_OLD
};

/* effective: e^H of the active sources' shares of weight (Hill 1973, Ecology 54, 427-432); 1 means
 * one source. */
struct topic
{
  guint32 topic;
  guint32 first, count; /* into learning.source */
  guint32 n_active;
  double effective;        /* NaN without an active source */
  double times;            /* interactions in which anybody brought it */
  double times_lately;     /* within TOPIC_DAYS, of each source */
  gboolean others_earlier; /* other people brought it before TOPIC_DAYS */
  double unseen;           /* estimated number of sources that the log has not shown yet (Chao1) */
  guint8 fate;    /* enum topic_fate; OLD: nobody brings it, and nobody who brought it went quiet */
  guint32 person; /* the sole source, or the lost source with most mentions; otherwise NONE */
  gint32 last;    /* last mention by that person; otherwise by anybody */
};

/* Closeness, by the stages of Working Out Loud (Stepper 2015): 1 same event, a reaction, or connected;
 * 2 a reply or message; 3 a one-to-one; 4 four one-to-ones in twelve months; 5 only if the
 * contact's stage says so. */
struct closeness_step
{
  guint32 person, tie;
  guint8 stage;
  guint8 moved; /* first one-to-one since learning.since, after other contact */
  /* before any one-to-one the two alone were in contact on a channel of unknown kind: was it one? */
  guint8 unclear;
  guint8 met; /* at an event that was not online, or talked in a small group */
  /* in contact both ways for over half a year, still going on, never met */
  guint8 waiting;
  gint32 first, first_alone; /* DAY_NONE: never */
  gint32 opened;             /* first contact, or connection if that was before */
  double alone;              /* one-to-ones */
  double contacts;           /* interactions, without faint ones (a follow, the same event) */
  double written;            /* of these, on channels of messages, chats, comments, posts */
  guint32 to_me, from_me;    /* interactions that brought something to the owner; to the other */
  guint32 last_topic;        /* latest topic of the two, or NONE */
  gint32 last_topic_day;     /* DAY_NONE: none, or undated */
  double peak;               /* maximum decayed strength of the tie over time */
};

/* A field if all people in it are reached through one person only, at any distance. */
struct sole_path
{
  guint32 through; /* the first one after me on every path */
  const char *value;
  guint32 people; /* without the one they are reached through */
};

/* A calendar quarter. */
struct quarter
{
  gint32 first, last;     /* days */
  guint32 opened, closed; /* ties: first contact in it; last one, and dormant now */
  double build, maintain,
    reactivate; /* interactions: first of a pair; others; after over 180 days */
};
#define N_QUARTERS 8

/* Outcomes of events; all occasions with one name count together. */
struct event_yield
{
  guint32 event;     /* index into log.event */
  guint32 occasions; /* attended by the owner */
  gint32 first, last;
  gboolean opens_log;  /* only on the first day, which makes no first contacts */
  gboolean too_large;  /* each time larger than gatherings that make ties */
  guint32 met;         /* people the owner's contact began with there */
  guint32 due;         /* of these people, met first at least LEARNING_AGAIN_DAYS ago */
  guint32 again;       /* of those due, met again within LEARNING_AGAIN_DAYS */
  guint32 told, alive; /* of them, met over LEARNING_ALIVE_DAYS ago; still in contact after that */
  guint32 fields;      /* fields of these people that no earlier contact had */
  guint32 bridges;     /* of these people, those with reach lost above 0 */
};

/* Introductions: who brought new contacts. */
struct introduction
{
  guint32 person, by;
  guint32 generation; /* 1: introduced by somebody who was not introduced */
};

struct introducer
{
  guint32 person;
  guint32 direct; /* people introduced */
  guint32 all;    /* these, and everybody who came through them */
};

/* Posts and talks addressed to nobody, and what followed within LEARNING_SHARE_DAYS. Expected counts and p
 * come from a permutation test: all posts are shifted together through the period, which wraps
 * round. p is the share of shifts (including no shift) in which at least as many followed. NaN
 * below LEARNING_SHARE_LEAST posts. */
struct sharing
{
  guint32 posts;
  guint32 begun, all_begun; /* people whose first contact followed a post; all */
  guint32 came, all_came;   /* interactions that others started after a post; all */
  double begun_expected, begun_p;
  double came_expected, came_p;
  double covered; /* share of all days that are within LEARNING_SHARE_DAYS after a post */
};

/* Diversity: Blau's index 1 - sum p^2, IQV = Blau / (1 - 1/kinds), e^H (Hill 1973), E-I index =
 * (other - own kind) / known (Krackhardt and Stern 1988). NaN if less than half is known; E-I also
 * if the owner's own value is unknown. */
enum diversity_of
{
  DIVERSITY_FIELD,
  DIVERSITY_PLACE,
  DIVERSITY_CHANNEL,
  N_DIVERSITIES
};
struct diversity
{
  double known, all; /* active contacts; for the channel: their interactions in a year */
  guint32 kinds;
  const char *most; /* the most frequent value, ties by name; NULL if nothing is known */
  double most_count;
  double blau, iqv, effective, e_i;
};

/* Occasions in a year, by size: two people; three to SMALL_GROUP; more. */
struct mix
{
  double alone, small, large;
};

/* People of a field, by steps from the owner. */
struct field_reach
{
  const char *value;
  guint32 people, direct, two, three;
};

enum goal_status
{
  GOAL_MISSING, /* no contact that goes on brought it within TOPIC_DAYS */
  GOAL_THIN,    /* fewer people than wanted, or too rarely, or some of them cooling */
  GOAL_MET,
  N_GOAL_STATUSES
};

struct goal_source
{
  guint32 person; /* or NONE */
  double times;   /* within TOPIC_DAYS or undated */
  gint32 last;
  gboolean cooling; /* the tie with the owner */
};

/* What the owner wants to learn, and who brings it. Of a topic, times are mentions by the person; of
 * a field, they are interactions with people in it. */
struct goal_progress
{
  const struct goal *goal;
  const char *name;    /* as the data writes it; NULL: no topic, field or tag is it */
  const char *nearest; /* then: what it may mean, or NULL */
  gboolean by_field;
  guint8 status;              /* enum goal_status */
  struct goal_source *source; /* at least GOAL_LEAST times, contact goes on; most times first */
  guint32 n_sources, n_cooling;
  struct goal_source rare;   /* the most frequent of the others whose contact goes on */
  struct goal_source former; /* the most frequent of those who do not bring it now, by all times */
  struct goal_source heard;  /* who the owner spoke of it with most often without getting any */
  GPtrArray *chains;         /* NULL if it is met */
  const struct chain *path;  /* the best one to somebody else who knows it, or NULL */
  gboolean barred;           /* every path there leads through people who may not be contacted */
  guint32 refused;           /* who knows it, but may not be contacted; or NONE */
};

enum advice_kind
{
  ADVICE_GOAL,
  ADVICE_PROTECT,
  ADVICE_REVIVE,
  ADVICE_INTRODUCE,
  ADVICE_DEEPEN,
  ADVICE_GIVE_BACK,
  ADVICE_KEEP_UP,
  ADVICE_BACK_UP,
  ADVICE_FRESH_EYES,
  N_ADVICE
};

/* One suggestion. What does not apply is NONE, NULL or NaN. */
struct advice
{
  guint8 kind;
  guint32 person, other; /* other: the person to introduce, or the present sole source */
  guint32 topic;         /* the shared, lost or sole topic */
  const char *value;     /* shared field or tag; field behind a bridge; same place; new field */
  double number;         /* people reached only this way; number of exchanges; share taken */
  gboolean written;      /* deepen: all exchanges were in writing */
  gboolean only_way;     /* protect: at any distance, not within three steps alone */
  guint32 goal;          /* index into learning.goal */
  guint8 round;          /* 0: the best of its kind */
};

struct learning
{
  struct exchange *exchange;
  guint32 n_exchanges; /* most taken first */
  guint8 *is_news;     /* of each person: exchange.sends_news */
  double stated;     /* part of the owner's contact, by strength, with a known direction; or NaN */
  gboolean directed; /* stated >= STATED_LEAST: enough to say who gave and who took */
  double given, taken; /* what news brings aside */
  guint32 n_learn_from, n_learn_with, n_share_with;
  guint32 n_unsaid[N_BALANCES_UNSAID]; /* of those something passes with */
  guint32 n_often;                     /* people with enough interactions */
  guint32 n_one_way; /* people with enough interactions who are not spoken of: all went one way */
  guint32 n_unanswered; /* of them, those everything went to */
  struct topic_source *source;
  guint32 n_sources;
  struct topic *topic;
  guint32 n_topics; /* by name */
  struct closeness_step *step;
  guint32 n_steps; /* by person */
  guint32 n_stage[6];
  gint32 since; /* first day of the half year for which moves are reported */
  guint32 n_moved, n_waiting;
  /* if no conversation of two is in the data: those who would wait; n_waiting is then 0 */
  guint32 n_waiting_unknown;
  struct sole_path *sole_path;
  guint32 n_sole_paths; /* most people first */
  gboolean has_change;
  struct quarter quarter[N_QUARTERS];
  guint32 kept, keepable; /* met again in the last year; of these contacts of the year before */
  struct event_yield *event;
  guint32 n_events; /* most people met first */
  struct introduction *introduction;
  guint32 n_introductions; /* by person */
  struct introducer *introducer;
  guint32 n_introducers; /* most people first */
  guint32 generations;   /* length of the longest chain of introductions */
  struct sharing sharing;
  struct diversity diversity[N_DIVERSITIES];
  struct mix mix[2]; /* of the last year, of the year before */
  struct field_reach *field;
  guint32 n_fields; /* fields with at least two people, most people first */
  struct goal_progress *goal;
  guint32 n_goals; /* missing before thin before met, then by day, then by subject */
  struct advice *advice;
  guint32 n_advice; /* one of each kind per round, best kinds first */
};

/* How many of the first `most` people stand out from all that follow, by interactions beyond chance; 0 also
 * if there are no others. */
guint count_standing_out (const double *interactions, guint n, guint most);

/* NULL without an owner or without a log. Cost: O(rows log rows + candidates x (n + m)); candidates
 * are the people with reach lost above 0. */
struct learning *learning_compute (const struct network *network, const struct measures *measures);
void learning_free (struct learning *learning);
/* The step of a person; NULL if the owner has no contact with them. O(log steps). */
const struct closeness_step *learning_step_of (const struct learning *learning, guint32 person);

/* Is it a sender of news to many? FALSE without learning. */
static inline gboolean
learning_is_news (const struct learning *learning, guint32 person)
{
  return learning != NULL && learning->is_news[person];
}

/* Profile of a cluster: topics, channels, gateway. NONE and DAY_NONE: nothing is known. */
struct cluster_profile
{
  guint32 topic[2], channel[2]; /* of two people or a small group, most frequent first */
  gint32 last;
  guint32 gateway;     /* the member who connects most pairs of an own and a foreign contact */
  double given, taken; /* by the owner, decayed */
};

/* One for each cluster; g_free. O(rows log rows + m sqrt m). */
struct cluster_profile *cluster_profiles_find (const struct network *network,
                                               const struct clusters *clusters,
                                               const struct brokerage *brokerage);

/* A cluster of one period matched to the other; NONE: no match. */
struct cluster_match
{
  guint32 before, after;
  guint32 shared; /* people in both */
  double jaccard;
};

/* Changes between two periods: ties of the owner, or all ties if there is no owner. */
struct periods
{
  gboolean owned;
  guint32 kept, fresh, lost; /* ties with contact */
  guint32 back;      /* of the fresh ones, those with contact only before the earlier period */
  guint32 between;   /* of the fresh ones, those with contact in between the two periods */
  guint32 connected; /* of the fresh ones, those only stated before: a connection */
  guint32 linked;    /* only stated in the later network, and no tie in the earlier */
  guint32 *new_tie,
    *lost_tie; /* of the later network, of the earlier network; strongest first, but then come
                                  those connected before, those back, those with contact in between */
  double turnover, jaccard; /* NaN without ties */
  double effective[2];      /* the owner's effective size; NaN without an owner */
  double added;             /* ties the owner has more in the later network, stated ones too */
  struct cluster_match *cluster;
  guint32 n_clusters; /* best matches first, then new clusters, then those that are gone */
};

/* before, after: measures of two networks loaded from one log. O(n log n + m + clusters
 * squared). */
struct periods *periods_compare (const struct measures *before, const struct measures *after);
void periods_free (struct periods *periods);

/* A path of people, each tied to the next. */
struct chain
{
  guint32 *person;
  guint32 count;
  double length; /* sum of 1/strength */
};

/* The shortest paths from one person by length 1/strength, best first: up to `count` different
 * paths to a single target, or the best path to each of the nearest `count` of several targets.
 * Paths without anybody who may not be contacted come first.
 * Free with g_ptr_array_unref (struct chain *). O((n + m) log n) for the best path to each target;
 * times the number of people on the paths for further paths to a single one. */
GPtrArray *chains_find (const struct network *network, guint32 from, const guint32 *target,
                        guint32 n_targets, guint32 count);

/* The best path to each of several targets without anybody who may not be contacted, best first. */
GPtrArray *chains_to_ask (const struct network *network, guint32 from, const guint32 *target,
                          guint32 n_targets);

#endif
