/* Assigns hues to clusters, largest first.
 *
 * Each cluster gets the hue that differs most from those of the clusters it has ties with, as
 * in GMap (Gansner, Hu, Kobourov 2010). There are eight hues. Beyond eight clusters, a mark
 * inside the disc distinguishes clusters of the same hue. In the print theme every cluster has
 * a mark. */
#include "layout/map.h"

enum
{
  SMALLEST_COLOURED = 3
};

/* Number of ties between each two coloured clusters. */
static guint32 *
cluster_contacts (const struct map *map, guint32 shown)
{
  guint32 *contacts = g_new0 (guint32, (gsize)shown * shown + 1);
  const guint32 *of = map->measures->clusters.of;
  for (guint32 e = 0; e < map->network->n_ties; e++)
    {
      guint32 p = of[map->network->tie[e].a], q = of[map->network->tie[e].b];
      if (p < shown && q < shown && p != q)
        {
          contacts[p * shown + q]++;
          contacts[q * shown + p]++;
        }
    }
  return contacts;
}

/* Prefers the hue used by the fewest clusters, then the one farthest from its neighbours' hues.
 * Yellow and grey, the faintest, come last. */
static guint32
best_hue (const struct theme *theme, const guint32 *contacts, const guint32 *hue, guint32 cluster,
          guint32 shown)
{
  guint32 worn[N_HUES] = { 0 }, best = 0;
  double best_value = -G_MAXDOUBLE;
  for (guint32 c = 0; c < cluster; c++)
    worn[hue[c]]++;
  for (guint32 h = 0; h < N_HUES; h++)
    {
      double value = -1e6 * worn[h] - (h >= N_HUES - 2 ? 5e5 : 0);
      for (guint32 c = 0; c < cluster; c++)
        {
          double distance = colour_distance (theme->hue[h], theme->hue[hue[c]]);
          value -= contacts[cluster * shown + c] / (0.1 + distance);
        }
      if (value > best_value)
        {
          best_value = value;
          best = h;
        }
    }
  return best;
}

static guint32
count_shown (const struct clusters *clusters)
{
  guint32 shown = 0;
  while (shown < clusters->count && shown < N_HUES * N_MARKS
         && clusters->cluster[shown].size >= SMALLEST_COLOURED)
    shown++;
  return shown;
}

void
map_choose_colours (struct map *map)
{
  const struct clusters *clusters = map->measures != NULL ? &map->measures->clusters : NULL;
  guint32 count = clusters != NULL && clusters->of != NULL ? clusters->count : 0;
  guint32 shown = count > 0 ? count_shown (clusters) : 0;
  g_autofree guint32 *contacts = shown > 0 ? cluster_contacts (map, shown) : NULL;
  g_autofree guint32 *hue = g_new (guint32, shown + 1);
  guint32 wearing[N_HUES] = { 0 };

  map->style = g_new0 (struct cluster_style, MAX (count, 1));
  for (guint32 c = 0; c < count; c++)
    {
      struct cluster_style *style = &map->style[c];
      style->fill = map->theme.alone;
      style->shown = c < shown;
      if (c < shown)
        {
          hue[c] = best_hue (&map->theme, contacts, hue, c, shown);
          style->fill = map->theme.hue[hue[c]];
          style->mark = map->theme.print ? c % N_MARKS : wearing[hue[c]]++;
        }
      style->outline = colour_outline (&map->theme, style->fill);
    }
}

struct cluster_style
map_cluster_style (const struct map *map, guint32 cluster)
{
  if (cluster != NONE)
    return map->style[cluster];
  return (struct cluster_style){ map->theme.alone, colour_outline (&map->theme, map->theme.alone),
                                 0, FALSE };
}
