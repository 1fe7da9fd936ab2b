/* network.h - who is who, and their ties.
 *
 * People are numbered in the bytewise order of their shown names, ties in the order of (a, b) with
 * a < b, so nothing depends on the order of rows. */
#ifndef PLN_NETWORK_H
#define PLN_NETWORK_H

#include "pln/adjacency.h"
#include "pln/record.h"

enum owner_source
{
  OWNER_NONE,
  OWNER_DENIED, /* --no-me */
  OWNER_NAMED,
  OWNER_DETECTED,
  OWNER_IMPLIED,
  OWNER_EXPORTED
};

#define HALF_LIFE_DAYS 180 /* the default */
#define BIG_EVENT 20       /* people, the default */

struct network_options
{
  const char *me; /* --me, or NULL */
  gboolean no_me;
  const struct aliases *aliases;      /* of --aliases, or NULL; not kept */
  gint32 since, until;                /* DAY_NONE: unbounded */
  gint32 as_of;                       /* DAY_NONE: the last day in the data */
  double half_life_days;              /* 0: no decay; < 0: auto (fitted, else the default) */
  const char *const *channel_weights; /* "NAME=X", NULL-terminated, or NULL */
  double min_strength;                /* weaker ties are left out */
  guint32 big_event;                  /* 0: BIG_EVENT */
  const char *const *infer;           /* attribute names, "topic", "event"; or NULL */
  int threads;                        /* 0: all; the network is the same for any number */
};

/* Windows of the chance that two people meet again. */
enum
{
  CHANCE_30,
  CHANCE_90,
  N_CHANCE_WINDOWS
};

/* The signs that the chance weighs; see chance.c for the formula. */
enum chance_term
{
  TERM_LEVEL,
  TERM_CONTACT,     /* contact of late */
  TERM_DAYS,        /* contact ever */
  TERM_BUSY,        /* how often the busier one has met anybody of late */
  TERM_QUIET,       /* silence that is usual for the two */
  TERM_OVERDUE,     /* silence beyond */
  TERM_UNSEEN,      /* silence of one of them to everybody */
  TERM_BOTH_UNSEEN, /* silence of both of them to everybody */
  TERM_NOBODY,      /* silence of the whole log beyond its longest */
  TERM_YOUNG,       /* how little of the past the log shows */
  N_CHANCE_TERMS
};

struct chance_model
{
  double weight[N_CHANCE_TERMS];
  guint32 cases; /* past ties it was fitted to; 0: none */
};

struct person
{
  const char *name;            /* as shown: unique in the network */
  const char *email, *profile; /* or NULL */
  double interactions;
  gint32 first, last; /* DAY_NONE: undated */
  guint32 contact;    /* not 0: a contacts file describes this person */
};

struct tie
{
  guint32 a, b;    /* people, a < b */
  double strength; /* decayed to as_of; 0 if there is no contact, only evidence of a tie */
  double interactions;
  double given, taken;    /* the parts of the strength that a gave b, and that b gave a */
  double direct_strength; /* the part from direct evidence */
  gint32 first, last;     /* days of contact; without contact, first is the day it is stated */
  gint32 median_gap_days; /* between days of contact; 60 if there are fewer than 3 days */
  gint32 long_gap_days;   /* nine of ten gaps are no longer; 0: too few to tell */
  double again[N_CHANCE_WINDOWS]; /* chance to meet within 30, 90 days; NaN: no dated contact */
  guint8 evidence;                /* set of enum evidence */
  guint8 state;                   /* enum tie_state */
};

/* A day of contact counts once: the share of its rows that counts, if together they amount to sum and
 * the heaviest channel used that day has weight most. */
static inline double
day_share (double most, double sum)
{
  return sum > most ? most / sum : 1;
}

/* Has the log any contact of the two? */
static inline gboolean
tie_has_contact (const struct tie *tie)
{
  return tie->strength > 0;
}

/* Do the two know each other by more than having been at the same gatherings, or sharing an
 * attribute? */
static inline gboolean
tie_is_known (const struct tie *tie)
{
  return (tie->evidence & (EVIDENCE_DIRECT | EVIDENCE_INTRODUCED | EVIDENCE_STATED)) != 0;
}

/* At least 19 of 20 ties are the owner's, and at least two: hardly anything says who else knows
 * whom. */
static inline gboolean
ties_are_star (guint32 ties, guint32 own)
{
  return own >= 2 && 20 * (guint64)(ties - own) <= ties;
}

/* Does the data show contact that still goes on? */
static inline gboolean
tie_is_living (const struct tie *tie)
{
  return tie->state <= STATE_OCCASIONAL || (tie->state == STATE_NONE && tie_has_contact (tie));
}

/* Has contact ended? */
static inline gboolean
tie_is_quiet (const struct tie *tie)
{
  return tie->state == STATE_DORMANT || tie->state == STATE_HISTORIC;
}

/* Is there enough between the two to judge the tie by its state: three interactions, and not at gatherings
 * alone? */
gboolean tie_tells_state (const struct tie *tie);
/* Its state, or STATE_NONE if it is too slight. */
guint8 tie_told_state (const struct tie *tie);

/* An interaction between people; sorted by day, then a, b, context. */
struct interaction
{
  gint32 day;
  guint32 a, b;    /* people; b == NONE: a share, addressed to nobody */
  guint32 context; /* index into log->context */
};

/* A gathering of people (network.attendee[first ...]). */
struct meeting
{
  gint32 day;
  guint32 context;
  guint32 first;
  guint32 count : 30;
  guint32 directed : 1;  /* first attendee is the sender */
  guint32 has_actor : 1; /* the row tells what passed between the first attendee and each other */
  guint32 gathering;     /* index into log->gathering */
};

/* Who gave to whom in it, as seen from the first attendee; a message to several people goes to
 * them. */
static inline enum direction
meeting_giving (const struct log *log, const struct meeting *meeting)
{
  const struct interaction_context *context = &log->context[meeting->context];
  if (!meeting->has_actor || context_is_together (log, context))
    return DIRECTION_NONE;
  return context->direction == DIRECTION_NONE ? DIRECTION_FORWARD
                                              : (enum direction)context->direction;
}

/* Backtest of half-lives: how well each of them, on days in the past, predicted who would meet
 * again within 30 days (less in a short log). Area under the ROC curve over the pairs seen so far.
 * For comparison, the same for ranking by number of interactions, and by latest contact. */
#define N_HALF_LIVES 8
extern const double half_life_days_tried[N_HALF_LIVES];
struct half_life_trial
{
  guint32 dates;       /* days of the backtest; 0: not done */
  gint32 horizon_days; /* 7 to 30 */
  double met, unmet;   /* pairs that met again, and that did not, summed over all dates */
  double auc[N_HALF_LIVES];
  double auc_rows, auc_last_day;
};

/* Backtest of tie states: of the ties that were in a state on days in the past, how many met again
 * within 90 days. A tie counts once per state, with the share of its days. Uses the owner's ties, or
 * all ties if there is no owner; a sample of them in a long log. */
#define STATE_HORIZON_DAYS 90
struct state_trial
{
  guint32 dates; /* 0: the log is too short */
  guint32 ties[N_STATES];
  double met[N_STATES];
};

/* The longest interval without a row, if it is more than a quarter of the log; DAY_NONE: none. */
struct log_gap
{
  gint32 last_before, first_after;
};

struct network
{
  const struct log *log; /* not owned; must outlive the network; NULL in tests */
  struct person *person;
  guint32 n_people;
  struct tie *tie;
  guint32 n_ties;
  struct graph graph;
  guint32 me; /* or NONE */
  enum owner_source owner_source;
  double owner_share; /* share of rows with the owner, if detected */
  struct interaction *interaction;
  guint64 n_interactions;
  /* The owner's interactions before --since (all of them if there is no owner), to tell what is a first.
   * NONE stands for whoever has no row in the window. Unsorted. */
  struct interaction *earlier;
  guint64 n_earlier;
  gint32 asked_since; /* DAY_NONE: no --since */
  struct meeting *meeting;
  guint32 n_meetings;
  guint32 *attendee;
  guint64 n_attendees;
  guint32 own_ties;         /* ties with me at one end */
  gboolean star;            /* ties_are_star */
  gboolean dated;           /* some interaction has a day */
  gboolean days_are_years;  /* all days are 1 January, as which a year alone is read */
  gboolean days_are_months; /* all are the first of a month, as which a month alone is read */
  gint32 first_day, last_day, as_of;
  struct log_gap gap;
  gint32 since, until;   /* rows dated outside do not count */
  double half_life_days; /* 0: none */
  gboolean half_life_fitted;
  double half_life_auc; /* area under the ROC curve; NaN unless fitted */
  struct half_life_trial half_life_trial;
  struct state_trial state_trial;
  struct chance_model chance[N_CHANCE_WINDOWS];
  guint64 rows_astray;  /* dated more than five years from the rest: not counted */
  guint64 rows_outside; /* outside since/until/as_of */
  /* of each mention of the log; NONE: not a person here. NULL without a log */
  guint32 *mention_person;
  guint64 *stranger; /* pairs said not to know each other, as lower << 32 | higher; sorted */
  guint32 n_strangers;
  guint32 merged_mentions; /* mentions merged into a person with another name */
  guint32 big_event;       /* the most people of a gathering that makes new ties */
  guint32 big_events;      /* gatherings larger than that */
  double min_strength;     /* weaker ties are left out */
  double *channel_weight;  /* per channel of the log; NULL: all 1 */
  /* the user's name for each person's circle, not owned, or NULL; it wins over a contacts file */
  const char **own_circle;
  double median_strength; /* median over ties with contact; 0 without any */
  double stated_weight;   /* of ties without contact, in network_tie_weight */
  double own_stated_weight;
  gpointer storage; /* private */
};

/* Resolves people, decays strengths, builds the graph.
 *
 * Strength: days of contact, D_ij(T) = sum over days of min(c_max, sum of c / (n - 1)) x
 * 2^(-(T - t)/half-life), c the channel's weight (Urena-Carrion, Saramaki, Kivela 2020, EPJ Data
 * Science 9:37; decay: Ahmad, Porter, Beguerisse-Diaz, arXiv:1805.00193; 1/(n - 1): Newman 2001,
 * PRE 64, 016132). Undated rows, and rows with a weight of their own, count in full. Interactions
 * after T do not count. Cost: O(rows). NULL and an error if --me or an alias matches nobody, if
 * there are no people at all, ... */
struct network *network_load (const struct log *log, const struct network_options *options,
                              GError **error);
/* The same with less memory: the log's records become the interactions. The log has no records
 * afterwards, even if this fails. */
struct network *network_load_taking (struct log *log, const struct network_options *options,
                                     GError **error);

/* Gives people the names of their circles; the names must outlive the network. Returns the number of
 * people in the table that are in the network. O(members). */
guint32 network_name_circles (struct network *network, const struct circle_names *names);
void network_name_circle (struct network *network, guint32 person, const char *name);

/* Builds a network from bare ties (tests, kernels). Names need not be sorted; ties refer to people
 * by their index in names. strength NULL: all 1. me: an index in names, or NONE. */
struct network *network_from_ties (const char *const *names, guint32 n_people,
                                   const guint32 (*pairs)[2], const double *strength,
                                   guint32 n_ties, guint32 me);
void network_free (struct network *network);

/* The weight of a tie in measures of structure (clusters, constraint, PageRank, lengths of paths):
 * its strength. A tie without contact has none, but joins people all the same: it weighs half the
 * median, or 1 if no tie has contact; inferred ties a fifth of that. The owner's own log would show
 * contact with the owner, so there it weighs next to nothing. Always > 0. O(1). */
double network_tie_weight (const struct network *network, guint32 tie);

/* Is the silence unusual for these two: longer than nine of ten of their gaps, or, if there are too
 * few to tell, than a month and one and a half times the median? */
gboolean network_tie_is_overdue (const struct network *network, guint32 tie);
/* More than a month, and twice as long as that? */
gboolean network_tie_is_long_overdue (const struct network *network, guint32 tie);
/* Silent for over a year, or historic? */
gboolean network_tie_is_long_gone (const struct network *network, guint32 tie);
/* Had the two contact within a year of the last day? Without days, whether they had contact at all. */
gboolean network_tie_is_of_last_year (const struct network *network, guint32 tie);
/* Overdue, and not yet long gone: a tie that can be kept. False without a state. */
gboolean network_tie_may_be_lost (const struct network *network, guint32 tie);
/* Is its state told, active, and is it silent for longer than usual? */
gboolean network_tie_is_late (const struct network *network, guint32 tie);
/* Is contact over or rare, for half a year at least? */
gboolean network_tie_has_lapsed (const struct network *network, guint32 tie);
/* Does the data show contact that has not lapsed? */
gboolean network_tie_goes_on (const struct network *network, guint32 tie);

/* Dated days of contact with each person; g_free. A usual gap between them is worth saying from
 * RHYTHM_LEAST days on. O(rows). */
#define RHYTHM_LEAST 4
guint32 *network_days_with (const struct network *network, guint32 of);

/* The tie between two people, or NONE. O(log degree). */
guint32 network_tie (const struct network *network, guint32 a, guint32 b);
/* What in the log adds to a tie, or states it. */
enum tie_row_kind
{
  TIE_ROW_RECORD,
  TIE_ROW_GATHERING,
  TIE_ROW_READY_TIE,
  TIE_ROW_CONTACT, /* a row of a contacts file that says so */
  N_TIE_ROW_KINDS
};

struct tie_row
{
  guint8 kind;     /* enum tie_row_kind */
  guint8 evidence; /* set of enum evidence */
  guint32 context; /* index into log->context, or NONE */
  guint32 people;  /* who took part, these two included; 0: nobody met */
  guint64 index;   /* into log->record, gathering, ready_tie or contact */
  gint32 day;      /* DAY_NONE: undated */
  double counts;   /* on its day, whose limit is shared by its rows in proportion */
  double strength; /* what is left of it on as_of */
  double given;    /* the part of it that a gave b; the rest is taken */
};

/* Lists them, in the order of the log (g_array_unref). Their strengths add up to that of the tie,
 * but for rounding, and nothing else in the log does. The log must still have its records
 * (network_load). A tie that is inferred has none. O(records + attendees). */
GArray *network_tie_rows (const struct network *network, guint32 tie);
/* Sets minutes[person] of each attendee to the length of their stay, or of the meeting if the data
 * does not give theirs; < 0: neither is known. O(attendees). */
void meeting_stays (const struct network *network, const struct meeting *meeting, double *minutes);
/* Does somebody say that the two do not know each other? O(log strangers). */
gboolean network_are_strangers (const struct network *network, guint32 a, guint32 b);
/* The person with this shown name, or with any mention's name, e-mail or profile, folded as for
 * identity. NONE if nobody matches, or several people do. */
guint32 network_person (const struct network *network, const char *text);
/* The only person whose shown name contains the text as whole words ("Ana" for Ana Ruiz), or NONE.
 * O(people). */
guint32 network_person_by_word (const struct network *network, const char *text);
/* Appends shown names near a misspelt one, as "Ana Ruiz" or "Ann Ruud". FALSE if there are none.
 * O(people). */
gboolean network_nearest (const struct network *network, const char *text, GString *out);
/* The person of a mention of the log (MENTION_ME: the owner), or NONE. */
guint32 network_mention (const struct network *network, guint32 mention);
/* The first value of an attribute, or NULL. Equal values are spelt alike, whatever their case in the files;
 * so are fields, tags and topics. */
const char *network_attribute (const struct network *network, guint32 person, guint32 key);
/* A walk through all values of an attribute; begins as { person, key }. */
struct attribute_walk
{
  guint32 person, key;
  guint32 contact, value; /* how many are behind it: of the person, of the present contact */
};
/* The next value, or NULL. */
const char *network_attribute_next (const struct network *network, struct attribute_walk *walk);
/* Does anybody have a value for the key? */
gboolean network_has_attribute (const struct network *network, guint32 key);
/* Does a row of a contacts file ask not to contact this person, or say that they have left or died? */
gboolean network_may_not_contact (const struct network *network, guint32 person);
/* The word that says so: "retired"; NULL: none does. */
const char *network_gone_word (const struct network *network, guint32 person);
/* Why two people may be the same, most certain first. */
enum likeness
{
  LIKE_SAME_NAME,  /* kept apart by e-mail or profile address */
  LIKE_LETTERS,    /* equal except for blanks, full stops, hyphens */
  LIKE_UMLAUTS,    /* Juergen and Jürgen */
  LIKE_ORDER,      /* the same words in a different order */
  LIKE_ADDRESS,    /* an e-mail or profile address contains the other's name */
  LIKE_MAILBOX,    /* the same e-mail before the @ */
  LIKE_MIDDLE,     /* equal except for a middle name */
  LIKE_TAIL,       /* equal except for a suffix: Kim Lee - Contoso, Kim Lee (Contoso) */
  LIKE_ONE_LETTER, /* edit distance 1 */
  LIKE_INITIALS,   /* a word of one name is the other's initial */
  LIKE_SHORT_NAME, /* Chris and Christopher, with the same family name */
  LIKE_TWO_LETTERS,
  LIKE_PART, /* one word, which starts or ends nobody else's name */
  N_LIKENESSES
};

struct lookalike
{
  guint32 person, other; /* person: the one whose name is better to show */
  guint32 likeness;      /* enum likeness */
  guint32 shared;        /* contacts that both have */
};

/* Pairs that may be one person, for the user to decide; nobody is merged. Two people who met are
 * never a pair. Sorted by likeness, then shared contacts, then number; free with g_free. Cost: O(n
 * log n) with blocking keys. Buckets of over 50 names are a pattern, not typing errors, and are
 * skipped. */
struct lookalike *network_lookalikes (const struct network *network, guint32 *count);

/* How much contact on one day counts on a later one: 2^-(days / half-life); 1 without a half-life or
 * without a day. The same bits on every processor. */
double network_decay (const struct network *network, gint32 from, gint32 to);

/* Are days civil days, not just numbers in order? */
gboolean network_has_calendar (const struct network *network);
/* Does each row stand for contact on its own day? A table of ties does not say on which days the two met
 * between the first and the last. */
gboolean network_knows_days (const struct network *network);
/* Are days shown as months, so that nobody can be identified by them? */
gboolean network_shows_months (const struct network *network);
/* Or as quarters? Then it shows months only in that sense. */
gboolean network_shows_quarters (const struct network *network);
/* What of people under pseudonyms can still be recognised, in sentences; NULL: no pseudonyms. */
const char *network_disclosure (const struct network *network);
/* From the first day of the log's rows to the last. O(rows). */
struct day_span log_days (const struct log *log);
/* Appends the day in words: 30 October 2016; October 2016 if months are shown, Q4 2016 if quarters
 * are; day 3 without a calendar. Appends nothing for DAY_NONE. */
void network_day_append (GString *out, const struct network *network, gint32 day);
/* "on 1 May 2026"; "in May 2026" where the data has months only. */
void network_on_day_append (GString *out, const struct network *network, gint32 day);
/* Appends the day as 2016-10-30 (2016-10, 2016-Q4); nothing for DAY_NONE or without a calendar. */
void network_day_append_iso (GString *out, const struct network *network, gint32 day);
/* "active", "cooling", "occasional", "dormant", "historic"; "" for STATE_NONE. */
const char *tie_state_name (guint8 state);
/* The set of evidence as text: "direct+event". */
void evidence_append (GString *out, guint8 evidence);

#endif
