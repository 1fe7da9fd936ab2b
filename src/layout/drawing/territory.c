/* Every person, and every corridor between two, claims the cells within reach. The nearest one gets
 * the cell; the nearest of another circle is remembered as its rival. */
#include <math.h>
#include "layout/drawing/geometry.h"
#include "layout/drawing/territory.h"

enum
{
  SAMPLE_STEP = 2 /* cells */
};

static void
cell_claim (struct territory *territory, gsize k, float distance, guint32 circle)
{
  if (circle == territory->owner[k])
    territory->near[k] = MIN (territory->near[k], distance);
  else if (distance < territory->near[k])
    {
      territory->next[k] = territory->near[k];
      territory->rival[k] = territory->owner[k];
      territory->near[k] = distance;
      territory->owner[k] = circle;
    }
  else if (distance < territory->next[k])
    {
      territory->next[k] = distance;
      territory->rival[k] = circle;
    }
}

/* Claims the cells nearer than reach to a line of this half width; a disc is a line of length 0. This runs
 * for every cell in reach, so square_to_segment is written out. */
static void
claim_line (struct territory *territory, double x1, double y1, double x2, double y2, double half,
            double reach, guint32 circle)
{
  double far = half + reach, cell = territory->cell, dx = x2 - x1, dy = y2 - y1;
  double square = dx * dx + dy * dy;
  guint32 left = grid_index ((MIN (x1, x2) - far - territory->x) / cell, territory->columns);
  guint32 right = grid_index ((MAX (x1, x2) + far - territory->x) / cell, territory->columns);
  guint32 top = grid_index ((MIN (y1, y2) - far - territory->y) / cell, territory->rows);
  guint32 bottom = grid_index ((MAX (y1, y2) + far - territory->y) / cell, territory->rows);
  for (guint32 row = top; row <= bottom; row++)
    for (guint32 column = left; column <= right; column++)
      {
        double x = territory->x + column * cell - x1, y = territory->y + row * cell - y1;
        double along = square > 0 ? CLAMP ((x * dx + y * dy) / square, 0, 1) : 0;
        x -= along * dx;
        y -= along * dy;
        double distance = x * x + y * y;
        if (distance < far * far)
          cell_claim (territory, (gsize)row * territory->columns + column,
                      (float)(sqrt (distance) - half), circle);
      }
}

struct territory *
territory_new (const struct map *map, double cell, double reach)
{
  struct territory *territory = g_new0 (struct territory, 1);
  territory->cell = cell;
  territory->x = map->field.x - reach;
  territory->y = map->field.y - reach;
  territory->columns = (guint32)((map->field.width + 2 * reach) / cell) + 1;
  territory->rows = (guint32)((map->field.height + 2 * reach) / cell) + 1;
  gsize cells = (gsize)territory->columns * territory->rows;
  territory->near = g_new (float, cells);
  territory->next = g_new (float, cells);
  territory->owner = g_new (guint32, cells);
  territory->rival = g_new (guint32, cells);
  for (gsize k = 0; k < cells; k++)
    {
      territory->near[k] = territory->next[k] = G_MAXFLOAT;
      territory->owner[k] = territory->rival[k] = NONE;
    }
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      const struct node *node = &map->node[i];
      claim_line (territory, node->x, node->y, node->x, node->y, node->r, reach,
                  node->cluster != NONE ? node->cluster : LONERS);
    }
  return territory;
}

void
territory_free (struct territory *territory)
{
  g_free (territory->near);
  g_free (territory->next);
  g_free (territory->owner);
  g_free (territory->rival);
  g_free (territory);
}

void
territory_join (struct territory *territory, const struct node *from, const struct node *to,
                double reach)
{
  claim_line (territory, from->x, from->y, to->x, to->y, 1, reach, from->cluster);
}

double
territory_share_near (const struct territory *territory, const struct outline *outline,
                      guint32 circle, double near)
{
  guint32 all = 0, close = 0;
  for (guint32 row = 0; row < territory->rows; row += SAMPLE_STEP)
    for (guint32 column = 0; column < territory->columns; column += SAMPLE_STEP)
      {
        gsize k = (gsize)row * territory->columns + column;
        double x = territory->x + column * territory->cell;
        double y = territory->y + row * territory->cell;
        if (!outline_holds (outline, x, y))
          continue;
        all++;
        close += territory->owner[k] == circle && territory->near[k] <= near;
      }
  return all > 0 ? (double)close / all : 1;
}
