/* "Asks for advice", "", "" above up to three people each: merged cells of a spreadsheet. */
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

/* Does somebody of the column stand in another one, too? */
static gboolean
shares_people (const GArray *rows, guint header, guint32 column, guint32 count)
{
  for (guint i = header + 1; i < rows->len; i++)
    for (guint k = header + 1; k < rows->len && *cell_of (rows, i, column) != '\0'; k++)
      for (guint32 other = 0; other < count; other++)
        if (other != column && g_str_equal (cell_of (rows, k, other), cell_of (rows, i, column)))
          return TRUE;
  return FALSE;
}

void
merged_headers_fill (const GArray *rows, guint header, const char **names, guint32 count)
{
  for (guint32 c = 1; c < count; c++)
    if (*names[c] == '\0' && *names[c - 1] != '\0' && holds_people (rows, header, c)
        && holds_people (rows, header, c - 1) && shares_people (rows, header, c, count))
      names[c] = names[c - 1];
}
