/* The report with the map as a page that answers: search, cards, filters, a slider over quarters. One
 * file, offline. view.html has its controls, and script/ how they work; the Makefile joins its files. */
#include "report/page/page_data.h"
#include "report/page/page_script.h"
#include "report/writers/html.h"

void
page_needs (const struct network *network, struct measure_set *set)
{
  card_needs (network, set);
  measure_set_add (set, "cluster kind bridge learning reach_lost");
}

void
report_to_html (const struct document *document, const struct network *network,
                const struct measures *measures, const struct page_map *map, GString *out)
{
  struct page_controls controls;
  const struct page_source source = { network, measures, map->drawing, &controls };
  g_autoptr (GString) data = g_string_new (NULL);
  g_autofree char *view = NULL;
  struct html_parts parts = { .map_svg = map->svg };
  if (map->ties_left_out)
    parts.map_note
      = "This picture leaves ties out, as there are too many to see. With scripts allowed, "
        "the page draws them.";
  if (!map->is_static)
    {
      page_controls_begin (&controls);
      page_data_append (data, &source);
      view = page_controls_end (&controls);
      parts.view = view;
      parts.script = page_script;
      parts.data = data->str;
    }
  html_write (document, &parts, out);
}
