/* header_detection.h - where the table starts in a file, and what its columns are. */
#ifndef READ_HEADER_DETECTION_H
#define READ_HEADER_DETECTION_H

#include "pln/read.h"
#include "read/sniff/sample_rows.h"
#include "read/sniff/columns.h"
#include "read/csv/dialect.h"
#include "read/sniff/mark_legend.h"

enum
{
  HEADER_ROWS = 60
}; /* number of rows at the start of the file in which a header is searched */

enum
{
  WHYS_MOST = 24 /* columns set aside of which the reason is kept */
};

enum heading_form /* of rows within the table that head those below */
{
  HEADINGS_NONE,
  HEADINGS_IN_CAPITALS, /* and the names of people are not */
  HEADINGS_IN_WORDS,    /* that nobody is called */
  HEADINGS_ALONE        /* in their rows, where people have a first and a last name */
};

/* The columns with the parts of one name. */
struct name_pair
{
  guint32 first, middle, last; /* middle: NO_COLUMN if there is none */
};

/* The first cell of a table that pln does not understand. */
struct unclear_cell
{
  const char *text; /* of the sample; NULL: there is none */
  guint64 line;
  guint32 column;
};

/* The columns that table_rules names one by one: NO_COLUMN if there is none. A further one belongs here,
 * so that it is not column 0 at first, and no doubt takes it for a column that is not used. */
#define RULE_COLUMNS(X) \
  X (presence)          \
  X (given[0])          \
  X (given[1])          \
  X (subtotals)         \
  X (subject)           \
  X (folder)            \
  X (called_off)        \
  X (left)              \
  X (check_in)          \
  X (record_day)        \
  X (program_column)    \
  X (kind_column)       \
  X (no_tie)            \
  X (result)

/* What the cells of the rows mean, beyond the roles of the columns. */
struct table_rules
{
  guint32 presence; /* the column that says who attended or which meetings took place;
                       NO_COLUMN: none */
  guint32 given[2]; /* the columns with the first names of sender and receiver, or NO_COLUMN */
  gboolean posts_by_thread; /* post numbers are unique only within their thread */
  gboolean foot_known;      /* the sample is the whole table, so the next two are known */
  guint64 totals_line;      /* from this line on, rows add up the others; 0: none */
  gboolean short_months;    /* "Jan-26" is a month and a year */
  guint32 subtotals;        /* the column with the labels of rows within the table that add up those
                        above them; NO_COLUMN: none */
  guint64 subjects_line;    /* the row that says what each day was about; 0: none */
  guint64 notes_line;       /* from this line on, rows are remarks about the table; 0: none */
  guint32 block_width; /* of tables that stand side by side with the same header; 0: one table */
  gboolean blocks;     /* titles within the table stand above the header again */
  enum heading_form headings; /* of the cells that are alone in their rows */
  guint32 subject;            /* a column without a role that says what a meeting is about, or
                               NO_COLUMN */
  struct column_subset
    answers; /* one for each numbered column of people of answers_of, in their order:
                                   whether they came */
  enum role answers_of;
  guint32 folder;           /* of a mail program, and some messages are drafts; NO_COLUMN: none */
  guint32 called_off;       /* a column of notes, some of which say that a meeting did not take
                               place; NO_COLUMN: none */
  guint32 left;             /* the column with the time at which somebody left; NO_COLUMN: none */
  guint32 check_in;         /* the column with the time at which somebody came; NO_COLUMN: none */
  gboolean record_day_used; /* the next is used all the same */
  guint32 record_day;       /* the only day, on which the record was made; NO_COLUMN: none */
  guint32 program_column;   /* the column that says which accounts are programs; NO_COLUMN: none */
  gboolean program_is_flag; /* and it does so with yes and no */
  gboolean program_is_app;  /* "app" beside "user" means a program there */
  guint ends_by_account;    /* bits 0 to 2: from, to or with holds ids of people named at
                               another end */
  gboolean names_in_text;   /* posts in public: their text names those they are for */
  gboolean chat;            /* messages with their writers, and no receivers */
  guint32 kind_column; /* contacts: the column that says which rows are people; NO_COLUMN: none */
  gboolean kinds_of_people; /* its words for people are not known, only those for things */
  guint32 kind_of_end[3];   /* interactions: the same for from, to and with */
  gboolean zero_unanswered; /* calls: a duration of 0 means that nobody answered */
  gboolean has_end_kinds;
  struct column_subset repeats; /* an empty cell in them means the one above */
  gboolean names_are_joined;    /* those of layout->name_pairs stand in the columns of last names */
  gboolean has_dittos;          /* so do marks and words such as "idem", in all columns */
  gboolean slots;               /* rows with the same start are one event, even on the same day */
  gboolean only_done;           /* and whatever is not done did not take place: activities */
  gboolean has_plans;           /* some rows are only planned, others took place */
  gboolean ongoing_is_plan;     /* what is in progress or overdue has not taken place yet */
  gboolean presence_marks;      /* attendance is given as ticks, letters, yes and no */
  gboolean threads_are_chats;   /* every post names what it answers; a thread is a whole chat */
  gboolean thread_moments;      /* the id of a thread is the time of its first message */
  gboolean number_codes;        /* numbers among names of people mean "no answer" */
  gboolean senders_listed;      /* a cell lists everybody who took part, and no other column does */
  gboolean authors_listed;      /* the same, whatever separates those in a cell */
  gboolean direction_is_flag;   /* yes in the column of directions: the owner sent it */
  gboolean direction_is_code;   /* 1 in the column of directions: received; 2: sent */
  gboolean direction_is_taker;  /* "Who learned?": "me" in the column of directions took */
  gboolean direction_is_verb;   /* "mentors" beside "is mentored by": what the first person does */
  const char *own_handle;  /* to whom answers to posts of the table go, or NULL; see own_posts.h */
  const char *chat_owner;  /* who receives what the other person of a chat sent, or NULL. Text of
                                 the sample */
  gboolean ends_alternate; /* each row names one end, and the other is the owner */
  gboolean
    mends_things; /* "niet gelukt" is about what was to be mended, and not about the people */
  gboolean guides_named;     /* pairs of mentors and mentees: an empty cell is not the owner */
  gboolean pairs_begin;      /* and the date says since when they are a pair, not when they met */
  gboolean givers_named;     /* the headers say who gave, so an empty cell is not the owner */
  gboolean others_gave;      /* a log of one's own: to the owner, or */
  gboolean others_took;      /* from the owner */
  gboolean own_account;      /* all rows have the same sender: the owner */
  guint32 no_tie;            /* pairs: the column that says which have no tie, NO_COLUMN: none */
  gboolean no_tie_is_flag;   /* and it does so with yes and no, not with "never" */
  gboolean ranked_weights;   /* weak, medium, strong */
  struct mark_legend legend; /* of the marks in a register */
  struct unclear_cell unclear_mark; /* in a register, and nothing explains it */
  struct unclear_cell unclear_word; /* in a square of people, and no strength */
  guint32 result;                   /* of games: may say that one did not come; NO_COLUMN: none */
  gboolean mirrored;                /* each meeting of two people stands twice, once for either */
  gboolean recorded;          /* who entered the row is named, and those who met in it are others */
  gboolean people_by_look;    /* no header says who met: the cells of two columns are names */
  gboolean unclear_shifts;    /* one person at each post of a day: do they meet? */
  const char *unchosen;       /* of two answers to a question, the one that means no; NULL: none.
                                 Text of the sample */
  gboolean unclear_answers;   /* everybody answered about everybody, and no answer means no */
  gboolean others_last_first; /* people who are named beside the row's own: "Ruiz Ana" */
  gboolean others_listed;     /* and some cells name several: "Ana, Ben", "Ana and Ben" */
  gboolean post_references;   /* ids of posts are written in two ways */
  guint matrix_codes;         /* enum matrix_codes */
  gboolean rows_take;         /* a matrix: whoever has the row takes from those in the columns */
  struct column_subset aside; /* that are not used, although they sound like it; see set_aside.h */
  guint32 n_whys;
  struct
  {
    guint32 column;
    const char *why; /* static */
  } why_aside[WHYS_MOST];

  struct column_subset denials;      /* in which yes means that nothing took place */
  struct column_subset contact_days; /* with days on which the owner met the person, or two met */
  struct column_subset absent;       /* that list people who were not there */
  struct column_subset unwanted;     /* that say which posts are spam */
  struct column_subset companions;   /* with who came along */
  struct column_subset relations;    /* pairs: with a kind of tie */
};

/* No rule: nothing is known of the rows. All bytes are set, so that two may be compared by them. */
void table_rules_init (struct table_rules *rules);

struct table_layout
{
  const struct profile *profile;
  guint64 header_line;            /* 0: none */
  guint64 first_line;             /* rows before it are not data */
  GArray *row;                    /* struct sample_row: the first rows of the file */
  const struct sample_row *texts; /* second header row, or NULL */
  guint64 choices_line; /* line of the second header row that names the choices; 0: none */
  char *file;           /* file name, folded like a header */
  char *title;          /* lines that were above the sample's rows, or NULL */
  char *remark;         /* the comment line directly above the table, or NULL */
  GArray *name_pairs;   /* struct name_pair, whose names are joined; NULL: none */
  char *turned_name;    /* "Ruiz, Ana", where "Ana Ruiz" is a cell too; NULL: none */
  guint64 turned_line;  /* of that cell */
  struct column_subset
    turned;            /* the columns of such cells; in the sample, they have the other order now */
  GPtrArray *initials; /* of people, each followed by the name that a legend gives; NULL: none */
  GHashTable
    *chat_groups; /* names of chats of several, beside rules.chat_owner; grows with the rows */
  GHashTable *block_titles; /* what stands above a header of the sample that comes again; or NULL */
  gboolean unknown;         /* no profile recognises a header: read/understand takes over */
  const char *list;         /* then: name of the profile that the lines above a list give */
  GPtrArray *evidence;      /* what read/understand has found in the rows; NULL: nothing yet */
  const struct profile *declined; /* a known header whose cells are of another kind, or NULL */
  guint32 declined_column;        /* the column that shows it, or NO_COLUMN */
  const char *declined_why;       /* static: "holds days, not people" */
  const struct profile *next;     /* the best reading of another meaning; NULL: none */
  double score, lead;             /* of the reading taken, and how far next is behind */
  struct table_rules rules;
};

/* Reads the rows of the sample and finds the header: the first row that a profile recognises; else
 * the first of the rows with most known names; else none, if the rows look like an edge list.
 * FALSE: the table was not recognised. */
gboolean header_detect (struct table_layout *layout, struct columns *columns, const char *title,
                        const struct dialect *dialect, const char *text, gsize length,
                        gboolean whole, gboolean contacts, const struct read_options *options,
                        GError **error);
void table_layout_clear (struct table_layout *layout);

/* "Spring term" and "Autumn term": do both of several words end with the same one? */
gboolean texts_end_alike (const char *one, const char *other);

#endif
