/* The rows behind a tie: where they stand, when they happened, what they add. */
#include <math.h>
#include <string.h>
#include "report/commands/why_rows.h"
#include "pln/display_width.h"

#define LINES_MOST 4 /* of one gathering, on paper */

struct rows_form
{
  const struct network *network;
  const struct tie *tie;
  const struct why_form *form;
  gboolean directed; /* some row says who gave */
  guint32 file;      /* the only one, or NONE */
};

static guint32
first_line_of (const struct log *log, const struct tie_row *row)
{
  const struct log_lines *lines = log->lines;
  switch (lines == NULL ? N_TIE_ROW_KINDS : (enum tie_row_kind)row->kind)
    {
    case TIE_ROW_RECORD:
      return lines->record[row->index];
    case TIE_ROW_GATHERING:
      return lines->gathering[row->index];
    case TIE_ROW_READY_TIE:
      return lines->ready_tie[row->index];
    case TIE_ROW_CONTACT:
      return lines->contact[row->index];
    default:
      return NONE;
    }
}

static gint
compare_rows (gconstpointer x, gconstpointer y, gpointer data)
{
  const struct tie_row *a = x, *b = y;
  const struct log *log = data;
  guint32 i = first_line_of (log, a), j = first_line_of (log, b);
  if (a->day != b->day)
    return a->day > b->day ? -1 : 1;
  if (i == NONE || j == NONE)
    return i == j ? 0 : i == NONE ? 1 : -1;
  const struct source_line *one = &log->lines->line[i], *other = &log->lines->line[j];
  if (one->file != other->file)
    return one->file < other->file ? -1 : 1;
  return (one->line > other->line) - (one->line < other->line);
}

GArray *
why_rows_find (const struct network *network, guint32 tie)
{
  GArray *rows = network_tie_rows (network, tie);
  g_array_sort_with_data (rows, compare_rows, (gpointer)network->log);
  return rows;
}

guint32
why_rows_file (const struct network *network, const GArray *rows)
{
  const struct log *log = network->log;
  guint32 file = NONE;
  for (guint i = 0; i < rows->len; i++)
    for (guint32 k = first_line_of (log, &g_array_index (rows, struct tie_row, i)); k != NONE;
         k = log->lines->line[k].next)
      {
        const struct source_line *line = &log->lines->line[k];
        if (line->line == 0 || (file != NONE && line->file != file))
          return NONE;
        file = line->file;
      }
  return file;
}

char *
why_file_text (const struct network *network, guint32 file)
{
  const char *name = network->log->input[file].name;
  return text_shown (strcmp (name, "-") == 0 ? "standard input" : name);
}

static gpointer
key_of (const struct log *log, const struct source_line *line)
{
  return GSIZE_TO_POINTER (line->line * log->n_inputs + line->file);
}

/* The lines that tell of this person, or of everybody. */
static GHashTable *
lines_naming (const struct network *network, guint32 first, guint32 person)
{
  GHashTable *found = g_hash_table_new (NULL, NULL);
  const struct source_line *line = network->log->lines->line;
  for (guint32 i = first; i != NONE; i = line[i].next)
    if (line[i].mention == NONE || network_mention (network, line[i].mention) == person)
      g_hash_table_add (found, key_of (network->log, &line[i]));
  return found;
}

/* Adds the lines that name both, or those that name either, each once. */
static void
lines_add (GArray *kept, const struct log *log, guint32 first, GHashTable *a, GHashTable *b,
           gboolean both)
{
  const struct source_line *line = log->lines->line;
  gpointer last = NULL;
  for (guint32 i = first; i != NONE; i = line[i].next)
    {
      gpointer key = key_of (log, &line[i]);
      gboolean has_a = g_hash_table_contains (a, key), has_b = g_hash_table_contains (b, key);
      if ((both ? has_a && has_b : has_a || has_b) && (kept->len == 0 || key != last))
        g_array_append_val (kept, line[i]);
      last = key;
    }
}

/* A line that names both says more than lines that name one of them. */
static GArray *
lines_of_row (const struct rows_form *rows, const struct tie_row *row)
{
  const struct network *network = rows->network;
  GArray *kept = g_array_new (FALSE, FALSE, sizeof (struct source_line));
  guint32 first = first_line_of (network->log, row);
  if (first == NONE)
    return kept;
  g_autoptr (GHashTable) a = lines_naming (network, first, rows->tie->a),
                         b = lines_naming (network, first, rows->tie->b);
  lines_add (kept, network->log, first, a, b, TRUE);
  if (kept->len == 0)
    lines_add (kept, network->log, first, a, b, FALSE);
  return kept;
}

/* "log.csv:12", or "attendance.csv:4, 7"; "12" if there is only one file. For programs with
 * folders, and as "a/log.csv:4;a/log.csv:7". */
static char *
source_text (const struct rows_form *rows, const struct tie_row *row)
{
  const struct log *log = rows->network->log;
  g_autoptr (GArray) lines = lines_of_row (rows, row);
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < lines->len; i++)
    {
      const struct source_line *line = &g_array_index (lines, struct source_line, i);
      gboolean same = !rows->form->for_programs
                      && (line->file == rows->file || (i > 0 && line[-1].file == line->file));
      g_autofree char *title = rows->form->for_programs ? g_strdup (log->input[line->file].label)
                                                        : why_file_text (rows->network, line->file);
      if (i == LINES_MOST && !rows->form->for_programs)
        {
          g_string_append_printf (text, " and %u more", lines->len - i);
          break;
        }
      g_string_append (text, i == 0 ? "" : rows->form->for_programs ? ";" : ", ");
      g_string_append (text, same ? "" : title);
      if (line->line > 0)
        g_string_append_printf (text, "%s%" G_GUINT64_FORMAT, same ? "" : ":", line->line);
    }
  return g_string_free (text, FALSE);
}

static char *
day_text (const struct rows_form *rows, gint32 day)
{
  if (!rows->form->for_programs || !network_has_calendar (rows->network))
    return format_day (rows->network, day);
  GString *text = g_string_new (NULL);
  network_day_append_iso (text, rows->network, day);
  return g_string_free (text, FALSE);
}

static char *
topics_text (const struct rows_form *rows, const struct tie_row *row)
{
  const struct log *log = rows->network->log;
  GString *text = g_string_new (NULL);
  if (row->context == NONE)
    return g_string_free (text, FALSE);
  const struct topic_set *set = &log->topic_set[log->context[row->context].topics];
  for (guint32 i = 0; i < set->count; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", log->topic[set->topic[i]]);
  return g_string_free (text, FALSE);
}

static const char *
event_text (const struct rows_form *rows, const struct tie_row *row)
{
  const struct log *log = rows->network->log;
  guint32 event = row->context == NONE ? NONE : log->context[row->context].event;
  return event == NONE ? "" : log->event[event];
}

/* The channel, or what else the row is. */
static const char *
channel_text (const struct rows_form *rows, const struct tie_row *row)
{
  const struct log *log = rows->network->log;
  if (row->kind == TIE_ROW_READY_TIE)
    return rows->form->for_programs ? "" : "table of ties";
  if (rows->form->for_programs && row->context == NONE)
    return "";
  if (row->evidence == EVIDENCE_INTRODUCED)
    return "introduced";
  if (row->kind == TIE_ROW_CONTACT)
    return "knows";
  return log->channel[log->context[row->context].channel].shown;
}

/* Who gave; "both" for half and half. In a tie of the owner, the other one is "them". */
static char *
giver_text (const struct rows_form *rows, const struct tie_row *row)
{
  double half = row->strength / 2;
  guint32 giver = row->given > half ? rows->tie->a : rows->tie->b, me = rows->network->me;
  if (row->strength <= 0)
    return g_strdup ("");
  if (row->given == half)
    return g_strdup ("both");
  if (giver == me)
    return g_strdup ("you");
  return rows->tie->a == me || rows->tie->b == me ? g_strdup ("them")
                                                  : format_name (rows->network, giver);
}

/* What the numbers of the rows count, if all are of one file. */
static const char *
source_word (const struct rows_form *rows)
{
  return rows->file != NONE ? rows->network->log->input[rows->file].row_word : "row";
}

static void
columns_for_people (struct table *table, const struct rows_form *rows)
{
  table_column (table, "source", source_word (rows), ALIGN_LEFT, 0);
  table_column (table, "day", "day", ALIGN_LEFT, 1);
  table_column (table, "channel", "channel", ALIGN_LEFT, 3);
  table_column (table, "about", "about", ALIGN_LEFT, 2);
  if (!network_shows_months (rows->network)) /* what has faded gives the day */
    table_column (table, "strength", "now", ALIGN_RIGHT, 0);
  if (rows->directed)
    table_column (table, "giver", "from", ALIGN_LEFT, 4);
}

static void
row_for_people (struct table *table, const struct rows_form *rows, const struct tie_row *row)
{
  g_autofree char *source = source_text (rows, row), *day = day_text (rows, row->day),
                  *topics = topics_text (rows, row), *giver = giver_text (rows, row);
  const char *event = event_text (rows, row);
  table_text (table, "%s", source);
  table_text (table, "%s", row->day == DAY_NONE ? "undated" : day);
  if (row->people > 2)
    table_text (table, "%s%s%u people", channel_text (rows, row),
                *channel_text (rows, row) != '\0' ? ", " : "", row->people);
  else
    table_text (table, "%s", channel_text (rows, row));
  g_autofree char *about = text_shown (*event != '\0' ? event : topics);
  table_text (table, "%s", about);
  if (!network_shows_months (rows->network))
    table_decimal (table, row->strength, 2);
  if (rows->directed)
    table_text (table, "%s", giver);
}

static void
columns_for_programs (struct table *table)
{
  static const char *const left[]
    = { "contact_a", "contact_b", "source", "day", "channel", "event", "topic", "evidence" };
  static const char *const right[] = { "people", "counts", "strength", "given", "taken" };
  for (guint i = 0; i < G_N_ELEMENTS (left); i++)
    table_column (table, left[i], left[i], ALIGN_LEFT, 0);
  for (guint i = 0; i < G_N_ELEMENTS (right); i++)
    table_column (table, right[i], right[i], ALIGN_RIGHT, 0);
}

static void
row_for_programs (struct table *table, const struct rows_form *rows, const struct tie_row *row)
{
  g_autofree char *source = source_text (rows, row), *day = day_text (rows, row->day),
                  *topics = topics_text (rows, row);
  g_autoptr (GString) evidence = g_string_new (NULL);
  evidence_append (evidence, row->evidence);
  table_text (table, "%s", rows->network->person[rows->tie->a].name);
  table_text (table, "%s", rows->network->person[rows->tie->b].name);
  table_text (table, "%s", source);
  table_text (table, "%s", day);
  table_text (table, "%s", channel_text (rows, row));
  table_text (table, "%s", event_text (rows, row));
  table_text (table, "%s", topics);
  table_text (table, "%s", evidence->str);
  if (row->people > 0)
    table_count (table, row->people);
  else
    table_text (table, "%s", "");
  gboolean hidden = network_shows_months (rows->network); /* what has faded gives the day */
  table_decimal (table, row->counts, 2);
  table_decimal (table, hidden ? NAN : row->strength, 2);
  table_decimal (table, hidden ? NAN : row->given, 2);
  table_decimal (table, hidden ? NAN : row->strength - row->given, 2);
}

static void
others_say (struct section *section, const struct network *network, const GArray *rows, guint shown)
{
  double strength = 0;
  for (guint i = shown; i < rows->len; i++)
    strength += g_array_index (rows, struct tie_row, i).strength;
  g_autofree char *others = format_count (rows->len - shown, "older row", "older rows"),
                  *sum = format_decimal (strength, 2);
  if (rows->len > shown && network_shows_months (network))
    section_say (section, "And %s.", others);
  else if (rows->len > shown)
    section_say (section, "And %s, which %s %s now.", others,
                 rows->len - shown == 1 ? "counts" : "count", sum);
}

void
why_rows_keep_topic (GArray *rows, const struct network *network, guint32 topic)
{
  const struct log *log = network->log;
  for (guint i = rows->len; i-- > 0;)
    {
      const struct tie_row *row = &g_array_index (rows, struct tie_row, i);
      gboolean found = FALSE;
      const struct topic_set *set
        = row->context == NONE ? NULL : &log->topic_set[log->context[row->context].topics];
      for (guint32 k = 0; set != NULL && k < set->count; k++)
        found |= set->topic[k] == topic;
      if (!found)
        g_array_remove_index (rows, i);
    }
}

static struct table *
table_new (struct section *section, const struct rows_form *rows)
{
  struct table *table = section_table (section, "rows");
  if (rows->form->for_programs)
    columns_for_programs (table);
  else
    columns_for_people (table, rows);
  return table;
}

struct table *
why_rows_table (struct section *section, struct table *table, const struct network *network,
                guint32 tie, const GArray *rows, const struct why_form *form)
{
  struct rows_form how
    = { network, &network->tie[tie], form, FALSE, why_rows_file (network, rows) };
  guint shown = form->all ? rows->len : MIN (rows->len, WHY_ROWS_MOST);
  for (guint i = 0; i < rows->len; i++)
    {
      const struct tie_row *row = &g_array_index (rows, struct tie_row, i);
      how.directed |= row->given != row->strength / 2;
    }
  if (rows->len == 0)
    return table;
  if (table == NULL)
    table = table_new (section, &how);
  for (guint i = 0; i < shown; i++)
    {
      const struct tie_row *row = &g_array_index (rows, struct tie_row, i);
      if (form->for_programs)
        row_for_programs (table, &how, row);
      else
        row_for_people (table, &how, row);
    }
  others_say (section, network, rows, shown);
  return table;
}
