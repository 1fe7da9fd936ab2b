/* Rotas with a column for each shift. */
#include <string.h>
#include "read/people/people_cell.h"
#include "read/people/non_people.h"
#include "read/understand/header_terms.h"
#include "read/understand/shape_rosters.h"
#include "read/understand/shape_shifts.h"

/* "Frühdienst", "Morning shift", "Après-midi", "Turno de noche". */
static gboolean
header_names_shift (const char *header)
{
  static const char *const parts[]
    = { "dienst", "schicht", "vormittag",  "nachmittag", "fruh",       "spat",    "morgens",
        "abends", "shift",   "morning",    "afternoon",  "evening",    "night",   "early",
        "late",   "midday",  "matin",      "apres midi", "apres-midi", "soir",    "nuit",
        "equipe", "manana",  "tarde",      "noche",      "turno",      "mattina", "pomeriggio",
        "sera",   "notte",   "manha",      "noite",      "ochtend",    "middag",  "avond",
        "nacht",  "mittag",  "permanence", NULL };
  g_autofree char *split = header_split (header);
  for (const char *const *part = parts; *part != NULL; part++)
    if (strstr (split, *part) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
names_person (const char *text)
{
  gunichar first = g_utf8_get_char (text);
  return g_unichar_isalpha (first) && !g_unichar_islower (first)
         && strpbrk (text, "0123456789:@?") == NULL;
}

/* Do all cells name people, or say that nobody is there? Counts the cells with several people. */
static gboolean
holds_crews (const struct table_evidence *evidence, guint32 column, guint *crews)
{
  const GArray *rows = evidence->layout->row;
  guint people = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0'
          || text_is_free_place (text))
        continue;
      g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
      guint count = people_cell_split (text, PEOPLE_COMMA | PEOPLE_AND, names);
      for (guint k = 0; k < count; k++)
        if (!names_person (g_ptr_array_index (names, k)))
          return FALSE;
      people += count;
      *crews += count > 1;
    }
  return people > 0;
}

/* The column of dates, whatever its header. */
static guint32
day_column (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 date = columns->of_role[ROLE_DATE];
  if (date != NO_COLUMN)
    return evidence_share (evidence, date, CONTENT_DAY) < 0.9 ? NO_COLUMN : date;
  for (guint32 i = 0; i < columns->count; i++)
    if (evidence_share (evidence, i, CONTENT_DAY) >= 0.9)
      return i;
  return NO_COLUMN;
}

gboolean
take_shifts (struct table_layout *layout, struct columns *columns,
             const struct table_evidence *evidence)
{
  guint32 date = day_column (columns, evidence);
  guint shifts = 0, crews = 0;
  g_autofree gboolean *is_shift = g_new0 (gboolean, columns->count + 1);
  if (date == NO_COLUMN)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      is_shift[i] = i != date && header_names_shift (columns->column[i].name)
                    && holds_crews (evidence, i, &crews);
      shifts += is_shift[i];
    }
  if (shifts < 2 || crews == 0)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (is_shift[i])
      columns->column[i].role = ROLE_WITH;
    else if (column_holds_people (&columns->column[i]))
      columns->column[i].role = ROLE_NONE;
  columns_set_role (columns, date, ROLE_DATE);
  layout->profile = profile_by_name ("shifts");
  return TRUE;
}
