/* The table of circles that the user edits: a row for each, with its members. Cost: O(people). */
#include "pln/escape.h"
#include "pln/report.h"

void
circles_to_csv (const struct network *network, const struct measures *measures, GString *out)
{
  const struct clusters *clusters = &measures->clusters;
  g_autofree guint32 *start = g_new (guint32, (gsize)clusters->count + 1);
  g_autofree guint32 *member = clusters_list_members (clusters, network->n_people, start);
  g_string_append (out, "circle,size,members\n");
  for (guint32 c = 0; c < clusters->count; c++)
    {
      g_autoptr (GString) members = g_string_new (NULL);
      for (guint32 i = start[c]; i < start[c + 1]; i++)
        g_string_append_printf (members, "%s%s", i > start[c] ? "; " : "",
                                network->person[member[i]].name);
      csv_append (out, clusters->cluster[c].name);
      g_string_append_printf (out, ",%u,", clusters->cluster[c].size);
      csv_append (out, members->str);
      g_string_append_c (out, '\n');
    }
}
