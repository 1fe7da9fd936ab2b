/* Asks the user instead of guessing, and explains why a column is read as it is. */
#include <string.h>
#include "pln/escape.h"
#include "pln/text.h"
#include "read/dates/date_parse.h"
#include "read/input/stop.h"
#include "read/evidence/evidence.h"
#include "read/understand/readings.h"
#include "read/understand/understand.h"
#include "read/columns/unused_columns.h"
#include "read/sniff/set_aside.h"

enum
{
  MOST_NAMED = 3 /* people in an example */
};

/* The cell of a row that gives a role, or "". */
static const char *
cell_of_role (const struct reading *reading, const struct sample_row *row, enum role role)
{
  guint32 column = reading->columns.of_role[role];
  return column == NO_COLUMN ? "" : sample_cell (row, column);
}

/* Who the row is about: the first of these roles that has a cell. */
static const char *
person_of_row (const struct reading *reading, const struct sample_row *row)
{
  static const enum role roles[]
    = { ROLE_NAME, ROLE_WITH, ROLE_FROM, ROLE_FIRST_NAME, ROLE_LAST_NAME, ROLE_EMAIL, ROLE_TO };
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (*cell_of_role (reading, row, roles[i]) != '\0')
      return cell_of_role (reading, row, roles[i]);
  return "";
}

/* The first row that names somebody; of those present, the first of several on one day or at one
 * event. */
static const struct sample_row *
example_row (const struct table_layout *layout, const struct reading *reading,
             const struct reading *other)
{
  const GArray *rows = layout->row;
  const struct sample_row *first = NULL;
  gboolean gathers = reading->meaning == ROW_IS_PRESENT || other->meaning == ROW_IS_PRESENT;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      if (row->line < reading->first_line || *person_of_row (reading, row) == '\0')
        continue;
      first = first == NULL ? row : first;
      const char *day = cell_of_role (reading, row, ROLE_DATE);
      for (guint k = i + 1; gathers && *day != '\0' && k < rows->len; k++)
        if (strcmp (cell_of_role (reading, sample_row_at (rows, k), ROLE_DATE), day) == 0
            && strcmp (person_of_row (reading, sample_row_at (rows, k)),
                       person_of_row (reading, row))
                 != 0)
          return row;
    }
  return first;
}

/* "Ana Ruiz, Ben Okafor and Chen Wei all attended": the people of this row's day and event. */
static char *
presence_in_words (const struct table_layout *layout, const struct reading *reading,
                   const struct sample_row *row)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  const GArray *rows = layout->row;
  for (guint i = 0; i < rows->len && names->len < MOST_NAMED; i++)
    {
      const struct sample_row *one = sample_row_at (rows, i);
      const char *name = person_of_row (reading, one);
      if (one->line >= row->line && *name != '\0'
          && strcmp (cell_of_role (reading, one, ROLE_DATE), cell_of_role (reading, row, ROLE_DATE))
               == 0
          && strcmp (cell_of_role (reading, one, ROLE_EVENT),
                     cell_of_role (reading, row, ROLE_EVENT))
               == 0
          && !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_ptr_array_add (names, (gpointer)name);
    }
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (text, "%s%s",
                            i == 0               ? ""
                            : i + 1 < names->len ? ", "
                                                 : " and ",
                            (const char *)g_ptr_array_index (names, i));
  g_string_append (text, names->len == 2  ? " both attended"
                         : names->len > 2 ? " all attended"
                                          : " attended");
  return g_string_free (text, FALSE);
}

/* " on 4 March 2024", or "" */
static char *
on_day (const struct reading *reading, const struct sample_row *row)
{
  const char *text = cell_of_role (reading, row, ROLE_DATE);
  return *text != '\0' && strlen (text) < 40 ? g_strdup_printf (" on %s", text) : g_strdup ("");
}

/* What a row says in this reading, in plain words. */
static char *
row_in_words (const struct table_layout *layout, const struct reading *reading,
              const struct sample_row *row)
{
  const char *name = person_of_row (reading, row), *to = cell_of_role (reading, row, ROLE_TO);
  g_autofree char *day = on_day (reading, row);
  g_autofree char *present = NULL;
  const char *from = cell_of_role (reading, row, ROLE_FROM);
  switch (reading->meaning)
    {
    case ROW_IS_TIE:
      return *from != '\0' && *to != '\0'
               ? g_strdup_printf ("%s had contact with %s%s", from, to, day)
               : g_strdup_printf ("%s had contact%s", name, day);
    case ROW_IS_MESSAGE:
      return g_strdup_printf ("%s wrote to everybody in the chat%s", name, day);
    case ROW_IS_PRESENT:
      present = presence_in_words (layout, reading, row);
      return g_strconcat (present, day, NULL);
    case ROW_IS_CHOICE:
      return g_strdup_printf ("%s named %s", name, *to != '\0' ? to : "others");
    case ROW_IS_PERSON:
      return g_strdup_printf ("%s is somebody you know", name);
    case ROW_IS_GRID:
      return g_strdup_printf ("%s has a mark for each person or event", name);
    default:
      return g_strdup_printf ("you met %s%s", name, day);
    }
}

/* The value of --as that decides for a reading. */
static const char *
shape_option (enum row_meaning meaning)
{
  return meaning == ROW_IS_PRESENT   ? "--as attendance"
         : meaning == ROW_IS_MESSAGE ? "--as chat"
         : meaning == ROW_IS_PERSON  ? "--as contacts"
         : meaning == ROW_IS_CONTACT ? "--as own-log"
         : meaning == ROW_IS_TIE     ? "--as ties"
                                     : NULL;
}

/* Free with g_free. */
static char *
cure_of_column (const char *cure, const char *column)
{
  g_autofree char *quoted = shell_quote (column);
  g_auto (GStrv) parts = g_strsplit (cure, "%s", -1);
  return g_strjoinv (quoted, parts);
}

gboolean
reading_refuse (const struct reading *best, const char *title, GError **error)
{
  const char *known = best->profile->signature != NULL ? best->profile->title : NULL;
  g_autofree char *start = known != NULL
                             ? g_strdup_printf ("%s: the header is that of %s, but ", title, known)
                             : g_strdup_printf ("%s: ", title);
  const char *cure = best->cure != NULL ? best->cure
                     : best->meaning == ROW_IS_PERSON
                       ? "say which column names people with --column name=NAME"
                       : "say which column names people with --column with=NAME";
  if (best->doubt_column == NO_COLUMN)
    return fail (error, PLN_ERROR_DATA, "%s%s; %s", start, best->doubt, cure);
  g_autofree char *advice = cure_of_column (cure, best->columns.column[best->doubt_column].name);
  if (best->doubt_cell.text != NULL)
    return fail (error, PLN_ERROR_DATA,
                 "%s, line %" G_GUINT64_FORMAT ", column \"%s\": \"%s\" %s; %s", title,
                 best->doubt_cell.line, best->columns.column[best->doubt_column].name,
                 best->doubt_cell.text, best->doubt, advice);
  return fail (error, PLN_ERROR_DATA, "%scolumn \"%s\" %s; %s", start,
               best->columns.column[best->doubt_column].name, best->doubt, advice);
}

gboolean
reading_is_possible (const struct reading *reading, const char *title, GError **error)
{
  return reading->doubt_cost < COST_FATAL || reading_refuse (reading, title, error);
}

gboolean
readings_ask (const struct readings *readings, const struct reading *best,
              const struct reading *next, const char *title, GError **error)
{
  const struct table_layout *layout = readings->layout;
  if (!reading_is_possible (best, title, error))
    return FALSE;
  if (next == NULL || best->score - next->score >= LEAD_CLEAR
      || shape_option (best->meaning) == NULL || shape_option (next->meaning) == NULL)
    return TRUE;
  const struct sample_row *row = example_row (layout, best, next);
  if (row == NULL)
    return TRUE;
  g_autofree char *one = row_in_words (layout, best, row);
  g_autofree char *other = row_in_words (layout, next, row);
  return stop (
    error, PLN_ERROR_DATA,
    "%s, line %" G_GUINT64_FORMAT ": this row can mean two things: if %s, add %s; if %s, add %s",
    title, row->line, one, shape_option (best->meaning), other, shape_option (next->meaning));
}

static enum unused_look
look_of_column (struct table_layout *layout, const struct columns *columns, guint32 column)
{
  if (layout->header_line == 0 || columns->column[column].role != ROLE_NONE
      || layout->rules.presence == column || layout->rules.no_tie == column
      || table_rules_set_aside (&layout->rules, column) != NULL)
    return UNUSED_PLAIN;
  return unused_column_look (columns, table_layout_evidence (layout, columns->count), column);
}

const char *
understand_why (struct table_layout *layout, const struct columns *columns, guint32 column)
{
  enum role role = columns->column[column].role;
  const char *aside = table_rules_set_aside (&layout->rules, column);
  if (aside != NULL && role == ROLE_NONE)
    return aside;
  if (layout->rules.presence == column)
    return "says who was there; who was not is left out";
  if (role == ROLE_NONE && layout->rules.no_tie == column)
    return "says which pairs have no tie; those are left out";
  if (column_subset_has (&layout->rules.answers, column))
    return "says whether that person came; who did not is left out of the row";
  if (column_subset_has (&layout->rules.relations, column))
    return "a kind of tie between the two; 0 means that they have none";
  if (role == ROLE_NONE && column_subset_has (&layout->rules.contact_days, column))
    return "says whether the two met";
  if (layout->header_line == 0)
    return NULL;
  if (role != ROLE_NONE)
    return layout->profile->signature == NULL
               && role_of_header (columns->column[column].name) != role && role != ROLE_OTHER_DATE
             ? "by its cells and the other columns"
             : NULL;
  return unused_look_words (look_of_column (layout, columns, column));
}

gboolean
column_is_overlooked (struct table_layout *layout, const struct columns *columns, guint32 column)
{
  enum unused_look look = look_of_column (layout, columns, column);
  return layout->profile->signature == NULL && look != UNUSED_PLAIN && look != UNUSED_RECORD_DAYS;
}

gboolean
column_hides_people (struct table_layout *layout, const struct columns *columns, guint32 column)
{
  return look_of_column (layout, columns, column) == UNUSED_PEOPLE
         && table_rules_set_aside (&layout->rules, column) == NULL;
}
