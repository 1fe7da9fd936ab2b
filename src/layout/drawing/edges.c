/* Ties as lines. Strength makes a line wide and dark: the median tie has the width of every tie of
 * an unweighted network. Ties within a circle have its tint; ties between circles are grey. Long
 * ties, scouts and the only ways across are told by their hue and drawn last; the only ways are double
 * lines as well, and ties of the owner that may be lost are broken in the middle. Dashes show a dormant
 * tie, dots an inferred tie. A tie without contact is thin and faint. Where most ties are dormant, as
 * in a log of many years, these are faint instead, and the others clear. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "layout/drawing/tie_emphasis.h"

#define WIDTH_LEAST 0.6
#define WIDTH_USUAL 1.2 /* of the median tie */
#define WIDTH_MOST 3.6
#define WIDTH_STEP 0.3 /* each width is one style in the SVG */
#define SHADES 3.0     /* and so is each shade */
#define NO_CONTACT_ALPHA 0.4
#define ALPHA_STRONGEST 0.95
/* Where most ties are dormant: */
#define DORMANT_ALPHA 0.45
#define ACTIVE_SHADE (2 / SHADES) /* at least */
#define MOSTLY 0.5
#define OWN_TIES_CLEAR 40.0   /* more of the owner's are pale, as all lead to one disc, */
#define OWN_ALPHA_LEAST 0.2   /* but not paler; */
#define OWN_ALPHA_STRONG 0.75 /* the strongest are less so */
enum
{
  OWNER_TIES_EACH = 8,
  OWNER_TIES = 400,
  /* Of more ties, nobody points at one; the only ways across have a text all the same. */
  TIES_WITH_TOOLTIPS = 600,
  QUIET_TIES_WITH_TOOLTIPS = 400 /* lines of the owner's and of ties that do not stand out */
};

/* What the strengths on the map are measured by. */
struct strength_scale
{
  double median, full; /* full: the 98th percentile */
};

static struct strength_scale
strengths_on_map (const struct map *map, gboolean of_owner)
{
  g_autofree double *strength = g_new (double, map->network->n_ties + 1);
  guint32 count = 0;
  for (guint32 e = 0; e < map->network->n_ties; e++)
    if (tie_is_on_map (map, &map->network->tie[e])
        && tie_is_own (map, &map->network->tie[e]) == of_owner
        && tie_has_contact (&map->network->tie[e]))
      strength[count++] = map->network->tie[e].strength;
  qsort (strength, count, sizeof *strength, compare_double);
  if (count == 0)
    return (struct strength_scale){ 1, 1 }; /* no contact at all: all are thin */
  return (struct strength_scale){ strength[count / 2], strength[count - 1 - count / 50] };
}

/* 0 .. 1: 0 up to the median, 1 from the strongest fiftieth on. Where strengths hardly differ,
 * neither does this. */
static double
tie_excess (const struct tie *tie, const struct strength_scale *scale)
{
  double above = tie->strength - scale->median, most = scale->full - scale->median;
  if (above <= 0 || most <= 0)
    return 0;
  return MIN (above / most, 1) * MIN (most / scale->median, 1);
}

/* The more ties, the thinner all of them. */
static double
ties_fineness (const struct map *map)
{
  return 1 / sqrt (1 + map->counts.ties / 3000.0);
}

static double
tie_width (const struct map *map, const struct tie *tie, const struct strength_scale *scale)
{
  double crowd = ties_fineness (map);
  double usual = MAX (WIDTH_USUAL * crowd, WIDTH_LEAST);
  double least = MAX (WIDTH_LEAST * crowd, WIDTH_LEAST / 2);
  double width = tie->strength < scale->median
                   ? least + (usual - least) * tie->strength / scale->median
                   : usual + (MAX (WIDTH_MOST * crowd, usual) - usual) * tie_excess (tie, scale);
  width *= map->unit;
  return width > 2 * WIDTH_STEP ? WIDTH_STEP * (int)(width / WIDTH_STEP + 0.5) : width;
}

static enum dash
tie_dash (const struct map *map, const struct tie *tie)
{
  if (tie->evidence == EVIDENCE_INFERRED)
    return DASH_DOTTED;
  return tie_is_quiet (tie) && !map->mostly_dormant ? DASH_DASHED : DASH_SOLID;
}

static gboolean
tie_is_faint (const struct map *map, const struct tie *tie)
{
  return map->mostly_dormant && tie_is_quiet (tie);
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

/* 0 .. 1, in steps. */
static double
tie_shade (const struct map *map, const struct tie *tie, const struct strength_scale *scale)
{
  double shade = (int)(tie_excess (tie, scale) * SHADES + 0.5) / SHADES;
  if (tie_is_faint (map, tie))
    return 0;
  return map->mostly_dormant && tie_is_living (tie) ? MAX (shade, ACTIVE_SHADE) : shade;
}

/* Weak ties fade into the background, the strongest ones are dark, in every circle alike: yellow ties
 * on white would look weaker than blue ones. Between circles, no grey is darker than 40%. */
static struct colour
quiet_colour (const struct map *map, const struct tie *tie, const struct strength_scale *scale)
{
  const struct theme *theme = &map->theme;
  double shade = tie_shade (map, tie, scale);
  double alpha = CLAMP (40 / sqrt (MAX (map->counts.drawn_ties, 1)), 0.12, 0.85);
  if (map->crowded)
    alpha /= 2;
  guint32 cluster = tie_circle (map, tie);
  alpha += (ALPHA_STRONGEST - alpha) * shade;
  if (!tie_has_contact (tie))
    alpha *= NO_CONTACT_ALPHA;
  if (tie_is_faint (map, tie))
    alpha *= DORMANT_ALPHA;
  if (tie_is_spoke (map, tie))
    return colour_fade (theme->tie, 0.2);
  if (cluster == NONE || !map->style[cluster].shown)
    return colour_fade (colour_mix (theme->tie, theme->text, 0.17 * shade), alpha);
  return colour_fade (colour_of_tie (theme, map->style[cluster].fill, shade), alpha);
}

static struct colour
tie_colour (const struct map *map, const struct tie *tie, enum emphasis emphasis,
            const struct strength_scale *scale)
{
  const struct theme *theme = &map->theme;
  if (emphasis == EMPHASIS_QUIET)
    return quiet_colour (map, tie, scale);
  struct colour colour = emphasis == EMPHASIS_ONLY_WAY   ? theme->only_way
                         : emphasis == EMPHASIS_LONG_TIE ? theme->long_tie
                                                         : theme->scout;
  return tie_is_faint (map, tie) ? colour_fade (colour, DORMANT_ALPHA) : colour;
}

static void
add_tie (struct map *map, const struct tie_look *style, const struct strength_scale *scale)
{
  static const double most[N_EMPHASES] = { 0, 1.5, 2, 0 }; /* pixels; strong ties are wider */
  static const double minimum[N_EMPHASES] = { 0, 1.2, 1.6, 4 };
  guint32 e = style->tie;
  const struct tie *tie = &map->network->tie[e];
  const struct node *p = &map->node[map->node_of[tie->a]], *q = &map->node[map->node_of[tie->b]];
  gboolean mute = style->emphasis == EMPHASIS_QUIET
                    ? map->quiet_ties_are_mute
                    : map->counts.ties > TIES_WITH_TOOLTIPS && style->emphasis < EMPHASIS_ONLY_WAY;
  double least = minimum[style->emphasis] * map->unit * ties_fineness (map);
  struct scene_line line
    = { .group = style->emphasis != EMPHASIS_QUIET ? GROUP_BRIDGES : GROUP_TIES,
        .x1 = p->x,
        .y1 = p->y,
        .x2 = q->x,
        .y2 = q->y,
        .width = MAX (tie_width (map, tie, scale), least),
        .colour = tie_colour (map, tie, style->emphasis, scale),
        .dash = tie_dash (map, tie),
        .kind = tie_kind_text (map, e),
        .emphasis = style->emphasis,
        .a = map->node_of[tie->a],
        .b = map->node_of[tie->b],
        .tooltip = mute ? NULL : tie_tooltip (map, e) };
  if (most[style->emphasis] > 0)
    line.width = MIN (line.width, most[style->emphasis] * map->unit);
  scene_add_line (map->scene, line);
  if (style->emphasis == EMPHASIS_ONLY_WAY)
    map_split_line (map, line);
  map->counts.clear += tie_is_living (tie);
  map->counts.dormant += tie_is_quiet (tie);
  map->counts.inferred += tie->evidence == EVIDENCE_INFERRED;
  map->counts.stated += !tie_has_contact (tie) && tie->evidence != EVIDENCE_INFERRED;
}

/* Is it a line to the owner? */
static gboolean
tie_is_own_line (const struct map *map, const struct tie *tie)
{
  return tie_is_on_map (map, tie) && tie_is_own (map, tie) && !tie_is_spoke (map, tie);
}

static void
count_ties (struct map *map)
{
  guint32 dormant = 0;
  map->counts.ties = map->counts.own = 0;
  for (guint32 e = 0; e < map->network->n_ties; e++)
    {
      const struct tie *tie = &map->network->tie[e];
      gboolean own = tie_is_own_line (map, tie), among_others = tie_is_among_others (map, tie);
      map->counts.own += own;
      map->counts.ties += among_others;
      dormant += (own || among_others) && tie_is_quiet (tie);
    }
  map->counts.drawn_ties = map->counts.ties;
  map->mostly_dormant = dormant > MOSTLY * (map->counts.ties + map->counts.own);
}

/* Those that do not stand out, by what the legend says of their colour. */
static void
count_quiet_ties (struct map *map, const guint8 *is_loud)
{
  for (guint32 e = 0; e < map->network->n_ties; e++)
    {
      const struct tie *tie = &map->network->tie[e];
      if (!tie_is_among_others (map, tie) || is_loud[e])
        continue;
      guint32 circle = tie_circle (map, tie);
      if (circle == NONE)
        map->counts.between++;
      else if (map->style[circle].shown)
        map->counts.inside++;
      else
        map->counts.uncoloured++;
    }
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

/* The owner asks who is who; who knows whom comes second. */
static guint32
ties_most (const struct map *map)
{
  return map->network->me == NONE
           ? MAP_TIES_MOST
           : CLAMP (OWNER_TIES_EACH * map->n_nodes, OWNER_TIES, MAP_TIES_MOST);
}

/* The backbone of a map with too many ties: each person's strongest tie, plus the strongest of
 * the rest, up to ties_most or one per person. Other ties are left out and counted. */
static guint32
keep_backbone (const struct map *map, struct tie_look *quiet, guint32 n)
{
  g_autofree guint32 *best = find_lifelines (map);
  guint32 weak = n - ties_most (map), kept = 0;
  for (guint32 i = 0; i < n; i++)
    {
      const struct tie *tie = &map->network->tie[quiet[i].tie];
      if (i >= weak || best[map->node_of[tie->a]] == quiet[i].tie
          || best[map->node_of[tie->b]] == quiet[i].tie)
        quiet[kept++] = quiet[i];
    }
  return kept;
}

/* Faint ones first, then the weakest, so that strong ties are drawn on top. */
static struct tie_look *
order_quiet_ties (const struct map *map, const guint8 *is_loud, guint32 *count)
{
  struct tie_look *quiet = g_new (struct tie_look, map->network->n_ties + 1);
  guint32 n = 0;
  for (guint32 e = 0; e < map->network->n_ties; e++)
    if (tie_is_among_others (map, &map->network->tie[e]) && !is_loud[e])
      {
        const struct tie *tie = &map->network->tie[e];
        double rank = tie_is_faint (map, tie) ? -1 / (1 + tie->strength) : tie->strength;
        quiet[n++] = (struct tie_look){ e, EMPHASIS_QUIET, rank };
      }
  if (n > 1)
    qsort (quiet, n, sizeof *quiet, tie_looks_compare);
  *count = n > ties_most (map) ? keep_backbone (map, quiet, n) : n;
  return quiet;
}

static struct colour
own_tie_colour (const struct map *map, const struct tie *tie, const struct strength_scale *scale)
{
  double alpha = CLAMP (sqrt (OWN_TIES_CLEAR / map->counts.own), OWN_ALPHA_LEAST, 1);
  double shade = (double)(int)(SHADES * tie_excess (tie, scale) + 0.5) / SHADES;
  if (tie_is_faint (map, tie))
    alpha *= DORMANT_ALPHA;
  else
    alpha += shade * MAX (OWN_ALPHA_STRONG - alpha, 0);
  return colour_fade (map->theme.own_tie, alpha);
}

/* Ties of one's own are grey, and as wide as they are strong among themselves; quiet ones are dashed,
 * and those that may be lost have a colour. */
static void
draw_own_tie (struct map *map, guint32 e, gboolean at_risk, const struct strength_scale *scale)
{
  const struct tie *tie = &map->network->tie[e];
  const struct node *p = &map->node[map->node_of[tie->a]], *q = &map->node[map->node_of[tie->b]];
  struct colour own = own_tie_colour (map, tie, scale);
  struct scene_line line = { .group = GROUP_TIES,
                             .x1 = p->x,
                             .y1 = p->y,
                             .x2 = q->x,
                             .y2 = q->y,
                             .width = tie_width (map, tie, scale),
                             .colour = at_risk ? map->theme.at_risk : own,
                             .dash = tie_dash (map, tie),
                             .kind = tie_kind_text (map, e),
                             .emphasis = at_risk ? EMPHASIS_AT_RISK : EMPHASIS_QUIET,
                             .a = map->node_of[tie->a],
                             .b = map->node_of[tie->b],
                             .tooltip = map->quiet_ties_are_mute ? NULL : tie_tooltip (map, e) };
  scene_add_line (map->scene, line);
  if (at_risk)
    map_break_line (map, line);
  map->counts.at_risk += at_risk;
  map->counts.clear += !tie_is_quiet (tie);
  map->counts.dormant += tie_is_quiet (tie);
  map->counts.own_dormant += tie_is_quiet (tie);
}

static void
draw_own_ties (struct map *map)
{
  struct strength_scale scale = strengths_on_map (map, TRUE);
  g_autofree guint8 *at_risk = map_ties_at_risk (map);
  for (int loud = FALSE; loud <= TRUE; loud++)
    for (guint32 e = 0; e < map->network->n_ties; e++)
      if (at_risk[e] == loud && tie_is_own_line (map, &map->network->tie[e]))
        draw_own_tie (map, e, at_risk[e], &scale);
}

void
map_draw_ties (struct map *map)
{
  guint32 n_loud, n_quiet;
  count_ties (map);
  struct strength_scale scale = strengths_on_map (map, FALSE);
  g_autofree guint8 *is_loud = g_new0 (guint8, map->network->n_ties + 1);
  g_autofree struct tie_look *loud = map_choose_loud_ties (map, &n_loud);
  for (guint32 i = 0; i < n_loud; i++)
    is_loud[loud[i].tie] = TRUE;
  count_quiet_ties (map, is_loud);
  g_autofree struct tie_look *quiet = order_quiet_ties (map, is_loud, &n_quiet);

  map->counts.drawn_ties = n_quiet + n_loud;
  map->quiet_ties_are_mute
    = map->counts.ties > TIES_WITH_TOOLTIPS || map->counts.own + n_quiet > QUIET_TIES_WITH_TOOLTIPS;
  draw_own_ties (map);
  for (guint32 i = 0; i < n_quiet; i++)
    add_tie (map, &quiet[i], &scale);
  for (guint32 i = n_loud; i-- > 0;)
    add_tie (map, &loud[i], &scale);
}
