/* earlier_report.h - what an earlier report of the same log says (its JSON), and what has moved
 * since. */
#ifndef REPORT_EARLIER_REPORT_H
#define REPORT_EARLIER_REPORT_H

#include "pln/learning.h"
#include "pln/report.h"

/* A tie of the owner as it was. */
struct earlier_tie
{
  guint8 state; /* enum tie_state */
  double interactions;
};

/* A suggestion as it was; what does not apply is NULL. */
struct earlier_advice
{
  guint8 kind; /* enum advice_kind */
  char *person, *other, *topic;
  double share; /* NaN: does not apply */
};

/* A topic as it was. */
struct earlier_topic
{
  guint32 active; /* sources */
  char *sole;     /* the only source, or NULL */
};

struct earlier_report
{
  char *path;
  char *me;            /* NULL: no owner */
  char *as_of;         /* ISO, a day or a month; NULL: no dates */
  GPtrArray *settings; /* char *: names and values, one after the other */
  GPtrArray *people;   /* char *: everybody */
  GHashTable *own_tie; /* name -> struct earlier_tie: ties of the owner */
  GHashTable *tie;     /* "name\\nname" of a pair in order -> double *: interactions of all ties */
  GHashTable *given;   /* name -> double *: interactions in which the owner gave */
  GHashTable *topic;   /* name -> struct earlier_topic */
  gboolean knows_topics; /* the report had the section on learning */
  GPtrArray *advice;     /* struct earlier_advice */
};

/* The kinds of things that move, in the order in which they are told. */
enum move_kind
{
  MOVE_NEW,      /* a contact who was none */
  MOVE_TALKED,   /* a first conversation with somebody who was a contact already */
  MOVE_REVIVED,  /* in contact again: dormant or historic before */
  MOVE_WARMED,   /* in contact, and in a warmer state */
  MOVE_COOLED,   /* in a cooler state */
  MOVE_WON,      /* a topic that somebody brings, and nobody ever did before */
  MOVE_BACK,     /* a topic that somebody brings again */
  MOVE_LOST,     /* a topic that nobody brings any longer */
  MOVE_SOLE,     /* a topic that has come to hang on one person */
  MOVE_NOT_SOLE, /* a topic that others bring as well by now */
  N_MOVES
};

struct move
{
  guint8 kind;       /* enum move_kind */
  guint8 was, is;    /* enum tie_state; STATE_NONE: does not apply */
  guint32 person;    /* or NONE */
  const char *topic; /* not owned; NULL: does not apply */
};

/* A suggestion of then, and what has come of it. */
struct outcome
{
  const struct earlier_advice *advice; /* not owned */
  guint32 person, other;               /* NONE: does not apply, or no longer in the data */
  gboolean followed;
  double interactions; /* since then, of the two in question */
  gint32 day;          /* of a first conversation; DAY_NONE: does not apply */
  double share;        /* of give back, now; NaN: does not apply */
  gboolean on_topic;   /* the topic came up */
};

struct moves
{
  GArray *move;    /* struct move, by kind, then by person or topic */
  GArray *outcome; /* struct outcome, in the order of the earlier report */
};

/* The last day that the earlier report knows. */
gint32 earlier_report_day (const struct earlier_report *earlier);
/* measures: with learning. O(people + ties + topics). */
struct moves *moves_find (const struct earlier_report *earlier, const struct measures *measures);
void moves_free (struct moves *moves);

/* The name of a suggestion's kind in JSON, and the kind of a name (N_ADVICE: none has it). */
const char *advice_kind_name (guint8 kind);
guint8 advice_kind_of (const char *name);
const char *topic_fate_name (guint8 fate);

#endif
