/* Which circles matter, and what a circle is called on the map: as in the report, but shorter. Two
 * circles are never shortened to the same title, if they begin alike only. */
#include <string.h>
#include "layout/map.h"

enum
{
  MANY_PEOPLE = 1000,
  COLOURED_FROM = 3, /* members; */
  COLOURED_FROM_OF_MANY = 5
};
#define SMALL_OF_MANY 0.01 /* share of all people */

gboolean
map_circle_is_coloured (const struct map *map, guint32 circle)
{
  guint32 least = map->network->n_people > MANY_PEOPLE ? COLOURED_FROM_OF_MANY : COLOURED_FROM;
  return map->measures->clusters.cluster[circle].size >= least;
}

gboolean
map_circle_is_small (const struct map *map, guint32 circle)
{
  return map->network->n_people > MANY_PEOPLE
         && map->measures->clusters.cluster[circle].size < SMALL_OF_MANY * map->network->n_people;
}

const char *
map_circle_title (const struct map *map, guint32 circle)
{
  return circle == NONE ? "" : map->measures->clusters.cluster[circle].name;
}

static gboolean
another_begins_alike (const struct map *map, guint32 circle, glong cells)
{
  const struct clusters *clusters = &map->measures->clusters;
  const char *title = map_circle_title (map, circle);
  for (guint32 c = 0; c < clusters->count && map->style[c].shown; c++)
    if (c != circle && texts_begin_alike (title, clusters->cluster[c].name, cells))
      return TRUE;
  return FALSE;
}

char *
map_circle_title_cut (const struct map *map, guint32 circle, glong cells)
{
  const char *title = map_circle_title (map, circle);
  if (g_utf8_strlen (title, -1) <= cells || !another_begins_alike (map, circle, cells - 1))
    return text_cut (title, cells);
  return text_cut_middle (title, cells);
}

/* "around Intern…North Commission" of a long name, or the short name alone; NULL: neither fits. */
static char *
title_with_short_name (const struct map *map, guint32 circle, double size, gboolean bold,
                       double width)
{
  guint32 person = map->measures->clusters.cluster[circle].namesake;
  const char *title = map_circle_title (map, circle);
  const char *name = person != NONE ? map->network->person[person].name : "";
  if (*name == '\0' || map->short_name[person] == NULL || !g_str_has_suffix (title, name))
    return NULL;
  g_autofree char *around = g_strndup (title, strlen (title) - strlen (name));
  g_autofree char *text = g_strconcat (around, map->short_name[person], NULL);
  if (map_text_width (map, size, bold, text) <= width)
    return g_steal_pointer (&text);
  if (map_text_width (map, size, bold, map->short_name[person]) <= width)
    return g_strdup (map->short_name[person]);
  return NULL;
}

char *
map_circle_title_within (const struct map *map, guint32 circle, double size, gboolean bold,
                         double width)
{
  const char *title = map_circle_title (map, circle);
  char *text = map_text_within (map, size, bold, title, width);
  char *brief
    = strcmp (text, title) == 0 ? NULL : title_with_short_name (map, circle, size, bold, width);
  if (brief != NULL)
    {
      g_free (text);
      return brief;
    }
  glong cells = g_utf8_strlen (text, -1);
  if (cells < 2 || strcmp (text, title) == 0 || !another_begins_alike (map, circle, cells - 1))
    return text;
  g_free (text);
  return map_text_cut_within (map, size, bold, title, width, text_cut_middle);
}
