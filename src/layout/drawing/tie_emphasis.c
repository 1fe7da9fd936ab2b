/* Which ties are drawn to be seen first.
 *
 * The only ways across count by what they mean: each cuts off several people or a part of all. All
 * of them stand out, unless that holds for a good part of the ties: a tie that looks unlike the
 * others says that it is unlike them. Long ties and scouts stand out where they lead from one
 * circle to another, those with the fewest shared contacts first, up to a share of all ties; of
 * equal ones, all do or none. Where most ties are of a kind, none of it stands out. */
#include <stdlib.h>
#include "layout/drawing/tie_emphasis.h"

#define LOUD_SHARE 0.05 /* largest share of ties drawn as long ties or scouts */
/* The only way across is worth showing if its loss cuts off as many people, or this share of all. */
#define CUT_OFF_SHARE 0.05
/* A kind is everywhere if as large a share of ties is of it. */
#define ONLY_WAYS_EVERYWHERE 0.1
#define OPEN_TIES_EVERYWHERE 0.5
enum
{
  CUT_OFF_MANY = 5,
  CUT_OFF_LEAST = 2,
  LOUD_AT_MOST = 24
};

gboolean
tie_is_on_map (const struct map *map, const struct tie *tie)
{
  return map->node_of[tie->a] != NONE && map->node_of[tie->b] != NONE;
}

gboolean
tie_is_among_others (const struct map *map, const struct tie *tie)
{
  return tie_is_on_map (map, tie) && !tie_is_own (map, tie);
}

guint32
tie_circle (const struct map *map, const struct tie *tie)
{
  guint32 p = map->node[map->node_of[tie->a]].cluster, q = map->node[map->node_of[tie->b]].cluster;
  return p == q ? p : NONE;
}

int
tie_looks_compare (const void *x, const void *y)
{
  const struct tie_look *p = x, *q = y;
  if (p->rank != q->rank)
    return p->rank < q->rank ? -1 : 1;
  return (p->tie > q->tie) - (p->tie < q->tie);
}

static gboolean
cuts_off_many (const struct map *map, guint32 cut_off)
{
  return cut_off >= CUT_OFF_MANY
         || (cut_off >= CUT_OFF_LEAST && cut_off >= CUT_OFF_SHARE * map->n_nodes);
}

/* Where all ties are alike, none is strong or weak, and long ties look as scouts do. */
static enum emphasis
open_emphasis (const struct map *map, guint32 e)
{
  const struct weak_ties *weak = map->measures != NULL ? &map->measures->weak : NULL;
  guint8 kind = weak != NULL && weak->kind != NULL ? weak->kind[e] : KIND_NONE;
  if (kind != KIND_LONG_TIE && kind != KIND_SCOUT)
    return EMPHASIS_QUIET;
  return kind == KIND_SCOUT || weak->alike ? EMPHASIS_SCOUT : EMPHASIS_LONG_TIE;
}

/* From one circle to another, and not to somebody who has no other tie. */
static gboolean
leads_elsewhere (const struct map *map, guint32 e)
{
  return map->measures != NULL && !map->measures->weak.pendant[e]
         && tie_circle (map, &map->network->tie[e]) == NONE;
}

/* Counts the ties of each kind among people on the map. */
static void
count_kinds (struct map *map, const guint32 *cut_off, gboolean *may_be_loud)
{
  struct legend_counts *counts = &map->counts;
  for (guint32 e = 0; e < map->network->n_ties; e++)
    if (tie_is_among_others (map, &map->network->tie[e]))
      {
        counts->of_kind[EMPHASIS_ONLY_WAY] += cut_off[e] >= CUT_OFF_LEAST;
        counts->of_kind[open_emphasis (map, e)]++;
        may_be_loud[open_emphasis (map, e)] |= leads_elsewhere (map, e);
      }
  counts->of_kind[EMPHASIS_QUIET] = 0;
}

static void
find_what_is_everywhere (struct map *map, guint32 cutting_off_many, const gboolean *may_be_loud)
{
  struct legend_counts *counts = &map->counts;
  counts->everywhere[EMPHASIS_ONLY_WAY]
    = cutting_off_many > MAX (1, ONLY_WAYS_EVERYWHERE * counts->ties);
  for (int kind = EMPHASIS_SCOUT; kind <= EMPHASIS_LONG_TIE; kind++)
    counts->everywhere[kind]
      = may_be_loud[kind] && counts->of_kind[kind] > MAX (1, OPEN_TIES_EVERYWHERE * counts->ties);
}

static enum emphasis
tie_emphasis (const struct map *map, guint32 e, guint32 cut_off)
{
  const gboolean *everywhere = map->counts.everywhere;
  if (!everywhere[EMPHASIS_ONLY_WAY] && cuts_off_many (map, cut_off))
    return EMPHASIS_ONLY_WAY;
  enum emphasis open = open_emphasis (map, e);
  if (open == EMPHASIS_QUIET || everywhere[open] || !leads_elsewhere (map, e))
    return EMPHASIS_QUIET;
  return open;
}

/* The only ways first, those that cut off most before the others; then long ties, then scouts, by
 * overlap and strength. */
static double
loud_rank (const struct map *map, guint32 e, enum emphasis emphasis, guint32 cut_off)
{
  if (emphasis == EMPHASIS_ONLY_WAY)
    return -(double)cut_off;
  const struct weak_ties *weak = &map->measures->weak;
  double strength = map->network->tie[e].strength;
  double rank
    = weak->overlap[e] - 0.05 * strength / (strength + map->network->median_strength + 1e-12);
  return rank + (emphasis == EMPHASIS_SCOUT ? 2 : 1);
}

/* Of n in order: how many may stand out so that equals look equal. */
static guint32
count_loud (const struct map *map, const struct tie_look *loud, guint32 n)
{
  guint32 only_ways = 0, most = (guint32)(LOUD_SHARE * map->counts.ties);
  while (only_ways < n && loud[only_ways].emphasis == EMPHASIS_ONLY_WAY)
    only_ways++;
  most = MAX (CLAMP (most, 1, LOUD_AT_MOST), only_ways);
  if (n <= most)
    return n;
  while (most > only_ways && loud[most - 1].rank == loud[most].rank)
    most--;
  return most;
}

struct tie_look *
map_choose_loud_ties (struct map *map, guint32 *count)
{
  struct tie_look *loud = g_new (struct tie_look, map->network->n_ties + 1);
  g_autofree guint32 *cut_off = map_people_cut_off (map);
  guint32 n = 0, cutting_off_many = 0;
  gboolean may_be_loud[N_EMPHASES] = { FALSE };
  count_kinds (map, cut_off, may_be_loud);
  for (guint32 e = 0; e < map->network->n_ties; e++)
    cutting_off_many
      += tie_is_among_others (map, &map->network->tie[e]) && cuts_off_many (map, cut_off[e]);
  find_what_is_everywhere (map, cutting_off_many, may_be_loud);
  for (guint32 e = 0; e < map->network->n_ties; e++)
    {
      if (!tie_is_among_others (map, &map->network->tie[e]))
        continue;
      enum emphasis emphasis = tie_emphasis (map, e, cut_off[e]);
      if (emphasis != EMPHASIS_QUIET)
        loud[n++] = (struct tie_look){ e, emphasis, loud_rank (map, e, emphasis, cut_off[e]) };
    }
  if (n > 1)
    qsort (loud, n, sizeof *loud, tie_looks_compare);
  *count = count_loud (map, loud, n);
  for (guint32 i = 0; i < *count; i++)
    map->counts.loud[loud[i].emphasis]++;
  return loud;
}
