/* The legend: what the colours and sizes mean. */
#include <math.h>
#include <string.h>
#include "layout/drawing/legend.h"

enum
{
  ROWS_MOST = 24
};

void
legend_add_words (struct legend *legend, double x, const char *words, double size, gboolean bold,
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
gboolean
legend_has_space (const struct legend *legend, double height)
{
  const struct area *page = &legend->map->page;
  return legend->y + height * legend->map->unit <= page->y + page->height;
}

void
legend_add_heading (struct legend *legend, const char *words)
{
  double unit = legend->map->unit;
  legend->y += 6 * unit;
  legend_add_words (legend, legend->x, words, 13 * unit, TRUE, legend->map->theme.text);
  legend->y += 20 * unit;
}

void
legend_add_note (struct legend *legend, const char *words)
{
  double unit = legend->map->unit;
  legend_add_words (legend, legend->x, words, 11 * unit, FALSE, legend->map->theme.faint_text);
  legend->y += 16 * unit;
}

void
legend_add_swatch (struct legend *legend, struct cluster_style style, double r, double x, double y)
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

double
legend_add_count (struct legend *legend, guint32 count, guint32 of, double y)
{
  struct map *map = legend->map;
  double unit = map->unit;
  g_autoptr (GString) words = g_string_new (NULL);
  count_append (words, count);
  if (of > count)
    {
      g_string_append (words, " of ");
      count_append (words, of);
    }
  struct text_style style = { GROUP_LEGEND, 12 * unit, FALSE, ANCHOR_END, map->theme.faint_text };
  return map_add_text (map, style, legend->x + legend->width, y + 11.5 * unit, words->str);
}

/* style: of the disc before the words; NULL: none. Returns the width that is left for them. */
static double
add_circle_disc (struct legend *legend, const struct cluster_style *style, guint32 people)
{
  double unit = legend->map->unit, count_width = legend_add_count (legend, people, 0, legend->y);
  if (style != NULL)
    legend_add_swatch (legend, *style, 6 * unit, legend->x + 7 * unit, legend->y + 7.5 * unit);
  return legend->width - count_width - 28 * unit;
}

static void
add_circle_words (struct legend *legend, const char *words)
{
  struct map *map = legend->map;
  double unit = map->unit;
  struct text_style style = { GROUP_LEGEND, 12 * unit, FALSE, ANCHOR_START, map->theme.text };
  if (*words != '\0')
    map_add_text (map, style, legend->x + 20 * unit, legend->y + 11.5 * unit, words);
  legend->y += 18 * unit;
}

/* Number of circles that have their own row: those with a colour, if there is room. */
static guint32
circle_rows (const struct map *map)
{
  guint32 rows = 0, count = map->measures != NULL ? map->measures->clusters.count : 0;
  while (rows < count && map->style[rows].shown)
    rows++;
  double rows_fitting = (map->field.height - 330 * map->unit) / (18 * map->unit);
  return MIN (rows, (guint32)CLAMP (rows_fitting, 2, ROWS_MOST));
}

/* Those without a row are small and grey, unless there was no room for more. */
static void
add_other_circles (struct legend *legend, guint32 rows)
{
  struct map *map = legend->map;
  const struct clusters *clusters = &map->measures->clusters;
  struct cluster_style grey = map_cluster_style (map, NONE);
  guint32 others = clusters->count - rows, people = 0;
  gboolean coloured = others > 0 && map->style[rows].shown;
  g_autoptr (GString) words = g_string_new ("and ");
  for (guint32 c = rows; c < clusters->count; c++)
    people += clusters->cluster[c].size;
  if (others == 0)
    return;
  count_append (words, others);
  g_string_append (words, coloured ? " more" : others == 1 ? " small one" : " small ones");
  double width = add_circle_disc (legend, coloured ? NULL : &grey, people);
  g_autofree char *text = map_text_within (map, 12 * map->unit, FALSE, words->str, width);
  add_circle_words (legend, text);
}

static void
add_circles (struct legend *legend)
{
  struct map *map = legend->map;
  guint32 rows = circle_rows (map);
  if (rows == 0 || !legend_has_space (legend, 100))
    return;
  legend_add_heading (legend, "Circles");
  for (guint32 c = 0; c < rows; c++)
    {
      guint32 people = map->measures->clusters.cluster[c].size;
      double width = add_circle_disc (legend, &map->style[c], people);
      g_autofree char *text = map_circle_title_within (map, c, 12 * map->unit, FALSE, width);
      add_circle_words (legend, text);
    }
  add_other_circles (legend, rows);
}

/* May ties be dashed, faint or dotted? */
static gboolean
ties_have_states (const struct network *network)
{
  for (guint32 e = 0; e < network->n_ties; e++)
    if (tie_is_quiet (&network->tie[e]) || !tie_has_contact (&network->tie[e])
        || network->tie[e].evidence == EVIDENCE_INFERRED)
      return TRUE;
  return FALSE;
}

/* Upper bound: with every heading, note and line that there may be in this network. */
double
map_legend_height (const struct map *map)
{
  guint32 rows = circle_rows (map) + 1;
  double height = 18 + 3 * 26 + 18 * rows + 69 + 5 * 18 + 16;
  if (map->network->me != NONE && map->period_word == NULL)
    height += 4 * 18 + 16;
  if (map->period_word == NULL && ties_have_states (map->network))
    height += 4 * 18 + 16;
  return MIN (height * map->unit, map->page.height);
}

/* What size stands for, for those who do not see the legend. */
static char *
size_words (const struct map *map)
{
  const struct measure *measure = measure_find (map->size_by, MEASURE_PER_PERSON);
  if (map->size_most <= 0)
    return NULL;
  return measure != NULL && measure->legend != NULL
           ? g_strdup (measure->legend)
           : g_strdelimit (g_strdup (map->size_by), "_", ' ');
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
  legend_add_swatch (legend, map_owner_style (map), 6.5 * unit, legend->x + 7 * unit,
                     legend->y + 7.5 * unit);
  legend_add_words (legend, legend->x + 20 * unit, "you, not to scale", 11 * unit, FALSE,
                    map->theme.text);
  legend->y += 18 * unit;
}

static void
add_sole_sources (struct legend *legend)
{
  struct map *map = legend->map;
  double unit = map->unit;
  struct cluster_style style = map_cluster_style (map, NONE);
  style.outline = map->theme.text;
  legend_add_swatch (legend, style, 5 * unit, legend->x + 7 * unit, legend->y + 7.5 * unit);
  g_array_index (map->scene->circle, struct scene_circle, map->scene->circle->len - 1).outline_width
    = 2.6 * unit;
  legend_add_count (legend, map->counts.sole, 0, legend->y);
  legend_add_words (legend, legend->x + 20 * unit, "ring: your only source of a topic", 11 * unit,
                    FALSE, map->theme.text);
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
  legend_add_swatch (legend, map_cluster_style (map, NONE), node->r, x + node->r, middle);
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
  legend_add_heading (legend, title);
  double middle = legend->y + MAX (16 * unit, reference[0]->r);
  for (guint k = 0; k < count && x > 0; k++)
    x = add_size (legend, reference[k], x, middle);
  legend->y = 2 * middle - legend->y + 5 * unit;
  if (size_note (map) != NULL)
    legend_add_note (legend, size_note (map));
  if (map->network->me != NONE && map->node_of[map->network->me] != NONE && !map->star)
    add_owner (legend);
  if (map->counts.sole > 0)
    add_sole_sources (legend);
}

void
map_draw_legend (struct map *map)
{
  double pad = 14 * map->unit, x = map->legend.x, width = map->legend.width;
  if (map->n_nodes == 0)
    return;
  map->scene->size_words = size_words (map);
  struct legend legend = { map, x + pad, width - 2 * pad, map->legend.y + pad - 6 * map->unit };
  struct scene_box box = { .group = GROUP_LEGEND,
                           .x = x,
                           .y = map->legend.y,
                           .width = width,
                           .radius = 6 * map->unit,
                           .fill = map->theme.panel,
                           .outline = map->theme.panel_line };
  guint32 place = map->scene->box->len;
  scene_add_box (map->scene, box);
  add_circles (&legend);
  add_sizes (&legend);
  if (map->period_word != NULL)
    legend_add_period_ties (&legend);
  else
    legend_add_ties (&legend);
  g_array_index (map->scene->box, struct scene_box, place).height
    = legend.y + pad - 4 * map->unit - map->legend.y;
}
