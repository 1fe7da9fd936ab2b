/* Rows of special table shapes: squares, people by events, people who name others. */
#include <stdlib.h>
#include <string.h>
#include "pln/email_and_url.h"
#include "read/dates/localized_number.h"
#include "read/dates/missing_year.h"
#include "read/people/non_people.h"
#include "read/people/people_cell.h"
#include "read/rows/row_context.h"
#include "read/rows/row_kinds.h"
#include "read/rows/row_person.h"
#include "read/rows/row_shapes.h"
#include "read/people/presence_words.h"
#include "read/evidence/evidence.h"
#include "read/shapes/shapes_squares.h"
#include "read/evidence/value_words.h"

static guint32
numbered_person (struct builder *builder, guint64 number)
{
  g_autofree char *name = g_strdup_printf ("%" G_GUINT64_FORMAT, number);
  return builder_mention (builder, name, NULL, NULL, 0);
}

/* Index of the row in a square, from 0. */
static guint64
rows_before (const struct import_context *import)
{
  return import->notes.input->kept;
}

/* The person of a column, by its name; NONE: it names nobody. */
static guint32
headed_person (struct import_context *import, guint64 number)
{
  if (number > import->columns.count)
    return NONE;
  const struct cell cell = cell_of_text (import->columns.column[number - 1].name);
  struct people people = builder_people (import->builder, &cell, FALSE);
  return people.count == 1 ? people.mention[0] : NONE;
}

static guint32
person_of_square (struct import_context *import, guint64 number, gboolean headed)
{
  return headed ? headed_person (import, number) : numbered_person (import->builder, number);
}

/* The nth row and the nth column are the same person. */
static gboolean
add_square_row (struct profile_row *row, gboolean headed)
{
  struct import_context *import = row->import;
  struct builder *builder = import->builder;
  guint64 own = rows_before (import);
  guint32 person = person_of_square (import, own + 1, headed);
  if (person == NONE)
    return row_leave_out (row, "rows that name nobody");
  builder_keep_person (builder, person);
  for (guint32 c = 0; c < MIN (import->columns.count, row->row->n_cells); c++)
    {
      double weight = 0;
      square_cell_weight (&import->layout.rules, row_cell_at (row, c), &weight);
      guint32 other
        = c == own || weight <= 0 ? NONE : person_of_square (import, (guint64)c + 1, headed);
      if (other == NONE)
        continue;
      struct interaction_context context = context_bare (DIRECTION_FORWARD, EVIDENCE_DIRECT);
      context.weight = (float)weight;
      builder_add_record (builder, DAY_NONE, person, other, builder_context (builder, &context));
    }
  return TRUE;
}

gboolean
row_add_bare_matrix_row (struct profile_row *row)
{
  return add_square_row (row, FALSE);
}

gboolean
row_add_headed_matrix_row (struct profile_row *row)
{
  return add_square_row (row, TRUE);
}

/* The name in the nth row; the sample holds all rows. */
static guint32
person_of_sample (struct profile_row *row, guint32 number)
{
  const struct table_layout *layout = &row->import->layout;
  guint32 naming = row->import->columns.of_role[ROLE_NAME];
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *sample = &g_array_index (layout->row, struct sample_row, i);
      if (sample->line < layout->first_line || number-- > 0)
        continue;
      const struct cell cell = cell_of_text (naming < sample->count ? sample->cell[naming] : "");
      struct people people = builder_people (row->import->builder, &cell, FALSE);
      return people.count == 1 ? people.mention[0] : NONE;
    }
  return NONE;
}

gboolean
row_add_numbered_matrix_row (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  const struct columns *columns = &row->import->columns;
  guint32 person = row_person (row), number = 0;
  if (person == NONE)
    return row_leave_out (row, "rows that name nobody");
  builder_keep_person (builder, person);
  for (guint32 c = columns->of_role[ROLE_TO]; c != NO_COLUMN; c = columns->column[c].next, number++)
    {
      double weight = 0;
      square_cell_weight (&row->import->layout.rules, row_cell_at (row, c), &weight);
      guint32 other = weight > 0 ? person_of_sample (row, number) : NONE;
      if (other == NONE || other == person)
        continue;
      struct interaction_context context = context_bare (DIRECTION_FORWARD, EVIDENCE_DIRECT);
      context.weight = (float)weight;
      builder_add_record (builder, DAY_NONE, person, other, builder_context (builder, &context));
    }
  return TRUE;
}

static gboolean
was_there (const struct profile_row *row, const char *text)
{
  const struct mark_legend *legend = &row->import->layout.rules.legend;
  double value;
  if (*text == '\0')
    return legend_marks_absence (legend);
  if (legend_explains (legend, text))
    return legend_mark (legend, text) == PRESENCE_YES;
  if (cell_number_parse (text, row->import->dialect.delimiter != ',', &value))
    return value > 0;
  return mark_of_text (text) == PRESENCE_YES;
}

/* The day in a text; DAY_NONE: it holds none. */
static date_code
read_day (struct profile_row *row, const char *text)
{
  const char *reason;
  date_code day;
  enum date_result result
    = date_column_read (row->import->date, text, row->import->layout.header_line, &day, &reason);
  return result == DATE_READ ? day : DAY_NONE;
}

/* The day in a header that lacks a year, which stands above the table; NULL: it lacks none, or none stands
 * there. */
static char *
day_with_year_above (const struct profile_row *row, const char *header)
{
  const char *year = row->import->facts.text[ROLE_YEAR];
  if (year == NULL || !row->import->facts.dates_lack_year)
    return NULL;
  g_autofree char *part = text_find_day_without_year (header);
  return date_with_year (part != NULL ? part : header, atoi (year));
}

date_code
row_day_of_header (struct profile_row *row, const char *header)
{
  date_code day = read_day (row, header);
  if (day != DAY_NONE)
    return day;
  g_autofree char *with_year = day_with_year_above (row, header);
  if (with_year != NULL)
    return read_day (row, with_year);
  g_autofree char *part = text_find_moment (header);
  return part != NULL ? read_day (row, part) : DAY_NONE;
}

/* Marks under days or events: with the others of the event, or with the writer. */
static gboolean
add_grid_row (struct profile_row *row, gboolean own)
{
  struct builder *builder = row->import->builder;
  const struct columns *columns = &row->import->columns;
  guint32 person = row_person (row);
  if (person == NONE)
    return row_leave_out (row, "rows that name nobody");
  builder_keep_person (builder, person);
  for (guint32 c = columns->of_role[ROLE_TO]; c != NO_COLUMN; c = columns->column[c].next)
    {
      const char *header = columns->column[c].name;
      gboolean dated = own || row->import->profile->daily_gathering;
      date_code day = dated ? row_day_of_header (row, header) : DAY_NONE;
      if (!was_there (row, row_cell_at (row, c)))
        continue;
      struct interaction_context context
        = context_bare (DIRECTION_NONE, own ? EVIDENCE_DIRECT : EVIDENCE_EVENT);
      if (own)
        {
          builder_add_record (builder, day, MENTION_ME, person,
                              builder_context (builder, &context));
          continue;
        }
      const char *part = row->import->part;
      g_autofree char *event
        = part != NULL ? g_strdup_printf ("%s, %s", header, part) : g_strdup (header);
      context.event = builder_event (builder, event);
      builder_add_presence (builder, context.event, day, person,
                            builder_context (builder, &context));
    }
  return TRUE;
}

gboolean
row_add_grid_row (struct profile_row *row)
{
  return add_grid_row (row, FALSE);
}

gboolean
row_add_own_register_row (struct profile_row *row)
{
  return add_grid_row (row, TRUE);
}

/* Marks under the names of people: with the others of the event, or with the writer. */
static gboolean
add_turned_row (struct profile_row *row, gboolean own)
{
  struct builder *builder = row->import->builder;
  const struct columns *columns = &row->import->columns;
  const char *event = row_text (row, ROLE_EVENT), *reason;
  date_code day = DAY_NONE;
  if (*event == '\0')
    return row_leave_out (row, "rows that name no event");
  row_observe_dates (row);
  if (columns_have (columns, ROLE_DATE) && !row_date (row, ROLE_DATE, &day))
    return FALSE;
  if (day == DAY_NONE
      && date_column_read (row->import->date, event, row->row->line, &day, &reason) != DATE_READ)
    day = DAY_NONE;
  struct interaction_context context
    = context_bare (DIRECTION_NONE, own ? EVIDENCE_DIRECT : EVIDENCE_EVENT);
  if (!own)
    context.event = builder_event (builder, event);
  for (guint32 c = columns->of_role[ROLE_TO]; c != NO_COLUMN; c = columns->column[c].next)
    {
      const struct cell header = cell_of_text (columns->column[c].name);
      struct people people = builder_people (builder, &header, FALSE);
      if (people.count != 1)
        continue;
      builder_keep_person (builder, people.mention[0]);
      if (!was_there (row, row_cell_at (row, c)))
        continue;
      if (own)
        builder_add_record (builder, day, MENTION_ME, people.mention[0],
                            builder_context (builder, &context));
      else
        builder_add_presence (builder, context.event, day, people.mention[0],
                              builder_context (builder, &context));
    }
  return TRUE;
}

gboolean
row_add_turned_grid_row (struct profile_row *row)
{
  return add_turned_row (row, FALSE);
}

gboolean
row_add_own_ticks (struct profile_row *row)
{
  return add_turned_row (row, TRUE);
}

void
row_part_joined_ends (struct profile_row *row)
{
  const char *text = row_text (row, ROLE_NOTE);
  const char *open = strstr (text, " ("), *close = open != NULL ? strstr (open, ") ") : NULL;
  if (close == NULL)
    return;
  g_autofree char *first = g_strndup (text, (gsize)(open - text)), *second = g_strdup (close + 2);
  profile_row_set (row, ROLE_FROM, first);
  profile_row_set (row, ROLE_TO, second);
}

/* "Ruiz Ana" is "Ana Ruiz" where the table names people with the last name first; free with
 * g_free. */
static char *
name_of_other (const struct profile_row *row, const char *text)
{
  const char *blank = strrchr (text, ' ');
  if (!row->import->layout.rules.others_last_first || blank == NULL)
    return g_strdup (text);
  return g_strdup_printf ("%s %.*s", blank + 1, (int)(blank - text), text);
}

static gboolean
add_named_others (struct profile_row *row, gboolean by_id)
{
  struct builder *builder = row->import->builder;
  const struct columns *columns = &row->import->columns;
  guint32 person = row_person (row);
  struct interaction_context context = context_bare (DIRECTION_NONE, EVIDENCE_STATED);
  if (person == NONE)
    return row_leave_out (row, "rows that name nobody");
  row_describe (row, person, NULL);
  for (guint32 at = columns->of_role[ROLE_TO]; at != NO_COLUMN; at = columns->column[at].next)
    {
      g_autofree char *text = name_of_other (row, row_cell_at (row, at));
      const struct cell cell = cell_of_text (text);
      gboolean named = by_id && !account_names_nobody (cell.text);
      g_autofree char *id = named ? profile_address_normalise (cell.text) : NULL;
      guint32 one = id != NULL ? builder_mention (builder, NULL, NULL, id, 0) : NONE;
      struct people others = { &one, id != NULL };
      if (!by_id)
        others = builder_people (builder, &cell,
                                 row->import->profile->split != SPLIT_COMMA_NEVER
                                   || row->import->layout.rules.others_listed);
      context.direction = direction_of_answer (columns->column[at].name);
      for (guint32 i = 0; i < others.count; i++)
        if (others.mention[i] != person)
          builder_add_record (builder, DAY_NONE, person, others.mention[i],
                              builder_context (builder, &context));
    }
  return TRUE;
}

gboolean
row_add_named_others (struct profile_row *row)
{
  return add_named_others (row, FALSE);
}

gboolean
row_add_referenced_others (struct profile_row *row)
{
  return add_named_others (row, TRUE);
}

/* Is the chat named after one of its writers? */
static gboolean
is_a_writer (const struct import_context *import, const char *name)
{
  guint32 from = import->columns.of_role[ROLE_FROM];
  for (guint i = 0; i < import->layout.row->len; i++)
    {
      const struct sample_row *row = &g_array_index (import->layout.row, struct sample_row, i);
      if (from < row->count && g_ascii_strcasecmp (row->cell[from], name) == 0)
        return TRUE;
    }
  return FALSE;
}

/* The person named in a text; the writer's own columns identify the writer. */
static guint32
person_of_text (const struct profile_row *row, const char *text, gboolean writer)
{
  struct person_text person;
  person_text_parse (text, &person);
  g_autofree char *page
    = writer ? profile_address_normalise (row_text (row, ROLE_FROM_PROFILE)) : NULL;
  const char *email = writer && *row_text (row, ROLE_FROM_EMAIL) != '\0'
                        ? row_text (row, ROLE_FROM_EMAIL)
                        : person.email;
  guint32 found = NONE;
  if (person.name != NULL || email != NULL || page != NULL)
    found = builder_mention (row->import->builder, person.name, email,
                             page != NULL ? page : person.profile, 0);
  person_text_clear (&person);
  return found;
}

/* Sent or received, as the column of directions says in words or with yes and no. */
static enum way
way_of_row (const struct profile_row *row)
{
  const char *text = row_text (row, ROLE_DIRECTION);
  if (row->import->layout.rules.direction_is_code)
    return way_of_code (text);
  if (!row->import->layout.rules.direction_is_flag)
    return way_of_text (text);
  return mark_of_text (text) == PRESENCE_YES ? WAY_OUT : WAY_IN;
}

gboolean
row_add_own_message (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  enum way way = way_of_row (row);
  const char *chat = row_text (row, ROLE_LABEL), *writer = row_text (row, ROLE_FROM);
  const char *other = way == WAY_IN && *writer != '\0' ? writer : *chat != '\0' ? chat : writer;
  gint32 day;
  if (!row_date (row, ROLE_DATE, &day))
    return FALSE;
  if (way == WAY_UNKNOWN)
    return row_leave_out (row, "rows that were neither sent nor received");
  if (way == WAY_OUT && *chat != '\0' && !is_a_writer (row->import, chat))
    return row_leave_out (row, "my messages to groups, whose members are not listed");
  guint32 person = person_of_text (row, other, other == writer);
  if (person == NONE)
    return row_leave_out (row, "rows that name nobody");
  const struct interaction_context context
    = context_of_cells (row, DIRECTION_FORWARD, EVIDENCE_DIRECT);
  guint32 number = builder_context (builder, &context);
  if (way == WAY_IN)
    builder_add_record (builder, day, person, MENTION_ME, number);
  else
    builder_add_record (builder, day, MENTION_ME, person, number);
  return TRUE;
}
