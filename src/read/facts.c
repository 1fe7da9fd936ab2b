/* Values for all rows, from the lines above the header: "label, value", or a
 * small table with the label in its header and the value below. */
#include <string.h>
#include "read/reading.h"

static const char *
fact_value (const GArray *rows, guint64 header_line, const char *label)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      if (row->line >= header_line)
        break;
      for (guint32 c = 0; c < row->count; c++)
        {
          g_autofree char *folded = header_fold (row->cell[c]);
          if (!header_matches (label, folded))
            continue;
          const struct sample_row *below = i + 1 < rows->len ? row + 1 : NULL;
          if (row->count <= 2 && c == 0 && row->count == 2 && *row->cell[1] != '\0')
            return row->cell[1];
          if (below != NULL && below->line < header_line && c < below->count)
            return below->cell[c];
        }
    }
  return NULL;
}

static void
set_fact (struct reading *reading, enum role role, const char *value)
{
  if (value == NULL || *value == '\0' || reading->fact[role] != NULL)
    return;
  reading->fact[role] = g_strdup (value);
}

void
reading_find_facts (struct reading *reading, const char *path)
{
  const struct profile_fact *fact = reading->profile->fact;

  for (; fact != NULL && fact->label != NULL; fact++)
    set_fact (reading, fact->role, fact_value (reading->outline.row, reading->outline.header_line, fact->label));
  if (!reading->profile->one_gathering && !reading->profile->daily_gathering)
    return;
  g_autofree char *name = g_path_get_basename (path_title (path));
  char *dot = strrchr (name, '.');
  if (dot != NULL && dot != name)
    *dot = '\0';
  set_fact (reading, ROLE_EVENT, name);
}
