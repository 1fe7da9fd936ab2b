/* The part of the legend about lines: what colours, widths and dashes of ties mean. */
#include "layout/drawing/legend.h"

/* count 0: none is shown. of: how many there are, if not all are drawn so. */
static void
add_line_of (struct legend *legend, const char *words, guint32 count, guint32 of,
             struct colour colour, double width, enum dash dash)
{
  struct map *map = legend->map;
  double unit = map->unit, y = legend->y + 7.5 * unit;
  struct scene_line line = { .group = GROUP_LEGEND,
                             .x1 = legend->x,
                             .y1 = y,
                             .x2 = legend->x + 28 * unit,
                             .y2 = y,
                             .width = width * unit,
                             .colour = colour,
                             .dash = dash,
                             .a = NONE,
                             .b = NONE };
  scene_add_line (map->scene, line);
  double whole = legend->width;
  if (count > 0)
    legend->width -= legend_add_count (legend, count, of, legend->y) + 6 * unit;
  legend_add_words (legend, legend->x + 36 * unit, words, 12 * unit, FALSE, map->theme.text);
  legend->width = whole;
  legend->y += 18 * unit;
}

static void
add_line (struct legend *legend, const char *words, guint32 count, struct colour colour,
          double width, enum dash dash)
{
  add_line_of (legend, words, count, 0, colour, width, dash);
}

void
legend_add_period_ties (struct legend *legend)
{
  struct map *map = legend->map;
  const struct theme *theme = &map->theme;
  g_autofree char *before = g_strdup_printf ("gone: only in the %s before", map->period_word);
  g_autofree char *title = g_strdup_printf ("Ties with contact in the %s", map->period_word);
  if (map->counts.ties == 0 || !legend_has_space (legend, 160))
    return;
  legend_add_heading (legend, title);
  if (map->style[0].shown)
    add_line (legend, "inside a circle", 0, colour_of_tie (theme, map->style[0].fill, 0), 1.4,
              DASH_SOLID);
  add_line (legend, "between circles", 0, theme->tie, 1.4, DASH_SOLID);
  add_line (legend, "new: never before", 0, theme->fresh, 1.4, DASH_SOLID);
  add_line (legend, before, 0, theme->gone, 1, DASH_DASHED);
  struct cluster_style nobody = { theme->background, theme->tie, 0, FALSE };
  legend_add_swatch (legend, nobody, 3 * map->unit, legend->x + 14 * map->unit,
                     legend->y + 7.5 * map->unit);
  legend_add_words (legend, legend->x + 36 * map->unit, "no contact", 12 * map->unit, FALSE,
                    theme->text);
  legend->y += 18 * map->unit;
}

static void
add_tie_kind (struct legend *legend, const char *words, guint32 count, struct colour colour,
              double width, enum dash dash)
{
  if (count > 0)
    add_line (legend, words, count, colour, width, dash);
}

/* Ties that stand out, which may not be all of their kind. */
static void
add_loud_kind (struct legend *legend, enum emphasis kind, const char *words, struct colour colour,
               double width)
{
  const struct legend_counts *counts = &legend->map->counts;
  guint32 line = legend->map->scene->line->len;
  if (counts->loud[kind] == 0)
    return;
  add_line_of (legend, words, counts->loud[kind], counts->of_kind[kind], colour, width, DASH_SOLID);
  if (kind == EMPHASIS_ONLY_WAY)
    map_split_line (legend->map, g_array_index (legend->map->scene->line, struct scene_line, line));
}

/* Half in the colour of one circle and half in that of another: not of this circle alone. */
static void
add_inside (struct legend *legend)
{
  struct map *map = legend->map;
  struct colour one = colour_of_tie (&map->theme, map->style[0].fill, 0), other = one;
  if (map->measures->clusters.count > 1 && map->style[1].shown)
    other = colour_of_tie (&map->theme, map->style[1].fill, 0);
  guint32 line = map->scene->line->len;
  add_line (legend, "inside a circle: its colour", map->counts.inside, one, 1.8, DASH_SOLID);
  struct scene_line *first = &g_array_index (map->scene->line, struct scene_line, line);
  struct scene_line second = *first;
  first->x2 = second.x1 = (first->x1 + first->x2) / 2;
  second.colour = other;
  scene_add_line (map->scene, second);
}

/* Each tie among others is in one row. */
static void
add_ties_of_others (struct legend *legend)
{
  struct map *map = legend->map;
  const struct theme *theme = &map->theme;
  const struct legend_counts *counts = &map->counts;
  gboolean alike = map->measures != NULL && map->measures->weak.alike;
  guint32 loud = 0;
  for (int kind = EMPHASIS_SCOUT; kind < N_EMPHASES; kind++)
    loud += counts->loud[kind];
  if (counts->inside > 0)
    add_inside (legend);
  add_tie_kind (legend,
                counts->inside == 0      ? loud ? "other ties" : "tie"
                : counts->uncoloured > 0 ? "other ties"
                : loud                   ? "between circles, others"
                                         : "between circles",
                counts->between + counts->uncoloured, theme->tie, 1.8, DASH_SOLID);
  guint32 only_ways = counts->loud[EMPHASIS_ONLY_WAY];
  add_loud_kind (legend, EMPHASIS_ONLY_WAY,
                 only_ways < counts->of_kind[EMPHASIS_ONLY_WAY] ? "only way to many"
                                                                : "the only way across",
                 theme->only_way, 4);
  add_loud_kind (legend, EMPHASIS_LONG_TIE, "long: few in common", theme->long_tie, 2);
  add_loud_kind (legend, EMPHASIS_SCOUT, alike ? "few in common" : "scout: few in common",
                 theme->scout, 1.2);
  if (loud > only_ways)
    legend_add_note (legend, "in common: contacts of both");
}

/* And each of the owner's. */
static void
add_own_ties (struct legend *legend)
{
  const struct theme *theme = &legend->map->theme;
  const struct legend_counts *counts = &legend->map->counts;
  add_tie_kind (legend, counts->at_risk > 0 ? "your own, others" : "your own",
                counts->own - counts->at_risk, theme->own_tie, 1.8, DASH_SOLID);
  guint32 line = legend->map->scene->line->len;
  if (counts->at_risk > 0)
    add_line_of (legend,
                 counts->at_risk < counts->all_at_risk ? "unusually silent"
                                                       : "silent longer than usual",
                 counts->at_risk, counts->all_at_risk, theme->at_risk, 1.8, DASH_SOLID);
  if (counts->at_risk > 0)
    map_break_line (legend->map, g_array_index (legend->map->scene->line, struct scene_line, line));
}

/* What dashes, or faintness, dots and thinness say of ties of any colour. */
static void
add_dashes (struct legend *legend)
{
  const struct theme *theme = &legend->map->theme;
  const struct legend_counts *counts = &legend->map->counts;
  gboolean faint = legend->map->mostly_dormant;
  if (counts->dormant + counts->inferred + counts->stated == 0)
    return;
  legend_add_note (legend, "Of these:");
  if (faint)
    add_tie_kind (legend, "clear: still in touch", counts->clear, theme->faint_text, 1.8,
                  DASH_SOLID);
  struct colour colour = faint ? colour_fade (theme->tie, 0.6) : theme->faint_text;
  g_autoptr (GString) words = g_string_new (faint ? "faint: dormant" : "dormant");
  if (counts->own_dormant > 0 && counts->ties > 0)
    {
      g_string_append (words, ", ");
      count_append (words, counts->own_dormant);
      g_string_append (words, " your own");
    }
  add_tie_kind (legend, words->str, counts->dormant, colour, 1.4, faint ? DASH_SOLID : DASH_DASHED);
  add_tie_kind (legend, "inferred", counts->inferred, theme->faint_text, 1.4, DASH_DOTTED);
  add_tie_kind (legend, "connected, no contact", counts->stated, theme->own_tie, 0.6, DASH_SOLID);
}

void
legend_add_ties (struct legend *legend)
{
  const struct legend_counts *counts = &legend->map->counts;
  gboolean alike = legend->map->measures != NULL && legend->map->measures->weak.alike;
  if (counts->ties + counts->own == 0 || !legend_has_space (legend, 160))
    return;
  legend_add_heading (legend, alike ? "Ties" : "Ties: the wider, the stronger");
  if (!alike && counts->ties > 0 && counts->own > 0)
    legend_add_note (legend, "your own compared with each other");
  add_ties_of_others (legend);
  add_own_ties (legend);
  add_dashes (legend);
}
