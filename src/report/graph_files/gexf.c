/* GEXF 1.3, for Gephi (https://gexf.net): every column as a typed attribute; position, size and
 * colour on the map as viz, with y up as in Gephi. */
#include "pln/escape.h"
#include "report/graph_files/graph_export.h"

static void
attributes_append (GString *out, const struct column_set *columns, guint first, const char *what)
{
  static const char *const type[] = { [MEASURE_REAL] = "double",
                                      [MEASURE_COUNT] = "integer",
                                      [MEASURE_FLAG] = "integer",
                                      [MEASURE_TEXT] = "string" };
  g_string_append_printf (out, "    <attributes class=\"%s\" mode=\"static\">\n", what);
  for (guint i = first; i < columns_count (columns); i++)
    {
      g_string_append_printf (out, "      <attribute id=\"%u\" title=\"", i);
      xml_append (out, columns_name (columns, i));
      g_string_append_printf (out, "\" type=\"%s\"/>\n", type[columns_format (columns, i)]);
    }
  g_string_append (out, "    </attributes>\n");
}

static void
values_append (GString *out, const struct column_set *columns, guint32 row, guint first)
{
  g_autoptr (GString) text = g_string_new (NULL);
  struct graph_cell cell;
  g_string_append (out, "<attvalues>");
  while (graph_next_cell (columns, row, &first, text, &cell))
    {
      g_string_append_printf (out, "<attvalue for=\"%u\" value=\"", cell.column);
      if (cell.text != NULL)
        xml_append (out, cell.text);
      else
        number_append (out, cell.number);
      g_string_append (out, "\"/>");
    }
  g_string_append (out, "</attvalues>");
}

static void
look_append (GString *out, const struct graph_drawing *drawing, guint32 person)
{
  double x, y;
  if (!graph_place (drawing, person, &x, &y))
    return;
  g_string_append (out, "<viz:position x=\"");
  number_append (out, x);
  g_string_append (out, "\" y=\"");
  number_append (out, y != 0 ? -y : 0);
  g_string_append (out, "\" z=\"0\"/>");
  if (drawing->radius != NULL)
    {
      g_string_append (out, "<viz:size value=\"");
      number_append (out, drawing->radius[person]);
      g_string_append (out, "\"/>");
    }
  if (drawing->rgb != NULL)
    g_string_append_printf (out, "<viz:color r=\"%u\" g=\"%u\" b=\"%u\"/>",
                            drawing->rgb[person] >> 16 & 255, drawing->rgb[person] >> 8 & 255,
                            drawing->rgb[person] & 255);
}

static void
nodes_append (GString *out, const struct network *network, const struct column_set *contacts,
              const struct graph_drawing *drawing)
{
  g_string_append (out, "    <nodes>\n");
  for (guint32 i = 0; i < network->n_people; i++)
    {
      g_string_append_printf (out, "      <node id=\"n%u\" label=\"", i);
      xml_append (out, network->person[i].name);
      g_string_append (out, "\">");
      values_append (out, contacts, i, 0);
      look_append (out, drawing, i);
      g_string_append (out, "</node>\n");
    }
  g_string_append (out, "    </nodes>\n");
}

static void
edges_append (GString *out, const struct network *network, const struct column_set *ties)
{
  g_string_append (out, "    <edges>\n");
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      g_string_append_printf (out, "      <edge id=\"e%u\" source=\"n%u\" target=\"n%u\" weight=\"",
                              e, tie->a, tie->b);
      number_append (out, tie->strength);
      g_string_append (out, "\">");
      values_append (out, ties, e, 2);
      g_string_append (out, "</edge>\n");
    }
  g_string_append (out, "    </edges>\n");
}

void
graph_to_gexf (const struct network *network, const struct measures *measures,
               const struct graph_drawing *drawing, GString *out)
{
  struct column_set *contacts = columns_of_contacts (network, measures);
  struct column_set *ties = columns_of_ties (network, measures);

  columns_add_attributes (contacts);
  g_string_append (out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" "
                        "version=\"1.3\">\n"
                        "  <meta><creator>pln " PLN_VERSION "</creator>");
  if (network_disclosure (network) != NULL)
    {
      g_string_append (out, "<description>");
      xml_append (out, network_disclosure (network));
      g_string_append (out, "</description>");
    }
  g_string_append (out, "</meta>\n"
                        "  <graph defaultedgetype=\"undirected\" mode=\"static\">\n");
  attributes_append (out, contacts, 0, "node");
  attributes_append (out, ties, 2, "edge");
  nodes_append (out, network, contacts, drawing);
  edges_append (out, network, ties);
  g_string_append (out, "  </graph>\n</gexf>\n");
  columns_free (contacts);
  columns_free (ties);
}
