/* The table of circles that the user edits: a row for each, with its members. */
#include "pln/escape.h"
#include "pln/report.h"

void
circles_to_csv (const struct network *network, const struct measures *measures, GString *out)
{
  const struct clusters *clusters = &measures->clusters;
  g_string_append (out, "circle,size,members\n");
  for (guint32 c = 0; c < clusters->count; c++)
    {
      g_autoptr (GString) members = g_string_new (NULL);
      for (guint32 v = 0; v < network->n_people; v++)
        if (clusters->of[v] == c)
          g_string_append_printf (members, "%s%s", members->len > 0 ? "; " : "",
                                  network->person[v].name);
      csv_append (out, clusters->cluster[c].name);
      g_string_append_printf (out, ",%u,", clusters->cluster[c].size);
      csv_append (out, members->str);
      g_string_append_c (out, '\n');
    }
}
