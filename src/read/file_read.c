/* One file, from its first byte to its last row. */
#include <string.h>
#include "read/reading.h"
#include "read/refusal.h"
#include "read/source.h"

enum { CELL_LIMIT = 1 << 20 };

static gboolean
row_is_blank (const struct row *row)
{
  for (guint32 i = 0; i < row->n_cells; i++)
    if (row->cell[i].length > 0)
      return FALSE;
  return TRUE;
}

/* Text is what it should be: UTF-8, no zero bytes. */
static gboolean
text_is_sound (struct reading *reading, const struct row *row)
{
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      const struct cell *cell = &row->cell[i];
      const char *name = i < reading->columns.count ? reading->columns.column[i].name : NULL;
      const char *reason = NULL;
      if (memchr (cell->text, 0, cell->length) != NULL)
        reason = "holds a zero byte";
      else if (!g_utf8_validate (cell->text, (gssize) cell->length, NULL))
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
  if (state.drop == NULL && (reading->profile->adapt != NULL || reading->profile->add != NULL))
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
    hash = bytes_hash (reading->columns.column[i].name, strlen (reading->columns.column[i].name), hash);
  return hash;
}

static gboolean
take_row (const struct row *row, gpointer data, GError **error)
{
  struct reading *reading = data;
  struct input *input = reading->input;

  if (row->line < reading->outline.first_line || row_is_blank (row))
    return TRUE;
  if (row_is_outside (reading, row))
    return TRUE;
  if (row_repeats_header (reading, row))
    {
      findings_drop (&reading->findings, "the header again");
      return TRUE;
    }
  guint64 rejected = input->rejected;
  if (!row->plain && !text_is_sound (reading, row))
    ;
  else if (row->n_cells > reading->columns.count && has_extra_cells (reading, row))
    findings_reject (&reading->findings, row->line, NULL, row->cell[reading->columns.count].text,
                     "is one cell more than there are columns; put cells that hold the delimiter in quotes");
  else if (reading->duplicates != NULL
           && duplicates_had (reading->duplicates, row, header_hash (reading), reading->builder->file))
    {
      input->rows++;
      input->duplicates++;
    }
  else
    understand_row (reading, row);
  if (rejected == input->rejected || !reading->options->strict)
    return TRUE;
  const struct reject *reject = &g_array_index (reading->findings.reject, struct reject, 0);
  return fail (error, PLN_ERROR_DATA, "%s, line %" G_GUINT64_FORMAT "%s%s%s: '%s' %s", reading->title,
               row->line, reject->column != NULL ? ", column '" : "",
               reject->column != NULL ? reject->column : "", reject->column != NULL ? "'" : "",
               reject->value != NULL ? reject->value : "", reject->reason);
}

static void
take_broken (guint64 line, const char *value, const char *reason, gpointer data)
{
  struct reading *reading = data;
  if (line >= reading->outline.first_line)
    findings_reject (&reading->findings, line, NULL, value, reason);
}

static void
expect_people (const char *text, gsize length, gpointer data)
{
  builder_expect_people (((struct reading *) data)->builder, text, length);
}

static guint64
columns_of_people (const struct columns *columns)
{
  static const enum role roles[] = { ROLE_FROM, ROLE_TO, ROLE_WITH };
  guint64 watched = 0;
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (columns->of_role[roles[i]] < 64)
      watched |= G_GUINT64_CONSTANT (1) << columns->of_role[roles[i]];
  return watched;
}

static gboolean
read_rows (struct reading *reading, struct source *source, GError **error)
{
  const struct row_handler handler = { take_row, take_broken, expect_people, reading };
  gsize limit = reading->options->field_limit != 0 ? reading->options->field_limit : CELL_LIMIT;
  struct table *table = table_new (reading->title, &reading->dialect, limit, &handler);
  struct line line;
  g_autoptr (GError) local = NULL;
  gboolean going_on = TRUE;

  table_expect (table, reading->columns.count);
  table_watch (table, columns_of_people (&reading->columns));
  while (going_on && source_read_line (source, &line, &local))
    {
      gboolean remark = reading->dialect.comment != 0 && *line.text == reading->dialect.comment;
      if (line.starts && (remark || *line.text == '\032' || (reading->dialect.sep_line && line.number == 1)))
        continue;
      reading->replaced = source_has_replacements (source);
      going_on = table_feed (table, &line, &local);
    }
  going_on = going_on && local == NULL && table_finish (table, &local);
  table_free (table);
  if (!going_on)
    g_propagate_error (error, g_steal_pointer (&local));
  return going_on;
}

/* Everything that is known before the first row is read. */
static gboolean
prepare (struct reading *reading, struct source *source, const char *path, GError **error)
{
  gsize length;
  gboolean whole;
  const char *text = source_peek (source, &length, &whole);

  if (!content_is_table (reading->title, text, length, error))
    return FALSE;
  reading->dialect = dialect_detect (text, length, reading->options->delimiter);
  if (!outline_find (&reading->outline, &reading->columns, reading->title, &reading->dialect, text,
                     length, whole, reading->contacts, reading->options, error))
    return FALSE;
  reading->profile = reading->outline.profile;
  reading_find_facts (reading, path);
  if (reading->profile->sampled)
    date_column_expect_seconds (reading->date);
  if (reading->profile->undated && columns_have (&reading->columns, ROLE_DATE))
    columns_set_role (&reading->columns, reading->columns.of_role[ROLE_DATE], ROLE_NONE);
  return TRUE;
}

static void
describe (struct reading *reading)
{
  struct input *input = reading->input;
  input->profile = reading->profile->title;
  input->delimiter = delimiter_title (reading->dialect.delimiter);
  input->quote = quote_title (reading->dialect.quote);
  input->line_ends = reading->dialect.line_ends;
  input->header_line = reading->outline.header_line;
  input->preamble_lines = reading->outline.header_line > 0 ? reading->outline.header_line - 1
                          : reading->outline.first_line - 1;
  for (guint32 i = 0; i < reading->columns.count; i++)
    findings_column (&reading->findings, reading->columns.column[i].name,
                     role_name (reading->columns.column[i].role));
  if (reading->profile->notice != NULL)
    findings_notice (&reading->findings, "%s", reading->profile->notice);
}

static void
describe_encoding (struct reading *reading, const struct source *source)
{
  reading->input->encoding = source_encoding (source);
  if (source_guess_line (source) > 0)
    findings_notice (&reading->findings, "The file is not UTF-8 (first seen in line %" G_GUINT64_FORMAT
                     ") and was read as Windows-1252; if names look wrong, add --encoding NAME.",
                     source_guess_line (source));
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
    return fail (error, PLN_ERROR_DATA, "'%s' has a header and no rows; export it again", reading->title);
  const struct reject *first = &g_array_index (reading->findings.reject, struct reject, 0);
  return fail (error, PLN_ERROR_DATA,
               "%s: none of %" G_GUINT64_FORMAT " rows is understood; line %" G_GUINT64_FORMAT
               "%s%s%s: '%s' %s", reading->title, input->rows, first->line,
               first->column != NULL ? ", column '" : "", first->column != NULL ? first->column : "",
               first->column != NULL ? "'" : "", first->value != NULL ? first->value : "", first->reason);
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
      describe_encoding (reading, source);
      done = understood_something (reading, error) && reading_settle_dates (reading, error);
    }
  source_free (source);
  return done;
}
