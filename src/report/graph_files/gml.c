/* GML (Himsolt 1996): ASCII, with other characters as numeric entities; keys consist of letters and
 * digits. */
#include "report/graph_files/graph_export.h"

static void
row_append (GString *out, const struct column_set *columns, char *const *key, guint32 row,
            guint first)
{
  g_autoptr (GString) text = g_string_new (NULL);
  struct graph_cell cell;
  while (graph_next_cell (columns, row, &first, text, &cell))
    {
      g_string_append_printf (out, " %s ", key[cell.column]);
      if (cell.text == NULL)
        {
          number_append (out, cell.number);
          continue;
        }
      g_string_append_c (out, '"');
      graph_append_entities (out, cell.text, "\"&");
      g_string_append_c (out, '"');
    }
}

static void
node_append (GString *out, const struct network *network, const struct column_set *contacts,
             char *const *key, const struct graph_drawing *drawing, guint32 person)
{
  double x, y;
  g_string_append_printf (out, "  node [ id %u label \"", person);
  graph_append_entities (out, network->person[person].name, "\"&");
  g_string_append_c (out, '"');
  row_append (out, contacts, key, person, 1);
  if (graph_place (drawing, person, &x, &y))
    {
      g_string_append (out, " graphics [ x ");
      number_append (out, x);
      g_string_append (out, " y ");
      number_append (out, y);
      g_string_append (out, " ]");
    }
  g_string_append (out, " ]\n");
}

void
graph_to_gml (const struct network *network, const struct measures *measures,
              const struct graph_drawing *drawing, GString *out)
{
  struct column_set *contacts = columns_of_contacts (network, measures);
  struct column_set *ties = columns_of_ties (network, measures);

  columns_add_attributes (contacts);
  g_auto (GStrv) contact_key = graph_keys_camel (contacts), tie_key = graph_keys_camel (ties);
  g_string_append (out, "graph [\n  directed 0\n");
  if (network_disclosure (network) != NULL)
    g_string_append_printf (out, "  comment \"%s\"\n", network_disclosure (network));
  for (guint32 i = 0; i < network->n_people; i++)
    node_append (out, network, contacts, contact_key, drawing, i);
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      g_string_append_printf (out, "  edge [ source %u target %u", network->tie[e].a,
                              network->tie[e].b);
      row_append (out, ties, tie_key, e, 2);
      g_string_append (out, " ]\n");
    }
  g_string_append (out, "]\n");
  columns_free (contacts);
  columns_free (ties);
}
