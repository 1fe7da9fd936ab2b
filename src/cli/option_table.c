/* The options, in the order in which help lists them. */
#include <stddef.h>
#include <string.h>
#include "pln/draw.h"
#include "pln/layout.h"
#include "pln/measure_table.h"
#include "pln/pseudonyms.h"
#include "pln/questions.h"
#include "pln/report.h"
#include "cli/file_formats.h"
#include "cli/option_readers.h"
#include "cli/option_table.h"
#include "cli/options.h"
#include "cli/output_formats.h"
#include "cli/terminal.h"

#define FIELD(name) offsetof (struct options, name)
#define INPUT GROUP_INPUT
#define NETWORK GROUP_NETWORK
#define MAP GROUP_MAP, FOR_REPORT
#define OUTPUT GROUP_OUTPUT

static const struct option_choice date_orders[]
  = { { "dmy", DATE_ORDER_DMY }, { "mdy", DATE_ORDER_MDY }, { "ymd", DATE_ORDER_YMD }, { NULL } };
static const struct option_choice yes_or_no[]
  = { { "yes", LAST_FIRST_YES }, { "no", LAST_FIRST_NO }, { NULL } };
const struct option_choice option_shapes[]
  = { { "own-log", SHAPE_OWN_LOG }, { "attendance", SHAPE_ATTENDANCE },
      { "chat", SHAPE_CHAT },       { "contacts", SHAPE_CONTACTS },
      { "ties", SHAPE_TIES },       { NULL } };
static const struct option_choice layouts[]
  = { { "force", LAYOUT_FORCE }, { "rings", LAYOUT_RINGS }, { "quick", LAYOUT_QUICK }, { NULL } };
static const struct option_choice periods[]
  = { { "quarter", PERIODS_QUARTER }, { "year", PERIODS_YEAR }, { NULL } };
static const struct option_choice themes[]
  = { { "light", THEME_LIGHT }, { "dark", THEME_DARK }, { "print", THEME_PRINT }, { NULL } };

static const struct option_choice papers[]
  = { { "a4", PAPER_A4 }, { "letter", PAPER_LETTER }, { NULL } };

static const struct option_choice coarse_groups[] = { { "3", 3 }, { "5", 5 }, { NULL } };

static const struct option_choice colours[]
  = { { "auto", COLOUR_AUTO }, { "always", COLOUR_ALWAYS }, { "never", COLOUR_NEVER }, { NULL } };

const struct option_row option_table[] = {
  { "contacts", 'c', OPTION_FILES, INPUT, FOR_DATA, FIELD (contacts), "FILE",
    "Table of people: name, field, org, place, tags ...", .common = TRUE, .same_figures = TRUE },
  { "me", 0, OPTION_TEXT, INPUT, FOR_DATA, FIELD (me), "NAME",
    "Your name (default: the person in most rows)", .common = TRUE, .same_figures = TRUE,
    .in_plan = TRUE },
  { "no-me", 0, OPTION_FLAG, INPUT, FOR_DATA, FIELD (no_me), NULL, "You are not in the data",
    .in_plan = TRUE },
  { "column", 0, OPTION_TEXTS, INPUT, FOR_DATA, FIELD (columns), "ROLE=NAME",
    "Use column NAME as from, to, with, date ...",
    .hints
    = "date= from= to= with= name= event= topic= channel= direction= weight= minutes= field= org= place= "
      "none=" },
  { "as", 0, OPTION_CHOICE, INPUT, FOR_DATA, FIELD (shape), "SHAPE",
    "What a row of a table is, if pln asks", .choices = option_shapes },
  { "plan", 0, OPTION_FILE, INPUT, FOR_DATA, FIELD (plan), "FILE",
    "Read the files as this plan says (pln check --save-plan writes it)" },
  { "save-plan", 0, OPTION_FILE, INPUT, FOR_CHECK, FIELD (save_plan), "FILE",
    "Write how the files are read, for you to correct and for --plan", .same_figures = TRUE,
    .writes = TRUE },
  { "sheet", 0, OPTION_TEXT, INPUT, FOR_DATA, FIELD (sheet), "NAME",
    "Sheet of a workbook (default: the first log, and sheets like it)", .in_plan = TRUE },
  { "delimiter", 0, OPTION_OTHER, INPUT, FOR_DATA, FIELD (delimiter), "C",
    "Cell separator, tab or space (default: detected)", .hints = "tab space",
    .read = delimiter_read, .in_plan = TRUE },
  { "encoding", 0, OPTION_TEXT, INPUT, FOR_DATA, FIELD (encoding), "NAME",
    "Text encoding (default: detected)", .hints = "UTF-8 UTF-16LE Windows-1252", .in_plan = TRUE },
  { "date-order", 0, OPTION_CHOICE, INPUT, FOR_DATA, FIELD (date_order), "ORDER",
    "How to read dates like 3/4/2025: dmy, mdy or ymd; FILE=dmy for one file",
    .choices = date_orders, .of_files = FIELD (file_orders), .in_plan = TRUE },
  { "last-first", 0, OPTION_CHOICE, INPUT, FOR_DATA, FIELD (last_first), "YES|NO",
    "Read \"Lee, Kim\" as Kim Lee (yes) or two people (no)", .choices = yes_or_no,
    .in_plan = TRUE },
  { "format", 0, OPTION_TEXT, INPUT, FOR_DATA, FIELD (format), "NAME",
    "Kind of export, if pln does not recognise it", .words = read_format_names, .in_plan = TRUE },
  { "channel-kind", 0, OPTION_TEXTS, INPUT, FOR_DATA, FIELD (channel_kinds), "NAME=KIND",
    "What a channel is: one-to-one, call, message, post, event ...", .in_plan = TRUE },
  { "aliases", 0, OPTION_FILE, INPUT, FOR_DATA, FIELD (aliases), "FILE",
    "Table of names that are one person: name, alias" },
  { "goals", 0, OPTION_FILE, INPUT, FOR_REPORT | FOR_WHY, FIELD (goals), "FILE",
    "What you want to learn: topic, sources, by when", .same_figures = TRUE },
  { "names", 0, OPTION_FILE, INPUT, FOR_DATA, FIELD (names), "FILE",
    "Your own names for circles (pln names writes the table)", .same_figures = TRUE },
  { "only", 0, OPTION_FILE, INPUT, FOR_SHARING, FIELD (only), "FILE",
    "Name only the people in FILE, who agreed; all others become numbers" },
  { "suggest-merges", 0, OPTION_FILE, INPUT, FOR_CHECK, FIELD (suggest_merges), "FILE",
    "Write pairs of names that may be one person, as a table for --aliases", .same_figures = TRUE,
    .writes = TRUE },
  { "limit", 0, OPTION_TEXTS, INPUT, FOR_DATA, FIELD (limits), "NAME=N",
    "Change a limit: cell=BYTES, people=N, ties=N or memory=MIB",
    .hints = "cell= people= ties= memory= memory=none", .same_figures = TRUE },
  { "strict", 0, OPTION_FLAG, INPUT, FOR_DATA, FIELD (strict), NULL,
    "Stop at the first row that cannot be read", .same_figures = TRUE },

  { "since", 0, OPTION_DATE, NETWORK, FOR_ONE_PERIOD, FIELD (since), "DATE",
    "Leave out what is before DATE (2016, May 2016, last year: its first day)", .common = TRUE },
  { "until", 0, OPTION_DATE, NETWORK, FOR_ONE_PERIOD, FIELD (until), "DATE",
    "Leave out what is after DATE (2016, May 2016, last year: its last day)" },
  { "as-of", 0, OPTION_DATE, NETWORK, FOR_ONE_PERIOD, FIELD (as_of), "DATE",
    "Look back from DATE, or its last day (default: the last in the data)" },
  { "half-life", 0, OPTION_OTHER, NETWORK, FOR_DATA, FIELD (half_life_days), "DAYS",
    "Days until contact counts half, none or auto", G_STRINGIFY (HALF_LIFE_DAYS),
    .hints = "auto none 30 90 180 365", .read = half_life_read },
  { "channel-weight", 0, OPTION_TEXTS, NETWORK, FOR_DATA, FIELD (channel_weights), "NAME=X",
    "Count each interaction on this channel X times" },
  { "min-strength", 0, OPTION_NUMBER, NETWORK, FOR_DATA, FIELD (min_strength), "X",
    "Leave out ties weaker than X", .maximum = 1e12 },
  { "big-event", 0, OPTION_COUNT, NETWORK, FOR_DATA, FIELD (big_event), "N",
    "Do not create ties from events with more than N people", G_STRINGIFY (BIG_EVENT) },
  { "infer", 0, OPTION_TEXT, NETWORK, FOR_DATA, FIELD (infer), "LIST",
    "Add ties between people who share org, topic ...",
    .hints = "topic event field org place tags" },
  { "resolution", 0, OPTION_NUMBER, NETWORK, FOR_MEASURES, FIELD (resolution), "X",
    "Above 1: more and smaller circles; below 1: fewer and larger ones", "1", .minimum = 1e-3,
    .maximum = 1e3 },
  { "weighted-paths", 0, OPTION_FLAG, NETWORK, FOR_MEASURES, FIELD (weighted_paths), NULL,
    "Use 1/strength as path length" },
  { "exact", 0, OPTION_FLAG, NETWORK, FOR_MEASURES, FIELD (exact), NULL,
    "Compute everything exactly" },
  { "seed", 0, OPTION_NUMBER, NETWORK, FOR_MEASURES, FIELD (seed), "N", "Random seed", "1",
    .maximum = 9007199254740992.0 },
  { "threads", 0, OPTION_COUNT, NETWORK, FOR_DATA, FIELD (threads), "N",
    "Use at most N threads (default: all)", .same_figures = TRUE },

  { "map", 'm', OPTION_FILE, MAP, FIELD (map), "FILE", "Draw the map: %s", .formats = map_formats,
    .common = TRUE, .writes = TRUE },
  { "layout", 0, OPTION_CHOICE, MAP, FIELD (layout), "NAME",
    "force, rings around you, or quick: force from a single run", "force", .choices = layouts },
  { "by", 0, OPTION_TEXT, MAP, FIELD (by), "FIELD",
    "Sectors of the rings: field, org ... (default: cluster)", .hints = "field org place tags" },
  { "pin", 0, OPTION_FILE, MAP, FIELD (pin), "FILE", "Keep the positions of an earlier map: %s",
    .formats = position_formats },
  { "periods", 0, OPTION_CHOICE, MAP, FIELD (periods), "NAME",
    "Draw a small map for each quarter or year", .choices = periods },
  { "size", 0, OPTION_OTHER, MAP, FIELD (size), "WxH",
    "Pixels, or A4, A3, letter, 16:9, or auto to fit the names (default: " G_STRINGIFY (
      PAGE_WIDTH) "x" G_STRINGIFY (PAGE_HEIGHT) ")",
    .hints = "auto A4 A3 letter 16:9 1600x1200 2400x1800", .read = page_size_read },
  { "dpi", 0, OPTION_NUMBER, MAP, FIELD (dpi), "N", "Pixels per inch of a PNG",
    G_STRINGIFY (NORMAL_DPI), .minimum = 10, .maximum = 2400 },
  { "theme", 0, OPTION_CHOICE, MAP, FIELD (theme), "NAME", "Colours: light, dark or print", "light",
    .choices = themes },
  { "labels", 0, OPTION_OTHER, MAP, FIELD (labels), "N", "Show at most N names, all or none", "all",
    .hints = "all none 20 50 100", .read = labels_read },
  { "size-by", 0, OPTION_TEXT, MAP, FIELD (size_by), "NAME",
    "Measure behind circle size (default: strength, or betweenness if nobody is you)",
    .words = measure_size_names },
  { "without-me", 0, OPTION_FLAG, MAP, FIELD (without_me), NULL, "Do not draw yourself" },
  { "title", 0, OPTION_TEXT, MAP, FIELD (title), "TEXT", "Title of the map" },
  { "stats", 0, OPTION_FLAG, MAP, FIELD (stats), NULL,
    "Print quality of the map: crossings, overlaps ..." },

  { "report", 'r', OPTION_FILE, OUTPUT, FOR_DOCUMENTS, FIELD (report), "FILE",
    "Write the report: %s", .formats = report_formats, .common = TRUE, .writes = TRUE },
  { "paper", 0, OPTION_CHOICE, OUTPUT, FOR_DOCUMENTS, FIELD (paper), "NAME",
    "Paper of a PDF report: a4 or letter (default: a4)", .choices = papers },
  { "since-report", 0, OPTION_FILE, OUTPUT, FOR_REPORT, FIELD (since_report), "FILE",
    "Say what moved since an earlier report (a .json that pln wrote)" },
  { "metrics", 0, OPTION_FILE, OUTPUT, FOR_REPORT, FIELD (metrics), "FILE",
    "Write all measures as CSV, one row per contact", .common = TRUE, .writes = TRUE },
  { "ties", 0, OPTION_FILE, OUTPUT, FOR_REPORT, FIELD (ties), "FILE",
    "Write all ties as CSV; pln can read it again", .common = TRUE, .writes = TRUE },
  { "topics", 0, OPTION_FILE, OUTPUT, FOR_REPORT, FIELD (topics), "FILE",
    "Write who brings you which topic as CSV, with times and last day", .writes = TRUE },
  { "vault", 0, OPTION_FILE, OUTPUT, FOR_REPORT, FIELD (vault), "DIR",
    "Write a Markdown note about each person into this folder; your own text in it stays",
    .writes = TRUE },
  { "reminders", 0, OPTION_FILE, OUTPUT, FOR_REPORT, FIELD (reminders), "FILE",
    "Write who is due and what to do this month as a calendar: %s", .formats = calendar_formats,
    .writes = TRUE },
  { "graph", 0, OPTION_FILE, OUTPUT, FOR_REPORT, FIELD (graph), "FILE", "Write the graph: %s",
    .formats = graph_formats, .writes = TRUE },
  { "questions", 'n', OPTION_COUNT, OUTPUT, FOR_ASK, FIELD (questions), "N",
    "Ask at most N questions", G_STRINGIFY (QUESTIONS_MOST) },
  { "output", 'o', OPTION_FILE, OUTPUT, FOR_TABLES, FIELD (output), "FILE",
    "Write the table of questions, names or ties, which pln reads again", .writes = TRUE },
  { "measures", 0, OPTION_FLAG, OUTPUT, FOR_TIES, FIELD (measures), NULL,
    "Compute all columns: overlap, span, bridge, kind ... as well" },
  { "full", 0, OPTION_FLAG, OUTPUT, FOR_DATA & ~FOR_TABLES, FIELD (full), NULL,
    "Show everything, not just one page", .common = TRUE },
  { "top", 0, OPTION_COUNT, OUTPUT, FOR_REPORT | FOR_PATH | FOR_RANK, FIELD (top), "N",
    "Rows of the table of people (default: " G_STRINGIFY (TOP_PEOPLE) "; rank: " G_STRINGIFY (
      TOP_RANKS) "), or number of paths (default: " G_STRINGIFY (TOP_PATHS) ")" },
  /* No default, because a long report has more than 5. */
  { "actions", 0, OPTION_COUNT, OUTPUT, FOR_REPORT, FIELD (actions), "N",
    "Suggest at most N actions (default: 5)" },
  { "static", 0, OPTION_FLAG, OUTPUT, FOR_REPORT, FIELD (static_page), NULL,
    "Leave the script out of an HTML report" },
  { "sections", 0, OPTION_TEXT, OUTPUT, FOR_REPORT, FIELD (sections), "LIST",
    "Show only these parts of the report", .words = report_section_names, .comma_list = TRUE },
  { "between", 0, OPTION_TEXT, OUTPUT, FOR_CHANGE, FIELD (between), "PERIODS",
    "The two periods to compare: 2015,2016 or FROM..TO,FROM..TO" },
  { "anonymise", 0, OPTION_FILE, OUTPUT, FOR_SHARING, FIELD (anonymise), "KEYFILE",
    "Use pseudonyms; only KEYFILE says who is who", .common = TRUE, .writes = TRUE,
    .also = "anonymize" },
  { "keep", 0, OPTION_TEXT, OUTPUT, FOR_SHARING, FIELD (keep), "LIST",
    "With --anonymise, show these columns as they are in the data", .words = text_column_names,
    .comma_list = TRUE },
  { "coarsen", 0, OPTION_CHOICE, OUTPUT, FOR_SHARING, FIELD (coarsen), "K",
    "With --anonymise, round numbers, dates and places until K people look alike: 3 or 5",
    .choices = coarse_groups },

  { "color", 0, OPTION_CHOICE, OUTPUT, FOR_ALL, FIELD (colour), "WHEN",
    "Bold and colour on standard output: auto, always or never", "auto", .choices = colours,
    .also = "colour" },
  { "quiet", 'q', OPTION_FLAG, OUTPUT, FOR_ALL, FIELD (quiet), NULL,
    "On a terminal, neither show progress nor list the files written" },
  { "help", 'h', OPTION_FLAG, GROUP_HELP, FOR_ALL, FIELD (help), NULL, "Show this help and exit",
    .common = TRUE },
  { "version", 0, OPTION_FLAG, GROUP_HELP, FOR_ALL, FIELD (version), NULL,
    "Show the version and exit", .common = TRUE },
  { "no-sandbox", 0, OPTION_FLAG, GROUP_HELP, FOR_ALL, FIELD (no_sandbox), NULL,
    "Run outside the sandbox, in which pln opens only files that you name", .same_figures = TRUE },
  { NULL }
};

guint
option_count (void)
{
  return G_N_ELEMENTS (option_table) - 1;
}

const char *
option_group_title (enum option_group group)
{
  static const char *const titles[N_OPTION_GROUPS]
    = { "Reading", "Network", "Map", "Output (\"-\" is standard output)", "Other" };
  return titles[group];
}

static gboolean
name_is (const char *full, const char *name, gsize length)
{
  return strlen (full) == length && strncmp (full, name, length) == 0;
}

const struct option_row *
option_by_name (const char *name, gsize length)
{
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    if (name_is (row->name, name, length)
        || (row->also != NULL && name_is (row->also, name, length)))
      return row;
  return NULL;
}

const struct option_row *
option_by_letter (char letter)
{
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    if (row->short_name == letter)
      return row;
  return NULL;
}

gboolean
option_belongs_to (const struct option_row *row, guint commands)
{
  return (row->commands & commands) != 0 || commands == FOR_CONFIG;
}

gboolean
option_repeats (const struct option_row *row)
{
  return row->type == OPTION_FLAG || row->type == OPTION_TEXTS || row->type == OPTION_FILES;
}

char *
option_help (const struct option_row *row)
{
  g_autofree char *endings = row->formats != NULL ? file_formats_text (row->formats ()) : NULL;
  g_auto (GStrv) parts = g_strsplit (row->help, "%s", 2);
  g_autofree char *help = endings != NULL ? g_strjoinv (endings, parts) : g_strdup (row->help);
  if (row->standard == NULL)
    return g_steal_pointer (&help);
  return g_strdup_printf ("%s (default: %s)", help, row->standard);
}

const char **
option_words (const struct option_row *row)
{
  GPtrArray *words = g_ptr_array_new ();
  const char *const *word = row->words != NULL ? row->words () : NULL;
  for (; word != NULL && *word != NULL; word++)
    g_ptr_array_add (words, (gpointer)*word);
  for (const struct option_choice *one = row->choices; one != NULL && one->word != NULL; one++)
    g_ptr_array_add (words, (gpointer)one->word);
  gboolean any = words->len > 0;
  g_ptr_array_add (words, NULL);
  const char **array = (const char **)g_ptr_array_free (words, FALSE);
  if (!any)
    g_clear_pointer (&array, g_free);
  return array;
}
