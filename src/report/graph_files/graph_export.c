/* Names, entities and positions for graph files. */
#include <math.h>
#include <string.h>
#include "report/graph_files/graph_export.h"

/* Camel case: characters other than letters and digits separate words, so reach_lost is
 * reachLost. */
static char *
key_camel (const char *name)
{
  GString *out = g_string_new (NULL);
  gboolean begins = FALSE;
  for (; *name != '\0'; name++)
    if (g_ascii_isalpha (*name) || (g_ascii_isdigit (*name) && out->len > 0))
      {
        g_string_append_c (out, begins ? g_ascii_toupper (*name) : *name);
        begins = FALSE;
      }
    else
      begins = out->len > 0;
  if (out->len == 0)
    g_string_append (out, "column");
  return g_string_free (out, FALSE);
}

char **
graph_keys_camel (const struct column_set *columns)
{
  g_autoptr (GHashTable) taken = g_hash_table_new (text_hash, g_str_equal);
  GPtrArray *keys = g_ptr_array_new ();
  for (guint i = 0; i < columns_count (columns); i++)
    {
      g_autofree char *wanted = key_camel (columns_name (columns, i));
      char *key = g_strdup (wanted);
      for (guint number = 2; !g_hash_table_add (taken, key); number++)
        {
          g_free (key);
          key = g_strdup_printf ("%s%u", wanted, number);
        }
      g_ptr_array_add (keys, key);
    }
  g_ptr_array_add (keys, NULL);
  return (char **)g_ptr_array_free (keys, FALSE);
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
graph_next_cell (const struct column_set *columns, guint32 row, guint *at, GString *text,
                 struct graph_cell *cell)
{
  while (*at < columns_count (columns))
    {
      guint column = (*at)++;
      double number = NAN;
      gboolean is_text = columns_cell (columns, column, row, text, &number);
      if (is_text ? text->len == 0 : isnan (number))
        continue;
      *cell = (struct graph_cell){ column, columns_name (columns, column),
                                   is_text ? text->str : NULL, number };
      return TRUE;
    }
  return FALSE;
}

gboolean
graph_place (const struct graph_drawing *drawing, guint32 person, double *x, double *y)
{
  const double *xy = drawing != NULL ? drawing->xy : NULL;
  if (xy == NULL || isnan (xy[2 * person]))
    return FALSE;
  *x = xy[2 * person];
  *y = xy[2 * person + 1];
  return TRUE;
}
