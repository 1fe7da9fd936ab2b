/* Lines of a made table as rows, events and cards. */
#include <string.h>
#include "read/made_tables.h"
#include "read/input/stop.h"
#include "read/log/row_lines.h"

enum
{
  FORMULAS_HIDE = 4 /* cells for each formula, at most */
};

void
input_name (struct input *input, const struct table_source *source)
{
  gboolean is_stdin = g_strcmp0 (source->path, "-") == 0;
  input->path = g_strdup (is_stdin ? source->path : source->title);
  input->label = g_strdup (source->label);
  input->name = g_strdup (source->name);
  input->row_word = table_source_row_word (source);
}

void
made_table_note (struct import_notes *notes, const struct table_source *source)
{
  for (guint i = 0; source->notes != NULL && i < source->notes->len; i++)
    notes_notice (notes, "%s", (const char *)source->notes->pdata[i]);
}

const struct read_options *
made_table_options (const struct table_source *source, const struct read_options *options,
                    struct read_options *own)
{
  if (source->format == NULL)
    return options;
  *own = *options;
  own->encoding = "UTF-8";
  own->delimiter = ',';
  if (source->format->profile != NULL)
    {
      own->format = source->format->profile;
      own->shape = SHAPE_AUTO;
      own->columns = NULL;
    }
  return own;
}

gboolean
table_is_needed (const struct table_source *source, const struct catalogue *catalogue,
                 const struct profile *profile, GError **error)
{
  return !source->found || profile->kind != PROFILE_TIES || catalogue->source->len < 2
         || fail (error, PLN_ERROR_DATA, "\"%s\" is a table of ties that pln wrote; name it alone",
                  source->title);
}

/* All events or cards were left out. */
static void
explain_empty (const struct table_source *source, GError **problem)
{
  gboolean is_left_out = *problem != NULL && !error_stops (*problem) && source->format != NULL
                         && source->format->profile != NULL && source->notes != NULL
                         && source->notes->len > 0;
  if (!is_left_out)
    return;
  g_clear_error (problem);
  fail (problem, PLN_ERROR_DATA, "\"%s\" names nobody; %s", source->title,
        (const char *)source->notes->pdata[0]);
}

/* Scripts write formulas without what they come to. A single sum hides nobody. */
static gboolean
formulas_hide (const struct table_source *source)
{
  return source->formulas > 1 && source->formulas >= source->cells / FORMULAS_HIDE;
}

static gboolean
refuse_formulas (const struct table_source *source, GError **error)
{
  return stop (error, PLN_ERROR_DATA,
               "%s: %" G_GUINT64_FORMAT
               " formulas have no value, so pln cannot see what they show; "
               "open the workbook in a spreadsheet program and save it, to let it compute",
               source->title, source->formulas);
}

void
made_table_explain (const struct table_source *source, GError **problem)
{
  explain_empty (source, problem);
  if (*problem == NULL || !formulas_hide (source))
    return;
  g_clear_error (problem);
  refuse_formulas (source, problem);
}

static gboolean
column_is_empty (const struct table_layout *layout, guint32 column)
{
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      if (row->line >= layout->first_line && *sample_cell (row, column) != '\0')
        return FALSE;
    }
  return TRUE;
}

gboolean
made_table_shows_people (const struct table_source *source, const struct table_layout *layout,
                         const struct columns *columns, GError **error)
{
  static const enum role roles[] = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_NAME };
  for (guint i = 0; i < G_N_ELEMENTS (roles) && formulas_hide (source); i++)
    if (columns_have (columns, roles[i]) && column_is_empty (layout, columns->of_role[roles[i]]))
      return refuse_formulas (source, error);
  return TRUE;
}

/* "2026-01-12" or "12.01.2026" */
static gboolean
names_day (const char *sheet)
{
  gsize length = strlen (sheet), marks = 0;
  for (gsize i = 0; i < length; i++)
    marks += sheet[i] == '-' || sheet[i] == '.';
  return marks == 2 && length >= 8 && length <= 10 && strspn (sheet, "0123456789-.") == length;
}

void
made_table_add_facts (const struct table_source *source, struct import_context *import)
{
  char **fact = import->facts.text;
  if (source->has_writer && fact[ROLE_FROM] == NULL)
    fact[ROLE_FROM] = g_strdup (source->part);
  if (source->continues && fact[ROLE_DATE] == NULL && names_day (source->part)
      && !columns_have (&import->columns, ROLE_DATE))
    fact[ROLE_DATE] = g_strdup (source->part);
}

static guint64
number_of_line (gconstpointer data, guint64 line)
{
  return row_numbers_of_line (data, line);
}

static void
reword (const struct row_numbers *numbers, const char **text)
{
  if (*text == NULL)
    return;
  char *other = row_numbers_reword (numbers, *text);
  g_free ((gpointer)*text);
  *text = other;
}

static void
reword_input (struct input *input, const struct row_numbers *numbers)
{
  for (guint32 i = 0; i < input->n_rejects; i++)
    input->reject[i].line = row_numbers_of_line (numbers, input->reject[i].line);
  for (guint32 i = 0; i < input->n_notices; i++)
    reword (numbers, &input->notice[i]);
  reword (numbers, &input->date_style);
  if (input->header_line > 0)
    input->header_line = row_numbers_of_line (numbers, input->header_line);
}

void
made_table_describe (struct builder *builder, const struct table_source *source, guint32 first_line,
                     GError *error)
{
  struct input *input = &builder->log->input[builder->file];
  if (source->format == NULL)
    return;
  input->source = source->format->title;
  input->delimiter = input->encoding = input->line_ends = NULL;
  if (source->numbers == NULL)
    return;
  reword_input (input, source->numbers);
  builder_renumber_lines (builder, first_line, number_of_line, source->numbers);
  if (error != NULL)
    reword (source->numbers, (const char **)&error->message);
}
