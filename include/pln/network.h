/* network.h - who is who, and which ties they have.
 *
 * People are numbered in the bytewise order of their shown names, ties in the
 * order of (a, b) with a < b, so nothing depends on the order of rows. */
#ifndef PLN_NETWORK_H
#define PLN_NETWORK_H

#include "pln/record.h"

enum tie_state
{
  STATE_ACTIVE,
  STATE_COOLING,
  STATE_DORMANT,
  STATE_HISTORIC,
  N_STATES
};

enum owner_source
{
  OWNER_NONE,
  OWNER_NAMED,
  OWNER_DETECTED,
  OWNER_IMPLIED,
  OWNER_EXPORTED
};

struct network_options
{
  const char *me; /* --me, or NULL */
  gboolean no_me;
  const struct aliases *aliases;      /* of --aliases, or NULL; not kept */
  gint32 since, until;                /* DAY_NONE: no bound */
  gint32 as_of;                       /* DAY_NONE: the last day in the data */
  double half_life_days;              /* 0: no decay; < 0: auto (fitted, else 180) */
  const char *const *channel_weights; /* "NAME=X", NULL-terminated, or NULL */
  double min_strength;                /* weaker ties are left out */
  guint32 big_event;                  /* 0: 20 */
  const char *const *infer;           /* attribute names, "topic", "event"; or NULL */
  int threads;                        /* 0: all; the network is the same for any number */
};

struct person
{
  const char *name;            /* as shown: unique in the network */
  const char *email, *profile; /* or NULL */
  double interactions;
  gint32 first, last; /* DAY_NONE: undated */
  guint32 contact;    /* TRUE-ish: described by a contacts file */
};

struct tie
{
  guint32 a, b;    /* people, a < b */
  double strength; /* > 0, decayed to as_of */
  double interactions;
  double given, taken;    /* the strength's parts a gave b, and b gave a */
  double direct_strength; /* the part that is direct evidence */
  gint32 first, last;
  gint32 median_gap_days; /* between days of contact; 60 with fewer than 3 of them */
  guint8 evidence;        /* set of enum evidence */
  guint8 state;           /* enum tie_state */
};

/* An interaction with its people resolved; by day, then a, b, context. */
struct interaction
{
  gint32 day;
  guint32 a, b;    /* people; b == NONE: a share, nobody addressed */
  guint32 context; /* index into log->context */
};

/* A gathering with its people resolved (network.attendee[first ...]). */
struct meeting
{
  gint32 day;
  guint32 context;
  guint32 first;
  guint32 count : 31;
  guint32 directed : 1; /* first attendee is the sender */
};

/* How well each half-life, on past days, told who would meet again within 30
 * days (less in a short log): area under the ROC curve over the pairs seen so
 * far.  For comparison, the same by number of interactions, and by the latest
 * contact alone. */
#define N_HALF_LIVES 8
extern const double half_life_days_tried[N_HALF_LIVES];
struct half_life_trial
{
  guint32 dates;       /* 0: not tried */
  gint32 horizon_days; /* 7 to 30 */
  double met, unmet;   /* pairs that met again or not, all dates together */
  double auc[N_HALF_LIVES];
  double auc_rows, auc_last_day;
};

/* Of ties that were in a state on a past day, how many met again within 90
 * days, all days together: the owner's ties, or all without an owner; of a
 * sample, in a long log. */
#define STATE_HORIZON_DAYS 90
struct state_trial
{
  guint32 dates; /* 0: the log is too short */
  guint32 ties[N_STATES], met[N_STATES];
};

/* The plain arrays that kernels work on: compressed rows, simple, undirected.
 * Neighbours of v are target[offset[v] .. offset[v + 1] - 1], ascending;
 * edge[] holds the tie of each, so every tie stands twice. */
struct graph
{
  guint32 n;       /* people */
  guint32 m;       /* ties */
  guint32 *offset; /* n + 1 */
  guint32 *target; /* 2 m */
  guint32 *edge;   /* 2 m */
};

struct network
{
  const struct log *log; /* not owned; must live as long; NULL in tests */
  struct person *person;
  guint32 n_people;
  struct tie *tie;
  guint32 n_ties;
  struct graph graph;
  guint32 me; /* or NONE */
  enum owner_source owner_source;
  double owner_share; /* share of rows with the owner, when detected */
  struct interaction *interaction;
  guint64 n_interactions;
  struct meeting *meeting;
  guint32 n_meetings;
  guint32 *attendee;
  guint64 n_attendees;
  gboolean star;  /* every tie has me at one end, and there are two at least */
  gboolean dated; /* any interaction with a day */
  gint32 first_day, last_day, as_of;
  double half_life_days; /* 0: none */
  gboolean half_life_fitted;
  double half_life_auc; /* NaN unless fitted */
  struct half_life_trial half_life_trial;
  struct state_trial state_trial;
  guint64 rows_outside;    /* left out by since/until/as_of */
  guint32 *mention_person; /* of each mention of the log; NONE: nobody here.  NULL without a log */
  guint32 merged_mentions; /* mentions that turned out to be another's person */
  guint32 big_events;      /* gatherings above big_event: no new ties */
  double median_strength;  /* of ties; 0 without ties */
  gpointer storage;        /* private */
};

/* Resolves people, decays strengths, builds the graph.
 * strength: S_ij(T) = sum of channel weight x row weight / (n - 1) x
 * 2^(-(T - t)/half-life) (Ahmad, Porter, Beguerisse-Diaz, arXiv:1805.00193;
 * 1/(n - 1): Newman 2001, PRE 64, 016132).  Interactions after T do not count.
 * Cost: O(rows).  NULL and an error: --me or an alias that names nobody, no
 * people at all, ... */
struct network *network_load (const struct log *log, const struct network_options *options,
                              GError **error);
/* The same in less memory: the log's records become the interactions, and the
 * log has none afterwards, whatever the outcome. */
struct network *network_load_taking (struct log *log, const struct network_options *options,
                                     GError **error);

/* A network from bare ties (tests, kernels): names need not be sorted, ties
 * name people by their index in names; strength NULL: all 1.  me: an index in
 * names, or NONE. */
struct network *network_from_ties (const char *const *names, guint32 n_people,
                                   const guint32 (*pairs)[2], const double *strength,
                                   guint32 n_ties, guint32 me);
void network_free (struct network *network);

/* The tie of two people, or NONE.  O(log degree). */
guint32 network_tie (const struct network *network, guint32 a, guint32 b);
/* The person whom the text names: shown name, then any mention's name, e-mail
 * or profile, folded as for identity; NONE if nobody or several. */
guint32 network_person (const struct network *network, const char *text);
/* The one person in whose shown name the text stands as whole words ("Ana" for
 * Ana Ruiz), or NONE.  O(people). */
guint32 network_person_by_word (const struct network *network, const char *text);
/* Appends shown names near a misspelt one, as "Ana Ruiz" or "Ann Ruud"; FALSE
 * if there are none.  O(people). */
gboolean network_nearest (const struct network *network, const char *text, GString *out);
/* The person of a mention of the log (MENTION_ME: the owner), or NONE. */
guint32 network_mention (const struct network *network, guint32 mention);
/* First value of an attribute, or NULL; and all values (count through n). */
const char *network_attribute (const struct network *network, guint32 person, guint32 key);
guint32 network_attributes (const struct network *network, guint32 person, guint32 key,
                            const char **values, guint32 capacity);
/* Some row of a contacts file asks not to contact the person. */
gboolean network_may_not_contact (const struct network *network, guint32 person);
/* Why two people may be one, the surest first. */
enum likeness
{
  LIKE_SAME_NAME,  /* kept apart by e-mail or profile address */
  LIKE_LETTERS,    /* but for blanks, points, hyphens */
  LIKE_UMLAUTS,    /* Juergen and Jürgen */
  LIKE_ORDER,      /* the same words in another order */
  LIKE_ADDRESS,    /* an e-mail or profile address spells the other's name */
  LIKE_MAILBOX,    /* the same e-mail before the @ */
  LIKE_MIDDLE,     /* but for a middle name */
  LIKE_TAIL,       /* but for what follows: Kim Lee - Contoso, Kim Lee (Contoso) */
  LIKE_ONE_LETTER, /* one step of typing apart */
  LIKE_INITIALS,   /* a word of one is the other's initial */
  LIKE_SHORT_NAME, /* Chris and Christopher, and one family name */
  LIKE_TWO_LETTERS,
  LIKE_PART, /* one word, which begins or ends nobody else's name */
  N_LIKENESSES
};

struct lookalike
{
  guint32 person, other; /* person: whose name is the better one to show */
  guint32 likeness;      /* enum likeness */
  guint32 shared;        /* contacts that both have */
};

/* Pairs that may be one person, for the user to judge; nobody is merged.  Two
 * who met are two.  By likeness, then shared contacts, then number; free with
 * g_free.  Cost: O(n log n) with blocking keys; buckets of over 50 names are a
 * pattern, not slips of typing, and are left out. */
struct lookalike *network_lookalikes (const struct network *network, guint32 *count);

/* Days are civil days, not just numbers in order. */
gboolean network_has_calendar (const struct network *network);
/* Days are shown by their months, so that nobody can be found by them. */
gboolean network_shows_months (const struct network *network);
/* The day in words (30 October 2016; October 2016 where months are shown), or as
 * 2016-10-30 (2016-10); nothing for DAY_NONE, the latter nothing without a calendar. */
void network_day_append (GString *out, const struct network *network, gint32 day);
void network_day_append_iso (GString *out, const struct network *network, gint32 day);
/* "active", "cooling", "dormant", "historic". */
const char *tie_state_name (guint8 state);
/* Bits as "direct+event". */
void evidence_append (GString *out, guint8 evidence);

#endif
