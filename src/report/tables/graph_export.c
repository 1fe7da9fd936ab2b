/* Names, entities and places for graph files. */
#include <math.h>
#include <string.h>
#include "report/tables/graph_export.h"

char *
graph_key_camel (const char *name)
{
  GString *out = g_string_new (NULL);
  for (; *name != '\0'; name++)
    if (*name == '_' && name[1] != '\0')
      g_string_append_c (out, g_ascii_toupper (*++name));
    else
      g_string_append_c (out, *name);
  return g_string_free (out, FALSE);
}

void
graph_append_entities (GString *out, const char *text, const char *also)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      if (c >= 0x20 && c < 0x7f && strchr (also, (int)c) == NULL)
        g_string_append_c (out, (char)c);
      else
        g_string_append_printf (out, "&#%u;", c);
    }
}

gboolean
graph_next_cell (const struct column_set *columns, guint32 row, guint *at, GString *capacity,
                 struct graph_cell *cell)
{
  while (*at < columns_count (columns))
    {
      guint column = (*at)++;
      double number = NAN;
      gboolean is_text = columns_cell (columns, column, row, capacity, &number);
      if (is_text ? capacity->len == 0 : isnan (number))
        continue;
      *cell = (struct graph_cell){ column, columns_name (columns, column),
                                   is_text ? capacity->str : NULL, number };
      return TRUE;
    }
  return FALSE;
}

gboolean
graph_place (const double *xy, guint32 person, double *x, double *y)
{
  if (xy == NULL || isnan (xy[2 * person]))
    return FALSE;
  *x = xy[2 * person];
  *y = xy[2 * person + 1];
  return TRUE;
}
