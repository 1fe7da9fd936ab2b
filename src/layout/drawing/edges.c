/* Ties as lines. Ties within a cluster have the cluster's tint; ties between clusters are grey.
 * Bridges and scouts are drawn last, untinted and dark. Line width shows strength, dashes a
 * dormant tie, dots an inferred tie. A tie without contact is thin and faint. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "layout/map.h"

#define WIDTH_LEAST 0.6
#define WIDTH_MOST 3.2
#define WIDTH_STEP 0.2 /* each width is one style in the SVG */
#define NO_CONTACT_ALPHA 0.4
#define LOUD_SHARE 0.07 /* largest share of ties drawn as bridges or scouts */
enum
{
  LOUD_AT_LEAST = 6,
  LOUD_AT_MOST = 60,
  TIES_MOST = 20000,
  TOOLTIPS_MOST = 600
};

/* How prominently a tie is drawn. */
enum emphasis
{
  EMPHASIS_QUIET,
  EMPHASIS_SCOUT,
  EMPHASIS_LONG_TIE,
  EMPHASIS_CUT,
  N_VOICES
};

struct tie_look
{
  guint32 tie;
  enum emphasis emphasis;
  double rank; /* of bridges and scouts: smallest first */
};

static gboolean
tie_is_on_map (const struct map *map, const struct tie *tie)
{
  return map->node_of[tie->a] != NONE && map->node_of[tie->b] != NONE;
}

static guint32
tie_cluster (const struct map *map, const struct tie *tie)
{
  guint32 p = map->node[map->node_of[tie->a]].cluster, q = map->node[map->node_of[tie->b]].cluster;
  return p == q ? p : NONE;
}

/* Is the tie worth highlighting? Removing it must disconnect the network or leave a detour of
 * three steps or more between clusters. Pendant ties do not count. */
static gboolean
tie_is_highlighted (const struct map *map, guint32 e)
{
  const struct weak_ties *weak = &map->measures->weak;
  const struct tie *tie = &map->network->tie[e];
  if (tie->a == map->network->me || tie->b == map->network->me)
    return FALSE;
  if (weak->pendant[e])
    return FALSE;
  if (weak->bridge[e])
    return TRUE;
  gboolean open = weak->kind[e] == KIND_LONG_TIE || weak->kind[e] == KIND_SCOUT;
  return open && tie_cluster (map, tie) == NONE;
}

static enum emphasis
tie_emphasis (const struct map *map, guint32 e)
{
  const struct weak_ties *weak = &map->measures->weak;
  if (weak->bridge[e])
    return EMPHASIS_CUT;
  return weak->kind[e] == KIND_LONG_TIE ? EMPHASIS_LONG_TIE : EMPHASIS_SCOUT;
}

static int
compare_ranks (const void *x, const void *y)
{
  const struct tie_look *p = x, *q = y;
  if (p->rank != q->rank)
    return p->rank < q->rank ? -1 : 1;
  return (p->tie > q->tie) - (p->tie < q->tie);
}

/* Bridges first, then by overlap, then the strongest. */
static double
loud_rank (const struct map *map, guint32 e)
{
  const struct weak_ties *weak = &map->measures->weak;
  if (weak->bridge[e])
    return -1;
  double strength = map->network->tie[e].strength;
  return weak->overlap[e] - 0.05 * strength / (strength + map->network->median_strength + 1e-12);
}

static struct tie_look *
choose_loud_ties (const struct map *map, guint32 *count)
{
  struct tie_look *loud = g_new (struct tie_look, map->network->n_ties + 1);
  guint32 n = 0;
  for (guint32 e = 0; e < map->network->n_ties; e++)
    if (tie_is_on_map (map, &map->network->tie[e]) && map->measures != NULL
        && map->measures->weak.kind != NULL && tie_is_highlighted (map, e))
      loud[n++] = (struct tie_look){ e, tie_emphasis (map, e), loud_rank (map, e) };
  if (n > 1)
    qsort (loud, n, sizeof *loud, compare_ranks);
  guint32 most = (guint32)(LOUD_SHARE * map->counts.ties);
  *count = MIN (n, CLAMP (most, LOUD_AT_LEAST, LOUD_AT_MOST));
  return loud;
}

/* The strength that is drawn at full width: the 98th percentile. */
static double
full_strength (const struct map *map)
{
  g_autofree double *strength = g_new (double, map->network->n_ties + 1);
  guint32 count = 0;
  for (guint32 e = 0; e < map->network->n_ties; e++)
    if (tie_is_on_map (map, &map->network->tie[e]) && tie_has_contact (&map->network->tie[e]))
      strength[count++] = map->network->tie[e].strength;
  qsort (strength, count, sizeof *strength, compare_double);
  return count > 0 ? strength[count - 1 - count / 50] : 1; /* no contact at all: all are thin */
}

static double
tie_width (const struct map *map, const struct tie *tie, double full)
{
  double share = full > 0 ? MIN (tie->strength / full, 1) : 0;
  double crowd = 1 / sqrt (1 + map->counts.ties / 3000.0);
  double most = MAX (WIDTH_MOST * crowd, WIDTH_LEAST);
  double width
    = map->unit * (WIDTH_LEAST * MAX (crowd, 0.5) + (most - WIDTH_LEAST * crowd) * sqrt (share));
  return width > 2 * WIDTH_STEP ? WIDTH_STEP * (int)(width / WIDTH_STEP + 0.5) : width;
}

static enum dash
tie_dash (const struct tie *tie)
{
  if (tie->evidence == EVIDENCE_INFERRED)
    return DASH_DOTTED;
  return tie_is_quiet (tie) ? DASH_DASHED : DASH_SOLID;
}

static char *
tie_kind_text (const struct map *map, guint32 e)
{
  const struct tie *tie = &map->network->tie[e];
  const struct weak_ties *weak = map->measures != NULL ? &map->measures->weak : NULL;
  GString *out = g_string_new (weak != NULL && weak->kind != NULL ? tie_kind_name (weak->kind[e])
                                                                  : "acquaintance");
  g_strdelimit (out->str, " ", '-'); /* one word: it becomes a class */
  if (weak != NULL && weak->bridge != NULL && weak->bridge[e])
    g_string_append (out, " cut");
  if (tie_is_quiet (tie))
    g_string_append_printf (out, " %s", tie_state_name (tie->state));
  if (tie->evidence == EVIDENCE_INFERRED)
    g_string_append (out, " inferred");
  else if (!tie_has_contact (tie))
    g_string_append (out, " stated");
  return g_string_free (out, FALSE);
}

static char *
tie_tooltip (const struct map *map, guint32 e)
{
  const struct tie *tie = &map->network->tie[e];
  GString *out = g_string_new (NULL);
  g_string_printf (out, "%s – %s: ", map->network->person[tie->a].name,
                   map->network->person[tie->b].name);
  if (tie_has_contact (tie))
    {
      g_string_append (out, "strength ");
      value_append (out, tie->strength);
    }
  else
    g_string_append (out, "connected, no contact");
  return g_string_free (out, FALSE);
}

/* In a radial layout, a tie to the centre only repeats what the ring says. */
static gboolean
tie_is_spoke (const struct map *map, const struct tie *tie)
{
  return map->n_rings > 0 && (tie->a == map->plan.middle || tie->b == map->plan.middle);
}

static struct colour
tie_colour (const struct map *map, const struct tie *tie, enum emphasis emphasis)
{
  const struct theme *theme = &map->theme;
  if (emphasis != EMPHASIS_QUIET)
    return emphasis == EMPHASIS_SCOUT ? theme->scout : theme->bridge;
  double alpha = CLAMP (40 / sqrt (MAX (map->counts.drawn_ties, 1)), 0.12, 0.75);
  if (!tie_has_contact (tie))
    alpha *= NO_CONTACT_ALPHA;
  guint32 cluster = tie_cluster (map, tie);
  if (tie_is_spoke (map, tie))
    return colour_fade (theme->tie, 0.2);
  if (cluster != NONE && map->style[cluster].shown)
    return colour_fade (colour_mix (map->style[cluster].fill, theme->background, 0.45), alpha);
  return colour_fade (theme->tie, alpha);
}

static void
add_tie (struct map *map, const struct tie_look *style, double full)
{
  static const double minimum[N_VOICES] = { 0, 1, 1.6, 2.6 };
  guint32 e = style->tie;
  const struct tie *tie = &map->network->tie[e];
  const struct node *p = &map->node[map->node_of[tie->a]], *q = &map->node[map->node_of[tie->b]];
  gboolean mute = map->counts.ties > TOOLTIPS_MOST && style->emphasis < EMPHASIS_CUT;
  struct scene_line line
    = { .group = style->emphasis != EMPHASIS_QUIET ? GROUP_BRIDGES : GROUP_TIES,
        .x1 = p->x,
        .y1 = p->y,
        .x2 = q->x,
        .y2 = q->y,
        .width = MAX (tie_width (map, tie, full), minimum[style->emphasis] * map->unit),
        .colour = tie_colour (map, tie, style->emphasis),
        .dash = tie_dash (tie),
        .kind = tie_kind_text (map, e),
        .a = map->node_of[tie->a],
        .b = map->node_of[tie->b],
        .tooltip = mute ? NULL : tie_tooltip (map, e) };
  if (style->emphasis == EMPHASIS_SCOUT)
    line.width = MIN (line.width, 1.3 * map->unit);
  if (map->theme.print && style->emphasis == EMPHASIS_SCOUT && line.dash == DASH_SOLID)
    line.dash = DASH_DASHED;
  scene_add_line (map->scene, line);
  map->counts.dormant += tie_is_quiet (tie);
  map->counts.inferred += tie->evidence == EVIDENCE_INFERRED;
  map->counts.scouts += style->emphasis == EMPHASIS_SCOUT;
  map->counts.bridges += style->emphasis == EMPHASIS_LONG_TIE;
  map->counts.cuts += style->emphasis == EMPHASIS_CUT;
}

static void
count_ties (struct map *map)
{
  map->counts.ties = 0;
  for (guint32 e = 0; e < map->network->n_ties; e++)
    {
      const struct tie *tie = &map->network->tie[e];
      if (!tie_is_on_map (map, tie))
        continue;
      map->counts.ties++;
      if (tie_cluster (map, tie) != NONE)
        map->counts.inside++;
      else
        map->counts.between++;
    }
  map->counts.drawn_ties = map->counts.ties;
}

/* The strongest tie of each person. */
static guint32 *
find_lifelines (const struct map *map)
{
  guint32 *best = g_new (guint32, map->n_nodes + 1);
  for (guint32 i = 0; i < map->n_nodes; i++)
    best[i] = NONE;
  for (guint32 e = 0; e < map->network->n_ties; e++)
    {
      const struct tie *tie = &map->network->tie[e];
      guint32 end[2] = { map->node_of[tie->a], map->node_of[tie->b] };
      if (!tie_is_on_map (map, tie))
        continue;
      for (int k = 0; k < 2; k++)
        if (best[end[k]] == NONE || tie->strength > map->network->tie[best[end[k]]].strength)
          best[end[k]] = e;
    }
  return best;
}

/* The backbone of a map with too many ties: each person's strongest tie, plus the strongest of
 * the rest, up to TIES_MOST or one per person. Other ties are left out and counted. */
static guint32
keep_backbone (const struct map *map, struct tie_look *quiet, guint32 n)
{
  g_autofree guint32 *best = find_lifelines (map);
  guint32 weak = n - TIES_MOST, kept = 0;
  for (guint32 i = 0; i < n; i++)
    {
      const struct tie *tie = &map->network->tie[quiet[i].tie];
      if (i >= weak || best[map->node_of[tie->a]] == quiet[i].tie
          || best[map->node_of[tie->b]] == quiet[i].tie)
        quiet[kept++] = quiet[i];
    }
  return kept;
}

/* Weakest first, so that strong ties are drawn on top. */
static struct tie_look *
order_quiet_ties (const struct map *map, const guint8 *is_loud, guint32 *count)
{
  struct tie_look *quiet = g_new (struct tie_look, map->network->n_ties + 1);
  guint32 n = 0;
  for (guint32 e = 0; e < map->network->n_ties; e++)
    if (tie_is_on_map (map, &map->network->tie[e]) && !is_loud[e])
      quiet[n++] = (struct tie_look){ e, EMPHASIS_QUIET, map->network->tie[e].strength };
  if (n > 1)
    qsort (quiet, n, sizeof *quiet, compare_ranks);
  *count = n > TIES_MOST ? keep_backbone (map, quiet, n) : n;
  return quiet;
}

void
map_draw_ties (struct map *map)
{
  guint32 n_loud, n_quiet;
  count_ties (map);
  double full = full_strength (map);
  g_autofree guint8 *is_loud = g_new0 (guint8, map->network->n_ties + 1);
  g_autofree struct tie_look *loud = choose_loud_ties (map, &n_loud);
  for (guint32 i = 0; i < n_loud; i++)
    is_loud[loud[i].tie] = TRUE;
  g_autofree struct tie_look *quiet = order_quiet_ties (map, is_loud, &n_quiet);

  map->counts.drawn_ties = n_quiet + n_loud;
  for (guint32 i = 0; i < n_quiet; i++)
    add_tie (map, &quiet[i], full);
  for (guint32 i = n_loud; i-- > 0;)
    add_tie (map, &loud[i], full);
}
