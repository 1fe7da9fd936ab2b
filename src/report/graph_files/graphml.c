/* GraphML: every column as a typed attribute, the name as label, positions as x and y. */
#include "pln/escape.h"
#include "report/graph_files/graph_export.h"

/* All rows of a column have the same type, so the first row decides. */
static void
keys_append (GString *out, const struct column_set *columns, guint32 rows, const char *what)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = 0; i < columns_count (columns); i++)
    {
      double number;
      gboolean is_text = rows > 0 && columns_cell (columns, i, 0, text, &number);
      g_string_append_printf (out, "  <key id=\"%c%u\" for=\"%s\" attr.name=\"", what[0], i, what);
      xml_append (out, columns_name (columns, i));
      g_string_append_printf (out, "\" attr.type=\"%s\"/>\n", is_text ? "string" : "double");
    }
}

static void
row_append (GString *out, const struct column_set *columns, guint32 row, char what, guint first)
{
  g_autoptr (GString) text = g_string_new (NULL);
  struct graph_cell cell;
  while (graph_next_cell (columns, row, &first, text, &cell))
    {
      g_string_append_printf (out, "<data key=\"%c%u\">", what, cell.column);
      if (cell.text != NULL)
        xml_append (out, cell.text);
      else
        number_append (out, cell.number);
      g_string_append (out, "</data>");
    }
}

static void
place_append (GString *out, const struct graph_drawing *drawing, guint32 person)
{
  double x, y;
  if (!graph_place (drawing, person, &x, &y))
    return;
  g_string_append (out, "<data key=\"x\">");
  number_append (out, x);
  g_string_append (out, "</data><data key=\"y\">");
  number_append (out, y);
  g_string_append (out, "</data>");
}

void
graph_to_graphml (const struct network *network, const struct measures *measures,
                  const struct graph_drawing *drawing, GString *out)
{
  struct column_set *contacts = columns_of_contacts (network, measures);
  struct column_set *ties = columns_of_ties (network, measures);

  columns_add_attributes (contacts);
  g_string_append (out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
  if (network_disclosure (network) != NULL)
    g_string_append_printf (out, "  <!-- %s -->\n", network_disclosure (network));
  keys_append (out, contacts, network->n_people, "node");
  g_string_append (out,
                   "  <key id=\"x\" for=\"node\" attr.name=\"x\" attr.type=\"double\"/>\n"
                   "  <key id=\"y\" for=\"node\" attr.name=\"y\" attr.type=\"double\"/>\n"
                   "  <key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n");
  keys_append (out, ties, network->n_ties, "edge");
  g_string_append (out, "  <graph edgedefault=\"undirected\">\n");
  for (guint32 i = 0; i < network->n_people; i++)
    {
      g_string_append_printf (out, "    <node id=\"n%u\"><data key=\"label\">", i);
      xml_append (out, network->person[i].name);
      g_string_append (out, "</data>");
      row_append (out, contacts, i, 'n', 0);
      place_append (out, drawing, i);
      g_string_append (out, "</node>\n");
    }
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      g_string_append_printf (out, "    <edge source=\"n%u\" target=\"n%u\">", network->tie[e].a,
                              network->tie[e].b);
      row_append (out, ties, e, 'e', 2);
      g_string_append (out, "</edge>\n");
    }
  g_string_append (out, "  </graph>\n</graphml>\n");
  columns_free (contacts);
  columns_free (ties);
}
