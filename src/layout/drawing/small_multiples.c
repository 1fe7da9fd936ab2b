/* Small multiples: one layout from all ties, and one panel per period.
 *
 * People have the same position in every panel. A panel shows the ties with contact in its
 * period, new ones dark. Ties that had contact only in the period before are shown faintly. */
#include <math.h>
#include <stdlib.h>
#include "layout/drawing/label.h"
#include "layout/drawing/map_periods.h"
#include "layout/drawing/panel_grid.h"

enum
{
  NAMES_MOST = 10,
  CIRCLE_LEAST = 5, /* people of a circle with a name */
  NAME_CELLS = 20
};
#define LATE_START 0.25 /* of a period before the first contact */
#define HEADING 36.0
#define GAP 14.0
#define NAME_SIZE 10.0
#define CIRCLE_SIZE 11.0

struct panels
{
  struct map *map; /* its field is the inside of the first panel */
  struct map_period *period;
  guint32 count;
  struct panel_grid grid;
  guint32 *first_contact; /* the period of each tie's; NONE: none, or an end is not on the map */
};

struct shift
{
  double x, y;
};

static struct shift
panel_shift (const struct panels *panels, guint32 p)
{
  double gap = GAP * panels->map->unit;
  return (struct shift){ p % panels->grid.columns * (panels->grid.first.width + gap),
                         p / panels->grid.columns * (panels->grid.first.height + gap) };
}

enum fate
{
  FATE_ABSENT,
  FATE_GHOST,
  FATE_KEPT,
  FATE_NEW
};

/* New: no contact before this period. Kept: contact in any earlier period. */
static enum fate
tie_fate (const struct panels *panels, guint32 p, guint32 e)
{
  if (panels->first_contact[e] == NONE)
    return FATE_ABSENT;
  if (!panels->period[p].active[e])
    return p > 0 && panels->period[p - 1].active[e] ? FATE_GHOST : FATE_ABSENT;
  return p > 0 && panels->first_contact[e] == p ? FATE_NEW : FATE_KEPT;
}

struct panel_counts
{
  guint32 people, ties, fresh, lost;
};

static struct panel_counts
panel_count (const struct panels *panels, guint32 p, guint8 *present)
{
  const struct map *map = panels->map;
  struct panel_counts counts = { 0 };
  for (guint32 e = 0; e < map->network->n_ties; e++)
    {
      enum fate fate = tie_fate (panels, p, e);
      counts.ties += fate >= FATE_KEPT;
      counts.fresh += fate == FATE_NEW;
      counts.lost += fate == FATE_GHOST;
      if (fate < FATE_KEPT)
        continue;
      present[map->node_of[map->network->tie[e].a]] = TRUE;
      present[map->node_of[map->network->tie[e].b]] = TRUE;
    }
  for (guint32 i = 0; i < map->n_nodes; i++)
    counts.people += present[i];
  return counts;
}

static struct colour
fate_colour (const struct map *map, const struct tie *tie, enum fate fate)
{
  const struct theme *theme = &map->theme;
  guint32 p = map->node[map->node_of[tie->a]].cluster, q = map->node[map->node_of[tie->b]].cluster;
  double alpha = CLAMP (24 / sqrt (MAX (map->counts.ties, 1)), 0.15, 0.8);
  if (fate == FATE_GHOST)
    return colour_fade (theme->gone, 0.45);
  if (fate == FATE_NEW)
    return colour_fade (theme->fresh, CLAMP (10 / sqrt (MAX (map->counts.ties, 1)), 0.25, 0.9));
  if (p == q && p != NONE && map->style[p].shown)
    return colour_fade (colour_of_tie (theme, map->style[p].fill, 0), alpha);
  return colour_fade (theme->tie, alpha);
}

static void
draw_tie (struct panels *panels, guint32 p, guint32 e, enum fate fate, guint32 circles)
{
  static const char *const kind[] = { "", "ghost", "kept", "new" };
  struct map *map = panels->map;
  const struct tie *tie = &map->network->tie[e];
  struct shift shift = panel_shift (panels, p);
  guint32 a = map->node_of[tie->a], b = map->node_of[tie->b];
  struct scene_line line = { .group = fate == FATE_NEW ? GROUP_BRIDGES : GROUP_TIES,
                             .x1 = map->node[a].x + shift.x,
                             .y1 = map->node[a].y + shift.y,
                             .x2 = map->node[b].x + shift.x,
                             .y2 = map->node[b].y + shift.y,
                             .width = (fate == FATE_GHOST ? 0.8
                                       : fate == FATE_NEW ? 1
                                                          : 0.9)
                                      * map->unit,
                             .colour = fate_colour (map, tie, fate),
                             .dash = fate == FATE_GHOST ? DASH_DASHED : DASH_SOLID,
                             .kind = g_strdup (kind[fate]),
                             .a = circles + a,
                             .b = circles + b };
  scene_add_line (map->scene, line);
}

static void
draw_people (struct panels *panels, guint32 p, const guint8 *present)
{
  struct map *map = panels->map;
  struct shift shift = panel_shift (panels, p);
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      const struct node *node = &map->node[i];
      struct cluster_style style
        = map_cluster_style (map, node->person == map->network->me ? NONE : node->cluster);
      if (!present[i])
        style = (struct cluster_style){ map->theme.background, map->theme.tie, 0, FALSE };
      double r = present[i] ? node->r : MIN (node->r, 2.2 * map->unit);
      const char *cluster = map_circle_title (map, node->cluster);
      const char *name = map->network->person[node->person].name;
      struct scene_circle circle
        = { .group = GROUP_CONTACTS,
            .x = node->x + shift.x,
            .y = node->y + shift.y,
            .r = r,
            .outline_width = MIN (0.8, r / 3),
            .fill = style.fill,
            .outline = style.outline,
            .mark = style.mark,
            .person = NONE,
            .id = g_strdup_printf ("p%u-c%u", p + 1, node->person),
            .name = g_strdup (name),
            .cluster = g_strdup (cluster),
            .tooltip = g_strdup_printf ("%s, %s%s", name, panels->period[p].name,
                                        present[i] ? "" : ": no contact") };
      scene_add_circle (map->scene, circle);
    }
}

/* Says so if the data ends before the period does, or begins well after it: then much seems to be new
 * in the next one. */
static char *
period_heading (const struct panels *panels, guint32 p)
{
  const struct network *network = panels->map->network;
  const struct map_period *period = &panels->period[p];
  GString *out = g_string_new (period->name);
  gboolean late = network->first_day - period->first > LATE_START * (period->last - period->first);
  gboolean early = network->last_day < period->last;
  if (network->days_are_years)
    return g_string_free (out, FALSE);
  if (late)
    {
      g_string_append (out, early ? ", only " : ", from ");
      network_day_append (out, network, network->first_day);
    }
  if (early)
    {
      g_string_append (out, late ? " to " : ", only until ");
      network_day_append (out, network, network->last_day);
    }
  return g_string_free (out, FALSE);
}

static void
draw_heading (struct panels *panels, guint32 p, const struct panel_counts *counts)
{
  struct map *map = panels->map;
  struct shift shift = panel_shift (panels, p);
  double unit = map->unit, x = panels->grid.first.x + shift.x + 8 * unit,
         y = panels->grid.first.y + shift.y;
  double width = panels->grid.first.width - 16 * unit;
  g_autoptr (GString) words = g_string_new (NULL);
  count_append (words, counts->people);
  g_string_append (words, counts->people == 1 ? " person, " : " people, ");
  count_append (words, counts->ties);
  g_string_append (words, counts->ties == 1 ? " tie" : " ties");
  if (p > 0)
    g_string_append_printf (words, ": %u new, %u lost", counts->fresh, counts->lost);
  struct text_style style = { GROUP_CAPTION, 13 * unit, TRUE, ANCHOR_START, map->theme.text };
  g_autofree char *heading = period_heading (panels, p);
  g_autofree char *name = map_text_within (map, style.size, TRUE, heading, width);
  map_add_text (map, style, x, y + 16 * unit, name);
  style
    = (struct text_style){ GROUP_CAPTION, 11 * unit, FALSE, ANCHOR_START, map->theme.faint_text };
  g_autofree char *line = map_text_within (map, style.size, FALSE, words->str, width);
  map_add_text (map, style, x, y + 31 * unit, line);
}

static void
draw_frame (struct panels *panels, guint32 p)
{
  struct map *map = panels->map;
  struct shift shift = panel_shift (panels, p);
  struct scene_box box = { .group = GROUP_HULLS,
                           .x = panels->grid.first.x + shift.x,
                           .y = panels->grid.first.y + shift.y,
                           .width = panels->grid.first.width,
                           .height = panels->grid.first.height,
                           .radius = 6 * map->unit,
                           .fill = map->theme.background,
                           .outline = map->theme.panel_line };
  scene_add_box (map->scene, box);
}

/* Is the box inside the panel, and free of discs and earlier texts? */
static gboolean
name_fits (const struct panels *panels, guint32 p, const struct box *box)
{
  const struct map *map = panels->map;
  struct shift shift = panel_shift (panels, p);
  double left = panels->grid.first.x + shift.x, top = map->field.y + shift.y;
  if (box->left < left + 2 || box->right > left + panels->grid.first.width - 2 || box->top < top
      || box->bottom > panels->grid.first.y + shift.y + panels->grid.first.height - 2)
    return FALSE;
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      double x = map->node[i].x + shift.x, y = map->node[i].y + shift.y, r = map->node[i].r + 1;
      double dx = x - CLAMP (x, box->left, box->right), dy = y - CLAMP (y, box->top, box->bottom);
      if (dx * dx + dy * dy < r * r)
        return FALSE;
    }
  for (guint i = 0; i < map->scene->text->len; i++)
    {
      const struct scene_text *text = &g_array_index (map->scene->text, struct scene_text, i);
      struct box other
        = { text->x, text->y - text->ascent, text->x + text->length, text->y + text->descent };
      if (text->anchor == ANCHOR_START && boxes_meet (box, &other))
        return FALSE;
    }
  return TRUE;
}

static gboolean
draw_name (struct panels *panels, guint32 p, guint32 i, gboolean present)
{
  static const double side[][2] = { { 1, 0 },      { -1, 0 },      { 0, -1 },    { 0, 1 },
                                    { 0.7, -0.9 }, { -0.7, -0.9 }, { 0.7, 0.9 }, { -0.7, 0.9 } };
  struct map *map = panels->map;
  const struct node *node = &map->node[i];
  struct shift shift = panel_shift (panels, p);
  struct text_extents size = { 0 };
  double font = MAX (NAME_SIZE * map->unit, 9);
  g_autofree char *text = map_name_cut (map, node->person, NAME_CELLS);
  map->measure (text, font, FALSE, &size, map->measure_data);
  double height = size.ascent + size.descent;
  for (gsize k = 0; k < G_N_ELEMENTS (side); k++)
    {
      double x = node->x + shift.x + side[k][0] * (node->r + 3 + size.width / 2) - size.width / 2;
      double y = node->y + shift.y + side[k][1] * (node->r + 2 + height / 2) - height / 2;
      struct box box = { x, y, x + size.width, y + height };
      if (!name_fits (panels, p, &box))
        continue;
      struct text_style style = { GROUP_LABELS, font, FALSE, ANCHOR_START,
                                  present ? map->theme.text : map->theme.faint_text };
      map_add_text (map, style, x, y + size.ascent, text);
      struct scene_text *shape
        = &g_array_index (map->scene->text, struct scene_text, map->scene->text->len - 1);
      shape->name = g_strdup (map->network->person[node->person].name);
      shape->halo = colour_fade (map->theme.background, 0.8);
      return TRUE;
    }
  return FALSE;
}

/* Names the largest people whose names fit: the same in every panel, pale where they have no
 * contact. */
static void
draw_names (struct panels *panels, guint32 p)
{
  const struct map *map = panels->map;
  g_autofree guint8 *present = g_new0 (guint8, map->n_nodes + 1);
  guint32 most = MIN (map->options->labels, NAMES_MOST), named = 0;
  panel_count (panels, p, present);
  for (guint32 rank = 0; rank < map->n_nodes && named < most; rank++)
    named += draw_name (panels, p, map->by_rank[rank], present[map->by_rank[rank]]);
}

static struct box
circle_box (const struct map *map, guint32 circle, struct shift shift)
{
  struct box box = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      const struct node *node = &map->node[i];
      if (node->cluster != circle)
        continue;
      box.left = MIN (box.left, node->x + shift.x - node->r);
      box.right = MAX (box.right, node->x + shift.x + node->r);
      box.top = MIN (box.top, node->y + shift.y - node->r);
      box.bottom = MAX (box.bottom, node->y + shift.y + node->r);
    }
  return box;
}

/* Above or below the circle's people, or beside them. */
static void
draw_circle_name (struct panels *panels, guint32 p, guint32 circle)
{
  static const double side[][2] = { { 0, -1 },   { 0, 1 },   { -0.3, -1 }, { 0.3, -1 },
                                    { -0.3, 1 }, { 0.3, 1 }, { 1, 0 },     { -1, 0 } };
  struct map *map = panels->map;
  struct box all = circle_box (map, circle, panel_shift (panels, p));
  struct text_extents size = { 0 };
  double font = MAX (CIRCLE_SIZE * map->unit, 9), gap = 3 * map->unit;
  g_autofree char *text = map_circle_title_cut (map, circle, NAME_CELLS);
  map->measure (text, font, TRUE, &size, map->measure_data);
  double height = size.ascent + size.descent;
  double half_width = (all.right - all.left) / 2, half_height = (all.bottom - all.top) / 2;
  for (gsize k = 0; k < G_N_ELEMENTS (side); k++)
    {
      gboolean beside = side[k][1] == 0;
      double reach_x = beside ? half_width + gap + size.width / 2 : half_width;
      double x = (all.left + all.right) / 2 + side[k][0] * reach_x - size.width / 2;
      double y
        = (all.top + all.bottom) / 2 + side[k][1] * (half_height + gap + height / 2) - height / 2;
      struct box box = { x, y, x + size.width, y + height };
      if (!name_fits (panels, p, &box))
        continue;
      struct text_style style
        = { GROUP_CLUSTER_NAMES, font, TRUE, ANCHOR_START, map_name_colour (map, circle) };
      map_add_text (map, style, x, y + size.ascent, text);
      return;
    }
}

static void
draw_circle_names (struct panels *panels, guint32 p)
{
  const struct map *map = panels->map;
  const struct clusters *clusters = map->measures != NULL ? &map->measures->clusters : NULL;
  for (guint32 c = 0; clusters != NULL && map->options->labels > 0 && c < clusters->count
                      && map->style[c].shown && clusters->cluster[c].size >= CIRCLE_LEAST;
       c++)
    draw_circle_name (panels, p, c);
}

static void
draw_panel (struct panels *panels, guint32 p)
{
  struct map *map = panels->map;
  guint32 circles = map->scene->circle->len;
  g_autofree guint8 *present = g_new0 (guint8, map->n_nodes + 1);
  struct panel_counts counts = panel_count (panels, p, present);
  draw_frame (panels, p);
  for (enum fate fate = FATE_GHOST; fate <= FATE_NEW; fate++)
    for (guint32 e = 0; e < map->network->n_ties; e++)
      if (tie_fate (panels, p, e) == fate)
        draw_tie (panels, p, e, fate, circles);
  draw_people (panels, p, present);
  draw_heading (panels, p, &counts);
}

/* Finds when ties between people on the map first had contact, and counts those that had any. */
static void
find_first_contacts (struct panels *panels)
{
  struct map *map = panels->map;
  panels->first_contact = g_new (guint32, map->network->n_ties + 1);
  for (guint32 e = 0; e < map->network->n_ties; e++)
    {
      const struct tie *tie = &map->network->tie[e];
      guint32 p = 0;
      while (p < panels->count && !panels->period[p].active[e])
        p++;
      gboolean shown
        = p < panels->count && map->node_of[tie->a] != NONE && map->node_of[tie->b] != NONE;
      panels->first_contact[e] = shown ? p : NONE;
      map->counts.ties += shown;
    }
}

gboolean
map_draw_panels (struct map *map, GError **error)
{
  struct panels panels = { .map = map };
  panels.period = map_periods_find (map->network, map->options->periods, &panels.count, error);
  if (panels.period == NULL)
    return FALSE;
  map->period_word = map->options->periods == PERIODS_YEAR ? "year" : "quarter";
  double page = map->unit, height = map->field.height;
  map->field.y += 6 * page;
  map->field.height -= 6 * page;
  map_choose_shown (map);
  panels.grid = map_choose_panel_grid (map, panels.count, GAP * map->unit);
  map->field = (struct area){ panels.grid.first.x + 6 * page, panels.grid.first.y + HEADING * page,
                              panels.grid.first.width - 12 * page,
                              panels.grid.first.height - (HEADING + 6) * page };
  /* Discs shrink with the panel. */
  map->unit
    = CLAMP (1.3 * sqrt (panels.grid.first.width * panels.grid.first.height / (1286.0 * height)),
             0.3 * page, page);
  map_size_people (map);
  map_fit (map);
  map_remove_overlaps (map);
  map_choose_colours (map);
  map->unit = page;
  find_first_contacts (&panels);
  for (guint32 p = 0; p < panels.count; p++)
    draw_panel (&panels, p);
  for (guint32 p = 0; p < panels.count; p++)
    {
      draw_circle_names (&panels, p);
      draw_names (&panels, p);
    }
  g_free (panels.first_contact);
  map_periods_free (panels.period, panels.count);
  return TRUE;
}
