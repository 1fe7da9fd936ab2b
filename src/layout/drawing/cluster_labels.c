/* Cluster names next to their hulls, larger and paler than people's names.
 *
 * A name must not touch a disc or another name. If there is no free position nearby, only the
 * legend names the cluster. */
#include <math.h>
#include "layout/drawing/label.h"

#define NAME_SIZE 16.0
#define NAME_CELLS 26

static struct box
hull_box (const struct scene_hull *hull)
{
  struct box box = { hull->x[0], hull->y[0], hull->x[0], hull->y[0] };
  for (guint32 i = 1; i < hull->count; i++)
    {
      box.left = MIN (box.left, hull->x[i]);
      box.right = MAX (box.right, hull->x[i]);
      box.top = MIN (box.top, hull->y[i]);
      box.bottom = MAX (box.bottom, hull->y[i]);
    }
  return box;
}

/* The text's box with a margin. */
static struct box
wide_text_box (const struct scene_text *text)
{
  struct box box = text_box (text);
  return (struct box){ box.left - 3, box.top - 1, box.right + 3, box.bottom + 1 };
}

gboolean
map_box_is_free (const struct map *map, const struct box *box)
{
  const struct area *field = &map->field;
  if (box->left < field->x || box->right > field->x + field->width || box->top < field->y
      || box->bottom > field->y + field->height
      || map_legend_covers (map, box->left, box->top, box->right, box->bottom))
    return FALSE;
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      const struct node *node = &map->node[i];
      double dx = node->x - CLAMP (node->x, box->left, box->right);
      double dy = node->y - CLAMP (node->y, box->top, box->bottom);
      if (dx * dx + dy * dy < (node->r + 2) * (node->r + 2))
        return FALSE;
    }
  for (guint i = 0; i < map->scene->text->len; i++)
    {
      const struct scene_text *text = &g_array_index (map->scene->text, struct scene_text, i);
      struct box other = wide_text_box (text);
      if (boxes_meet (box, &other))
        return FALSE;
    }
  for (guint i = 0; i < map->scene->line->len; i++)
    {
      const struct scene_line *line = &g_array_index (map->scene->line, struct scene_line, i);
      if (line->kind == NULL && segment_meets_box (line->x1, line->y1, line->x2, line->y2, box))
        return FALSE;
    }
  return TRUE;
}

/* Tries positions above the hull, below it, to the right and to the left. On each side it
 * starts in the middle and works outwards, then moves farther away. */
static gboolean
find_place (const struct map *map, const struct box *hull, const struct text_extents *size,
            struct box *place)
{
  double height = size->ascent + size->descent, middle_x = (hull->left + hull->right) / 2;
  double middle_y = (hull->top + hull->bottom) / 2;
  for (int away = 0; away < 5; away++)
    for (int side = 0; side < 4; side++)
      for (int slide = 0; slide < 5; slide++)
        {
          double off = (slide + 1) / 2 * (slide % 2 ? 0.3 : -0.3),
                 gap = (3 + 11 * away) * map->unit;
          double x = middle_x - size->width / 2 + off * (hull->right - hull->left);
          double y = middle_y - height / 2 + off * (hull->bottom - hull->top);
          if (side < 2)
            y = side == 0 ? hull->top - gap - height : hull->bottom + gap;
          else
            x = side == 2 ? hull->right + gap : hull->left - gap - size->width;
          *place = (struct box){ x, y, x + size->width, y + height };
          if (map_box_is_free (map, place))
            return TRUE;
        }
  return FALSE;
}

struct colour
map_name_colour (const struct map *map, guint32 cluster)
{
  struct colour colour = map->style[cluster].outline;
  while (colour_contrast (colour, map->theme.background) < 4.6)
    colour = colour_mix (colour, map->theme.text, 0.1);
  return colour;
}

static void
draw_name (struct map *map, const struct scene_hull *hull, guint32 cluster)
{
  struct text_extents extents = { 0 };
  struct box box = hull_box (hull), place;
  double size = NAME_SIZE * map->unit;
  g_autofree char *text = text_cut (hull->name, NAME_CELLS);
  map->measure (text, size, TRUE, &extents, map->measure_data);
  if (!find_place (map, &box, &extents, &place))
    return;
  struct text_style style
    = { GROUP_CLUSTER_NAMES, size, TRUE, ANCHOR_START, map_name_colour (map, cluster) };
  map_add_text (map, style, place.left, place.top + extents.ascent, text);
  g_array_index (map->scene->text, struct scene_text, map->scene->text->len - 1).halo
    = colour_fade (map->theme.background, 0.8);
}

void
map_draw_cluster_names (struct map *map)
{
  if (map->options->labels == LABELS_NONE)
    return;
  for (guint i = 0; i < map->n_hulls; i++)
    draw_name (map, &g_array_index (map->scene->hull, struct scene_hull, i), map->hull_cluster[i]);
}
