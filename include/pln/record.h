/* record.h - the log: compact records, the people mentioned, the contacts described. Written by
 * read, resolved by network.
 *
 * The text of rows is not kept. An interaction takes 16 bytes: a day, two mentions and a context.
 * What many rows share (channel, topics, direction, event, weight) is a context, stored once. */
#ifndef PLN_RECORD_H
#define PLN_RECORD_H

#include <glib.h>
#include "pln/base.h"

#define NONE G_MAXUINT32             /* no person, no event, no index */
#define MENTION_ME (G_MAXUINT32 - 1) /* the owner, whoever that is */

/* One way in which the input writes a person. network decides which mentions are the same
 * person. All strings are valid UTF-8, NFC, trimmed, owned by the log; NULL
 * if the input does not say. */
struct mention
{
  const char *name;    /* as written, but "Last, First" is turned round */
  const char *email;   /* lower case (ASCII only) */
  const char *profile; /* address without scheme, "www.", query and final slash; or an account id */
  guint32 file;        /* index of the input file in which it first appears */
  guint32 scope;       /* 0, or the survey session in which alone the name counts */
};

enum direction /* who gave to whom, as seen from a */
{
  DIRECTION_NONE,     /* together: half give, half take */
  DIRECTION_FORWARD,  /* a gave to b */
  DIRECTION_BACKWARD, /* b gave to a */
  DIRECTION_BOTH
};

enum evidence /* how a tie is known; a set of bits */
{
  EVIDENCE_DIRECT = 1,     /* a row with these two people */
  EVIDENCE_EVENT = 2,      /* present at the same gathering of three or more */
  EVIDENCE_INTRODUCED = 4, /* one introduced the other */
  /* somebody says that they know each other (knows, a connection list, a survey) */
  EVIDENCE_STATED = 8,
  EVIDENCE_INFERRED = 16 /* only a shared attribute; only if the user asks for it */
};
enum tie_state
{
  STATE_ACTIVE,
  STATE_COOLING,
  STATE_OCCASIONAL,
  STATE_DORMANT,
  STATE_HISTORIC,
  N_STATES,
  STATE_NONE = N_STATES /* undated, or no contact */
};

/* As a table of ties names them: the bits of evidence from the lowest on, and the states of a tie in
 * the order of their numbers. */
#define EVIDENCE_NAMES "direct", "event", "introduced", "stated", "inferred"
#define TIE_STATE_NAMES "active", "cooling", "occasional", "dormant", "historic"

/* How an interaction took place; interned, because many records share it. */
struct interaction_context
{
  guint32 channel;    /* index into log.channel; 0 is "" */
  guint32 topics;     /* index into log.topic_set; 0 is the empty set */
  guint32 event;      /* index into log.event, or NONE */
  guint32 introducer; /* mention that brought a and b together, or NONE */
  float weight;       /* number of interactions that the row stands for; 0: it only states a tie */
  float minutes;      /* < 0: unknown */
  guint8 direction;   /* enum direction */
  guint8 evidence;    /* one bit of enum evidence */
  guint8 implied;     /* direction: only because the row has a sender, not because it is stated */
  guint8 to_self; /* of a record without b: the row names one person twice, so it is not a share */
};

/* Does the row only state that two people are connected (a connection, a follow, an invitation, an
 * address book), without any contact? An answer in a survey states a tie as well, but says how much
 * contact there is. */
static inline gboolean
context_states_tie (const struct interaction_context *context)
{
  return context->evidence == EVIDENCE_STATED && !(context->weight > 0);
}

/* An interaction between two people, or one person alone (b == NONE): a share, working out loud,
 * unless the context is to_self. */
struct record
{
  gint32 day;      /* DAY_NONE: undated */
  guint32 a, b;    /* mentions; MENTION_ME is allowed; b may be NONE */
  guint32 context; /* index into log.context */
};

/* A gathering, or a message to several people (directed: the first attendee is the sender, and ties
 * run only from the sender). Attendees are log.attendee[first .. first + count - 1], each person
 * once; MENTION_ME is allowed. A gathering whose context has a direction tells what passed between
 * the first attendee and each of the others. */
struct gathering
{
  gint32 day;
  guint32 context;
  guint32 first;
  guint32 count : 30; /* >= 3; two people make a record instead */
  guint32 directed : 1;
  guint32
    of_files : 1; /* put together from rows of several files, so one person may be in it twice */
};

/* A tie that comes with its strength: a row of pln's own --ties table. */
struct ready_tie
{
  guint32 a, b;    /* mentions */
  double strength; /* already decayed, to the day of the table; 0: no contact */
  double interactions;
  gint32 first, last;
  guint8 evidence;         /* set of enum evidence */
  guint8 state;            /* enum tie_state, or G_MAXUINT8: unknown */
  double again30, again90; /* chances to meet within 30 and 90 days; NaN: unknown */
};

/* An answer to a question of "pln ask": do the two know each other? */
struct answered_pair
{
  guint32 a, b; /* mentions */
  gboolean know;
};

struct channel
{
  const char *name;    /* lower case */
  const char *shown;   /* as written; of several spellings, the bytewise first */
  guint8 kind;         /* enum channel_kind of vocabulary.h, from the name */
  gboolean online;     /* people can take part from home */
  gboolean invites;    /* asks for a connection, of which it is not known whether it came about */
  gboolean has_author; /* what passes there comes from the sender; otherwise both give and take */
};

struct topic_set
{
  guint32 count;
  const guint32 *topic; /* ascending indices into log.topic */
};

/* A contact: one row of a contacts file (or profile). Attribute keys are indices into
 * log.attribute_key; several values in one cell (tags, knows, aliases) are separate entries. */
struct attribute
{
  guint32 key;
  const char *value;
};

struct contact
{
  guint32 mention;
  guint32 count;
  const struct attribute *attribute;
  gboolean do_not_contact; /* the attribute of this name exists, and is not a "no" */
  const char *gone;        /* "left", "retired": what a column of states says; or NULL */
  guint32 file;            /* whose row it is: index of log.input */
};

/* Keys that pln knows come first in log.attribute_key, in this order; other columns follow under
 * their own names. */
enum attribute_key
{
  ATTRIBUTE_FIELD,
  ATTRIBUTE_ORG,
  ATTRIBUTE_PLACE,
  ATTRIBUTE_TAGS,
  ATTRIBUTE_INTRODUCED_BY,
  ATTRIBUTE_KNOWS,
  ATTRIBUTE_STAGE,
  ATTRIBUTE_CADENCE,
  ATTRIBUTE_DO_NOT_CONTACT,
  ATTRIBUTE_ALIASES,
  ATTRIBUTE_CLUSTER, /* the user's own cluster names */
  ATTRIBUTE_NOTE,
  ATTRIBUTE_ROLE,
  N_ATTRIBUTE_KEYS
};

/* Names of one person, as the user says: a row of an aliases file. */
struct alias_row
{
  guint64 line; /* of the file, from 1 */
  guint32 first,
    count; /* in aliases.name; the first is the one to show, and there are at least two */
};

struct aliases
{
  const char *title; /* the file's name */
  const char **name; /* names, e-mails, addresses of profiles, as written */
  guint32 n_names;
  struct alias_row *row;
  guint32 n_rows; /* at least 1 */
};

/* The user's own names of circles, each with its members. */
struct circle_name
{
  guint64 line; /* of the file, from 1 */
  const char *name;
  guint32 first, count; /* in circle_names.member */
};

struct circle_names
{
  const char *title;   /* the file's name */
  const char **member; /* names, e-mails ... as written; each once */
  guint32 n_members;
  struct circle_name *row;
  guint32 n_rows; /* at least 1 */
};

/* People who agreed to be named. */
struct consent_row
{
  guint64 line;     /* of the file, from 1 */
  const char *name; /* or e-mail, as written */
};

struct consents
{
  const char *title; /* the file's name */
  struct consent_row *row;
  guint32 n_rows; /* at least 1 */
};

/* What the owner wants to learn: a row of a goals file. */
enum goal_kind
{
  GOAL_ANY,  /* a topic or a field, whatever the data has */
  GOAL_FIELD /* the column says that it is a field */
};

struct goal
{
  guint64 line;        /* of the file, from 1 */
  const char *subject; /* as written */
  guint32 wanted;      /* people who should bring it; 1 if the row does not say */
  gint32 by;           /* the last day to get there; DAY_NONE: not said */
  guint8 kind;         /* enum goal_kind */
};

struct goals
{
  const char *title; /* the file's name */
  struct goal *goal;
  guint32 n_goals; /* at least 1, each subject once */
};

/* A line of the input. What several lines say together, such as a gathering that has a row for each
 * person, has a list of them. */
struct source_line
{
  guint64 line;    /* physical line on which the row starts, from 1; 0: unknown */
  guint32 file;    /* index into log.input */
  guint32 next;    /* index of another line of the same thing, or NONE */
  guint32 mention; /* whose presence or post the line tells; NONE: the whole thing */
};

/* From which lines the log comes. Each array is parallel to one of the log, and holds an index of
 * the first line, or NONE. */
struct log_lines
{
  struct source_line *line;
  guint32 n_lines;
  guint32 *record, *gathering, *ready_tie, *contact;
};

/* The log owns its arrays; all are plain C arrays with a count. */
struct log
{
  struct mention *mention;
  guint32 n_mentions;
  struct interaction_context *context;
  guint32 n_contexts;
  struct record *record;
  guint64 n_records;
  gboolean records_taken; /* they are a network's interactions now, see network_load_taking */
  struct gathering *gathering;
  guint32 n_gatherings;
  guint32 *attendee;
  guint64 n_attendees;
  float *stay; /* minutes of each attendee, < 0: unknown; NULL if no event gives any */
  struct ready_tie *ready_tie;
  guint32 n_ready_ties;
  struct answered_pair *answer;
  guint32 n_answers;
  struct contact *contact;
  guint32 n_contacts;
  const char **attribute_key;
  guint32 n_attribute_keys;
  struct channel *channel;
  guint32 n_channels; /* [0] is "" */
  const char **topic;
  guint32 n_topics; /* spelling first in bytewise order; case is folded for identity */
  struct topic_set *topic_set;
  guint32 n_topic_sets; /* [0] is empty */
  const char **event;
  guint32 n_events;
  gboolean
    calendar; /* FALSE: there are no days, or they count from an arbitrary zero in the data */
  gboolean has_owner;
  guint32 owner; /* the mention that exported the log, as the rows show */
  gboolean
    has_unused_people; /* a column names people of others and is not used: not an owner's log */
  gboolean has_two_owners;
  guint32 may_own[2];    /* two mentions of which one exported the log: both are in every row */
  gboolean days_missing; /* some dates name a month alone, which is read as its first day */
  /* writers give months, not days: people are under pseudonyms, or a table of ties gives no more */
  gboolean shows_months;
  gboolean shows_quarters; /* writers give quarters */
  /* what of people without their names can still be recognised, in sentences and in a few words; or
   * NULL */
  const char *disclosure, *disclosure_brief;
  const guint8
    *event_hidden; /* of each event: its name is made up, so it names no series; or NULL */
  gboolean has_ready_as_of;
  gint32 ready_as_of; /* latest day of the ties tables read */
  struct input *input;
  guint32 n_inputs; /* see read.h */
  /* of each input: one address book or calendar wrote its names, so that a name with two addresses is
   * one person, unless something says that it is two; or NULL */
  guint8 *of_directory;
  struct unread_file *unread; /* in folders, archives and workbooks; see read.h */
  guint32 n_unread;
  double left_out;         /* interactions with nobody but mailing lists, programs, offices */
  guint64 duplicate_rows;  /* rows that appear again, with equal fields, in another file */
  struct log_lines *lines; /* NULL unless read_options.keep_lines */
  gpointer storage;        /* strings and the like; private to read */
};

/* Is it unknown who gave, although the row has a sender? Over a coffee or on the phone, "from" only
 * says who wrote the row or asked, and both give and take. */
static inline gboolean
context_is_together (const struct log *log, const struct interaction_context *context)
{
  return context->implied && !log->channel[context->channel].has_author;
}

/* Is its first attendee the sender, or the one who gave to the others or took from them? */
static inline gboolean
gathering_has_actor (const struct log *log, const struct gathering *gathering)
{
  return gathering->directed || log->context[gathering->context].direction != DIRECTION_NONE;
}

/* Who gave to whom, as seen from a. */
static inline enum direction
context_giving (const struct log *log, const struct interaction_context *context)
{
  return context_is_together (log, context) ? DIRECTION_NONE : (enum direction)context->direction;
}

#endif
