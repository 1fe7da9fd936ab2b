/* Assigns colours to circles.
 *
 * A circle asks for the hue that its members choose: that of the name with the smallest hash
 * (min-wise hashing, Broder 1997), so that a circle whose people stay keeps its hue from one map to
 * the next. It gets it unless a neighbour on the page has it, or circles without a hue are left
 * over; then it gets the hue that differs most from those of its neighbours, as in GMap (Gansner,
 * Hu, Kobourov 2010). Beyond eight circles, a lighter or darker shade repeats a hue. In the print
 * theme every circle has a mark. */
#include <stdlib.h>
#include <string.h>
#include "pln/hash.h"
#include "layout/drawing/territory.h"

enum
{
  SMALLEST_COLOURED = 3,
  USUAL_HUES = 6, /* yellow and grey, the faintest, come last */
  SHADES = 3,
  COLOURED_MOST = N_HUES * SHADES
};
#define NEIGHBOURS_WITHIN 80.0 /* pixels between a person and the border */
#define CELL 8.0
/* Blue and sky blue are one hue to a reader; so are orange and vermilion. */
static const guint8 family[N_HUES] = { 0, 1, 2, 3, 0, 1, 4, 5 };

struct claim
{
  guint32 hash; /* smallest of the members' names */
  guint32 circle;
};

/* The faint hues are left to those that are not among the largest. */
static int
compare_claims (const void *x, const void *y)
{
  const struct claim *p = x, *q = y;
  gboolean p_large = p->circle < USUAL_HUES, q_large = q->circle < USUAL_HUES;
  if (p_large != q_large)
    return p_large ? -1 : 1;
  if (p->hash != q->hash)
    return p->hash < q->hash ? -1 : 1;
  return (p->circle > q->circle) - (p->circle < q->circle);
}

/* Cells in which the two circles are next to each other. */
static guint32 *
find_neighbours (const struct map *map, guint32 shown)
{
  guint32 *border = g_new0 (guint32, (gsize)shown * shown + 1);
  double within = NEIGHBOURS_WITHIN * map->unit;
  struct territory *land = territory_new (map, CELL * map->unit, within);
  for (gsize k = 0; k < (gsize)land->columns * land->rows; k++)
    {
      guint32 p = land->owner[k], q = land->rival[k];
      if (p >= shown || q >= shown || p == q)
        continue;
      border[p * shown + q]++;
      border[q * shown + p]++;
    }
  territory_free (land);
  return border;
}

static struct claim *
find_claims (const struct map *map, guint32 shown)
{
  struct claim *claim = g_new (struct claim, shown + 1);
  const struct clusters *clusters = &map->measures->clusters;
  for (guint32 c = 0; c < shown; c++)
    claim[c] = (struct claim){ G_MAXUINT32, c };
  for (guint32 v = 0; v < map->network->n_people; v++)
    if (clusters->of[v] < shown)
      {
        const char *name = map->network->person[v].name;
        guint32 hash = (guint32)bytes_hash (name, strlen (name), 0);
        claim[clusters->of[v]].hash = MIN (claim[clusters->of[v]].hash, hash);
      }
  qsort (claim, shown, sizeof *claim, compare_claims);
  return claim;
}

struct colouring
{
  const struct theme *theme;
  guint32 shown;
  const guint32 *border; /* shown x shown */
  guint32 *hue;          /* per circle; NONE: not yet */
  guint32 worn[N_HUES];
};

static gboolean
neighbour_wears (const struct colouring *colouring, guint32 circle, guint32 hue)
{
  for (guint32 c = 0; c < colouring->shown; c++)
    if (colouring->hue[c] != NONE && family[colouring->hue[c]] == family[hue]
        && colouring->border[circle * colouring->shown + c] > 0)
      return TRUE;
  return FALSE;
}

/* First of all no neighbour's hue, then one that few wear, then one unlike the neighbours'. */
static double
hue_value (const struct colouring *colouring, guint32 circle, guint32 hue)
{
  const struct theme *theme = colouring->theme;
  double value = -1e3 * colouring->worn[hue] - (hue >= USUAL_HUES ? 5e2 : 0);
  guint32 all = 1;
  for (guint32 c = 0; c < colouring->shown; c++)
    all += colouring->border[circle * colouring->shown + c];
  for (guint32 c = 0; c < colouring->shown; c++)
    if (colouring->hue[c] != NONE)
      value -= colouring->border[circle * colouring->shown + c] / (double)all
               / (0.1 + colour_distance (theme->hue[hue], theme->hue[colouring->hue[c]]));
  return neighbour_wears (colouring, circle, hue) ? value - 1e6 : value;
}

static guint32
choose_hue (const struct colouring *colouring, const struct claim *claim)
{
  guint32 wanted = claim->hash % USUAL_HUES, best = 0;
  double best_value = -G_MAXDOUBLE;
  if (colouring->worn[wanted] == 0 && !neighbour_wears (colouring, claim->circle, wanted))
    return wanted;
  for (guint32 hue = 0; hue < N_HUES; hue++)
    {
      double value = hue_value (colouring, claim->circle, hue);
      if (value > best_value)
        {
          best_value = value;
          best = hue;
        }
    }
  return best;
}

static struct colour
hue_shaded (const struct theme *theme, guint32 hue, guint32 shade)
{
  static const struct colour white = { 1, 1, 1, 1 }, black = { 0, 0, 0, 1 };
  struct colour colour = theme->hue[hue];
  return shade == 0   ? colour
         : shade == 1 ? colour_mix (colour, white, 0.5)
                      : colour_mix (colour, black, 0.35);
}

void
map_choose_shown (struct map *map)
{
  const struct clusters *clusters = map->measures != NULL ? &map->measures->clusters : NULL;
  guint32 count = clusters != NULL && clusters->of != NULL ? clusters->count : 0;
  map->style = g_new0 (struct cluster_style, MAX (count, 1));
  for (guint32 c = 0; c < count; c++)
    map->style[c] = map_cluster_style (map, NONE);
  for (guint32 c = 0;
       c < MIN (count, COLOURED_MOST) && clusters->cluster[c].size >= SMALLEST_COLOURED; c++)
    map->style[c].shown = TRUE;
}

void
map_choose_colours (struct map *map)
{
  guint32 count = map->measures != NULL ? map->measures->clusters.count : 0, shown = 0;
  while (shown < count && map->style[shown].shown)
    shown++;
  if (shown == 0)
    return;
  g_autofree guint32 *border = find_neighbours (map, shown);
  g_autofree struct claim *claim = find_claims (map, shown);
  g_autofree guint32 *hue = g_new (guint32, shown);
  struct colouring colouring = { &map->theme, shown, border, hue, { 0 } };
  for (guint32 c = 0; c < shown; c++)
    hue[c] = NONE;
  for (guint32 k = 0; k < shown; k++)
    {
      guint32 c = claim[k].circle;
      struct cluster_style *style = &map->style[c];
      hue[c] = choose_hue (&colouring, &claim[k]);
      style->fill = hue_shaded (&map->theme, hue[c], MIN (colouring.worn[hue[c]], SHADES - 1));
      style->mark = map->theme.print ? c % N_MARKS : 0;
      style->outline = colour_outline (&map->theme, style->fill);
      colouring.worn[hue[c]]++;
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
