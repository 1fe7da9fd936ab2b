/* Lists whose rows have different numbers of cells: "Ana;Ben;Cai", "Ben;Ana". No delimiter gives
 * even rows; the right one gives cells that are also the first cell of other rows. */
#include <string.h>
#include "pln/base.h"
#include "read/csv/dialect.h"
#include "read/input/line_end.h"

enum
{
  MOST_LINES = 400
};

static gboolean
is_number (const char *text)
{
  return *text != '\0' && text[strspn (text, "0123456789.,-")] == '\0';
}

/* The share of cells after the first, but for numbers, that are the first cell of some row. The corner of half
 * a matrix is empty. */
static double
share_of_heads (char **line, char delimiter)
{
  g_autoptr (GHashTable) heads = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  const char mark[] = { delimiter, '\0' };
  guint known = 0, tails = 0, rows = 0;
  for (guint pass = 0; pass < 2; pass++)
    for (char **at = line; *at != NULL; at++)
      {
        g_auto (GStrv) cell
          = g_strsplit (delimiter == ' ' ? g_strstrip (*at) : g_strchomp (*at), mark, -1);
        gboolean corner = at == line && cell[0] != NULL && *cell[0] == '\0';
        if (cell[0] == NULL || (*g_strstrip (cell[0]) == '\0' && !corner))
          continue;
        rows += pass == 1 && !corner;
        if (pass == 0 && !corner)
          g_hash_table_add (heads, g_strdup (cell[0]));
        for (char **tail = cell + 1; pass == 1 && *tail != NULL; tail++)
          if (*g_strstrip (*tail) != '\0' && (is_number (cell[0]) || !is_number (*tail)))
            {
              known += g_hash_table_contains (heads, *tail);
              tails++;
            }
      }
  return tails < 2 || rows < 3 || g_hash_table_size (heads) < rows ? 0 : (double)known / tails;
}

char
ragged_delimiter_find (const char *text, gsize length, char comment)
{
  static const char delimiters[] = { '\t', ';', '|', ',', ' ' };
  g_autofree char *sample = g_strndup (text, length);
  g_auto (GStrv) line = g_strsplit_set (sample, "\r\n", MOST_LINES + 1);
  char best = 0;
  double most = 0.5;
  for (char **at = line; *at != NULL; at++)
    if (comment != 0 && **at == comment)
      **at = '\0';
  if (g_strv_length (line) > MOST_LINES)
    g_clear_pointer (&line[MOST_LINES], g_free);
  for (guint i = 0; i < G_N_ELEMENTS (delimiters); i++)
    {
      double share = share_of_heads (line, delimiters[i]);
      if (share > most)
        {
          most = share;
          best = delimiters[i];
        }
    }
  return best;
}
