/* samples.h - the invented network of Jo Hartley, as tables.
 *
 * people.c says who there is, ties.c who is in touch with whom, events.c what
 * happens in company; rows.c lets two years pass.  Every line of ties.c draws
 * from a stream of its own, so that editing one changes no other's rows. */
#ifndef SAMPLES_H
#define SAMPLES_H

#include "pln/base.h"

#define OWNER "Jo Hartley"
#define FIRST_DAY "2014-11-03"
#define LAST_DAY "2016-10-30"

enum group
{
  GUILD,
  CHAT,
  FREELANCE,
  CALDER,
  MUSEUM,
  HEALTH,
  JAZZ,
  ALONE,
  N_GROUPS
};

enum company
{
  WITHOUT_JO,
  WITH_JO
};

struct person
{
  const char *name;
  enum group group;
  const char *field, *org, *place;              /* "": not known */
  const char *tags;                             /* "a;b": what they talk about */
  const char *introduced_by;                    /* to Jo, or NULL */
  const char *stage, *cadence, *do_not_contact; /* or NULL */
};

/* What members of a group do among themselves: two of them are tied with that
 * probability, and always to the one before them in people.c. */
struct fellowship
{
  enum group group;
  int tied_percent;
  int gap_days;         /* about, between two contacts */
  const char *channels; /* "a;a;b": one is drawn each time */
  const char *first, *last;
};

/* Two people in touch.  The first contact falls on `first`; the last on
 * `last`, unless that is LAST_DAY. */
struct habit
{
  const char *a, *b;
  const char *first, *last;
  int gap_days;
  int taken_percent; /* of the contacts in which b gives */
  const char *channels;
  const char *topics; /* NULL: what the giver talks about */
};

/* A gathering that comes back, or (without an event) a letter to several. */
struct series
{
  const char *event; /* "": a letter from Jo */
  enum group group;
  enum company company; /* WITH_JO: of the group, those in touch with Jo then */
  const char *channel, *topics;
  const char *first, *last;
  int every_days;
  int least, most; /* people, Jo left aside; with fewer it falls out */
};

/* One gathering: several rows, one for each table. */
struct occasion
{
  const char *date, *event, *topic;
  const char *host;
  const char *guests; /* "a;b;c" */
};

struct share /* Jo, working out loud */
{
  const char *date, *topic;
};

struct spelling /* every nth mention is written otherwise */
{
  const char *name, *written;
  int every;
};

struct broken_row /* as it stands in the file, before the rows of its day */
{
  const char *day, *text;
};

extern const struct person people[];          /* ends with a NULL name */
extern const struct fellowship fellowships[]; /* ends with 0 channels */
extern const struct habit habits[];           /* ends with a NULL a */
extern const struct series all_series[];      /* ends with a NULL event */
extern const struct occasion occasions[];     /* ends with a NULL date */
extern const struct share shares[];           /* ends with a NULL date */
extern const struct spelling spellings[];     /* ends with a NULL name */
extern const struct broken_row broken_rows[]; /* ends with a NULL day */

/* A row of interactions.csv. */
struct row
{
  gint32 day;
  guint order;     /* in which it was made */
  char *from, *to; /* to: "" or "a;b" */
  const char *event, *channel, *direction, *introduced_by;
  char *topic;
  int minutes; /* 0: not said */
};

/* All rows of two years, by day.  Free with g_ptr_array_unref. */
GPtrArray *rows_make (void);

const struct person *person_find (const char *name); /* NULL for Jo */
gint32 day_of (const char *iso);

/* The two tables as CSV. */
void interactions_write (const GPtrArray *rows, GString *out);
void contacts_write (GString *out);

#endif
