/* Title above the map; caption below it with counts, what is hidden, the day and the method. */
#include <string.h>
#include "layout/map.h"

static void
add_count (GString *out, guint64 count, const char *one, const char *many)
{
  count_append (out, count);
  g_string_append_printf (out, " %s", count == 1 ? one : many);
}

/* At the end of a file's name, these say what kind of table it holds, not what it is about. */
static const char *const table_words[]
  = { "edges", "edge", "edgelist", "list", "links", "ties", "weighted", "unweighted", NULL };

/* "my_class-2024_edges" becomes "My class 2024". */
static void
append_source (GString *out, const char *source)
{
  g_autofree char *words = g_strdelimit (g_strdup (source), "_-", ' ');
  for (char *last = strrchr (words, ' '); last != NULL && last > words; last = strrchr (words, ' '))
    {
      g_autofree char *folded = g_ascii_strdown (last + 1, -1);
      if (!g_strv_contains (table_words, folded))
        break;
      *last = '\0';
    }
  g_string_append_unichar (out, g_unichar_toupper (g_utf8_get_char (words)));
  g_string_append (out, g_utf8_next_char (words));
}

/* Unless it is the user's own, it says of which day the map is. */
static gboolean
title_says_day (const struct map *map)
{
  const struct network *network = map->network;
  return map->options->title == NULL && network->dated && network->as_of != DAY_NONE
         && network_has_calendar (network);
}

static char *
title_text (const struct map *map)
{
  const struct network *network = map->network;
  if (map->options->title != NULL)
    return g_strdup (map->options->title);
  GString *out = g_string_new (NULL);
  const char *owner = network->me != NONE ? network->person[network->me].name : NULL;
  if (owner != NULL && g_ascii_strcasecmp (owner, "me") == 0)
    g_string_append (out, "My learning network");
  else if (owner != NULL)
    g_string_append_printf (out, "Learning network of %s", owner);
  else
    {
      if (map->options->source != NULL)
        append_source (out, map->options->source);
      else
        {
          g_string_append (out, "Network of ");
          add_count (out, network->n_people, "person", "people");
        }
    }
  if (title_says_day (map) && map->period_word != NULL)
    {
      g_string_append (out, ", ");
      network_day_append (out, network, network->first_day);
      g_string_append (out, " to ");
      network_day_append (out, network, network->as_of);
    }
  else if (title_says_day (map))
    {
      g_string_append_c (out, ' ');
      network_on_day_append (out, network, network->as_of);
    }
  return g_string_free (out, FALSE);
}

static char *
subtitle_text (const struct map *map)
{
  GString *out = g_string_new (NULL);
  guint32 me = map->network->me;
  gboolean me_hidden = me != NONE && !map->with_me;
  gboolean me_beside = me != NONE && map->with_me;
  add_count (out, map->n_nodes + map->n_alone - me_beside, "person", "people");
  g_string_append (out, me_beside ? " besides you, " : ", ");
  add_count (out, map->counts.ties, "tie", "ties");
  g_string_append (out, me_hidden || (me_beside && !map->network->star) ? " among them" : "");
  if (map->counts.own > 0)
    {
      g_string_append (out, " and ");
      count_append (out, map->counts.own);
      g_string_append (out, " of your own");
    }
  if (map->measures != NULL && map->measures->clusters.count > 1 && map->style[0].shown)
    {
      g_string_append (out, ", ");
      add_count (out, map->measures->clusters.count, "circle", "circles");
    }
  if (me_hidden)
    g_string_append (out, "; you are not drawn");
  return g_string_free (out, FALSE);
}

void
map_draw_title (struct map *map)
{
  double unit = map->unit, width = map->page.width;
  if (map->legend.y <= map->page.y)
    width = map->legend.x - map->page.x - 12 * unit;
  g_autofree char *title = title_text (map);
  g_autofree char *subtitle = subtitle_text (map);
  g_autofree char *first = map_text_within (map, 24 * unit, TRUE, title, width);
  g_autofree char *second = map_text_within (map, 14 * unit, FALSE, subtitle, width);
  struct text_style style = { GROUP_CAPTION, 24 * unit, TRUE, ANCHOR_START, map->theme.text };

  map_add_text (map, style, map->page.x, map->page.y + 22 * unit, first);
  style
    = (struct text_style){ GROUP_CAPTION, 14 * unit, FALSE, ANCHOR_START, map->theme.faint_text };
  map_add_text (map, style, map->page.x, map->page.y + 44 * unit, second);
  map->scene->title = g_steal_pointer (&title);
}

static void
append_part (GString *out, const char *part)
{
  if (out->len > 0)
    g_string_append (out, "  ·  ");
  g_string_append (out, part);
}

static void
append_labels (GString *out, const struct map *map)
{
  g_autoptr (GString) part = g_string_new (NULL);
  if (map->n_nodes == 0 || map->period_word != NULL || map->counts.labels == map->n_nodes)
    return;
  if (map->crowded)
    {
      append_part (out, "the first people of each circle are named");
      return;
    }
  count_append (part, map->counts.labels);
  g_string_append (part, " of ");
  count_append (part, map->n_nodes);
  g_string_append (part, " people are named");
  append_part (out, part->str);
}

/* Where those people stand that nothing else places. */
static void
append_nearness (GString *out, const struct map *map)
{
  if (2 * map->n_spokes <= map->n_nodes)
    append_part (out, "people who share many contacts stand near each other");
  if (map->n_spokes > 0)
    append_part (out, "people seen only with you stand around you, the strongest nearest");
}

static char *
caption_text (const struct map *map)
{
  const struct network *network = map->network;
  GString *out = g_string_new (NULL);
  g_autoptr (GString) part = g_string_new (NULL);
  if (network->log != NULL && network->log->disclosure_brief != NULL)
    append_part (out, network->log->disclosure_brief);
  append_labels (out, map);
  if (map->n_mere > 0)
    {
      add_count (part, map->n_mere, "connection", "connections");
      g_string_append (part, map->n_mere == 1 ? " without contact is not drawn"
                                              : " without contact are not drawn");
      append_part (out, part->str);
    }
  if (network->dated && network->as_of != DAY_NONE && !title_says_day (map))
    {
      g_string_assign (part, "as of ");
      network_day_append (part, network, network->as_of);
      append_part (out, part->str);
    }
  if (network->star)
    append_part (out, network->own_ties == network->n_ties ? "every tie is your own"
                                                           : "nearly every tie is your own");
  if (map->period_word != NULL)
    append_part (out, "everybody stands in the same place throughout");
  else if (map->counts.drawn_ties < map->counts.ties)
    {
      g_string_assign (part, "strongest ");
      count_append (part, map->counts.drawn_ties);
      g_string_append (part, " ties drawn of ");
      count_append (part, map->counts.ties);
      append_part (out, part->str);
    }
  if (map->n_pairs > 0)
    {
      g_string_truncate (part, 0);
      add_count (part, map->n_pairs, "pair", "pairs");
      g_string_append (part, " below know nobody else here");
      append_part (out, part->str);
    }
  if (map->n_rings > 0)
    append_part (out, map->plan.by_strength
                        ? "rings: the nearer the middle, the stronger the tie"
                        : "rings: steps from the middle; in the first, the nearer, the stronger");
  else if (map->distance_is_strength)
    append_part (out, "the nearer the middle, the stronger the tie");
  else if (map->star && map->ties_are_equal)
    append_part (out, map->equals_are_apart
                        ? "all ties are equally strong, so distance means nothing"
                        : "all ties are equally strong");
  else if (map->hub && !network->star)
    append_part (out, "nearly everybody is tied with the one in the middle");
  else if (!map->star && !map->hub && map->n_nodes > 2)
    append_nearness (out, map);
  append_part (out, "pln " PLN_VERSION);
  return g_string_free (out, FALSE);
}

void
map_draw_caption (struct map *map)
{
  double size = 11 * map->unit;
  g_autofree char *text = caption_text (map);
  g_autofree char *line = map_text_within (map, size, FALSE, text, map->page.width);
  struct text_style style = { GROUP_CAPTION, size, FALSE, ANCHOR_START, map->theme.faint_text };
  map_add_text (map, style, map->page.x, map->page.y + map->page.height - 3 * map->unit, line);
  g_autofree char *subtitle = subtitle_text (map);
  map->scene->description = g_strdup_printf ("%s. %s", subtitle, text);
}
