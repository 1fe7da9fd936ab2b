/* Asks the user instead of guessing, and explains why a column is read as it is. */
#include <string.h>
#include "read/sniff/survey_questions.h"
#include "read/understand/evidence.h"
#include "read/understand/header_terms.h"
#include "read/understand/understand.h"

/* The names in the rows of the first date that occurs twice. */
static char *
people_of_a_day (const struct table_layout *layout, guint32 name, guint32 date, const char **day)
{
  const GArray *rows = layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      g_autoptr (GString) names = g_string_new (NULL);
      guint count = 0;
      if (row->line < layout->first_line || *sample_cell (row, date) == '\0')
        continue;
      for (guint k = i; k < rows->len && count < 3; k++)
        {
          const struct sample_row *other = &g_array_index (rows, struct sample_row, k);
          if (strcmp (sample_cell (row, date), sample_cell (other, date)) == 0)
            g_string_append_printf (names, "%s%s", count++ > 0 ? ", " : "",
                                    sample_cell (other, name));
        }
      *day = sample_cell (row, date);
      if (count > 1)
        return g_string_free (g_steal_pointer (&names), FALSE);
    }
  return NULL;
}

gboolean
understand_or_ask (struct table_layout *layout, const struct columns *columns, const char *title,
                   const struct read_options *options, GError **error)
{
  guint32 name = columns->of_role[ROLE_NAME], date = columns->of_role[ROLE_DATE];
  const char *day = "";
  if (options->shape != SHAPE_AUTO || name == NO_COLUMN || date == NO_COLUMN
      || columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
      || columns_have (columns, ROLE_WITH) || columns_have (columns, ROLE_EVENT)
      || columns_have (columns, ROLE_ORG) || columns_have (columns, ROLE_EMAIL)
      || columns_have (columns, ROLE_PROFILE) || columns_have (columns, ROLE_CHANNEL)
      || columns_have (columns, ROLE_TOPIC) || columns_have (columns, ROLE_MINUTES)
      || columns_have (columns, ROLE_FIELD) || columns_have (columns, ROLE_PLACE)
      || columns_have (columns, ROLE_THREAD))
    return TRUE;
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  gboolean together = evidence->column[date].filled > 3
                      && evidence->column[date].distinct * 2 <= evidence->column[date].filled;
  g_autofree char *names = together ? people_of_a_day (layout, name, date, &day) : NULL;
  if (names == NULL)
    return TRUE;
  return fail (
    error, PLN_ERROR_DATA,
    "%s: on %s there are %s: add --as attendance if they met each other that day, or --as own-log if you met "
    "each of them",
    title, day, names);
}

static const char *
look_of_unused (const struct table_evidence *evidence, const struct columns *columns, guint32 i)
{
  struct header_terms terms = header_terms_of (columns->column[i].name);
  if (evidence->column[i].filled < 2)
    return NULL;
  if (evidence_share (evidence, i, CONTENT_DAY) > 0.9)
    return terms.day == DAY_SENSE_EXPORTED || terms.day == DAY_SENSE_CREATED
             ? "a day of the record, not of the contact"
             : "looks like days";
  if (evidence->column[i].distinct > 2 && evidence_share (evidence, i, CONTENT_NAME) > 0.9
      && evidence_share (evidence, i, CONTENT_TEXT) == 0
      && (values_shared (evidence, i,
                         columns->of_role[ROLE_FROM] != NO_COLUMN ? columns->of_role[ROLE_FROM] : i)
            > 0
          && columns->of_role[ROLE_FROM] != i))
    return "looks like people";
  return NULL;
}

const char *
understand_why (struct table_layout *layout, const struct columns *columns, guint32 column)
{
  enum role role = columns->column[column].role;
  for (guint32 i = 0; i < layout->rules.n_aside; i++)
    if (layout->rules.aside[i].column == column && role == ROLE_NONE)
      return layout->rules.aside[i].why;
  if (layout->rules.presence == column)
    return "says who was there; who was not is left out";
  if (layout->profile->signature != NULL || layout->header_line == 0)
    return NULL;
  if (role != ROLE_NONE)
    return role_of_header (columns->column[column].name) != role && role != ROLE_OTHER_DATE
             ? "by its cells and the other columns"
             : NULL;
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  const char *look = look_of_unused (evidence, columns, column);
  return look;
}
