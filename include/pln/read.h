/* read.h - from exported files to a log.
 *
 * Reads each file once (so it may be a pipe), and looks at a bounded sample before it decides on
 * encoding, dialect, header, roles and date order. Memory grows with the number of people,
 * interaction contexts and records, not with the length of the text. Cost: about twice a libcsv
 * pass over the bytes. */
#ifndef PLN_READ_H
#define PLN_READ_H

#include "pln/record.h"

enum date_order
{
  DATE_ORDER_AUTO,
  DATE_ORDER_DMY,
  DATE_ORDER_MDY,
  DATE_ORDER_YMD
};
/* Does "Lee, Kim" in a cell of people mean Kim Lee, or two people? */
enum last_first
{
  LAST_FIRST_AUTO,
  LAST_FIRST_YES,
  LAST_FIRST_NO
};

/* What a row of a table without a profile is. */
enum table_shape
{
  SHAPE_AUTO,
  SHAPE_OWN_LOG,    /* somebody the writer met */
  SHAPE_ATTENDANCE, /* somebody who was there, with all the others of that event or day */
  SHAPE_CHAT,       /* a message in a chat */
  SHAPE_CONTACTS,   /* a person, and no contact */
  SHAPE_TIES        /* one person and another */
};

/* What a plan says about one file. */
struct file_plan
{
  const char *file;           /* as pln check names it; NULL: about all files */
  enum table_shape shape;     /* SHAPE_AUTO: not said */
  const char *const *columns; /* "ROLE=NAME", NULL-terminated */
  const guint *line;          /* of the plan, for each of columns */
};

struct read_options
{
  const char *const
    *files; /* interactions (or any export), NULL-terminated; "-" is standard input */
  const char *const *contacts; /* contacts files, NULL-terminated, or NULL */
  const char *const *columns;  /* "ROLE=NAME" overrides, NULL-terminated, or NULL */
  const char *plan_path;       /* of the plan, for messages */
  const struct file_plan *plan;
  guint n_plans;
  gboolean assume;            /* take what is likeliest where the user would be asked */
  const char *format;         /* a profile's name, or NULL: detect */
  enum table_shape shape;     /* of files without a profile, as told; SHAPE_AUTO: the best */
  const char *encoding;       /* iconv name, or NULL: detect */
  const char *sheet;          /* of workbooks, by name, or NULL: see read/book_sheets.h */
  gint32 as_of;               /* up to which day the user says the data goes; 0: not said */
  int delimiter;              /* a byte, or 0: detect */
  enum date_order date_order; /* for files that do not show it themselves */
  const char *const
    *file_orders; /* "FILE=dmy": of a file whatever it shows, NULL-terminated, or NULL */
  const char *const *channel_kinds; /* "NAME=KIND" overrides, NULL-terminated, or NULL */
  enum last_first last_first;       /* AUTO: decided for each file by what else its cells say */
  gboolean strict;                  /* any rejected row is an error */
  /* otherwise the first ten of each file are kept, and all are counted */
  gboolean keep_all_rejects;
  gboolean keep_lines; /* log.lines: 4 bytes a record, and 24 a row */
  gsize field_limit;   /* bytes; 0: 1 MiB */
  /* 1, or 2 for large files; 0: as many as there are. The log is the same */
  int threads;
};

/* A rejected row (or cell): where it is, and why it was rejected. */
struct reject
{
  guint64 line;       /* physical line on which the row starts, from 1 */
  const char *column; /* header name, or NULL */
  const char *value;  /* as written, cut at 80 characters, or NULL */
  const char *reason; /* a clause: "is not a valid date", ... and how to fix it if that is known */
};

/* The reason of rows without people, of which the user may know a column that has them. */
#define REASON_NOBODY "names nobody"

struct column_use
{
  const char *name; /* header text, or "column 3" without a header */
  const char *role; /* "from", "date", "field", ..., or NULL: not used */
  const char
    *why; /* a static clause: why it is used, or what it looks like; NULL: its header says so */
  gboolean overlooked; /* looks like people, days or strengths, and is not used */
  guint unknown_words; /* in its cells, of a direction or a cadence: they say nothing */
};

#define DROP_IN_OTHER_PARTS "in other parts of the file" /* which repeat what the table says */

struct drop_count /* rows skipped on purpose: drafts, spam, cancelled */
{
  const char *reason;
  guint64 rows;
};

/* What pln understood of one file: everything that `pln check` prints. */
struct input
{
  const char *path;     /* as given; in messages and in check: "export.zip, messages.csv" */
  const char *label;    /* as reports name it: without the folder or archive it is in */
  const char *name;     /* the file's own: "messages.csv" */
  const char *source;   /* what the table was made from: "Excel workbook"; NULL: it is text */
  const char *row_word; /* what line numbers count: "line", "row", "event", "card" */
  const char *profile;  /* "LinkedIn messages", or "interactions", "contacts", "edge list" */
  const char *format;   /* its short name, as --format takes it */
  gboolean known;       /* the header is that of a known export */
  const char *next;     /* the title of the reading that came second; NULL: none other possible */
  double score, lead;   /* of the reading chosen, and how much less next has; see
                                read/understand/readings.h for the units */
  const char *encoding; /* "UTF-8", "UTF-8 with BOM", "UTF-16LE", "Windows-1252" */
  gboolean encoding_guessed; /* by its words: neither a mark nor valid UTF-8 said so */
  gboolean
    met_by_look; /* no header says that the people of a row met: their cells look like people */
  const char *delimiter; /* "comma", "semicolon", "tab", "|", "space" */
  const char *quote;     /* "double quote", "single quote", "none" */
  const char *line_ends; /* "LF", "CRLF", "CR", "mixed" */
  guint64 header_line;   /* 0: no header */
  guint64 preamble_lines;
  gboolean is_example; /* so says the line above the table */
  struct column_use *column;
  guint32 n_columns;
  const char
    *date_style; /* "year-month-day", "day/month/year (decided by line 12: 23/04/2024)", or NULL */
  const char *days_assumed; /* "the day comes first, as in French", if that is not sure, or NULL */
  const char *date_example; /* a value as written */
  gint32 date_example_day;
  enum date_order date_order; /* of dates like 3/4/2025; AUTO: there are none, or any order fits */
  gboolean date_order_is_shown; /* by the file's own values */
  guint64 rows;                 /* data rows without blank ones */
  guint64 kept;
  guint64 rejected;   /* rows; rows == kept + rejected + dropped + duplicates */
  guint64 duplicates; /* equal in every field to a row of an earlier file */
  guint64 dropped;
  struct drop_count *drop;
  guint32 n_drops;
  struct reject *reject;
  guint32 n_rejects; /* those kept */
  const char **notice;
  guint32 n_notices; /* messages: lower case, no full stop */
};

/* A file in a folder or an archive, or a sheet of a workbook, that was left aside. */
struct unread_file
{
  const char *title; /* "export.zip, Profile.csv" */
  const char *label; /* "Profile.csv" */
  const char *why;   /* a whole message, or NULL: it does not look like a table */
};

/* Is the word the name of a role, as in "ROLE=NAME"? */
gboolean read_knows_role (const char *word);

/* Reads all files. NULL and an error (PLN_ERROR_DATA, _SYSTEM, or _USAGE for an option that matches
 * no column) if that fails. A file of which no row could be read is an error. Free with
 * log_free. */
struct log *log_read (const struct read_options *options, GError **error);
void log_free (struct log *log);

/* Reads an aliases file of any dialect, with or without a header. encoding: assumed if the bytes
 * are not UTF-8 or UTF-16; NULL: guess. NULL and an error with file and line for a row with a
 * single name, a file without rows, an unclosed quote ... */
struct aliases *aliases_read (const char *path, const char *encoding, GError **error);
void aliases_free (struct aliases *aliases); /* NULL is allowed */

/* Reads a table of circle names, as "pln names" writes it: a circle and its members, or a person and
 * their circle, in each row. A circle without a name is left out. NULL and an error with file and
 * line for a table without these columns, a person in two circles ... */
struct circle_names *circle_names_read (const char *path, const char *encoding, GError **error);
void circle_names_free (struct circle_names *names); /* NULL is allowed */

/* Reads who agreed to be named: a name in each row, with or without a header. Columns of yes and no are
 * answers, and only those who say yes in all of them agreed. NULL and an error with file and line for
 * another answer, two names on a line without a header, or if nobody agreed. */
struct consents *consents_read (const char *path, const char *encoding, GError **error);
void consents_free (struct consents *consents); /* NULL is allowed */

/* Reads a goals file: rows of a topic or field, how many people should bring it, and by when; any
 * dialect, with or without a header in one of seven languages. order: of dates like 3/4/2017, if the
 * file does not show it. NULL and an error with file, line and column for a row without a subject, a
 * subject given twice, a cell that is not a number or a date ... */
struct goals *goals_read (const char *path, const char *encoding, enum date_order order,
                          GError **error);
void goals_free (struct goals *goals); /* NULL is allowed */

/* The names that --format takes, NULL-terminated. */
const char *const *read_format_names (void);

#endif
