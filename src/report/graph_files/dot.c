/* DOT, for Graphviz: all texts are quoted; never an HTML-like label. */
#include <math.h>
#include "report/graph_files/graph_export.h"

static void
quoted_append (GString *out, const char *text)
{
  g_string_append_c (out, '"');
  for (; *text != '\0'; text++)
    {
      if (*text == '"' || *text == '\\')
        g_string_append_c (out, '\\');
      g_string_append_c (out, (guchar)*text < 0x20 ? ' ' : *text);
    }
  g_string_append_c (out, '"');
}

/* Some attribute names change how Graphviz draws (image, color, URL); a contacts file must not set
 * them. */
static void
name_append (GString *out, const struct column_set *columns, const struct graph_cell *cell)
{
  static const char before[] = "contacts_";
  gboolean is_marked = g_str_has_prefix (cell->name, before);
  g_autofree char *name = g_strconcat (is_marked ? "" : before, cell->name, NULL);
  if (columns_is_attribute (columns, cell->column))
    quoted_append (out, name);
  else
    g_string_append (out, cell->name);
  g_string_append_c (out, '=');
}

static void
row_append (GString *out, const struct column_set *columns, guint32 row, guint first)
{
  g_autoptr (GString) text = g_string_new (NULL);
  struct graph_cell cell;
  while (graph_next_cell (columns, row, &first, text, &cell))
    {
      g_string_append (out, ", ");
      name_append (out, columns, &cell);
      if (cell.text != NULL)
        quoted_append (out, cell.text);
      else
        {
          g_string_append_c (out, '"');
          number_append (out, cell.number);
          g_string_append_c (out, '"');
        }
    }
}

/* Graphviz uses points, with y up. */
static void
place_append (GString *out, const struct graph_drawing *drawing, guint32 person)
{
  double x, y;
  if (!graph_place (drawing, person, &x, &y))
    return;
  g_string_append (out, ", pos=\"");
  number_append (out, x * .75);
  g_string_append_c (out, ',');
  number_append (out, -y * .75);
  g_string_append (out, "!\"");
}

void
graph_to_dot (const struct network *network, const struct measures *measures,
              const struct graph_drawing *drawing, GString *out)
{
  struct column_set *contacts = columns_of_contacts (network, measures);
  struct column_set *ties = columns_of_ties (network, measures);

  columns_add_attributes (contacts);
  g_string_append (out, "graph pln {\n  node [shape=circle];\n");
  if (network_disclosure (network) != NULL)
    g_string_append_printf (out, "  // %s\n", network_disclosure (network));
  for (guint32 i = 0; i < network->n_people; i++)
    {
      g_string_append_printf (out, "  n%u [label=", i);
      quoted_append (out, network->person[i].name);
      row_append (out, contacts, i, 1);
      place_append (out, drawing, i);
      g_string_append (out, "];\n");
    }
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      g_string_append_printf (out, "  n%u -- n%u [weight=", network->tie[e].a, network->tie[e].b);
      number_append (out, MAX (1, floor (network->tie[e].strength)));
      row_append (out, ties, e, 2);
      g_string_append (out, "];\n");
    }
  g_string_append (out, "}\n");
  columns_free (contacts);
  columns_free (ties);
}
