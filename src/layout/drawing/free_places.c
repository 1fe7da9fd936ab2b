/* Free is a cell of a grid over the page that is as far from any disc as its name is likely to need. */
#include <math.h>
#include "layout/drawing/free_places.h"
#include "layout/drawing/geometry.h"

#define SPACING 0.65 /* of the side of everybody's share of the page, */
#define SPACING_LEAST 16.0
#define SPACING_MOST 62.0 /* pixels */
#define EDGE 40.0         /* of the page that is left free: names need it */
enum
{
  CELLS = 8000
};

void
free_places_use (struct free_places *places, const struct node *node)
{
  double reach = (places->need + node->r) / places->cell;
  double column = (node->x - places->left) / places->cell;
  double row = (node->y - places->top) / places->cell;
  guint32 right = grid_index (column + reach, places->columns);
  guint32 bottom = grid_index (row + reach, places->rows);
  for (guint32 r = grid_index (row - reach, places->rows); r <= bottom; r++)
    for (guint32 c = grid_index (column - reach, places->columns); c <= right; c++)
      {
        double dx = c + 0.5 - column, dy = r + 0.5 - row;
        double *gap = &places->gap[(gsize)r * places->columns + c];
        *gap = MIN (*gap, places->cell * sqrt (dx * dx + dy * dy) - node->r);
      }
}

static double
cell_x (const struct free_places *places, guint32 column)
{
  return places->left + (column + 0.5) * places->cell;
}

static double
cell_y (const struct free_places *places, guint32 row)
{
  return places->top + (row + 0.5) * places->cell;
}

static void
cell_avoid (struct free_places *places, guint32 row, guint32 column)
{
  double *gap = &places->gap[(gsize)row * places->columns + column];
  *gap = MIN (*gap, -1);
}

void
free_places_avoid_line (struct free_places *places, const struct node *from, const struct node *to,
                        double near)
{
  guint32 right
    = grid_index ((MAX (from->x, to->x) + near - places->left) / places->cell, places->columns);
  guint32 bottom
    = grid_index ((MAX (from->y, to->y) + near - places->top) / places->cell, places->rows);
  guint32 left
    = grid_index ((MIN (from->x, to->x) - near - places->left) / places->cell, places->columns);
  guint32 top
    = grid_index ((MIN (from->y, to->y) - near - places->top) / places->cell, places->rows);
  for (guint32 r = top; r <= bottom; r++)
    for (guint32 c = left; c <= right; c++)
      if (sqrt (square_to_segment (cell_x (places, c), cell_y (places, r), from->x, from->y, to->x,
                                   to->y))
          < near)
        cell_avoid (places, r, c);
}

void
free_places_avoid_outline (struct free_places *places, const struct outline *outline)
{
  for (guint32 r = 0; r < places->rows; r++)
    for (guint32 c = 0; c < places->columns; c++)
      if (outline_holds (outline, cell_x (places, c), cell_y (places, r)))
        cell_avoid (places, r, c);
}

struct free_places
free_places_new (const struct map *map)
{
  double edge = MIN (EDGE * map->unit, MIN (map->field.width, map->field.height) / 8);
  double width = map->field.width - 2 * edge, height = map->field.height - 2 * edge;
  double spacing = SPACING * sqrt (width * height / map->n_nodes);
  struct free_places places = { .left = map->field.x + edge, .top = map->field.y + edge };
  places.need = CLAMP (spacing, SPACING_LEAST * map->unit, SPACING_MOST * map->unit);
  places.cell = sqrt (width * height / CELLS);
  places.columns = (guint32)(width / places.cell) + 1;
  places.rows = (guint32)(height / places.cell) + 1;
  places.gap = g_new (double, (gsize)places.columns *places.rows);
  for (guint32 r = 0; r < places.rows; r++)
    for (guint32 c = 0; c < places.columns; c++)
      {
        double x = places.left + c * places.cell, y = places.top + r * places.cell;
        places.gap[(gsize)r * places.columns + c]
          = map_legend_covers (map, x - edge, y - edge, x + edge, y + edge) ? -places.need
                                                                            : places.need;
      }
  return places;
}

void
free_places_take (struct free_places *places, double near_x, double near_y, struct node *node)
{
  double widest = -G_MAXDOUBLE, nearest = G_MAXDOUBLE;
  for (guint32 r = 0; r < places->rows; r++)
    for (guint32 c = 0; c < places->columns; c++)
      {
        double gap = MIN (places->gap[(gsize)r * places->columns + c], places->need);
        double x = cell_x (places, c), y = cell_y (places, r);
        double square = (x - near_x) * (x - near_x) + (y - near_y) * (y - near_y);
        if (gap < widest || (gap <= widest && square >= nearest))
          continue;
        widest = gap;
        nearest = square;
        node->x = x;
        node->y = y;
      }
  free_places_use (places, node);
}

void
free_places_clear (struct free_places *places)
{
  g_free (places->gap);
}
