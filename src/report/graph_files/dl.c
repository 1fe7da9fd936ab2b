/* DL, for UCINET (Borgatti, Everett and Freeman 2002): names, ties and strengths, which is all it
 * can hold. Written as an edge list of numbers after a list of all names, so that people without
 * ties are included. Each tie appears in both directions, because UCINET reads a line as one
 * direction. A name in double quotes may contain anything but a double quote, which DL cannot
 * escape. */
#include "report/graph_files/graph_export.h"

static void
label_append (GString *out, const char *text)
{
  g_string_append_c (out, '"');
  for (; *text != '\0'; text++)
    if (*text == '"')
      g_string_append_c (out, '\'');
    else
      g_string_append_c (out, (guchar)*text < 0x20 ? ' ' : *text);
  g_string_append_c (out, '"');
}

static void
line_append (GString *out, guint32 from, guint32 to, double strength)
{
  g_string_append_printf (out, "%u %u ", from + 1, to + 1);
  number_append (out, strength);
  g_string_append_c (out, '\n');
}

void
graph_to_dl (const struct network *network, const struct measures *measures G_GNUC_UNUSED,
             const struct graph_drawing *drawing G_GNUC_UNUSED, GString *out)
{
  g_string_append_printf (out, "dl n = %u format = edgelist1\nlabels:\n", network->n_people);
  for (guint32 i = 0; i < network->n_people; i++)
    {
      label_append (out, network->person[i].name);
      g_string_append_c (out, '\n');
    }
  g_string_append (out, "data:\n");
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      line_append (out, tie->a, tie->b, tie->strength);
      line_append (out, tie->b, tie->a, tie->strength);
    }
}
