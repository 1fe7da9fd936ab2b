/* The report with the map as a page that answers: search, cards, filters, a slider over quarters. One
 * file, offline. view.html has its controls, and script/ how they work; the Makefile joins its files. */
#include "pln/learning.h"
#include "report/page/page_data.h"
#include "report/page/page_script.h"
#include "report/writers/html.h"

void
page_needs (const struct network *network, struct measure_set *set)
{
  card_needs (network, set);
  measure_set_add (set, "cluster kind bridge learning reach_lost");
}

/* The best paths from the owner to everybody (g_ptr_array_unref). */
static GPtrArray *
paths_find (const struct network *network)
{
  guint32 n = network->me == NONE ? 0 : network->n_people;
  g_autofree guint32 *everybody = g_new (guint32, n + 1);
  for (guint32 v = 0; v < n; v++)
    everybody[v] = v;
  return n == 0 ? g_ptr_array_new () : chains_find (network, network->me, everybody, n, n);
}

/* The cards in a template (g_free). */
static char *
cards_new (const struct page_source *source, const GPtrArray *paths)
{
  GString *cards = g_string_new ("<template id=\"cards\">\n");
  page_cards_append (cards, source, paths);
  g_string_append (cards, "</template>\n");
  return g_string_free (cards, FALSE);
}

void
report_to_html (const struct document *document, const struct network *network,
                const struct measures *measures, const struct page_map *map, GString *out)
{
  struct page_controls controls;
  const struct page_source source = { network, measures, map->drawing, &controls };
  g_autoptr (GString) data = g_string_new (NULL);
  g_autofree char *view = NULL, *cards = NULL;
  struct name_links *links = NULL;
  struct html_parts parts = { .map_svg = map->svg };
  if (map->ties_left_out)
    parts.map_note
      = "This picture leaves ties out, as there are too many to see. With scripts allowed, "
        "the page draws them.";
  if (!map->is_static)
    {
      g_autoptr (GPtrArray) paths = paths_find (network);
      page_controls_begin (&controls);
      controls.n_people = network->n_people;
      controls.has_owner = network->me != NONE;
      page_data_append (data, &source, paths);
      parts.view = view = page_controls_end (source.controls);
      parts.cards = cards = cards_new (&source, paths);
      parts.links = links = name_links_new (network);
      parts.script = page_script;
      parts.data = data->str;
    }
  html_write (document, &parts, out);
  name_links_free (links);
}
