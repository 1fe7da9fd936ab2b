/* People without ties are shown in a tray below the network, in rows, with their names if there
 * is room. If nobody has a tie, they take the page, in columns. */
#include <math.h>
#include "layout/map.h"

#define TRAY_SHARE 0.2 /* largest share of the page height */
#define NAME_SIZE 10.5
#define LARGE 1.7         /* where there is nobody else */
#define ROWS_A_COLUMN 5.0 /* at first */
#define NAME_LEAST 9.0    /* pixels, as of all names */

struct isolate_grid
{
  guint32 columns, rows;
  double cell_width, cell_height;
  gboolean named;
};

static double
heading_height (const struct map *map)
{
  return 22 * map->unit;
}

static struct isolate_grid
tray_grid (const struct map *map, double width, double height)
{
  double large = map->n_nodes == 0 ? LARGE : 1;
  struct isolate_grid grid = { .cell_width = 138 * large * map->unit,
                               .cell_height = 17 * large * map->unit,
                               .named = TRUE };
  grid.columns = MAX ((guint32)(width / grid.cell_width), 1);
  if (map->n_nodes == 0)
    grid.columns = MIN (grid.columns, (guint32)sqrt (map->n_alone / ROWS_A_COLUMN) + 1);
  grid.rows = (map->n_alone + grid.columns - 1) / grid.columns;
  if (grid.rows * grid.cell_height <= height && map->options->labels > 0)
    return grid;
  double cell = sqrt (width * height / MAX (map->n_alone, 1));
  cell = MIN (cell, 14 * map->unit);
  grid.named = FALSE;
  do
    {
      grid.columns = MAX ((guint32)(width / cell), 1);
      grid.rows = (map->n_alone + grid.columns - 1) / grid.columns;
      grid.cell_width = grid.cell_height = cell;
      cell *= 0.97;
    }
  while (grid.rows * grid.cell_height > height && cell > 0.05);
  return grid;
}

double
map_tray_height (const struct map *map, double width, double height)
{
  if (map->n_alone == 0)
    return 0;
  if (map->n_nodes == 0)
    return height;
  struct isolate_grid grid = tray_grid (map, width, TRAY_SHARE * height);
  return heading_height (map) + grid.rows * grid.cell_height + 4 * map->unit;
}

static void
add_heading (struct map *map, double left, double top)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean one = map->n_alone == 1;
  count_append (text, map->n_alone);
  g_string_append (text, one ? " person" : " people");
  if (map->network->me != NONE && !map->with_me)
    g_string_append (text, one ? " knows nobody else here" : " know nobody else here");
  else
    g_string_append (text, one ? " has no tie here yet" : " have no tie here yet");
  if (map->n_nodes == 0 && !one)
    g_string_append (text, "; no two people are linked by the data");
  struct text_style style
    = { GROUP_CAPTION, 12 * map->unit, FALSE, ANCHOR_START, map->theme.faint_text };
  map_add_text (map, style, map->tray.x + left, map->tray.y + top + 12 * map->unit, text->str);
}

static void
add_person (struct map *map, guint32 v, double x, double y, double r)
{
  struct cluster_style style = map_cluster_style (map, NONE);
  const char *name = map->network->person[v].name;
  struct scene_circle circle = { .group = GROUP_CONTACTS,
                                 .x = x,
                                 .y = y,
                                 .r = r,
                                 .outline_width = MIN (1, r / 3),
                                 .fill = style.fill,
                                 .outline = style.outline,
                                 .person = v,
                                 .id = g_strdup_printf ("c%u", v),
                                 .name = g_strdup (name),
                                 .cluster = g_strdup (""),
                                 .tooltip = g_strdup_printf ("%s; alone", name) };
  scene_add_circle (map->scene, circle);
}

static void
add_name (struct map *map, guint32 v, double x, double y, double width)
{
  double large = map->n_nodes == 0 ? LARGE : 1, size = NAME_SIZE * large * map->unit;
  size = MAX (size, NAME_LEAST);
  g_autofree char *text = map_text_within (map, size, FALSE, map->network->person[v].name, width);
  if (*text == '\0')
    return;
  struct text_style style = { GROUP_LABELS, size, FALSE, ANCHOR_START, map->theme.text };
  map_add_text (map, style, x, y, text);
  struct scene_text *shape
    = &g_array_index (map->scene->text, struct scene_text, map->scene->text->len - 1);
  shape->name = g_strdup (map->network->person[v].name);
}

void
map_draw_tray (struct map *map)
{
  if (map->n_alone == 0)
    return;
  double head = heading_height (map), height = map->tray.height - head;
  struct isolate_grid grid = tray_grid (map, map->tray.width, height);
  double large = map->n_nodes == 0 ? LARGE : 1;
  double r = MIN (4 * large * map->unit, 0.36 * grid.cell_height), left = 0, top = 0;
  if (map->n_nodes == 0)
    {
      left = MAX (0, (map->page.width - grid.columns * grid.cell_width) / 2);
      top = MAX (0, (height - grid.rows * grid.cell_height) / 3);
    }
  add_heading (map, left, top);
  for (guint32 i = 0; i < map->n_alone; i++)
    {
      double x = map->tray.x + left + (i % grid.columns) * grid.cell_width + r + 1;
      double y = map->tray.y + top + head + (i / grid.columns + 0.5) * grid.cell_height;
      add_person (map, map->alone[i], x, y, r);
      if (grid.named)
        add_name (map, map->alone[i], x + r + 4 * map->unit, y + 3.6 * large * map->unit,
                  grid.cell_width - 2 * r - 12 * map->unit);
    }
}
