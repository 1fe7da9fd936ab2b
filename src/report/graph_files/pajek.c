/* Pajek's .net: names, positions within 0..1, and strengths, which is all it can hold. Quotes and
 * characters outside ASCII are numeric entities, which Pajek shows correctly; so are backslashes, which
 * other readers take with the quote behind them. */
#include <math.h>
#include "report/graph_files/graph_export.h"

struct frame
{
  double left, top, size;
};

static struct frame
places_frame (const struct graph_drawing *drawing, guint32 count)
{
  double left = INFINITY, right = -INFINITY, top = INFINITY, bottom = -INFINITY, x, y;
  for (guint32 i = 0; i < count; i++)
    if (graph_place (drawing, i, &x, &y))
      {
        left = MIN (left, x);
        right = MAX (right, x);
        top = MIN (top, y);
        bottom = MAX (bottom, y);
      }
  return (struct frame){ left, top, MAX (MAX (right - left, bottom - top), 1e-9) };
}

void
graph_to_pajek (const struct network *network, const struct measures *measures G_GNUC_UNUSED,
                const struct graph_drawing *drawing, GString *out)
{
  struct frame frame = places_frame (drawing, network->n_people);
  g_string_append_printf (out, "*Vertices %u\n", network->n_people);
  for (guint32 i = 0; i < network->n_people; i++)
    {
      double x, y;
      g_string_append_printf (out, "%u \"", i + 1);
      graph_append_entities (out, network->person[i].name, "\"&\\");
      g_string_append_c (out, '"');
      if (graph_place (drawing, i, &x, &y))
        {
          g_string_append_c (out, ' ');
          number_append (out, floor ((x - frame.left) / frame.size * 1e4 + .5) / 1e4);
          g_string_append_c (out, ' ');
          number_append (out, floor ((y - frame.top) / frame.size * 1e4 + .5) / 1e4);
        }
      g_string_append_c (out, '\n');
    }
  g_string_append (out, "*Edges\n");
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      g_string_append_printf (out, "%u %u ", network->tie[e].a + 1, network->tie[e].b + 1);
      number_append (out, network->tie[e].strength);
      g_string_append_c (out, '\n');
    }
}
