/* One file, from its first byte to its last row. */
#include <string.h>
#include "read/sniff/last_first.h"
#include "read/sniff/content_detection.h"
#include "read/people/people_cell.h"
#include "read/import_context.h"
#include "read/input/file_type.h"
#include "read/rows/row_cache.h"
#include "read/input/line_reader.h"
#include "read/csv/row_pipeline.h"

enum
{
  CELL_LIMIT = 1 << 20,
  AHEAD = 8 /* rows */
};

static gboolean
row_is_blank (const struct row *row)
{
  for (guint32 i = 0; i < row->n_cells; i++)
    if (row->cell[i].length > 0)
      return FALSE;
  return TRUE;
}

/* Quotes that are text, against the rules. */
static void
note_bare_quotes (struct reading *reading, const struct row *row)
{
  for (guint32 i = 0; i < row->n_cells && reading->bare_text == NULL; i++)
    if (memchr (row->cell[i].text, reading->dialect.quote, row->cell[i].length) != NULL)
      {
        reading->bare_text = g_strdup (row->cell[i].text);
        reading->bare_line = row->line;
      }
  reading->bare_cells += row->bare;
}

/* Text is what it should be: UTF-8, no zero bytes. */
static gboolean
text_is_sound (struct reading *reading, const struct row *row)
{
  if (row->bare > 0)
    note_bare_quotes (reading, row);
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      const struct cell *cell = &row->cell[i];
      const char *name = i < reading->columns.count ? reading->columns.column[i].name : NULL;
      const char *reason = NULL;
      if (memchr (cell->text, 0, cell->length) != NULL)
        reason = "holds a zero byte";
      else if (!g_utf8_validate (cell->text, (gssize)cell->length, NULL))
        reason = "is not UTF-8 text; if the file is in another encoding, add --encoding NAME";
      else if (reading->replaced && strstr (cell->text, "\xEF\xBF\xBD") != NULL)
        reason = "holds bytes that mean nothing in the file's encoding; try --encoding NAME";
      if (reason == NULL)
        continue;
      findings_reject (&reading->findings, row->line, name, cell->text, reason);
      return FALSE;
    }
  return TRUE;
}

static gboolean
has_extra_cells (const struct reading *reading, const struct row *row)
{
  for (guint32 i = reading->columns.count; i < row->n_cells; i++)
    if (row->cell[i].length > 0)
      return TRUE;
  return FALSE;
}

static gboolean
add_row (struct profile_row *row)
{
  if (row->reading->profile->add != NULL)
    return row->reading->profile->add (row);
  switch (row->reading->profile->kind)
    {
    case PROFILE_CONTACTS:
      return row_add_contact (row);
    case PROFILE_TIES:
      return row_add_tie (row);
    default:
      return row_add_interaction (row);
    }
}

static void
understand_row (struct reading *reading, const struct row *row)
{
  struct profile_row state;
  state.reading = reading;
  state.row = row;
  state.any_set = FALSE;
  state.drop = row_reason_to_drop (&state);
  if (state.drop == NULL
      && (reading->profile->adapt != NULL || reading->profile->add != NULL
          || reading->columns.of_role[ROLE_YEAR] != NO_COLUMN))
    {
      memset (state.set, 0, sizeof state.set);
      if (reading->profile->adapt != NULL)
        reading->profile->adapt (&state);
    }
  if (state.drop != NULL)
    findings_drop (&reading->findings, state.drop);
  else if (add_row (&state))
    {
      reading->input->rows++;
      reading->input->kept++;
    }
  if (state.any_set)
    for (guint role = 0; role < N_ROLES; role++)
      g_free (state.set[role]);
}

static guint64
header_hash (const struct reading *reading)
{
  guint64 hash = 1;
  for (guint32 i = 0; i < reading->columns.count; i++)
    hash = bytes_hash (reading->columns.column[i].name, strlen (reading->columns.column[i].name),
                       hash);
  return hash;
}

static void
take_row (struct reading *reading, const struct row *row)
{
  struct input *input = reading->input;

  if (row_is_blank (row) || row_is_outside (reading, row))
    return;
  if (row->n_cells < reading->columns.count && reading->short_rows++ == 0)
    reading->short_line = row->line;
  if (row_repeats_header (reading, row))
    findings_drop (&reading->findings, "the header again");
  else if (!row->plain && !text_is_sound (reading, row))
    ;
  else if (row->n_cells > reading->columns.count && has_extra_cells (reading, row))
    findings_reject (
      &reading->findings, row->line, NULL, row->cell[reading->columns.count].text,
      "is one cell more than there are columns; put cells that hold the delimiter in quotes");
  else if (reading->duplicates != NULL
           && duplicates_had (reading->duplicates, row, header_hash (reading),
                              reading->builder->file))
    {
      input->rows++;
      input->duplicates++;
    }
  else if (!row_take_known (reading, row))
    {
      guint64 n_records = reading->builder->n_records;
      understand_row (reading, row);
      row_known_learn (reading, row, n_records);
    }
}

/* "line 2, column 'date': '30 Feb' is no date" (g_free). */
static char *
reject_text (const struct reject *reject)
{
  GString *text = g_string_new (NULL);
  g_string_printf (text, "line %" G_GUINT64_FORMAT, reject->line);
  if (reject->column != NULL)
    g_string_append_printf (text, ", column '%s'", reject->column);
  g_string_append (text, ": ");
  if (reject->value != NULL)
    g_string_append_printf (text, "'%s' ", reject->value);
  g_string_append (text, reject->reason);
  return g_string_free (text, FALSE);
}

/* Every rejected row is an error if the user wants it so. */
static gboolean
refuse_reject (const struct reading *reading, GError **error)
{
  g_autofree char *what = reject_text (&g_array_index (reading->findings.reject, struct reject, 0));
  return fail (error, PLN_ERROR_DATA, "%s, %s", reading->title, what);
}

/* The first rows tell how many records a file of known size may give. */
static void
expect_records (struct reading *reading, const struct batch *batch)
{
  guint64 records = reading->builder->n_records - reading->first_record;
  if (reading->size > 0 && batch->text_used > 0)
    builder_expect_records (
      reading->builder,
      (guint64)((double)records * 1.02 * (double)reading->size / (double)batch->text_used));
  reading->size = 0;
}

/* What the table itself could not read. */
static void
take_break (struct reading *reading, const struct batch_entry *entry)
{
  const char *name = NULL;
  g_autofree char *number = NULL;
  if (entry->broken_cell > reading->columns.count)
    name = number = g_strdup_printf ("column %u", entry->broken_cell);
  else if (entry->broken_cell > 0)
    name = reading->columns.column[entry->broken_cell - 1].name;
  findings_reject (&reading->findings, entry->row.line, name, entry->value, entry->reason);
}

static gboolean
take_batch (const struct batch *batch, gpointer data, GError **error)
{
  struct reading *reading = data;
  for (guint i = 0; i < batch->count; i++)
    {
      const struct batch_entry *entry = &batch->entry[i];
      if (i + AHEAD < batch->count)
        row_known_expect (reading, &batch->entry[i + AHEAD].row);
      if (entry->row.line < reading->outline.first_line)
        continue;
      reading->replaced = entry->replaced;
      if (entry->reason != NULL)
        take_break (reading, entry);
      else
        take_row (reading, &entry->row);
      if (reading->options->strict && reading->input->rejected > 0)
        return refuse_reject (reading, error);
    }
  for (guint32 i = 0; i < batch->remarks; i++)
    findings_drop (&reading->findings, reading->dialect.comment == '#'
                                         ? "remarks, which begin with #"
                                         : "remarks, which begin with %");
  expect_records (reading, batch);
  return TRUE;
}

/* Columns of these roles, a bit each: their cells say the same again and again. */
static guint64
columns_of_roles (const struct columns *columns, const enum role *roles, guint count)
{
  guint64 set = 0;
  for (guint i = 0; i < count; i++)
    if (columns->of_role[roles[i]] < 64)
      set |= G_GUINT64_CONSTANT (1) << columns->of_role[roles[i]];
  return set;
}

static gboolean
read_rows (struct reading *reading, struct source *source, GError **error)
{
  static const enum role roles[] = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_CHANNEL, ROLE_TOPIC };
  const struct batch_handler handler = { take_batch, reading };
  int threads = reading->options->threads;
  const struct supply_plan plan
    = { .title = reading->title,
        .source = source,
        .dialect = reading->dialect,
        .cell_limit
        = reading->options->field_limit != 0 ? reading->options->field_limit : CELL_LIMIT,
        .n_columns = reading->columns.count,
        .first_line = reading->outline.first_line,
        .word_columns = columns_of_roles (&reading->columns, roles, G_N_ELEMENTS (roles)),
        .words = &reading->builder->cells,
        .threaded = !reading->whole && (threads > 0 ? threads : (int)g_get_num_processors ()) > 1 };
  return supply_rows (&plan, &handler, error);
}

/* What a comma between two words means, for check. */
static void
describe_name_order (struct reading *reading, enum name_order order, const char *cell, guint64 line)
{
  struct person_text turned;
  person_text_parse (cell, &turned);
  if (order == NAME_ORDER_LAST_FIRST)
    findings_notice (&reading->findings,
                     "'%s' on line %" G_GUINT64_FORMAT
                     " and its like are one person, last name first "
                     "(%s); --last-first no makes them two.",
                     cell, line, turned.name != NULL ? turned.name : cell);
  else
    findings_notice (&reading->findings,
                     "'%s' on line %" G_GUINT64_FORMAT " and its like are two people, as %s; "
                     "--last-first yes makes them one.",
                     cell, line,
                     order == NAME_ORDER_TWO_ALONE ? "both names stand without a comma in others"
                                                   : "the other cells hold first names");
  person_text_clear (&turned);
}

/* What may part the people of a cell: tables made by hand use words too. */
static void
settle_people_marks (struct reading *reading)
{
  enum profile_split split = reading->profile->split;
  enum last_first wanted = reading->options->last_first;
  gboolean by_hand = reading->profile->signature == NULL && split != SPLIT_COMMA_NEVER;
  gboolean two = wanted == LAST_FIRST_NO || split == SPLIT_COMMA_ALWAYS;
  guint64 line;
  const char *cell;

  if (by_hand && !two && wanted == LAST_FIRST_AUTO)
    {
      enum name_order order = name_order_find (&reading->outline, &reading->columns, &cell, &line);
      two = order == NAME_ORDER_TWO_ALONE || order == NAME_ORDER_TWO_FIRST;
      if (order != NAME_ORDER_NO_PAIR)
        describe_name_order (reading, order, cell, line);
    }
  reading->builder->people_marks
    = (by_hand ? PEOPLE_AND : 0) | (two ? PEOPLE_FIRST_NAMES : 0)
      | (wanted == LAST_FIRST_YES ? PEOPLE_LAST_FIRST : 0)
      | (outline_has_codes (&reading->outline, &reading->columns) ? PEOPLE_CODES : 0);
}

/* Everything that is known before the first row is read. */
static gboolean
prepare (struct reading *reading, struct source *source, const char *path, GError **error)
{
  gsize length;
  const char *text = source_peek (source, &length, &reading->whole);
  reading->size = reading->whole ? 0 : source_size (source);

  if (!content_is_table (reading->title, text, length, error))
    return FALSE;
  reading->dialect = dialect_detect (text, length, reading->options->delimiter);
  if (!outline_find (&reading->outline, &reading->columns, reading->title, &reading->dialect, text,
                     length, reading->whole, reading->contacts, reading->options, error))
    return FALSE;
  reading->profile = reading->outline.profile;
  reading->builder->overrides_used |= overrides_used (reading->options->columns, &reading->columns);
  settle_people_marks (reading);
  reading_find_facts (reading, path);
  if (reading->profile->sampled)
    date_column_expect_seconds (reading->date);
  if (reading->profile->undated && columns_have (&reading->columns, ROLE_DATE))
    columns_set_role (&reading->columns, reading->columns.of_role[ROLE_DATE], ROLE_NONE);
  return TRUE;
}

/* What a row of pln's own table is read for, by the names that it is written with. */
static const char *
use_in_tie (const char *name)
{
  static const char *const read[] = { "contact_a", "contact_b", "interactions", "strength", "first",
                                      "last",      "state",     "evidence",     NULL };
  for (const char *const *one = read; *one != NULL; one++)
    if (strcmp (*one, name) == 0)
      return *one;
  return NULL;
}

void
reading_describe_columns (struct reading *reading)
{
  for (guint32 i = 0; i < reading->columns.count; i++)
    {
      const struct column *column = &reading->columns.column[i];
      gboolean own = column->key != NONE && column->key >= N_ATTRIBUTE_KEYS;
      const char *use = reading->profile->kind == PROFILE_TIES ? use_in_tie (column->name)
                        : own                                  ? "attribute"
                                                               : role_name (column->role);
      findings_column (&reading->findings, column->name, use);
    }
}

static void
describe (struct reading *reading)
{
  struct input *input = reading->input;
  input->profile = reading->outline.profile->title;
  input->delimiter = delimiter_title (reading->dialect.delimiter);
  input->quote = quote_title (reading->dialect.quote);
  input->line_ends = reading->dialect.line_ends;
  input->header_line = reading->outline.header_line;
  input->preamble_lines = reading->outline.header_line > 0 ? reading->outline.header_line - 1
                                                           : reading->outline.first_line - 1;
  reading_describe_columns (reading);
  gboolean dated = reading->fact[ROLE_DATE] != NULL || columns_have (&reading->columns, ROLE_DATE);
  if (!dated && reading->profile->undated_notice != NULL)
    findings_notice (&reading->findings, "%s", reading->profile->undated_notice);
  if (reading->profile->notice != NULL)
    findings_notice (&reading->findings, "%s", reading->profile->notice);
}

static void
describe_encoding (struct reading *reading, const struct source *source)
{
  reading->input->encoding = source_encoding (source);
  if (source_guess_line (source) > 0)
    findings_notice (&reading->findings,
                     "The file is not UTF-8 (first seen in line %" G_GUINT64_FORMAT
                     ") and was read as %s; if names look wrong, add --encoding NAME.",
                     source_guess_line (source),
                     g_str_has_prefix (source_encoding (source), "Mac") ? "Mac Roman"
                                                                        : "Windows-1252");
}

/* Many programs leave empty cells out at the end; a lost delimiter looks the same. */
static void
describe_short_rows (struct reading *reading)
{
  guint64 rows = reading->short_rows;
  if (rows > 0)
    findings_notice (&reading->findings,
                     "%" G_GUINT64_FORMAT
                     " %s fewer cells than the header (the first in line %" G_GUINT64_FORMAT
                     "); what is missing counts as empty.",
                     rows, rows == 1 ? "row has" : "rows have", reading->short_line);
}

static void
describe_bare_quotes (struct reading *reading)
{
  if (reading->bare_cells > 0)
    findings_notice (&reading->findings,
                     "%" G_GUINT64_FORMAT
                     " %s quotes that do not go around all of it, and %s read as %s "
                     "(line %" G_GUINT64_FORMAT ": %s).",
                     reading->bare_cells, reading->bare_cells == 1 ? "cell holds" : "cells hold",
                     reading->bare_cells == 1 ? "is" : "are",
                     reading->bare_cells == 1 ? "it stands" : "they stand", reading->bare_line,
                     reading->bare_text);
}

static void
describe_codes (struct reading *reading)
{
  guint64 texts = reading->builder->coded_texts - reading->coded_before;
  if (texts > 0)
    findings_notice (&reading->findings,
                     "%" G_GUINT64_FORMAT " different %s HTML codes such as &amp; or &#39;, and %s "
                     "read as the characters they stand for.",
                     texts, texts == 1 ? "cell holds" : "cells hold", texts == 1 ? "is" : "are");
}

static gboolean
understood_something (struct reading *reading, GError **error)
{
  const struct input *input = reading->input;
  if (input->kept + input->duplicates + input->dropped > 0)
    return TRUE;
  if (input->rejected == 0 && reading->profile->may_be_empty)
    {
      findings_notice (&reading->findings, "The file has a header and no rows.");
      return TRUE;
    }
  if (input->rejected == 0)
    return fail (error, PLN_ERROR_DATA, "'%s' has a header and no rows; export it again",
                 reading->title);
  g_autofree char *what = reject_text (&g_array_index (reading->findings.reject, struct reject, 0));
  return fail (error, PLN_ERROR_DATA, "%s: none of %" G_GUINT64_FORMAT " rows is understood; %s",
               reading->title, input->rows, what);
}

gboolean
file_read (struct reading *reading, const char *path, GError **error)
{
  struct source *source = source_open (path, reading->options->encoding, error);
  if (source == NULL)
    return FALSE;
  gboolean done = prepare (reading, source, path, error) && read_rows (reading, source, error);
  if (done)
    {
      describe (reading);
      reading_find_owner (reading);
      describe_encoding (reading, source);
      describe_short_rows (reading);
      describe_bare_quotes (reading);
      describe_codes (reading);
      reading_describe_rooms (reading);
      done = understood_something (reading, error) && reading_settle_dates (reading, error);
      reading_describe_facts (reading);
    }
  source_free (source);
  return done;
}
