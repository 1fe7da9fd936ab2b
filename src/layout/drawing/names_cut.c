/* Long names, cut so that each still says who it is.
 *
 * A name is cut at the end, or in the middle if the one next to it begins alike. Where several names
 * then look the same, as those of the departments of a ministry, they differ only in what was cut out:
 * what they all begin with and all end with is found, and what lies between is kept instead.
 *
 *    International Association of Sciences, North Commission
 *    International Association of Sciences, South Commission
 *    ->  Intern…North Commission, Intern…South Commission
 *
 * Cost: O(length of all long names). */
#include <string.h>
#include "pln/hash.h"
#include "layout/map.h"

enum
{
  HEAD_LEAST = 6 /* characters kept of the beginning */
};

/* What a name has alone, in bytes. */
struct difference
{
  gsize start, end;
};

static gsize
common_start (const char *one, const char *other)
{
  gsize n = 0;
  while (one[n] != '\0' && one[n] == other[n])
    n++;
  return n;
}

static gsize
common_end (const char *one, const char *other)
{
  gsize one_length = strlen (one), other_length = strlen (other), n = 0;
  while (n < MIN (one_length, other_length)
         && one[one_length - 1 - n] == other[other_length - 1 - n])
    n++;
  return n;
}

/* Of the bytes between what all begin with and end with, to whole words. */
static struct difference
difference_of (const char *name, gsize start, gsize end)
{
  gsize length = strlen (name);
  start = MIN (start, length);
  while (start > 0 && name[start - 1] != ' ')
    start--;
  end = length - MIN (end, length - start);
  while (end < length && name[end] != ' ')
    end++;
  return (struct difference){ start, end };
}

/* All from the difference on, if that is short enough for a part of the beginning; else the
 * difference, or as much of it as there is room for. */
static char *
cut_to_difference (const char *name, struct difference difference, glong cells)
{
  glong rest = g_utf8_strlen (name + difference.start, -1), head = cells - 1 - rest;
  g_autofree char *end = NULL;
  if (head >= HEAD_LEAST)
    end = g_strdup (name + difference.start);
  else
    {
      g_autofree char *between
        = g_strndup (name + difference.start, difference.end - difference.start);
      g_autofree char *cut = text_cut (between, cells - HEAD_LEAST - 2);
      head = HEAD_LEAST;
      end = g_str_has_suffix (cut, "…") ? g_strdup (cut) : g_strconcat (cut, "…", NULL);
    }
  if (g_utf8_strlen (name, difference.start) <= head)
    return g_strndup (name, difference.start + strlen (end));
  g_autofree char *first = g_utf8_substring (name, 0, head);
  return g_strconcat (g_strchomp (first), "…", end, NULL);
}

/* Names that look alike when cut. */
static void
tell_apart (struct map *map, const GArray *people)
{
  const struct person *person = map->network->person;
  const char *first = person[g_array_index (people, guint32, 0)].name;
  gsize start = strlen (first), end = start;
  for (guint i = 1; i < people->len; i++)
    {
      const char *name = person[g_array_index (people, guint32, i)].name;
      start = MIN (start, common_start (first, name));
      end = MIN (end, common_end (first, name));
    }
  for (guint i = 0; i < people->len; i++)
    {
      guint32 v = g_array_index (people, guint32, i);
      struct difference difference = difference_of (person[v].name, start, end);
      if (difference.start == 0 || difference.end <= difference.start)
        continue;
      g_free (map->short_name[v]);
      map->short_name[v] = cut_to_difference (person[v].name, difference, PERSON_NAME_CELLS);
    }
}

static char *
cut_as_neighbours_allow (const struct network *network, guint32 person, glong cells)
{
  const char *name = network->person[person].name;
  gboolean alike
    = (person > 0 && texts_begin_alike (name, network->person[person - 1].name, cells - 1))
      || (person + 1 < network->n_people
          && texts_begin_alike (name, network->person[person + 1].name, cells - 1));
  return alike ? text_cut_middle (name, cells) : text_cut (name, cells);
}

void
map_shorten_names (struct map *map)
{
  const struct network *network = map->network;
  g_autoptr (GHashTable) alike
    = g_hash_table_new_full (text_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
  GHashTableIter groups;
  gpointer people;
  map->short_name = g_new0 (char *, network->n_people + 1);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      if (g_utf8_strlen (network->person[v].name, -1) <= PERSON_NAME_CELLS)
        continue;
      map->short_name[v] = cut_as_neighbours_allow (network, v, PERSON_NAME_CELLS);
      people = g_hash_table_lookup (alike, map->short_name[v]);
      if (people == NULL)
        {
          people = g_array_new (FALSE, FALSE, sizeof v);
          g_hash_table_insert (alike, g_strdup (map->short_name[v]), people);
        }
      g_array_append_val ((GArray *)people, v);
    }
  g_hash_table_iter_init (&groups, alike);
  while (g_hash_table_iter_next (&groups, NULL, &people))
    if (((GArray *)people)->len > 1)
      tell_apart (map, people);
}

void
map_forget_short_names (struct map *map)
{
  for (guint32 v = 0; map->short_name != NULL && v < map->network->n_people; v++)
    g_free (map->short_name[v]);
  g_free (map->short_name);
}

char *
map_name_cut (const struct map *map, guint32 person, glong cells)
{
  const char *name = map->network->person[person].name;
  if (g_utf8_strlen (name, -1) <= cells)
    return g_strdup (name);
  if (cells == PERSON_NAME_CELLS && map->short_name != NULL)
    return g_strdup (map->short_name[person]);
  return cut_as_neighbours_allow (map->network, person, cells);
}
