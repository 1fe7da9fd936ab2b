/* profile.h - describes one kind of export as data.
 *
 * The tables are in profiles_FAMILY.c; to add an export, add an entry there. The reader looks for
 * the header that a profile recognises, gives each column its role, skips the rows to leave out
 * and turns the rest into records or contacts. A profile has a function (rewrite_row, import_row) only for what
 * data cannot express. */
#ifndef READ_PROFILE_H
#define READ_PROFILE_H

#include <glib.h>
#include "pln/record.h"
#include "read/sniff/roles.h"

enum profile_kind
{
  PROFILE_INTERACTIONS, /* rows are records or gatherings */
  PROFILE_CONTACTS,     /* rows describe people */
  PROFILE_TIES,         /* pln's own --ties table */
  PROFILE_REFUSED       /* not a table of people: the title says what it is, the notice what to
                           use instead */
};

enum profile_split /* does a comma separate people in a cell with several? */
{
  SPLIT_COMMA_IF_NAMES, /* if the result looks like names */
  SPLIT_COMMA_NEVER,    /* "Last, First;Last, First" */
  SPLIT_COMMA_ALWAYS    /* "Ben, Chen": the way forms join answers */
};

/* Headers are compared ignoring case, accents and surrounding blanks. '#' in a pattern stands for
 * a number: "E-mail # - Value". Of several columns for a part of a name, those under the earliest
 * alternative count: "Attendee First Name|Buyer First Name". */
struct profile_column
{
  const char *header;
  enum role role; /* ROLE_NONE: known, but not used */
};

/* Which rows to skip: those whose cell under the header is one of the values ("a|b"). "" in the
 * list means an empty cell ("|a"); "~text" means a cell that contains text. The rows are counted
 * under the reason. */
struct profile_drop
{
  const char *header;
  const char *values;
  const char *reason; /* "drafts" */
};

/* A value for all rows, from the lines above the header: either "label, value" on one line, or a
 * small table with the label in its header. */
struct profile_fact
{
  const char *label;
  enum role role;
};

struct profile_row;

/* Profiles of tables that no program wrote, those that rules ask for. */
enum generic_profile
{
  GENERIC_NONE, /* of a known program, or nobody asks */
  GENERIC_INTERACTIONS,
  GENERIC_CONTACTS,
  GENERIC_ATTENDANCE,
  GENERIC_CHAT,
  GENERIC_PEOPLE_OF_A_ROW,
  GENERIC_BIPARTITE,
  GENERIC_ORGANISATION_CHART, /* by name or by id */
  GENERIC_MATRIX              /* with names at both sides, at one, or with numbers */
};

struct profile
{
  const char *name;  /* for --format: "linkedin-messages" */
  const char *title; /* for people: "LinkedIn messages" */
  enum profile_kind kind;
  enum generic_profile generic;
  const char *const *signature; /* patterns that must all match a header, NULL-terminated; each
                                   may hold alternatives: "First Join|First join" */
  const char *const *absent;    /* patterns that must not match, or NULL */
  gboolean whole_header;        /* there are no other columns than those of the signature */
  const char *file;             /* a word that the file name must contain (lower case), or NULL */
  const struct profile_column *column; /* ends with a NULL header */
  gboolean only_columns;               /* header words give no role to columns not listed here */
  gboolean by_content;                 /* the cells identify a missing date or e-mail column */
  gboolean drop_other_columns;         /* contacts: columns not listed here are not attributes */
  const struct profile_drop *drop;     /* ends with a NULL header, or NULL */
  gboolean keeps_senders;              /* the sender of a dropped row is still one of the people */
  gboolean keeps_pairs;                /* and so is the receiver */
  const struct profile_fact *fact;     /* ends with a NULL label, or NULL */
  const char *channel;                 /* for rows without a channel of their own, or NULL */
  const char *from, *to;               /* for all rows: "" is me; NULL: the column says */
  enum role person;        /* the role of the row's own name, e-mail and page: ROLE_FROM, _TO or
                              _WITH; ROLE_NONE: ROLE_WITH, unless a column says more */
  const char *anonymous;   /* "LinkedIn Member": names that may be anybody, or NULL */
  gboolean may_not_happen; /* rows that did not take place are skipped, even if import_row is set */
  const char *places;      /* headers of the columns of rooms, if rooms may be among the people;
                              NULL: they are not */
  const char *nobody;      /* reason for skipping rows that name nobody (else); NULL: such rows
                              are rejected */
  enum profile_split split;
  gboolean one_gathering;      /* the file (with its facts) is one gathering on its first day.
                                  The event is the fact with ROLE_EVENT, else the file name. If
                                  a column has ROLE_EVENT, it decides: each row is then at that
                                  event, on its own day */
  gboolean daily_gathering;    /* the same, with one gathering a day */
  gboolean owner_listed;       /* the owner is among the people and is never added */
  gboolean owner_in_every_row; /* an export of the owner's own messages or meetings */
  gboolean one_directory;   /* all names come from one address book or calendar, which writes each
                               person alike: a name with two addresses is one person */
  gboolean connects;        /* contacts: a row also states a dated tie between me and that person */
  gboolean several_headers; /* the file may contain further headers with other columns */
  gboolean sampled;         /* small numbers in the date column are seconds since an unknown
                              start */
  gboolean month_first;     /* a date with AM or PM is written as in the United States */
  gboolean plans_ahead;     /* a calendar: rows after today are plans, and left out */
  gboolean goes_on;         /* a roster: its days go on after today */
  gboolean undated;         /* the date column dates something else: ignore it */
  gboolean undirected;      /* from and to are two people who met; neither gives */
  gboolean self_is_post;    /* a row from somebody to the same person is a post of theirs */
  enum evidence evidence;   /* evidence of the rows; 0: direct */
  gboolean grid;            /* a row for each person, and a column for each person, day or event, or
                               the other way round */
  gboolean numbered_parts;  /* no signature: the table is in the part with the title "2. " */
  gboolean lacks_one_end;   /* refused although it names people, as nothing says who named them */
  gboolean may_be_empty;    /* a file without rows is not an error */
  guint header_rows;        /* 0 and 1: one; more: rows with question texts and the like follow */
  void (*rewrite_row) (
    struct profile_row *row); /* changes a row before it is interpreted, or NULL */
  gboolean (*import_row) (struct profile_row *row); /* adds what the row says by itself, or NULL;
                                                FALSE: skipped or rejected, and noted */
  const char *undated_notice; /* a sentence for files without a date, or NULL */
  const char *notice;         /* a sentence shown whenever this profile is used, or NULL */
};

/* The nth profile, most specific first, or NULL. The generic ones end the list: "ties",
 * "edge-list", "contact-list", "interactions", "contacts". All of those except the first have no
 * signature. */
const struct profile *profile_nth (guint n);
/* The same, and the number of its family. */
const struct profile *profile_of_family (guint n, guint *family);
const struct profile *profile_by_name (const char *name);
/* FALSE and an error that says what the file is, and what to do, if the profile is
 * PROFILE_REFUSED. */
gboolean profile_refuse (const struct profile *profile, const char *title, GError **error);

/* folded: see header_fold; write patterns without accents. '|' separates alternatives. */
gboolean header_matches (const char *pattern, const char *folded);
/* Which of the alternatives it is, counted from 0; NONE: none of them. */
guint header_alternative (const char *pattern, const char *folded);
/* Does the profile recognise this header row (folded), in a file with this name (folded)? */
gboolean profile_recognises (const struct profile *profile, const char *file,
                             const char *const *folded, guint32 n_columns);

#endif
