/* Values for all rows, from the lines above the header: "label, value", or a small table with the
 * label in its header and the value below. */
#include <string.h>
#include "pln/text.h"
#include "read/rows/block_titles.h"
#include "read/rows/incomplete_dates.h"
#include "read/rows/preamble.h"
#include "read/vocabulary/concepts.h"

static gboolean
is_alone (const struct sample_row *row)
{
  for (guint32 i = 2; i < row->count; i++)
    if (*row->cell[i] != '\0')
      return FALSE;
  return row->count > 1 && *row->cell[1] != '\0';
}

/* Finds the row and the column of a fact's value; FALSE if there is none. */
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
set_fact (struct import_context *import, enum role role, const char *value)
{
  if (value == NULL || *value == '\0' || import->facts.text[role] != NULL)
    return;
  import->facts.text[role] = g_strdup (value);
}

static void
take_fact (struct import_context *import, const struct profile_fact *fact)
{
  const GArray *rows = import->layout.row;
  guint at;
  guint32 column;

  if (!find_fact (rows, import->layout.header_line, fact->label, &at, &column))
    return;
  const struct sample_row *row = &g_array_index (rows, struct sample_row, at);
  set_fact (import, fact->role, row->cell[column]);
  if (fact->role != ROLE_DATE || import->facts.date_label != NULL)
    return;
  gboolean beside = column == 1 && is_alone (row);
  import->facts.date_label = g_strdup (beside || at == 0 ? row->cell[0] : row[-1].cell[column]);
  import->facts.date_line = row->line;
}

/* If the language is unknown, the first line is the title and the first one that looks like a date
 * with a time is the start. */
static void
take_numbered_facts (struct import_context *import)
{
  for (guint i = 0; i < import->layout.row->len; i++)
    {
      const struct sample_row *row = &g_array_index (import->layout.row, struct sample_row, i);
      if (row->line >= import->layout.header_line)
        return;
      if (!is_alone (row))
        continue;
      set_fact (import, ROLE_EVENT, row->cell[1]);
      set_fact (import, ROLE_TOPIC, row->cell[1]);
      if (import->facts.text[ROLE_DATE] != NULL || !g_ascii_isdigit (row->cell[1][0])
          || strcspn (row->cell[1], "/.-") > 4 || strlen (row->cell[1]) < 10)
        continue;
      set_fact (import, ROLE_DATE, row->cell[1]);
      import->facts.date_label = g_strdup (row->cell[0]);
      import->facts.date_line = row->line;
    }
}

static gboolean
text_is_example (const char *text)
{
  g_autofree char *folded = header_fold (text);
  if (g_str_has_suffix (folded, ":"))
    folded[strlen (folded) - 1] = '\0';
  return text_means (WORDS_EXAMPLE, folded);
}

const char *
text_above_header (const struct table_layout *layout, guint32 *filled)
{
  const char *title = layout->title, *last = title != NULL ? strrchr (title, '\n') : NULL,
             *above = last != NULL ? last + 1 : title;
  *filled = 1;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      if (row->line >= layout->header_line)
        break;
      guint32 count = sample_row_filled (row);
      if (count == 0)
        continue;
      above = row->cell[0];
      *filled = count;
    }
  return above;
}

gboolean
import_is_example (const struct import_context *import)
{
  guint32 filled;
  const char *above = text_above_header (&import->layout, &filled);
  return above != NULL && filled == 1 && text_is_example (above);
}

void
import_yield_dates (struct import_context *import)
{
  if (import->facts.text[ROLE_DATE] != NULL)
    while (columns_have (&import->columns, ROLE_DATE))
      columns_set_role (&import->columns, import->columns.of_role[ROLE_DATE], ROLE_OTHER_DATE);
}

/* The same program wrote the lines above the table, so their dates help to find the order of day
 * and month. */
static void
observe_dates_above (struct import_context *import)
{
  for (guint i = 0; i < import->layout.row->len; i++)
    {
      const struct sample_row *row = &g_array_index (import->layout.row, struct sample_row, i);
      if (row->line >= import->layout.header_line)
        return;
      for (guint32 c = 0; c < row->count; c++)
        if (strpbrk (row->cell[c], "/.-") != NULL)
          date_column_observe (import->date, row->cell[c], row->line);
    }
}

void
import_find_facts (struct import_context *import)
{
  const struct profile_fact *fact = import->profile->fact;

  if (fact != NULL || import->profile->numbered_parts)
    observe_dates_above (import);
  for (; fact != NULL && fact->label != NULL; fact++)
    take_fact (import, fact);
  if (import->profile->numbered_parts)
    take_numbered_facts (import);
  import_yield_dates (import);
  import_take_first_block (import);
  import_find_missing_years (import);
  if (!import->profile->one_gathering && !import->profile->daily_gathering)
    return;
  g_autofree char *name = g_strdup (import->name);
  char *dot = strrchr (name, '.');
  if (dot != NULL && dot != name)
    *dot = '\0';
  set_fact (import, ROLE_EVENT, name);
}
