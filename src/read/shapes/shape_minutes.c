/* Tells minutes, which list everybody, from a log of one's own, in which the writer is missing. */
#include <string.h>
#include "read/evidence/header_kinds.h"
#include "read/people/nobody_sentences.h"
#include "read/people/people_cell.h"
#include "read/columns/own_logs.h"
#include "read/columns/person_columns.h"
#include "read/shapes/shape_minutes.h"
#include "read/sniff/set_aside.h"

enum
{
  FEWEST_ROWS = 2
};

/* Is the person one of those in the list, by the same words? */
static gboolean
list_has (const char *list, const char *person)
{
  const char *at = list;
  gsize length = strlen (person);
  for (; (at = strstr (at, person)) != NULL; at += length)
    if ((at == list || !g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (at))))
        && !g_unichar_isalpha (g_utf8_get_char (at + length)))
      return TRUE;
  return FALSE;
}

/* Does a column name one of those in the list, in each row, and more than one person in all? */
static gboolean
names_one_of_list (const struct table_evidence *evidence, guint32 column, guint32 list)
{
  const GArray *rows = evidence->layout->row;
  guint found = 0;
  if (evidence->column[column].distinct < 2 || evidence_people_share (evidence, column) < 0.8
      || evidence_share (evidence, column, CONTENT_LIST) > 0)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *person = sample_cell (row, column);
      if (row->line < evidence->layout->first_line || *person == '\0')
        continue;
      if (strcmp (person, sample_cell (row, list)) == 0
          || !list_has (sample_cell (row, list), person))
        return FALSE;
      found++;
    }
  return found >= FEWEST_ROWS;
}

/* Does the column name one person in each row, and the list of some row that person too? */
static gboolean
names_members (const struct table_evidence *evidence, guint32 column, guint32 list)
{
  const GArray *rows = evidence->layout->row;
  if (evidence->column[column].filled < evidence->rows
      || evidence_share (evidence, column, CONTENT_FULL) < 1
      || evidence_share (evidence, column, CONTENT_LIST) > 0)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    for (guint k = 0; k < rows->len; k++)
      if (sample_row_at (rows, i)->line >= evidence->layout->first_line
          && list_has (sample_cell (sample_row_at (rows, k), list),
                       sample_cell (sample_row_at (rows, i), column)))
        return TRUE;
  return FALSE;
}

/* Beside those present and those excused, whoever led was there as well. */
static void
find_leads (const struct table_layout *layout, struct columns *columns,
            const struct table_evidence *evidence, guint32 list)
{
  for (guint32 i = 0; i < columns->count && !column_subset_is_empty (&layout->rules.absent); i++)
    if (columns->column[i].role == ROLE_NONE && table_rules_set_aside (&layout->rules, i) == NULL
        && !header_tells_no_contact (columns->column[i].name) && names_members (evidence, i, list))
      columns_set_role (columns, i, ROLE_WITH);
}

/* "Karim, Rosa, Tuula": how many people of one word each the cell lists. */
static guint
count_first_names (const char *text)
{
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_free);
  guint count = people_cell_split (text, PEOPLE_COMMA | PEOPLE_AND | PEOPLE_FIRST_NAMES, people);
  for (guint i = 0; i < count; i++)
    if (strchr (people->pdata[i], ' ') != NULL)
      return 0;
  return count;
}

/* Cells that list several people. Where one lists three first names or initials, two are two people as
 * well, and not a last name before a first name. */
static guint
count_lists (const struct table_evidence *evidence, guint32 list)
{
  const GArray *rows = evidence->layout->row;
  guint most = 0, several = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      guint count = row->line >= evidence->layout->first_line
                      ? count_first_names (sample_cell (row, list))
                      : 0;
      most = MAX (most, count);
      several += count > 1;
    }
  gboolean apart = most > 2 || evidence->layout->initials != NULL;
  return MAX (apart ? several : 0, evidence_count_several (evidence, list));
}

/* Cells of meetings that did not take place. */
static guint
count_of_nobody (const struct table_evidence *evidence, guint32 list)
{
  const GArray *rows = evidence->layout->row;
  guint count = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      count
        += row->line >= evidence->layout->first_line && cell_names_nobody (sample_cell (row, list));
    }
  return count;
}

/* Under "Attendees", lists of several in nearly all rows are of all who were there. Whoever met one
 * person at a time, and is not in the list, wrote a log. */
static gboolean
lists_everybody (const struct columns *columns, const struct table_evidence *evidence, guint32 list)
{
  return !columns->column[list].told && header_lists_everybody (columns->column[list].name)
         && 5 * count_lists (evidence, list)
              >= 4 * (evidence->column[list].filled - count_of_nobody (evidence, list));
}

void
columns_name_meetings (struct columns *columns)
{
  if (columns_have (columns, ROLE_NAME))
    columns_set_role (columns, columns->of_role[ROLE_NAME],
                      columns_have (columns, ROLE_TOPIC) ? ROLE_NONE : ROLE_TOPIC);
}

gboolean
take_minutes (struct table_layout *layout, struct columns *columns,
              const struct table_evidence *evidence)
{
  guint32 list = columns->of_role[ROLE_WITH];
  gboolean whole = !column_subset_is_empty (&layout->rules.absent);
  if (list == NO_COLUMN || columns->column[list].next != NO_COLUMN
      || columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
      || columns_have (columns, ROLE_DIRECTION) || !columns_have (columns, ROLE_DATE))
    return FALSE;
  whole |= lists_everybody (columns, evidence, list);
  for (guint32 i = 0; i < columns->count && !whole; i++)
    whole = columns->column[i].role == ROLE_NONE && names_one_of_list (evidence, i, list);
  if (!whole)
    return FALSE;
  columns_find_writer (layout, columns, evidence);
  if (columns_have (columns, ROLE_FROM))
    return FALSE;
  columns_name_meetings (columns);
  find_leads (layout, columns, evidence, list);
  layout->profile = profile_by_name ("people-of-a-row");
  return TRUE;
}
