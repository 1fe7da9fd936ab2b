/* The one option table. */
#include <string.h>
#include "cli/options.h"
#include "cli/output_formats.h"

enum
{
  NOT_GIVEN = G_MININT
};

#define FILENAME_ARRAY G_OPTION_ARG_FILENAME_ARRAY
#define WORD G_OPTION_ARG_FILENAME /* bytes as they are, whatever the locale */

static GOptionGroup *
group_of (const char *name, const char *title, const GOptionEntry *entries)
{
  GOptionGroup *group = g_option_group_new (name, title, "", NULL, NULL);
  g_option_group_add_entries (group, entries);
  return group;
}

static GOptionGroup *
input_group (struct options *o)
{
  const GOptionEntry entries[] = {
    { "contacts", 'c', 0, FILENAME_ARRAY, &o->contacts,
      "Who people are: name, field, org, place, tags ...", "FILE" },
    { "me", 0, 0, WORD, &o->me, "The owner of the network", "NAME" },
    { "no-me", 0, 0, G_OPTION_ARG_NONE, &o->no_me, "Nobody owns this network", NULL },
    { "column", 0, 0, FILENAME_ARRAY, &o->columns,
      "Take the column NAME for a role: from, to, with, date, ...", "ROLE=NAME" },
    { "delimiter", 0, 0, WORD, &o->delimiter, "Between cells: a character, tab or space", "C" },
    { "encoding", 0, 0, WORD, &o->encoding, "UTF-8, UTF-16LE, Windows-1252, ...", "NAME" },
    { "date-order", 0, 0, WORD, &o->date_order, "How 3/4/2025 is read: dmy, mdy or ymd", "ORDER" },
    { "last-first", 0, 0, WORD, &o->last_first,
      "Is \"Lee, Kim\" Kim Lee (yes), or two people (no)?", "YES|NO" },
    { "format", 0, 0, WORD, &o->format, "The export's kind, when it is not recognised", "NAME" },
    { "aliases", 0, 0, WORD, &o->aliases, "Names that are one person: name, alias, ...", "FILE" },
    { "suggest-merges", 0, 0, WORD, &o->suggest_merges,
      "check: list names that may be one person, for --aliases", "FILE" },
    { "limit", 0, 0, FILENAME_ARRAY, &o->limits,
      "Take on more or less: cell=BYTES, people=N, ties=N, memory=MIB", "NAME=N" },
    { "strict", 0, 0, G_OPTION_ARG_NONE, &o->strict, "Any row that cannot be read is an error",
      NULL },
    { NULL }
  };
  return group_of ("input", "Reading:", entries);
}

static GOptionGroup *
network_group (struct options *o)
{
  const GOptionEntry entries[]
    = { { "since", 0, 0, WORD, &o->since, "Leave out what came before", "DATE" },
        { "until", 0, 0, WORD, &o->until, "Leave out what came after", "DATE" },
        { "as-of", 0, 0, WORD, &o->as_of,
          "The day the report speaks of (default: the last in the data)", "DATE" },
        { "half-life", 0, 0, WORD, &o->half_life,
          "Days after which an interaction counts half, none or auto (auto)", "DAYS" },
        { "channel-weight", 0, 0, FILENAME_ARRAY, &o->channel_weights,
          "Count a channel's interactions X times", "NAME=X" },
        { "min-strength", 0, 0, WORD, &o->min_strength, "Leave out weaker ties", "X" },
        { "big-event", 0, 0, G_OPTION_ARG_INT, &o->big_event,
          "Gatherings of over N people make no new ties (20)", "N" },
        { "infer", 0, 0, WORD, &o->infer,
          "Add ties between people who share org, field, topic, ...", "LIST" },
        { "weighted-paths", 0, 0, G_OPTION_ARG_NONE, &o->weighted_paths,
          "Strong ties are short ways", NULL },
        { "exact", 0, 0, G_OPTION_ARG_NONE, &o->exact, "Estimate nothing, however long it takes",
          NULL },
        { "seed", 0, 0, WORD, &o->seed, "Of all that is random (1)", "N" },
        { "threads", 0, 0, G_OPTION_ARG_INT, &o->threads, "At most N (all); the result is the same",
          "N" },
        { NULL } };
  return group_of ("network", "Network:", entries);
}

/* GLib keeps the text. */
static const char *
graph_help (void)
{
  g_autofree char *endings = graph_endings (FALSE),
                  *help = g_strconcat ("Write the graph: ", endings, NULL);
  return g_intern_string (help);
}

static GOptionGroup *
output_group (struct options *o)
{
  const GOptionEntry entries[] = {
    { "map", 'm', 0, WORD, &o->map, "Draw the map: .svg, .png or .pdf", "FILE" },
    { "layout", 0, 0, WORD, &o->layout, "force, or rings around the owner", "NAME" },
    { "by", 0, 0, WORD, &o->by, "Sectors of the rings: field, org, place, ... (cluster)", "FIELD" },
    { "pin", 0, 0, WORD, &o->pin, "Keep people where an earlier map.svg or .graphml has them",
      "FILE" },
    { "periods", 0, 0, WORD, &o->periods, "A small map for each quarter or year, on one page",
      "NAME" },
    { "size", 0, 0, WORD, &o->size,
      "The page in pixels (1600x1200), or auto: as many as names need", "WxH" },
    { "dpi", 0, 0, WORD, &o->dpi, "Pixels per inch of a PNG (96)", "N" },
    { "theme", 0, 0, WORD, &o->theme, "light, dark or print", "NAME" },
    { "labels", 0, 0, WORD, &o->labels, "At most N names on the map, all or none", "N" },
    { "size-by", 0, 0, WORD, &o->size_by, "Measure that sets the size of circles", "NAME" },
    { "with-me", 0, 0, G_OPTION_ARG_NONE, &o->with_me, "Draw the owner too", NULL },
    { "title", 0, 0, WORD, &o->title, "The map's title", "TEXT" },
    { "stats", 0, 0, G_OPTION_ARG_NONE, &o->stats,
      "Say how good the map is: crossings, overlaps, names ...", NULL },
    { "report", 'r', 0, WORD, &o->report, "Write the report: .txt, .md, .html or .json", "FILE" },
    { "metrics", 0, 0, WORD, &o->metrics, "Write every measure, a row per contact, as CSV",
      "FILE" },
    { "ties", 0, 0, WORD, &o->ties, "Write every tie as CSV (pln reads it back)", "FILE" },
    { "graph", 0, 0, WORD, &o->graph, graph_help (), "FILE" },
    { "full", 0, 0, G_OPTION_ARG_NONE, &o->full, "All of the report, not one page", NULL },
    { "top", 0, 0, G_OPTION_ARG_INT, &o->top, "Rows of the centrality table (15)", "N" },
    { "anonymise", 0, 0, WORD, &o->anonymise,
      "Pseudonyms everywhere; who is who goes to this file alone", "KEYFILE" },
    { "actions", 0, 0, G_OPTION_ARG_INT, &o->actions, "At most N suggestions for the month (5)",
      "N" },
    { "sections", 0, 0, WORD, &o->sections, "Only these parts of the report", "LIST" },
    { "between", 0, 0, WORD, &o->between, "The two periods of pln change: FROM..TO,FROM..TO",
      "PERIODS" },
    { NULL }
  };
  return group_of ("output", "Output (- is standard output, for one of them):", entries);
}

static GOptionContext *
context_new (struct options *o, const char *command_line, const char *summary)
{
  const GOptionEntry entries[]
    = { { "help", 'h', 0, G_OPTION_ARG_NONE, &o->help, "Show this and end", NULL },
        { "version", 0, 0, G_OPTION_ARG_NONE, &o->version, "Show the version and end", NULL },
        { NULL } };
  GOptionContext *context = g_option_context_new (command_line);
  GOptionGroup *groups[] = { input_group (o), network_group (o), output_group (o) };

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, entries, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    g_option_context_add_group (context, groups[i]);
  return context;
}

static gboolean
words_are_utf8 (const struct options *o, GError **error)
{
  const char *const words[]
    = { o->me,    o->delimiter, o->encoding,  o->date_order, o->last_first, o->format,
        o->infer, o->title,     o->sections,  o->size_by,    o->by,         o->since,
        o->until, o->as_of,     o->half_life, o->between };
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i] != NULL && !g_utf8_validate (words[i], -1, NULL))
      return fail (error, PLN_ERROR_USAGE,
                   "an option's value is not UTF-8 text; type it in a UTF-8 terminal");
  return TRUE;
}

/* GLib says [OPTION...] before everything, where a command's name must be. */
static char *
help_text (GOptionContext *context)
{
  g_autofree char *help = g_option_context_get_help (context, FALSE, NULL);
  g_auto (GStrv) parts = g_strsplit (help, " [OPTION…]", 2);
  return g_strjoinv ("", parts);
}

/* GLib leaves the "--" that ends the options where a word with '-' follows. */
static char **
files_of (char **words)
{
  GPtrArray *files = g_ptr_array_new ();
  gboolean ended = FALSE;
  for (; *words != NULL; words++)
    if (ended || strcmp (*words, "--") != 0)
      g_ptr_array_add (files, g_strdup (*words));
    else
      ended = TRUE;
  g_ptr_array_add (files, NULL);
  return (char **)g_ptr_array_free (files, FALSE);
}

/* 0 would be taken for the default. */
static gboolean
counts_are_given_from_one (struct options *options, GError **error)
{
  const struct
  {
    const char *name;
    int *value;
  } counts[] = {
    { "--big-event", &options->big_event },
    { "--threads", &options->threads },
    { "--top", &options->top },
    { "--actions", &options->actions },
  };
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    if (*counts[i].value == NOT_GIVEN)
      *counts[i].value = 0;
    else if (*counts[i].value < 1)
      return fail (error, PLN_ERROR_USAGE, "%s %d: it takes a number from 1", counts[i].name,
                   *counts[i].value);
  return TRUE;
}

gboolean
options_parse (struct options *options, const char *command_line, const char *summary,
               char ***arguments, char **help, GError **error)
{
  g_autoptr (GOptionContext) context = context_new (options, command_line, summary);
  g_autoptr (GError) local = NULL;

  *help = NULL;
  options->big_event = options->threads = options->top = options->actions = NOT_GIVEN;
  if (!g_option_context_parse_strv (context, arguments, &local))
    return fail (error, PLN_ERROR_USAGE, "%s; see 'pln --help'", local->message);
  if (options->help)
    *help = help_text (context);
  options->files = files_of (*arguments + 1);
  return counts_are_given_from_one (options, error) && words_are_utf8 (options, error);
}

void
options_clear (struct options *o)
{
  char **const lists[] = { o->files, o->contacts, o->columns, o->channel_weights, o->limits };
  char *const words[]
    = { o->me,           o->delimiter,      o->encoding, o->date_order, o->last_first, o->format,
        o->aliases,      o->suggest_merges, o->since,    o->until,      o->as_of,      o->half_life,
        o->min_strength, o->infer,          o->map,      o->layout,     o->by,         o->pin,
        o->periods,      o->size,           o->theme,    o->labels,     o->size_by,    o->title,
        o->dpi,          o->report,         o->metrics,  o->ties,       o->graph,      o->sections,
        o->seed,         o->between,        o->anonymise };
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_strfreev (lists[i]);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_free (words[i]);
}
