/* Describes in words how a file was read, for pln check and for the notices in the report. */
#include <string.h>
#include "pln/escape.h"
#include "read/import_description.h"
#include "read/people/people_cell.h"
#include "read/rows/preamble.h"
#include "read/rows/row_survey.h"
#include "read/rows/table_sections.h"
#include "read/sniff/survey_questions.h"

/* What a comma between two words means, for pln check. */
void
import_describe_name_order (struct import_context *import, enum name_order order, const char *cell,
                            guint64 line)
{
  struct person_text turned;
  person_text_parse (cell, &turned);
  if (order == NAME_ORDER_LAST_FIRST)
    notes_notice (
      &import->notes,
      "names like \"%s\" (line %" G_GUINT64_FORMAT
      ") are read as one person, last name first: \"%s\"; if they are two people, add --last-first no",
      cell, line, turned.name != NULL ? turned.name : cell);
  else
    notes_notice (&import->notes,
                  "names like \"%s\" (line %" G_GUINT64_FORMAT
                  ") are read as two people, because %s; if they are one, add --last-first yes",
                  cell, line,
                  order == NAME_ORDER_TWO_ALONE ? "both are names of their own in other cells"
                                                : "the other cells hold first names");
  person_text_clear (&turned);
}

/* The header of a known export above cells of another kind. */
static void
describe_declined (struct import_context *import)
{
  const struct table_layout *layout = &import->layout;
  if (layout->declined == NULL)
    return;
  g_autofree char *column
    = layout->declined_column < import->columns.count
        ? g_strdup_printf ("column \"%s\"", import->columns.column[layout->declined_column].name)
        : NULL;
  notes_notice (
    &import->notes,
    "the header is that of %s, but %s %s, so the file is read as %s; if that is wrong, add --format %s",
    layout->declined->title, column != NULL ? column : "the table", layout->declined_why,
    layout->profile->title, layout->declined->name);
}

/* The only day of the rows is one on which they were written. */
static void
describe_record_day (struct import_context *import)
{
  const struct table_rules *rules = &import->layout.rules;
  guint32 column = rules->record_day;
  if (column == NO_COLUMN)
    return;
  const char *name = import->columns.column[column].name;
  enum role role = import->columns.column[column].role;
  g_autofree char *quoted = shell_quote (name);
  if (role == ROLE_NONE)
    notes_notice (&import->notes,
                  "\"%s\" says when a row was written, not when people met, so the rows have no "
                  "day; --column date=%s uses it all the same",
                  name, quoted);
  else if (rules->record_day_used)
    notes_notice (&import->notes,
                  "\"%s\" says when a row was written; it counts as the day on which people met, "
                  "as no column says that",
                  name);
}

/* The columns of people, where no header says that those of a row met. */
static void
describe_plain_people (struct import_context *import)
{
  const struct columns *columns = &import->columns;
  guint32 at = columns->of_role[ROLE_WITH];
  if (!import->layout.rules.people_by_look || at == NO_COLUMN)
    return;
  import->notes.input->met_by_look = TRUE;
  g_autofree char *quoted = shell_quote (columns->column[at].name);
  g_autoptr (GString) names = g_string_new (NULL);
  gboolean one = columns->column[at].next == NO_COLUMN;
  for (; at != NO_COLUMN; at = columns->column[at].next)
    g_string_append_printf (names, "%s\"%s\"",
                            names->len == 0                         ? ""
                            : columns->column[at].next == NO_COLUMN ? " and "
                                                                    : ", ",
                            columns->column[at].name);
  notes_notice (&import->notes,
                "%s %s read because %s cells look like people, as no header says who met; if those "
                "of a row did not, add --column none=%s",
                names->str, one ? "is" : "are", one ? "its" : "their", quoted);
}

/* Says which questions leave open who gives. */
static void
describe_questions (struct import_context *import)
{
  const struct columns *columns = &import->columns;
  if (import->profile->import_row != row_add_form_answers)
    return;
  for (guint32 at = columns->of_role[ROLE_TO]; at != NO_COLUMN; at = columns->column[at].next)
    if (direction_of_question (columns->column[at].name) == ANSWER_UNSAID)
      notes_notice (&import->notes, "\"%s\" does not show who gives and who takes",
                    columns->column[at].name);
}

static gboolean
has_column (const struct import_context *import, const char *name)
{
  for (guint32 i = 0; i < import->columns.count; i++)
    if (strcmp (import->columns.column[i].folded, name) == 0)
      return TRUE;
  return FALSE;
}

/* Says what takes the place of columns that other programs do not write. */
static void
describe_ties (struct import_context *import)
{
  if (import->profile->kind != PROFILE_TIES)
    return;
  if (has_column (import, "last")
      && (!has_column (import, "state") || !has_column (import, "again90")))
    notes_notice (&import->notes,
                  "without the columns state, again30 and again90 of pln, they are estimated from "
                  "strength and days, as is usual in other logs");
  if (!has_column (import, "evidence"))
    notes_notice (
      &import->notes,
      "without a column evidence, all count as contact of the two, none as having been at "
      "the same event");
}

static void
describe_table (struct import_context *import)
{
  struct input *input = import->notes.input;
  input->profile = import->layout.profile->title;
  input->format = import->layout.profile->name;
  input->known = import->layout.profile->signature != NULL;
  input->next = import->layout.next != NULL ? import->layout.next->title : NULL;
  input->score = import->layout.score;
  input->lead = import->layout.lead;
  input->delimiter = delimiter_title (import->dialect.delimiter);
  input->quote = quote_title (import->dialect.quote);
  input->line_ends = import->dialect.line_ends;
  input->header_line = import->layout.header_line;
  input->is_example = import_is_example (import);
  input->preamble_lines = import->layout.header_line > 0 ? import->layout.header_line - 1
                                                         : import->layout.first_line - 1;
  import_describe_columns (import);
  describe_declined (import);
  gboolean dated
    = import->facts.text[ROLE_DATE] != NULL || columns_have (&import->columns, ROLE_DATE);
  if (!dated && import->profile->undated_notice != NULL)
    notes_notice (&import->notes, "%s", import->profile->undated_notice);
  describe_record_day (import);
  describe_plain_people (import);
  if (import->profile->notice != NULL)
    notes_notice (&import->notes, "%s", import->profile->notice);
  describe_questions (import);
  describe_ties (import);
  if (import->layout.rules.rows_take)
    notes_notice (&import->notes,
                  "the title says that whoever has a row takes from those in the columns");
  if (import->layout.rules.matrix_codes != 0)
    notes_notice (
      &import->notes,
      "cells below 0, and codes for a missing answer (9 or 10 among 0 and 1, 99 above a scale), do not count as ties");
}

static void
describe_encoding (struct import_context *import, const struct line_reader *source)
{
  const char *encoding = line_reader_encoding (source);
  guint64 line = line_reader_guess_line (source);
  import->notes.input->encoding = encoding;
  import->notes.input->encoding_guessed = line > 0;
  if (line > 0)
    notes_notice (&import->notes,
                  "the file is not UTF-8 (first seen in line %" G_GUINT64_FORMAT
                  ") and was read as %s; if names look wrong, add --encoding NAME",
                  line, encoding);
}

/* Many programs omit empty cells at the end of a row; a missing delimiter looks the same. */
static void
describe_short_rows (struct import_context *import)
{
  guint64 rows = import->notes.short_rows;
  if (rows > 0)
    notes_notice (&import->notes,
                  "%" G_GUINT64_FORMAT
                  " %s fewer cells than the header (the first in line %" G_GUINT64_FORMAT
                  "); missing cells count as empty",
                  rows, rows == 1 ? "row has" : "rows have", import->notes.short_line);
}

static void
describe_bare_quotes (struct import_context *import)
{
  if (import->notes.bare_cells > 0)
    notes_notice (&import->notes,
                  "%" G_GUINT64_FORMAT " %s quotes inside text; %s part of the text "
                  "(line %" G_GUINT64_FORMAT ": %s)",
                  import->notes.bare_cells,
                  import->notes.bare_cells == 1 ? "cell holds" : "cells hold", "they are",
                  import->notes.bare_line, import->notes.bare_text);
}

static void
describe_open_quotes (struct import_context *import)
{
  guint64 rows = import->notes.open_rows;
  if (rows > 0)
    notes_notice (&import->notes,
                  "%" G_GUINT64_FORMAT " %s a quote that is never closed (line %" G_GUINT64_FORMAT
                  "); %s read as if the quote were not there",
                  rows, rows == 1 ? "row opens" : "rows open", import->notes.open_line,
                  rows == 1 ? "it is" : "they are");
}

static void
describe_codes (struct import_context *import, const struct log_position *start)
{
  guint64 texts = import->builder->coded_texts - start->coded_texts;
  if (texts > 0)
    notes_notice (&import->notes,
                  "%" G_GUINT64_FORMAT " different %s HTML codes such as &amp; or &#39;, and %s "
                  "read as the characters they stand for",
                  texts, texts == 1 ? "cell holds" : "cells hold", texts == 1 ? "is" : "are");
}

static void
describe_unsure_names (struct import_context *import, const struct log_position *start)
{
  guint64 names = import->builder->unsure_names - start->unsure_names;
  if (names > 0)
    notes_notice (&import->notes,
                  "%" G_GUINT64_FORMAT " %s a question mark or %s crossed out; whoever is meant "
                  "is left out there",
                  names, names == 1 ? "name has" : "names have", names == 1 ? "is" : "are");
}

/* "Blue room, Hall and Studio and more": the first three in alphabetical order. */
static char *
first_words (GHashTable *words)
{
  guint shown = 0;
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (words), (GCompareFunc)strcmp);
  GString *list = g_string_new (NULL);
  for (GList *at = names; at != NULL && shown < 3; at = at->next, shown++)
    g_string_append_printf (list, "%s%s", shown > 0 ? ", " : "", (const char *)at->data);
  g_string_append (list, g_hash_table_size (words) > shown ? " and more" : "");
  return g_string_free (list, FALSE);
}

static void
describe_rooms (struct import_context *import)
{
  if (import->notes.rooms == NULL)
    return;
  guint rooms = g_hash_table_size (import->notes.rooms);
  g_autofree char *list = first_words (import->notes.rooms);
  notes_notice (&import->notes, "%u %s among the attendees %s left out: %s", rooms,
                rooms == 1 ? "room" : "rooms", rooms == 1 ? "is" : "are", list);
}

/* what: the words are not known as this, and so they say nothing of something else. */
static void
describe_unknown_words (struct import_context *import, GHashTable *words, enum role role,
                        const char *what, const char *of, const char *instead)
{
  guint32 column = import->columns.of_role[role];
  if (words == NULL || column == NO_COLUMN)
    return;
  guint count = g_hash_table_size (words);
  g_autofree char *list = first_words (words);
  notes_unknown_in (&import->notes, role_name (role), count);
  notes_notice (
    &import->notes,
    "%u %s in the column \"%s\" %s not known as %s, so these rows say nothing of %s: %s; "
    "write %s there",
    count, count == 1 ? "word" : "words", import->columns.column[column].name,
    count == 1 ? "is" : "are", what, of, list, instead);
}

/* "LinkedIn" in place of an introducer is left out. */
static void
describe_ways_of_meeting (struct import_context *import)
{
  GHashTable *ways = import->notes.ways_of_meeting;
  guint32 column = import->columns.of_role[ROLE_INTRODUCED_BY];
  if (ways == NULL || column == NO_COLUMN)
    return;
  guint count = g_hash_table_size (ways);
  g_autofree char *list = first_words (ways);
  notes_notice (&import->notes, "%u %s in the column \"%s\" %s nobody for sure: %s", count,
                count == 1 ? "cell" : "different cells", import->columns.column[column].name,
                count == 1 ? "names" : "name", list);
}

/* Says which cells are filled from the row above. */
void
import_describe_repeats (struct import_context *import)
{
  const struct table_rules *rules = &import->layout.rules;
  g_autoptr (GString) names = g_string_new (NULL);
  for (guint32 i = column_subset_next (&rules->repeats, 0); i < import->columns.count;
       i = column_subset_next (&rules->repeats, i + 1))
    g_string_append_printf (names, "%s\"%s\"", names->len > 0 ? " and " : "",
                            import->columns.column[i].name);
  if (names->len > 0)
    notes_notice (&import->notes, "an empty cell in %s means the same as the one above it",
                  names->str);
  if (rules->has_dittos)
    notes_notice (&import->notes, "ditto marks mean the same as the cell above them");
}

void
import_describe_gathering (struct import_context *import)
{
  const char *event = import->facts.text[ROLE_EVENT], *date = import->facts.text[ROLE_DATE];
  gboolean one = import->profile->one_gathering && !columns_have (&import->columns, ROLE_EVENT);
  if (!one || event == NULL)
    return;
  if (import->notes.several_meetings)
    notes_notice (&import->notes, "the rows are several gatherings named \"%s\", on different days",
                  event);
  else if (date != NULL)
    notes_notice (&import->notes,
                  "all rows are one gathering, \"%s\", on the day in line %" G_GUINT64_FORMAT
                  ": %s",
                  event, import->facts.date_line, date);
  else
    notes_notice (&import->notes, "all rows are one gathering, \"%s\"", event);
}

void
import_describe (struct import_context *import, const struct line_reader *source,
                 const struct log_position *start)
{
  describe_table (import);
  describe_encoding (import, source);
  describe_short_rows (import);
  describe_bare_quotes (import);
  describe_open_quotes (import);
  describe_codes (import, start);
  describe_unsure_names (import, start);
  describe_rooms (import);
  describe_unknown_words (import, import->notes.ways, ROLE_DIRECTION, "a direction", "who gives",
                          "got, gave or both");
  describe_unknown_words (import, import->notes.rhythms, ROLE_CADENCE, "a rhythm",
                          "how often to be in touch", "monthly or a number of days");
  describe_unknown_words (import, import->notes.unranked, ROLE_WEIGHT, "how often",
                          "how often and count once", "weekly, monthly or a number");
  describe_ways_of_meeting (import);
}
