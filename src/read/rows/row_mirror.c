/* In a table where each meeting stands twice, the second row of each is left out. */
#include <string.h>
#include "pln/text.h"
#include "pln/unicode.h"
#include "read/shapes/shape_mirrored_pairs.h"
#include "read/rows/row_cells.h"
#include "read/rows/row_mirror.h"

static guint *
count_of (GHashTable *memory, const char *day, const char *one, const char *other)
{
  char *key = g_strjoin ("\n", day, one, other, NULL);
  guint *count = g_hash_table_lookup (memory, key);
  if (count != NULL)
    g_free (key);
  else
    g_hash_table_insert (memory, key, count = g_new0 (guint, 1));
  return count;
}

gboolean
row_is_other_side (struct profile_row *row)
{
  guint32 one, other;
  if (!row->import->layout.rules.mirrored || !columns_of_pair (&row->import->columns, &one, &other))
    return FALSE;
  GHashTable *memory = profile_row_memory (row);
  g_autofree char *a = text_clean (row_cell_at (row, one));
  g_autofree char *b = text_clean (row_cell_at (row, other));
  const char *day = row_text (row, ROLE_DATE);
  guint *twin = count_of (memory, day, b, a);
  if (*twin > 0)
    {
      *twin -= 1;
      return TRUE;
    }
  *count_of (memory, day, a, b) += 1;
  return FALSE;
}
