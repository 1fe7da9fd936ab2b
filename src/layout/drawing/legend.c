/* The legend: what the colours, sizes and lines mean. */
#include <math.h>
#include <string.h>
#include "layout/map.h"

enum
{
  ROWS_MOST = 24
};

/* The rows are set below each other in a panel of fixed width. */
struct legend
{
  struct map *map;
  double x, width; /* inside the panel */
  double y;        /* top of the next row */
};

static void
add_words (struct legend *legend, double x, const char *words, double size, gboolean bold,
           struct colour colour)
{
  struct map *map = legend->map;
  double end = legend->x + legend->width;
  g_autofree char *text = map_text_within (map, size, bold, words, end - x);
  struct text_style style = { GROUP_LEGEND, size, bold, ANCHOR_START, colour };
  if (*text != '\0')
    map_add_text (map, style, x, legend->y + size * 0.95, text);
}

/* Is there room for this height, in map units? */
static gboolean
legend_has_space (const struct legend *legend, double height)
{
  const struct area *page = &legend->map->page;
  return legend->y + height * legend->map->unit <= page->y + page->height;
}

static void
add_heading (struct legend *legend, const char *words)
{
  double unit = legend->map->unit;
  legend->y += 6 * unit;
  add_words (legend, legend->x, words, 13 * unit, TRUE, legend->map->theme.text);
  legend->y += 20 * unit;
}

static void
add_note (struct legend *legend, const char *words)
{
  double unit = legend->map->unit;
  add_words (legend, legend->x, words, 11 * unit, FALSE, legend->map->theme.faint_text);
  legend->y += 16 * unit;
}

static void
add_swatch (struct legend *legend, struct cluster_style style, double r, double x, double y)
{
  struct scene_circle circle = { .group = GROUP_LEGEND,
                                 .x = x,
                                 .y = y,
                                 .r = r,
                                 .outline_width = 1,
                                 .fill = style.fill,
                                 .outline = style.outline,
                                 .mark = style.mark,
                                 .person = NONE };
  scene_add_circle (legend->map->scene, circle);
}

/* The number at the end of the row at y; returns its width. */
static double
add_count_at_end (struct legend *legend, guint32 count, double y)
{
  struct map *map = legend->map;
  double unit = map->unit;
  g_autoptr (GString) words = g_string_new (NULL);
  count_append (words, count);
  struct text_style style = { GROUP_LEGEND, 12 * unit, FALSE, ANCHOR_END, map->theme.faint_text };
  return map_add_text (map, style, legend->x + legend->width, y + 11.5 * unit, words->str);
}

/* NONE: those that have no row of their own, as `rest` says. */
static void
add_cluster (struct legend *legend, guint32 circle, const char *rest, guint32 size)
{
  struct map *map = legend->map;
  double unit = map->unit, text_size = 12 * unit;
  double x = legend->x + 20 * unit, end = legend->x + legend->width;
  double count_width = add_count_at_end (legend, size, legend->y);
  add_swatch (legend, map_cluster_style (map, circle), 6 * unit, legend->x + 7 * unit,
              legend->y + 7.5 * unit);
  double width = end - x - count_width - 8 * unit;
  g_autofree char *text = circle == NONE
                            ? map_text_within (map, text_size, FALSE, rest, width)
                            : map_circle_title_within (map, circle, text_size, FALSE, width);
  struct text_style text_look = { GROUP_LEGEND, text_size, FALSE, ANCHOR_START, map->theme.text };
  if (*text != '\0')
    map_add_text (map, text_look, x, legend->y + 11.5 * unit, text);
  legend->y += 18 * unit;
}

/* Number of clusters that have their own row. */
static guint32
cluster_rows (const struct map *map)
{
  guint32 rows = 0, count = map->measures != NULL ? map->measures->clusters.count : 0;
  while (rows < count && map->style[rows].shown && !map_circle_is_small (map, rows))
    rows++;
  double rows_fitting = (map->field.height - 330 * map->unit) / (18 * map->unit);
  return MIN (rows, (guint32)CLAMP (rows_fitting, 2, ROWS_MOST));
}

static void
add_clusters (struct legend *legend)
{
  struct map *map = legend->map;
  guint32 rows = cluster_rows (map), rest = 0, rest_people = 0;
  const struct clusters *clusters = map->measures != NULL ? &map->measures->clusters : NULL;
  if (rows == 0 || !legend_has_space (legend, 100))
    return;
  add_heading (legend, "Circles");
  for (guint32 c = 0; c < rows; c++)
    add_cluster (legend, c, NULL, clusters->cluster[c].size);
  for (guint32 c = rows; c < clusters->count; c++)
    {
      rest++;
      rest_people += clusters->cluster[c].size;
    }
  if (rest > 0)
    {
      g_autoptr (GString) words = g_string_new ("and ");
      count_append (words, rest);
      g_string_append (words, rest == 1 ? " small one" : " small ones");
      add_cluster (legend, NONE, words->str, rest_people);
    }
}

/* Upper bound: with every heading, note and line. */
double
map_legend_height (const struct map *map)
{
  guint32 rows = cluster_rows (map) + 1;
  double height = 3 * 26 + 18 * rows + 69 + 10 * 18 + 2 * 18 + 16 + 28;
  return MIN (height * map->unit, map->page.height);
}

static char *
size_title (const struct map *map)
{
  g_autofree char *words = g_strdelimit (g_strdup (map->size_by), "_", ' ');
  return g_strconcat ("Size: ", words, NULL);
}

static const char *
size_note (const struct map *map)
{
  const struct measure *measure = measure_find (map->size_by, MEASURE_PER_PERSON);
  return measure != NULL ? measure->legend : NULL;
}

/* The one disc whose size is not what the measure says. */
static void
add_owner (struct legend *legend)
{
  const struct map *map = legend->map;
  double unit = map->unit;
  add_swatch (legend, map_owner_style (map), 6.5 * unit, legend->x + 7 * unit,
              legend->y + 7.5 * unit);
  add_words (legend, legend->x + 20 * unit, "you, not to scale", 11 * unit, FALSE, map->theme.text);
  legend->y += 18 * unit;
}

static void
add_sole_sources (struct legend *legend)
{
  struct map *map = legend->map;
  double unit = map->unit;
  struct cluster_style style = map_cluster_style (map, NONE);
  style.outline = map->theme.text;
  add_swatch (legend, style, 5 * unit, legend->x + 7 * unit, legend->y + 7.5 * unit);
  g_array_index (map->scene->circle, struct scene_circle, map->scene->circle->len - 1).outline_width
    = 2.6 * unit;
  add_count_at_end (legend, map->counts.sole, legend->y);
  add_words (legend, legend->x + 20 * unit, "ring: your only source of a topic", 11 * unit, FALSE,
             map->theme.text);
  legend->y += 18 * unit;
}

/* A disc beside the value it stands for; returns the end, or 0 if there is no room. */
static double
add_size (struct legend *legend, const struct node *node, double x, double middle)
{
  struct map *map = legend->map;
  double unit = map->unit;
  g_autoptr (GString) words = g_string_new (NULL);
  value_append (words, node->score * map->size_most);
  double width = map_text_width (map, 11 * unit, FALSE, words->str);
  if (x + 2 * node->r + 5 * unit + width > legend->x + legend->width)
    return 0;
  add_swatch (legend, map_cluster_style (map, NONE), node->r, x + node->r, middle);
  struct text_style style = { GROUP_LEGEND, 11 * unit, FALSE, ANCHOR_START, map->theme.text };
  x += 2 * node->r + 5 * unit;
  map_add_text (map, style, x, middle + 4 * unit, words->str);
  return x + width + 14 * unit;
}

/* The largest, the middle and the smallest disc, without the owner's: values that occur. */
static guint
find_references (const struct map *map, const struct node *reference[3])
{
  g_autofree guint32 *other = g_new (guint32, map->n_nodes + 1);
  guint32 n = 0;
  guint count = 0;
  for (guint32 rank = 0; rank < map->n_nodes; rank++)
    if (map->star || !map->node[map->by_rank[rank]].owner)
      other[n++] = map->by_rank[rank];
  for (guint k = 0; k < 3 && n > 0; k++)
    {
      const struct node *node = &map->node[other[k * (n - 1) / 2]];
      if (count == 0 || node->r < 0.9 * reference[count - 1]->r)
        reference[count++] = node;
    }
  return count;
}

static void
add_sizes (struct legend *legend)
{
  struct map *map = legend->map;
  const struct node *reference[3];
  double unit = map->unit, x = legend->x;
  guint count = map->size_most > 0 ? find_references (map, reference) : 0;
  if (count == 0 || !legend_has_space (legend, 100))
    return;
  g_autofree char *title = size_title (map);
  add_heading (legend, title);
  double middle = legend->y + MAX (16 * unit, reference[0]->r);
  for (guint k = 0; k < count && x > 0; k++)
    x = add_size (legend, reference[k], x, middle);
  legend->y = 2 * middle - legend->y + 5 * unit;
  if (size_note (map) != NULL)
    add_note (legend, size_note (map));
  if (map->network->me != NONE && map->node_of[map->network->me] != NONE && !map->star)
    add_owner (legend);
  if (map->counts.sole > 0)
    add_sole_sources (legend);
}

/* count 0: none is shown. */
static void
add_line (struct legend *legend, const char *words, guint32 count, struct colour colour,
          double width, enum dash dash)
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
    legend->width -= add_count_at_end (legend, count, legend->y) + 6 * unit;
  add_words (legend, legend->x + 36 * unit, words, 12 * unit, FALSE, map->theme.text);
  legend->width = whole;
  legend->y += 18 * unit;
}

static void
add_period_ties (struct legend *legend)
{
  struct map *map = legend->map;
  const struct theme *theme = &map->theme;
  g_autofree char *before = g_strdup_printf ("gone: only in the %s before", map->period_word);
  g_autofree char *title = g_strdup_printf ("Ties with contact in the %s", map->period_word);
  if (map->counts.ties == 0 || !legend_has_space (legend, 160))
    return;
  add_heading (legend, title);
  if (map->style[0].shown)
    add_line (legend, "inside a circle", 0, colour_of_tie (theme, map->style[0].fill, 0), 1.4,
              DASH_SOLID);
  add_line (legend, "between circles", 0, theme->tie, 1.4, DASH_SOLID);
  add_line (legend, "new: never before", 0, theme->fresh, 1.4, DASH_SOLID);
  add_line (legend, before, 0, theme->gone, 1, DASH_DASHED);
  struct cluster_style nobody = { theme->background, theme->tie, 0, FALSE };
  add_swatch (legend, nobody, 3 * map->unit, legend->x + 14 * map->unit,
              legend->y + 7.5 * map->unit);
  add_words (legend, legend->x + 36 * map->unit, "no contact", 12 * map->unit, FALSE, theme->text);
  legend->y += 18 * map->unit;
}

static void
add_tie_kind (struct legend *legend, const char *words, guint32 count, struct colour colour,
              double width, enum dash dash)
{
  if (count > 0)
    add_line (legend, words, count, colour, width, dash);
}

/* Ties that stand out; `some` is said with the number of all, if these are not all. */
static void
add_loud_kind (struct legend *legend, enum emphasis kind, const char *all, const char *some,
               struct colour colour, double width, enum dash dash)
{
  const struct legend_counts *counts = &legend->map->counts;
  g_autoptr (GString) words = g_string_new (all);
  if (counts->loud[kind] < counts->of_kind[kind])
    {
      g_string_printf (words, "%s ", some);
      count_append (words, counts->of_kind[kind]);
    }
  guint32 line = legend->map->scene->line->len;
  add_tie_kind (legend, words->str, counts->loud[kind], colour, width, dash);
  if (kind == EMPHASIS_ONLY_WAY && counts->loud[kind] > 0)
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
  gboolean loud = FALSE;
  for (int kind = EMPHASIS_SCOUT; kind < N_EMPHASES; kind++)
    loud = loud || counts->loud[kind] > 0;
  if (counts->inside > 0)
    add_inside (legend);
  add_tie_kind (legend,
                counts->inside == 0      ? loud ? "other ties" : "tie"
                : counts->uncoloured > 0 ? "other ties"
                : loud                   ? "between circles, others"
                                         : "between circles",
                counts->between + counts->uncoloured, theme->tie, 1.8, DASH_SOLID);
  add_loud_kind (legend, EMPHASIS_ONLY_WAY, "the only way across", "only way to many, of",
                 theme->only_way, 4, DASH_SOLID);
  add_loud_kind (legend, EMPHASIS_LONG_TIE, "long: strong, few in common", "long: few shared, of",
                 theme->long_tie, 2.2, DASH_SOLID);
  add_loud_kind (legend, EMPHASIS_SCOUT, alike ? "few in common" : "scout: weak, few in common",
                 alike ? "few in common, of" : "scout: few shared, of", theme->scout, 1.2,
                 DASH_SOLID);
}

/* And each of the owner's. */
static void
add_own_ties (struct legend *legend)
{
  const struct theme *theme = &legend->map->theme;
  const struct legend_counts *counts = &legend->map->counts;
  add_tie_kind (legend, counts->at_risk > 0 ? "your own, not at risk" : "your own",
                counts->own - counts->at_risk, theme->own_tie, 1.8, DASH_SOLID);
  guint32 line = legend->map->scene->line->len;
  add_tie_kind (legend, "at risk: unusually silent", counts->at_risk, theme->at_risk, 1.8,
                DASH_SOLID);
  if (counts->at_risk > 0)
    map_break_line (legend->map, g_array_index (legend->map->scene->line, struct scene_line, line));
}

/* What dashes and dots say of ties of any colour. */
static void
add_dashes (struct legend *legend)
{
  const struct theme *theme = &legend->map->theme;
  const struct legend_counts *counts = &legend->map->counts;
  g_autoptr (GString) dormant = g_string_new ("dormant");
  if (counts->dormant + counts->inferred + counts->stated == 0)
    return;
  if (counts->own_dormant > 0)
    {
      g_string_append (dormant, ", your own: ");
      count_append (dormant, counts->own_dormant);
    }
  add_note (legend, "Of these:");
  add_tie_kind (legend, dormant->str, counts->dormant, theme->faint_text, 1.4, DASH_DASHED);
  add_tie_kind (legend, "inferred", counts->inferred, theme->faint_text, 1.4, DASH_DOTTED);
  add_tie_kind (legend, "connected, no contact", counts->stated, theme->own_tie, 0.6, DASH_SOLID);
}

static void
add_ties (struct legend *legend)
{
  const struct legend_counts *counts = &legend->map->counts;
  gboolean alike = legend->map->measures != NULL && legend->map->measures->weak.alike;
  if (counts->ties + counts->own == 0 || !legend_has_space (legend, 160))
    return;
  add_heading (legend, alike ? "Ties" : "Ties: the wider, the stronger");
  if (!alike && counts->ties > 0 && counts->own > 0)
    add_note (legend, "your own compared with each other");
  add_ties_of_others (legend);
  add_own_ties (legend);
  add_dashes (legend);
}

void
map_draw_legend (struct map *map)
{
  double pad = 14 * map->unit, x = map->legend.x, width = map->legend.width;
  if (map->n_nodes == 0)
    return;
  struct legend legend = { map, x + pad, width - 2 * pad, map->page.y + pad - 6 * map->unit };
  struct scene_box box = { .group = GROUP_LEGEND,
                           .x = x,
                           .y = map->page.y,
                           .width = width,
                           .radius = 6 * map->unit,
                           .fill = map->theme.panel,
                           .outline = map->theme.panel_line };
  guint32 place = map->scene->box->len;
  scene_add_box (map->scene, box);
  add_clusters (&legend);
  add_sizes (&legend);
  if (map->period_word != NULL)
    add_period_ties (&legend);
  else
    add_ties (&legend);
  g_array_index (map->scene->box, struct scene_box, place).height
    = legend.y + pad - 4 * map->unit - map->page.y;
}
