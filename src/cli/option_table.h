/* option_table.h - every option of the command line, one row each.
 *
 * The parser, the help of each command, the manual page and the shell completions all read these
 * rows; there is no other list of options. */
#ifndef CLI_OPTION_TABLE_H
#define CLI_OPTION_TABLE_H

#include <glib.h>

/* The commands an option belongs to; their names are in src/cli/commands.c. */
enum command_set
{
  FOR_REPORT = 1 << 0,
  FOR_CHECK = 1 << 1,
  FOR_WHO = 1 << 2,
  FOR_PATH = 1 << 3,
  FOR_CHANGE = 1 << 4,
  FOR_EXPLAIN = 1 << 5,
  FOR_ASK = 1 << 6,
  FOR_RANK = 1 << 7,
  FOR_WHY = 1 << 8,
  FOR_NAMES = 1 << 9,
  FOR_STARTERS = 1 << 10, /* demo and template */
  FOR_CONFIG = 1 << 11,   /* takes the options of all commands */
  FOR_TIES = 1 << 12,
  FOR_DOCUMENTS = FOR_REPORT | FOR_WHO | FOR_WHY | FOR_PATH | FOR_RANK | FOR_CHANGE,
  FOR_MEASURES = FOR_REPORT | FOR_WHO | FOR_RANK | FOR_CHANGE | FOR_NAMES,
  FOR_TABLES = FOR_ASK | FOR_NAMES | FOR_TIES, /* that -o writes */
  FOR_DATA = FOR_DOCUMENTS | FOR_CHECK | FOR_TABLES,
  FOR_SHARING = FOR_DOCUMENTS | FOR_TIES,
  FOR_ONE_PERIOD = FOR_DATA & ~FOR_CHANGE,
  FOR_ALL = FOR_DATA | FOR_EXPLAIN | FOR_STARTERS | FOR_CONFIG
};

/* The kind of value, and the type of its field in struct options. */
enum option_type
{
  OPTION_FLAG,   /* gboolean; no value */
  OPTION_COUNT,  /* int, at least 1; 0 if not given */
  OPTION_NUMBER, /* double, from minimum to maximum */
  OPTION_CHOICE, /* int, one of choices */
  OPTION_DATE,   /* char *, checked to be a date; typed_days.h */
  OPTION_TEXT,   /* char *, UTF-8 */
  OPTION_FILE,   /* char *, any bytes */
  OPTION_TEXTS,  /* char **, one per use of the option */
  OPTION_FILES,  /* char ** */
  OPTION_OTHER   /* parsed by a reader of its own */
};

enum option_group
{
  GROUP_INPUT,
  GROUP_NETWORK,
  GROUP_MAP,
  GROUP_OUTPUT,
  GROUP_HELP, /* and what a pln.conf may not say, as it may come with foreign data */
  N_OPTION_GROUPS
};

struct option_choice
{
  const char *word; /* NULL after the last */
  int value;
};

struct option_row
{
  const char *name;
  char short_name; /* or 0 */
  enum option_type type;
  enum option_group group;
  guint commands;       /* set of enum command_set */
  gsize field;          /* offset in struct options */
  const char *argument; /* placeholder for the value in the help, or NULL */
  const char *help;     /* a sentence without full stop; "%s": the file extensions */
  const char *standard; /* default value, as text, also shown in the help; or NULL */
  double minimum, maximum;
  const struct option_choice *choices;
  const char *const *(*words) (void); /* the words it accepts, or NULL */
  gboolean comma_list;                /* accepts a list of these words, separated by commas */
  const char *hints;                  /* other values for shell completion, separated by blanks */
  gboolean common;                    /* shown by "pln --help" */
  const struct file_format *(*formats) (void); /* formats of its file, or NULL: any */
  gboolean (*read) (const char *option, const char *text, gpointer field, GError **error);
  gboolean same_figures; /* of reading and network: changes no figure, or is named elsewhere */
  gboolean writes;       /* its file is an output */
  gboolean in_plan;      /* an answer on how to read, which --save-plan keeps */
  const char *also;      /* another spelling of the name, not listed; NULL: none */
  gsize
    of_files; /* a choice may be for one file, "FILE=WORD": the field (char **) for these; 0: not */
};

/* All rows, in the order of the help; a NULL name after the last. */
extern const struct option_row option_table[];
/* The words for enum table_shape, which plans write too. */
extern const struct option_choice option_shapes[];

guint option_count (void);
const char *option_group_title (enum option_group group);
/* Finds a row; NULL if there is none. */
const struct option_row *option_by_name (const char *name, gsize length);
const struct option_row *option_by_letter (char letter);
/* Does this set of commands, usually of one, take the option? */
gboolean option_belongs_to (const struct option_row *row, guint commands);
/* May the option be given more than once? */
gboolean option_repeats (const struct option_row *row);
/* The help text with file extensions and default filled in (g_free). */
char *option_help (const struct option_row *row);
/* The words it accepts, from choices, words or formats: a NULL-terminated array (g_free), or NULL
 * if it accepts anything. */
const char **option_words (const struct option_row *row);

#endif
