/* The first lines of a one-page report: size, owner, what was skipped. */
#include <string.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"
#include "pln/text.h"

enum
{
  MOST_COLUMNS = 3,
  MOST_TABLES = 2 /* whose columns are mentioned */
};

static void
size_append (GString *text, const struct network *network)
{
  g_autofree char *people = format_people (network->n_people);
  g_autofree char *ties = format_count (network->n_ties, "tie", "ties");
  g_autofree char *rows = facts_interactions_words (network);
  const struct day_span days = facts_interaction_days (network);
  g_autofree char *first = format_day (network, days.first);
  g_autofree char *last = format_day (network, days.last),
                  *on_first = format_on_date (network, days.first);
  guint32 stated = facts_stated_ties (network, NONE);
  g_autofree char *only = format_number (stated);
  g_string_append_printf (text, "%s, %s", people, ties);
  if (stated == network->n_ties && stated > 0)
    g_string_append (text, ", all only stated (connected, not in contact)");
  else if (stated > 0)
    g_string_append_printf (text, " (%s only stated: connected, not in contact)", only);
  gboolean once = !network->dated && facts_interactions (network) == network->n_ties;
  if ((stated == 0 || stated < network->n_ties) && !once)
    g_string_append_printf (text, ", %s", rows);
  if (!network->dated)
    g_string_append (text, "; the data has no dates.");
  else if (days.first == days.last)
    g_string_append_printf (text, " %s.", on_first);
  else if (network->last_day == network->as_of)
    g_string_append_printf (text, " since %s.", first);
  else
    g_string_append_printf (text, " from %s to %s.", first, last);
}

/* A silence after the last row may only mean that nothing was recorded. */
static void
age_append (GString *text, const struct network *network)
{
  gint32 days = facts_days_without_data (network);
  g_autofree char *count = format_count (days, "day", "days");
  g_autofree char *last = format_day (network, network->last_day);
  if (days >= STALE_DAYS)
    g_string_append_printf (text,
                            " For the last %s, since %s, there is no data, so people may seem "
                            "quiet who are not.",
                            count, last);
}

static void
future_append (GString *text, const struct network *network)
{
  g_autofree char *last = format_day (network, network->last_day);
  if (network->dated && network_has_calendar (network) && network->last_day > day_today () + 1)
    g_string_append_printf (
      text, " The data goes on to %s, which is still to come: check its dates.", last);
}

static void
gap_append (GString *text, const struct network *network)
{
  g_autofree char *gap = format_gap (network);
  if (gap != NULL)
    g_string_append_printf (text, " There is %s.", gap);
}

static void
owner_append (GString *text, const struct network *network)
{
  if (network->me == NONE)
    return;
  g_autofree char *name = format_name (network, network->me);
  g_autofree char *share = format_share (network->owner_share, 1);
  if (network->owner_source == OWNER_DETECTED)
    g_string_append_printf (text, " pln assumes you are %s (in %s of rows).", name, share);
  else if (network->owner_source == OWNER_NAMED && g_ascii_strcasecmp (name, "me") != 0)
    g_string_append_printf (text, " You are %s.", name);
}

/* The other parts of an attendance report say the same of the same people: nothing is lost with them. */
static gboolean
drop_is_worth_saying (const struct drop_count *drop)
{
  return strcmp (drop->reason, DROP_IN_OTHER_PARTS) != 0;
}

static guint64
rows_dropped (const struct log *log)
{
  guint64 rows = 0;
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    for (guint32 k = 0; k < log->input[i].n_drops; k++)
      if (drop_is_worth_saying (&log->input[i].drop[k]))
        rows += log->input[i].drop[k].rows;
  return rows;
}

/* Why rows were left out on purpose: at most two reasons, else where to find them. */
static char *
drop_reasons (const struct log *log)
{
  struct word_list *list = word_list_new ();
  const char *seen[2] = { NULL, NULL };
  gboolean few = TRUE;
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    for (guint32 k = 0; k < log->input[i].n_drops && few; k++)
      {
        const char *reason = log->input[i].drop[k].reason;
        if (!drop_is_worth_saying (&log->input[i].drop[k]) || g_strcmp0 (seen[0], reason) == 0
            || g_strcmp0 (seen[1], reason) == 0)
          continue;
        few = seen[1] == NULL;
        if (few)
          {
            seen[seen[0] != NULL ? 1 : 0] = reason;
            word_list_take (list, g_strdup (reason));
          }
      }
  g_autofree char *reasons = word_list_end (list, 2);
  return few ? g_steal_pointer (&reasons) : g_strdup ("for several reasons");
}

/* "3 rows could not be read." */
static void
left_out_append (GString *text, const struct network *network)
{
  const struct log *log = network->log;
  struct row_counts count = facts_rows (log);
  struct word_list *list = word_list_new ();
  g_autofree char *reasons = drop_reasons (log);
  g_autofree char *left_out = g_strdup_printf ("were left out on purpose (%s)", reasons);
  g_autofree char *one_left_out = g_strdup_printf ("was left out on purpose (%s)", reasons);
  const struct
  {
    guint64 rows;
    const char *was, *were;
  } part[] = {
    { count.rejected, "could not be read", "could not be read" },
    { rows_dropped (log), one_left_out, left_out },
    { log != NULL ? MAX (log->duplicate_rows, count.duplicates) : 0,
      "was in two files and counts once", "were in two files and count once" },
    { network->rows_outside, "was outside the period", "were outside the period" },
    { network->rows_astray, "was dated more than five years from the rest",
      "were dated more than five years from the rest" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (part); i++)
    if (part[i].rows > 0)
      {
        g_autofree char *rows = word_list_length (list) == 0
                                  ? format_count ((double)part[i].rows, "row", "rows")
                                  : format_number ((double)part[i].rows);
        word_list_take (
          list, g_strdup_printf ("%s %s", rows, part[i].rows == 1 ? part[i].was : part[i].were));
      }
  guint parts = word_list_length (list);
  g_autofree char *said = word_list_end (list, G_N_ELEMENTS (part));
  if (parts > 0)
    g_string_append_printf (text, " %s.", said);
}

static void
no_people_append (GString *text, const struct log *log)
{
  g_autofree char *left_out = facts_left_out_words (log);
  if (left_out != NULL)
    g_string_append_printf (text, " %s.", left_out);
}

/* Only a reader can see wrong letters in names. */
static void
encoding_append (GString *text, const struct log *log)
{
  const struct input *first = NULL;
  guint32 more = 0;
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    if (log->input[i].encoding_guessed)
      {
        more += first != NULL;
        first = first != NULL ? first : &log->input[i];
      }
  if (first == NULL)
    return;
  g_autofree char *name = g_path_get_basename (first->path), *shown = text_shown (name);
  g_string_append_printf (text, " %s is not UTF-8 and was read as %s", shown, first->encoding);
  if (more > 0)
    g_string_append_printf (text, " (and %u more %s guessed)", more, more == 1 ? "file" : "files");
  g_string_append_c (text, '.');
}

static void
parts_append (GString *text, const struct reporting *reporting)
{
  const struct measures *measures = reporting->measures;
  guint32 alone = facts_isolates (reporting->network);
  guint32 parts = measures->n_components > alone ? measures->n_components - alone : 0;
  g_autofree char *people = format_people (alone);
  g_autofree char *largest = format_people (measures->largest_component);
  if (reporting->network->n_ties == 0)
    {
      g_autofree char *why = facts_no_tie (reporting->network);
      g_string_append_printf (text, " %s", why);
      return;
    }
  if (parts > 1)
    g_string_append_printf (
      text, " This network is in %u parts with no tie between them; the largest holds %s.", parts,
      largest);
  if (alone > 0)
    g_string_append_printf (text, " %s %s no tie.", people, alone == 1 ? "has" : "have");
}

static gboolean
column_is_other_date (const struct column_use *column)
{
  return g_strcmp0 (column->role, "other_date") == 0;
}

static gboolean
column_is_overlooked (const struct column_use *column)
{
  return column->overlooked;
}

/* The names of the columns that a predicate chooses, in a table without a known header; NULL: none. */
static char *
columns_list (const struct input *input, gboolean (*chosen) (const struct column_use *column))
{
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < input->n_columns && !input->known; i++)
    if (chosen (&input->column[i]))
      {
        g_autofree char *name = text_shown (input->column[i].name);
        word_list_take (list, g_strdup_printf ("\"%s\"", name));
      }
  guint count = word_list_length (list);
  g_autofree char *names = word_list_end (list, MOST_COLUMNS);
  return count > 0 ? g_steal_pointer (&names) : NULL;
}

static const char *
date_column (const struct input *input)
{
  for (guint32 i = 0; i < input->n_columns; i++)
    if (g_strcmp0 (input->column[i].role, "date") == 0)
      return input->column[i].name;
  return NULL;
}

/* Which of several dates counts, and what else looks as if it mattered. */
static void
columns_append (GString *text, const struct log *log)
{
  guint said = 0;
  for (guint32 i = 0; log != NULL && i < log->n_inputs && said < MOST_TABLES; i++)
    {
      const struct input *input = &log->input[i];
      g_autofree char *shown = text_shown (input->name);
      g_autofree char *unused = columns_list (input, column_is_overlooked);
      g_autofree char *others = columns_list (input, column_is_other_date);
      g_autofree char *date = text_shown (date_column (input) != NULL ? date_column (input) : "");
      said += unused != NULL || (others != NULL && *date != '\0');
      if (others != NULL && *date != '\0')
        g_string_append_printf (text, " In %s the days are those of \"%s\", not of %s.", shown,
                                date, others);
      if (unused != NULL)
        g_string_append_printf (text, " Not used in %s, though it may matter: %s.", shown, unused);
    }
}

static gboolean
column_is_of_met (const struct column_use *column)
{
  return g_strcmp0 (column->role, "with") == 0;
}

/* That people met is a guess where no header says it. */
static void
met_append (GString *text, const struct log *log)
{
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    {
      const struct input *input = &log->input[i];
      g_autofree char *columns = input->met_by_look ? columns_list (input, column_is_of_met) : NULL;
      g_autofree char *shown = text_shown (input->name);
      if (columns != NULL)
        g_string_append_printf (
          text, " pln assumes that those named under %s in a row of %s met, as no header says so.",
          columns, shown);
    }
}

/* Once for all files that are read alike. */
static void
days_append (GString *text, const struct log *log)
{
  const char *last = NULL;
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    {
      const char *assumed = log->input[i].days_assumed;
      if (assumed != NULL && g_strcmp0 (assumed, last) != 0)
        g_string_append_printf (text, " pln assumes that in dates %s.", assumed);
      last = assumed != NULL ? assumed : last;
    }
}

/* Cells whose words tell pln nothing, in columns that the report would use. */
static void
unknown_words_append (GString *text, const struct log *log)
{
  for (guint32 i = 0; log != NULL && i < log->n_inputs; i++)
    for (guint32 k = 0; k < log->input[i].n_columns; k++)
      {
        const struct column_use *column = &log->input[i].column[k];
        if (column->unknown_words == 0)
          continue;
        g_autofree char *file = text_shown (log->input[i].name);
        g_autofree char *name = text_shown (column->name);
        g_autofree char *words = format_count (column->unknown_words, "word", "words");
        g_string_append_printf (
          text, " In %s, pln does not know %s in the column \"%s\"; write %s.", file, words, name,
          strcmp (column->role, "cadence") == 0 ? "monthly or a number of days"
                                                : "got, gave or both");
      }
}

/* Names of several words that differ in more than capitals and accents: they may belong to two
 * people. Ids and nicknames are stated by the data. */
static void
joined_append (GString *text, const struct network *network)
{
  g_autoptr (GArray) spellings = facts_spellings (network);
  guint joined = 0;
  for (guint i = 0; i < spellings->len; i++)
    {
      const struct spelling *one = &g_array_index (spellings, struct spelling, i);
      g_autofree char *shown = format_name (network, one->person);
      g_autofree char *name = header_fold (shown), *other = header_fold (one->text);
      joined += strcmp (name, other) != 0 && strchr (one->text, ' ') != NULL
                && strchr (one->text, '@') == NULL && strstr (one->text, "://") == NULL;
    }
  g_autofree char *count = format_count (joined, "name", "names");
  if (joined > 0)
    g_string_append_printf (text, " %s written in another way %s as the same person.", count,
                            joined == 1 ? "counts" : "count");
}

void
lead_add (struct document *document, const struct reporting *reporting)
{
  g_autoptr (GString) text = g_string_new (NULL);
  size_append (text, reporting->network);
  age_append (text, reporting->network);
  future_append (text, reporting->network);
  gap_append (text, reporting->network);
  owner_append (text, reporting->network);
  met_append (text, reporting->network->log);
  days_append (text, reporting->network->log);
  left_out_append (text, reporting->network);
  no_people_append (text, reporting->network->log);
  joined_append (text, reporting->network);
  columns_append (text, reporting->network->log);
  unknown_words_append (text, reporting->network->log);
  encoding_append (text, reporting->network->log);
  parts_append (text, reporting);
  document_lead (document, "%s", text->str);
}

/* The owner is a guess, rows or letters may be wrong, or tables have more to say. */
void
hints_add (struct document *document, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  struct row_counts count = facts_rows (network->log);
  gboolean guessed_letters = FALSE;
  for (guint32 i = 0; network->log != NULL && i < network->log->n_inputs; i++)
    guessed_letters = guessed_letters || network->log->input[i].encoding_guessed;
  g_autoptr (GString) text = g_string_new (NULL);
  if (network->owner_source == OWNER_NONE && network->n_ties > 0)
    g_string_append (text, "Whose network is it? Add --me \"Your Name\". ");
  else if (network->owner_source == OWNER_DETECTED)
    g_string_append (text, "Somebody else? --me \"Your Name\". ");
  if (guessed_letters)
    g_string_append (text, "Names look wrong? Try --encoding IBM850 or MACINTOSH. ");
  if (network->log != NULL)
    g_string_append (text, count.rejected + rows_dropped (network->log) > 0
                             ? "Rows left out: pln check. "
                             : "How it was read: pln check. ");
  g_string_append (text, "More: --full.");
  document_hint (document, "%s", text->str);
}
