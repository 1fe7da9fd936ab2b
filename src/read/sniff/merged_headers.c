/* "Asks for advice", "", "" above up to three people each: merged cells of a spreadsheet. */
#include "pln/base.h"
#include "read/people/full_names.h"
#include "read/sniff/merged_headers.h"

static const char *
cell_of (const GArray *rows, guint i, guint32 column)
{
  const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
  return column < row->count ? row->cell[column] : "";
}

/* Are whole names below the header, at least one, and nothing else but words in small letters such as
 * "nobody"? */
static gboolean
holds_people (const GArray *rows, guint header, guint32 column)
{
  guint names = 0;
  for (guint i = header + 1; i < rows->len; i++)
    {
      const char *text = cell_of (rows, i, column);
      gboolean small = g_unichar_islower (g_utf8_get_char (text));
      gboolean name = !small && name_look_of (text) != LOOKS_UNLIKE_NAME;
      if (*text != '\0' && !name && !small)
        return FALSE;
      names += name;
    }
  return names > 0;
}

/* The column + 1 in which each text stands, or 0 for several columns. */
static GHashTable *
columns_of_texts (const GArray *rows, guint header, guint32 count)
{
  GHashTable *columns = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = header + 1; i < rows->len; i++)
    for (guint32 c = 0; c < count; c++)
      {
        gpointer known, own = GUINT_TO_POINTER (c + 1);
        const char *text = cell_of (rows, i, c);
        if (*text != '\0'
            && (!g_hash_table_lookup_extended (columns, text, NULL, &known) || known == own))
          g_hash_table_insert (columns, (gpointer)text, own);
        else if (*text != '\0')
          g_hash_table_insert (columns, (gpointer)text, NULL);
      }
  return columns;
}

/* Does somebody of the column stand in another one, too? */
static gboolean
shares_people (const GArray *rows, guint header, guint32 column, GHashTable *columns)
{
  for (guint i = header + 1; i < rows->len; i++)
    if (*cell_of (rows, i, column) != '\0'
        && g_hash_table_lookup (columns, cell_of (rows, i, column)) == NULL)
      return TRUE;
  return FALSE;
}

void
merged_headers_fill (const GArray *rows, guint header, const char **names, guint32 count)
{
  g_autoptr (GHashTable) columns = NULL; /* few tables need it */
  for (guint32 c = 1; c < count; c++)
    {
      if (*names[c] != '\0' || *names[c - 1] == '\0' || !holds_people (rows, header, c)
          || !holds_people (rows, header, c - 1))
        continue;
      if (columns == NULL)
        columns = columns_of_texts (rows, header, count);
      if (shares_people (rows, header, c, columns))
        names[c] = names[c - 1];
    }
}
