/* The table of commands. */
#include <string.h>
#include "pln/fuzzy.h"
#include "cli/commands.h"
#include "cli/did_you_mean.h"

static const struct command commands[] = {
  { "report",
    FOR_REPORT,
    "[OPTION]... FILE...",
    "Print the report, and write the map and tables you ask for",
    "This is what pln does without a command. FILE - is standard input; several files are "
    "read as one log.",
    { "pln samples/interactions.csv -c samples/contacts.csv",
      "pln samples/interactions.csv --map map.svg --report report.html" },
    command_report },
  { "check",
    FOR_CHECK,
    "[OPTION]... FILE...",
    "Show how the files were read: columns, dates, people, rejected rows",
    NULL,
    { "pln check samples/interactions.csv -c samples/contacts.csv",
      "pln check samples/interactions.csv --suggest-merges merges.csv" },
    command_check },
  { "who",
    FOR_WHO,
    "[NAME] [OPTION]... FILE...",
    "Show one contact: what you exchange, and what you would lose",
    "NAME can be any part of the name that only one person has. Without NAME, pln lists "
    "everybody.",
    { "pln who Eve samples/interactions.csv -c samples/contacts.csv",
      "pln who \"Eve Lindqvist\" samples/interactions.csv --report card.html" },
    command_who },
  { "why",
    FOR_WHY,
    "WHAT [OPTION]... FILE...",
    "Show what is behind a tie, a figure of a person or a suggestion",
    "WHAT is two people (Ana Ben, or \"Ana, Ben\"): the rows behind their tie, with file and line, "
    "which add up to its strength. Or a person, or MEASURE NAME: the ties behind that figure "
    "(strength, if none is named). Or the number of a suggestion for this month, counted from the "
    "first: the facts and rows behind it. --full lists all rows, --report FILE.csv writes them for "
    "a spreadsheet.",
    { "pln why Eve me samples/interactions.csv -c samples/contacts.csv",
      "pln why 1 samples/interactions.csv -c samples/contacts.csv" },
    command_why },
  { "path",
    FOR_PATH,
    "FROM TO [OPTION]... FILE...",
    "Find the best path to a person, topic or field",
    "FROM can be me, for yourself. TO is a person, or a topic, field, tag, organisation or "
    "place.",
    { "pln path me museums samples/interactions.csv -c samples/contacts.csv",
      "pln path Eve Emeka samples/interactions.csv --top 5" },
    command_path },
  { "rank",
    FOR_RANK,
    "[MEASURE] [OPTION]... FILE...",
    "List everybody in order of a measure",
    "MEASURE is a number per person, such as betweenness (the default), strength or harmonic; "
    "\"pln explain\" lists them. --report FILE.csv writes the list for a spreadsheet.",
    { "pln rank samples/interactions.csv -c samples/contacts.csv",
      "pln rank harmonic samples/interactions.csv --top 20" },
    command_rank },
  { "change",
    FOR_CHANGE,
    "[--between PERIOD,PERIOD] [OPTION]... FILE...",
    "Compare two periods: ties kept, new and lost, reach, circles",
    "Without --between, the last six months and the six before are compared. PERIOD is a date such as 2015, May 2015 or last year, or FROM..TO: from the first day of "
    "FROM to the last day of TO. The earlier period comes first.",
    { "pln change samples/interactions.csv -c samples/contacts.csv",
      "pln change --between 2015,2016 samples/interactions.csv --full" },
    command_change },
  { "ask",
    FOR_ASK,
    "[OPTION]... FILE...",
    "Ask who knows whom: the answers that change most",
    "The table that -o writes has a column for yes or no, in any language that pln reads. Give it "
    "to pln with your log: a yes is a tie that you state, a no is not asked again.",
    { "pln ask samples/interactions.csv -c samples/contacts.csv",
      "pln ask -n 10 samples/interactions.csv -o questions.csv" },
    command_ask },
  { "names",
    FOR_NAMES,
    "[OPTION]... FILE...",
    "Write a table of circles for you to name",
    "Change the column circle as you like and give the table back with --names: report, map and "
    "tables then use your names, in later months too, as long as most members stay together.",
    { "pln names samples/interactions.csv -c samples/contacts.csv -o circles.csv",
      "pln samples/interactions.csv -c samples/contacts.csv --names circles.csv" },
    command_names },
  { "ties",
    FOR_TIES,
    "[OPTION]... FILE...",
    "Write all ties as a table, without computing measures",
    "The table goes to standard output, or to the file that -o names; pln reads it again. Its columns are "
    "those of --ties. Without --measures, overlap, span, bridge, kind and those after again90 stay empty: "
    "that takes about as long as pln check.",
    { "pln ties samples/interactions.csv", "pln ties samples/interactions.csv --measures" },
    command_ties },
  { "demo",
    FOR_STARTERS,
    "[FOLDER]",
    "Write the sample network, its report and map into a folder",
    "FOLDER is pln-demo unless you name another.",
    { "pln demo", "pln demo look-around" },
    command_demo },
  { "template",
    FOR_STARTERS,
    "[FOLDER]",
    "Write tables for you to fill in",
    "FOLDER is my-network unless you name another. Nothing of yours is written over.",
    { "pln template", "pln template contacts-of-2026" },
    command_template },
  { "config",
    FOR_CONFIG,
    "[OPTION]... FILE...",
    "Show every setting and where it comes from",
    "pln reads settings from the file pln.conf beside your data, one on each line: the name of an option, "
    "= and its value, as in \"me = Jo Hartley\". Several values have ; between them, and switches are yes or no. "
    "files = names the data itself, so that pln alone prints the report. What you type wins.",
    { "pln config samples/interactions.csv",
      "pln config --me \"Jo Hartley\" samples/interactions.csv" },
    command_config },
  { "explain",
    FOR_EXPLAIN,
    "[MEASURE]",
    "Explain a measure: definition, formula, source, how to read it",
    "Without MEASURE, pln lists all measures.",
    { "pln explain", "pln explain betweenness" },
    command_explain },
  { NULL }
};

const struct command *
command_find (const char *name)
{
  for (const struct command *command = commands; command->name != NULL; command++)
    if (strcmp (command->name, name) == 0)
      return command;
  return NULL;
}

/* Edit distance at most two, in short names one. */
static const struct command *
command_nearest (const char *word)
{
  g_autofree char *valid = g_utf8_make_valid (word, -1);
  const struct command *nearest = NULL;
  guint limit = 2;
  for (const struct command *command = commands; command->name != NULL; command++)
    {
      guint distance = edit_distance (valid, command->name, limit);
      if (distance > limit || 2 * distance >= strlen (command->name))
        continue;
      nearest = command;
      limit = distance;
    }
  return nearest;
}

/* Is there a file here whose name is the word and an extension? */
static gboolean
file_begins_with (const char *word)
{
  GDir *dir = g_dir_open (".", 0, NULL);
  const char *name;
  gboolean any = FALSE;
  while (dir != NULL && !any && (name = g_dir_read_name (dir)) != NULL)
    any = g_str_has_prefix (name, word) && name[strlen (word)] == '.';
  if (dir != NULL)
    g_dir_close (dir);
  return any;
}

gboolean
command_check_word (const char *word, GError **error)
{
  if (word == NULL || word[0] == '-' || strpbrk (word, "./\\") != NULL
      || g_file_test (word, G_FILE_TEST_EXISTS))
    return TRUE;
  const struct command *near = command_nearest (word);
  const struct option_row *option = option_by_name (word, strlen (word));
  if (near != NULL)
    return fail (error, PLN_ERROR_USAGE,
                 "there is no command and no file \"%s\"; did you mean \"pln %s\"?", word,
                 near->name);
  if (option != NULL && option->group == GROUP_HELP)
    return fail (error, PLN_ERROR_USAGE,
                 "there is no command and no file \"%s\"; did you mean \"pln --%s\"?", word,
                 option->name);
  if (option != NULL)
    return fail (error, PLN_ERROR_USAGE,
                 "there is no command and no file \"%s\", but an option: pln FILE --%s%s%s", word,
                 option->name, option->argument != NULL ? " " : "",
                 option->argument != NULL ? option->argument : "");
  return file_begins_with (word)
         || fail (error, PLN_ERROR_USAGE,
                  "there is no command and no file \"%s\"; \"pln --help\" lists the commands",
                  word);
}

gboolean
command_check_topic (const char *word, GError **error)
{
  if (word[0] == '-' || command_find (word) != NULL)
    return TRUE;
  const struct command *near = command_nearest (word);
  if (near != NULL)
    return fail (error, PLN_ERROR_USAGE, "there is no command \"%s\"; did you mean \"%s\"?", word,
                 near->name);
  return fail (error, PLN_ERROR_USAGE, "there is no command \"%s\"; \"pln --help\" lists them",
               word);
}

const struct command *
command_table (void)
{
  return commands;
}

char *
commands_join (guint set)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  for (const struct command *command = commands; command->name != NULL; command++)
    if ((set & command->set) != 0)
      g_ptr_array_add (names, g_strdup_printf ("\"pln %s\"", command->name));
  g_ptr_array_add (names, NULL);
  return words_join ((const char *const *)names->pdata, "and");
}
