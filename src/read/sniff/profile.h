/* profile.h - what is known of one kind of export, said as data.
 *
 * The tables stand in profiles_FAMILY.c; adding an export is adding an entry
 * there.  The engine looks for the header that a profile recognises, gives each
 * column its role, leaves out the rows to drop and turns the rest into records
 * or contacts.  Only what data cannot say goes into a function (adapt, add). */
#ifndef READ_PROFILE_H
#define READ_PROFILE_H

#include <glib.h>
#include "pln/record.h"
#include "read/sniff/roles.h"

enum profile_kind
{
  PROFILE_INTERACTIONS, /* rows are records and gatherings */
  PROFILE_CONTACTS,     /* rows describe people */
  PROFILE_TIES,         /* pln's own --ties table */
  PROFILE_REFUSED       /* no table of people: the title says what it is, the notice
                                   what to take instead */
};

enum profile_split /* does a comma part people in a cell of several? */
{
  SPLIT_COMMA_IF_NAMES, /* when that reads as names */
  SPLIT_COMMA_NEVER,    /* "Last, First;Last, First" */
  SPLIT_COMMA_ALWAYS    /* "Ben, Chen": forms join answers so */
};

/* Headers are compared without regard to case, accents and blanks around;
 * '#' in a pattern stands for a number: "E-mail # - Value". */
struct profile_column
{
  const char *header;
  enum role role; /* ROLE_NONE: known, and of no use */
};

/* A row whose cell under header is one of values ("a|b"; "" is in the list for
 * an empty cell: "|a"; "~text" for a cell that contains text) is left out and
 * counted under reason. */
struct profile_drop
{
  const char *header;
  const char *values;
  const char *reason; /* "drafts" */
};

/* A value for all rows, from the lines above the header: either "label, value"
 * on one line, or a small table with the label in its header. */
struct profile_fact
{
  const char *label;
  enum role role;
};

struct profile_row;

struct profile
{
  const char *name;    /* for --format: "linkedin-messages" */
  const char *title;   /* for people: "LinkedIn messages" */
  const char *summary; /* one line for the help */
  enum profile_kind kind;
  const char *const *signature; /* patterns that must all be in the header, NULL-terminated;
                                   each may hold alternatives: "First Join|First join" */
  const char *const *absent;    /* patterns that must not be there, or NULL */
  gboolean whole_header;        /* the signature's columns are all there are */
  const char *file;             /* a word that the file's name must hold (lower case), or NULL */
  const struct profile_column *column; /* ends with a NULL header */
  gboolean only_columns;               /* columns not listed get no role from their names */
  gboolean by_content;                 /* a missing date or e-mail column is known by its cells */
  gboolean drop_other_columns;         /* contacts: columns not listed are no attributes */
  const struct profile_drop *drop;     /* ends with a NULL header, or NULL */
  const struct profile_fact *fact;     /* ends with a NULL label, or NULL */
  const char *channel;                 /* of every row without one, or NULL */
  const char *from, *to;               /* of every row: "" is me; NULL: the column's */
  enum role person;        /* whom the row's own name, e-mail and page stand for: ROLE_FROM,
                                   _TO or _WITH; ROLE_NONE: with, where no column says more */
  const char *anonymous;   /* "LinkedIn Member": names that stand for anybody, or NULL */
  gboolean may_not_happen; /* rows that did not take place are left out, though add is set */
  const char *places;      /* headers of columns of rooms, where rooms may stand among the
                                   people; NULL: they do not */
  const char *nobody;      /* rows that name nobody (else) are left out with this reason;
                                   NULL: rejected */
  enum profile_split split;
  gboolean one_gathering;      /* the file (with its facts) is one gathering on its first day:
                                   the event is the fact with ROLE_EVENT, else the file's name;
                                   a column with ROLE_EVENT overrules this: then each row is at
                                   the event and on the day that it says */
  gboolean daily_gathering;    /* the same, one for each day */
  gboolean owner_listed;       /* the owner is among the people; never added */
  gboolean owner_in_every_row; /* an export of the owner's own messages or meetings */
  gboolean connects;           /* contacts: a row is also a tie of me to that person, of its date */
  gboolean several_headers;    /* the header may come again, with other columns, in the file */
  gboolean sampled;        /* small numbers for dates are seconds from a zero of the data's own */
  gboolean undated;        /* the date column is of something else: ignore */
  gboolean undirected;     /* from and to are two people who met, neither gives */
  enum evidence evidence;  /* of the rows; 0: direct */
  gboolean numbered_parts; /* no signature: the table is the part that "2. " heads */
  gboolean may_be_empty;   /* a file without rows is no mistake */
  guint header_rows;       /* 0 and 1: one; more: texts of questions and the like follow */
  void (*adapt) (struct profile_row *row);   /* changes a row before it is understood, or NULL */
  gboolean (*add) (struct profile_row *row); /* adds what the row says by itself, or NULL;
                                                   FALSE: left out or rejected, and said so */
  const char *undated_notice; /* a sentence for files in which no date is found, or NULL */
  const char *notice;         /* a sentence that every use of this profile deserves, or NULL */
};

/* The nth profile, most particular first, or NULL; the generic ones end the
 * list: "ties", "edge-list", "contact-list", "interactions", "contacts".  All
 * but the first of those have no signature. */
const struct profile *profile_nth (guint n);
/* The same, and the number of the family that it is of. */
const struct profile *profile_of_family (guint n, guint *family);
const struct profile *profile_by_name (const char *name);
/* FALSE, and an error that says what the file is, of PROFILE_REFUSED, and what to do. */
gboolean profile_refuse (const struct profile *profile, const char *title, GError **error);

/* folded: see header_fold; write patterns without accents.  Alternatives are
 * parted by '|'. */
gboolean header_matches (const char *pattern, const char *folded);
/* Does the profile recognise this header row (folded) in a file of this name
 * (folded)? */
gboolean profile_recognises (const struct profile *profile, const char *file,
                             const char *const *folded, guint32 n_columns);

#endif
