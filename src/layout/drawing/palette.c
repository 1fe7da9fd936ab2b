/* Assigns colours to circles, from the network alone: a circle has one colour on every page, in
 * every layout and in every output.
 *
 * Each circle ranks the hues by the name with the smallest hash among its members (min-wise hashing,
 * Broder 1997; rendezvous hashing, Thaler and Ravishankar 1998), so that a circle whose people stay
 * keeps its hue from one map to the next. It gets the first one that nobody has, the clearest hues
 * before the fainter ones. Then two circles exchange their hues as long as fewer ties join circles
 * of like hues, as in GMap (Gansner, Hu, Kobourov 2010), which stand next to each other. Beyond eleven
 * circles, a lighter or darker shade repeats a hue. In the print theme every circle has a mark.
 *
 * Cost: O(ties + members + circles^3 a round). */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "pln/hash.h"
#include "layout/map.h"

enum
{
  LARGE_MOST = 6, /* circles that choose first */
  SHADES = 3,
  COLOURED_MOST = N_HUES * SHADES,
  ROUNDS_MOST = 20,
  DULL = 2
};
#define SECOND_HAND 0.1 /* weight of a neighbour in common, beside that of a tie */
/* Of the hues of theme.c: blue and sky blue are one to a reader, and so are amber, vermilion and
 * brown, pink and plum, and the two clear greens. The clearest are used first; the dull ones, which
 * look as if they meant less, are not for the largest circles. */
static const guint8 family[N_HUES] = { 0, 1, 2, 3, 0, 1, 4, 1, 3, 2, 5 };
static const guint8 standing[N_HUES] = { 0, 0, 0, 0, 1, 1, 1, DULL, DULL, DULL, DULL };

/* Every circle has one, so that in grey none looks like people in no circle; a ring in a disc is the
 * owner's. */
static const guint8 circle_mark[] = { 1, 3, 4, 5, 6, 7, 8, 9 };

struct claim
{
  guint32 hash; /* smallest of the members' names */
  guint32 circle;
};

/* The largest circles first. */
static int
compare_claims (const void *x, const void *y)
{
  const struct claim *p = x, *q = y;
  gboolean p_large = p->circle < LARGE_MOST, q_large = q->circle < LARGE_MOST;
  if (p_large != q_large)
    return p_large ? -1 : 1;
  if (p->hash != q->hash)
    return p->hash < q->hash ? -1 : 1;
  return (p->circle > q->circle) - (p->circle < q->circle);
}

/* How close each two circles are: ties between them, beside their sizes, and some for circles that
 * both have ties with. shown x shown; g_free. */
static double *
find_closeness (const struct map *map, guint32 shown)
{
  const struct network *network = map->network;
  const struct clusters *clusters = &map->measures->clusters;
  gsize n = shown;
  g_autofree double *direct = g_new0 (double, n *n + 1);
  double *close = g_new (double, n *n + 1);
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      guint32 p = clusters->of[network->tie[e].a], q = clusters->of[network->tie[e].b];
      if (p >= shown || q >= shown || p == q || tie_is_own (map, &network->tie[e]))
        continue;
      double tie = 1 / sqrt ((double)clusters->cluster[p].size * clusters->cluster[q].size);
      direct[p * n + q] += tie;
      direct[q * n + p] += tie;
    }
  for (gsize p = 0; p < n; p++)
    for (gsize q = 0; q < n; q++)
      {
        close[p * n + q] = direct[p * n + q];
        for (gsize k = 0; k < n; k++)
          close[p * n + q] += SECOND_HAND * MIN (direct[p * n + k], direct[k * n + q]);
      }
  return close;
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
  guint32 shown;
  const double *close; /* shown x shown */
  guint32 *hue;        /* per circle */
};

/* Which of the hues that the fewest have a circle likes best. */
static guint32
choose_hue (const guint32 *worn, const struct claim *claim)
{
  guint32 best = 0;
  guint64 best_liking = 0;
  for (guint32 hue = 0; hue < N_HUES; hue++)
    {
      guint32 key[2] = { claim->hash, hue };
      guint64 liking = bytes_hash ((const char *)key, sizeof key, 0);
      guint32 rank = worn[hue] * N_HUES + standing[hue];
      guint32 best_rank = worn[best] * N_HUES + standing[best];
      if (hue > 0 && (rank > best_rank || (rank == best_rank && liking <= best_liking)))
        continue;
      best = hue;
      best_liking = liking;
    }
  return best;
}

/* How close a circle of this hue would be to others of like hue, but for one. */
static double
clash (const struct colouring *colouring, guint32 circle, guint32 hue, guint32 but)
{
  double sum = 0;
  for (guint32 c = 0; c < colouring->shown; c++)
    if (c != circle && c != but && family[colouring->hue[c]] == family[hue])
      sum += colouring->close[circle * (gsize)colouring->shown + c];
  return sum;
}

/* Returns whether any two exchanged their hues. */
static gboolean
exchange_hues (struct colouring *colouring)
{
  gboolean any = FALSE;
  for (guint32 p = 0; p < colouring->shown; p++)
    for (guint32 q = p + 1; q < colouring->shown; q++)
      {
        guint32 one = colouring->hue[p], other = colouring->hue[q];
        if (p < LARGE_MOST && standing[other] == DULL)
          continue;
        double now = clash (colouring, p, one, q) + clash (colouring, q, other, p);
        double then = clash (colouring, p, other, q) + clash (colouring, q, one, p);
        if (then >= now - 1e-9)
          continue;
        colouring->hue[p] = other;
        colouring->hue[q] = one;
        any = TRUE;
      }
  return any;
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
  for (guint32 c = 0; c < MIN (count, COLOURED_MOST) && map_circle_is_coloured (map, c); c++)
    map->style[c].shown = TRUE;
}

void
map_choose_colours (struct map *map)
{
  guint32 count = map->measures != NULL ? map->measures->clusters.count : 0, shown = 0;
  while (shown < count && map->style[shown].shown)
    shown++;
  map->scene->coloured_groups = shown;
  if (shown == 0)
    return;
  g_autofree double *close = find_closeness (map, shown);
  g_autofree struct claim *claim = find_claims (map, shown);
  g_autofree guint32 *hue = g_new (guint32, shown);
  guint32 worn[N_HUES] = { 0 };
  struct colouring colouring = { shown, close, hue };
  for (guint32 k = 0; k < shown; k++)
    worn[hue[claim[k].circle] = choose_hue (worn, &claim[k])]++;
  for (guint32 round = 0; round < ROUNDS_MOST && exchange_hues (&colouring); round++)
    continue;
  memset (worn, 0, sizeof worn);
  for (guint32 c = 0; c < shown; c++)
    {
      struct cluster_style *style = &map->style[c];
      style->fill = hue_shaded (&map->theme, hue[c], MIN (worn[hue[c]], SHADES - 1));
      style->mark = map->theme.print ? circle_mark[c % G_N_ELEMENTS (circle_mark)] : 0;
      style->outline = colour_outline (&map->theme, style->fill);
      worn[hue[c]]++;
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
