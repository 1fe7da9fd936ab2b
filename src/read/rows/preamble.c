/* Values for all rows, from the lines above the header: "label, value", or a
 * small table with the label in its header and the value below. */
#include <string.h>
#include "read/import_context.h"

static gboolean
is_alone (const struct sample_row *row)
{
  for (guint32 i = 2; i < row->count; i++)
    if (*row->cell[i] != '\0')
      return FALSE;
  return row->count > 1 && *row->cell[1] != '\0';
}

/* The row that a fact's value stands in, and its column; FALSE without any. */
static gboolean
find_fact (const GArray *rows, guint64 header_line, const char *label, guint *at, guint32 *column)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      if (row->line >= header_line)
        break;
      for (guint32 c = 0; c < row->count; c++)
        {
          g_autofree char *folded = header_fold (row->cell[c]);
          if (*folded != '\0' && folded[strlen (folded) - 1] == ':')
            folded[strlen (folded) - 1] = '\0';
          if (!header_matches (label, folded))
            continue;
          const struct sample_row *below = i + 1 < rows->len ? row + 1 : NULL;
          gboolean beside = c == 0 && is_alone (row);
          if (!beside && (below == NULL || below->line >= header_line || c >= below->count))
            continue;
          *at = beside ? i : i + 1;
          *column = beside ? 1 : c;
          return TRUE;
        }
    }
  return FALSE;
}

static void
set_fact (struct reading *reading, enum role role, const char *value)
{
  if (value == NULL || *value == '\0' || reading->fact[role] != NULL)
    return;
  reading->fact[role] = g_strdup (value);
}

static void
take_fact (struct reading *reading, const struct profile_fact *fact)
{
  const GArray *rows = reading->outline.row;
  guint at;
  guint32 column;

  if (!find_fact (rows, reading->outline.header_line, fact->label, &at, &column))
    return;
  const struct sample_row *row = &g_array_index (rows, struct sample_row, at);
  set_fact (reading, fact->role, row->cell[column]);
  if (fact->role != ROLE_DATE || reading->date_label != NULL)
    return;
  gboolean beside = column == 1 && is_alone (row);
  reading->date_label = g_strdup (beside || at == 0 ? row->cell[0] : row[-1].cell[column]);
  reading->date_line = row->line;
}

/* In a language that is not known: the first line is the title, the first that
 * looks like a moment the start. */
static void
take_numbered_facts (struct reading *reading)
{
  for (guint i = 0; i < reading->outline.row->len; i++)
    {
      const struct sample_row *row = &g_array_index (reading->outline.row, struct sample_row, i);
      if (row->line >= reading->outline.header_line)
        return;
      if (!is_alone (row))
        continue;
      set_fact (reading, ROLE_EVENT, row->cell[1]);
      set_fact (reading, ROLE_TOPIC, row->cell[1]);
      if (reading->fact[ROLE_DATE] != NULL || !g_ascii_isdigit (row->cell[1][0])
          || strcspn (row->cell[1], "/.-") > 4 || strlen (row->cell[1]) < 10)
        continue;
      set_fact (reading, ROLE_DATE, row->cell[1]);
      reading->date_label = g_strdup (row->cell[0]);
      reading->date_line = row->line;
    }
}

void
reading_yield_dates (struct reading *reading)
{
  if (reading->fact[ROLE_DATE] != NULL)
    while (columns_have (&reading->columns, ROLE_DATE))
      columns_set_role (&reading->columns, reading->columns.of_role[ROLE_DATE], ROLE_OTHER_DATE);
}

/* The same program wrote the lines above the table: their dates help to tell
 * day from month. */
static void
observe_dates_above (struct reading *reading)
{
  for (guint i = 0; i < reading->outline.row->len; i++)
    {
      const struct sample_row *row = &g_array_index (reading->outline.row, struct sample_row, i);
      if (row->line >= reading->outline.header_line)
        return;
      for (guint32 c = 0; c < row->count; c++)
        if (strpbrk (row->cell[c], "/.-") != NULL)
          date_column_observe (reading->date, row->cell[c], row->line);
    }
}

void
reading_find_facts (struct reading *reading, const char *path)
{
  const struct profile_fact *fact = reading->profile->fact;

  if (fact != NULL || reading->profile->numbered_parts)
    observe_dates_above (reading);
  for (; fact != NULL && fact->label != NULL; fact++)
    take_fact (reading, fact);
  if (reading->profile->numbered_parts)
    take_numbered_facts (reading);
  reading_yield_dates (reading);
  if (!reading->profile->one_gathering && !reading->profile->daily_gathering)
    return;
  g_autofree char *name = g_path_get_basename (path_title (path));
  char *dot = strrchr (name, '.');
  if (dot != NULL && dot != name)
    *dot = '\0';
  set_fact (reading, ROLE_EVENT, name);
}

void
reading_describe_facts (struct reading *reading)
{
  const char *event = reading->fact[ROLE_EVENT], *date = reading->fact[ROLE_DATE];
  gboolean one = reading->profile->one_gathering && !columns_have (&reading->columns, ROLE_EVENT);
  if (!one || event == NULL)
    return;
  if (reading->several_meetings)
    findings_notice (&reading->findings, "The rows are several gatherings, '%s', days apart.",
                     event);
  else if (date != NULL)
    findings_notice (&reading->findings,
                     "All rows are one gathering, '%s', on the day that line %" G_GUINT64_FORMAT
                     " gives: %s.",
                     event, reading->date_line, date);
  else
    findings_notice (&reading->findings, "All rows are one gathering, '%s'.", event);
}
