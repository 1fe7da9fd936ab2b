/* People who only know each other. Packed among the others and moved like them, they would look
 * like crumbs. They stand in rows below all others instead, each tie on its line, as people without any
 * tie do:
 *
 *      o--o    o--o    o--o
 *      o--o    o--o
 *
 * The rows are as wide as what stands above them. */
#include <math.h>
#include "layout/placement/pair_rows.h"

#define CELL_WIDTH 2.8   /* about; in units of a tie */
#define CELL_HEIGHT 0.17 /* of a cell's width, */
#define TIE 0.13         /* and so long is the tie */
enum
{
  PAIRS_LEAST = 4,
  BESIDE_LEAST = 6, /* people: rows beside fewer look odd */
  ROW_LEAST = 3,    /* pairs */
  ROW_MOST = 6
};

guint32
pair_rows_begin (const struct component *component, guint32 count)
{
  guint32 begin = count, others = 0;
  while (begin > 0 && component[begin - 1].n == 2)
    begin--;
  for (guint32 k = 0; k < begin; k++)
    others += component[k].n;
  return count - begin >= PAIRS_LEAST && others >= BESIDE_LEAST ? begin : count;
}

void
pair_rows_place (struct component *component, guint32 count, guint32 begin)
{
  double left = G_MAXDOUBLE, right = -G_MAXDOUBLE, bottom = -G_MAXDOUBLE;
  for (guint32 k = 0; k < begin; k++)
    {
      struct rectangle all = component_bounds (&component[k]);
      left = MIN (left, all.left);
      right = MAX (right, all.right);
      bottom = MAX (bottom, all.bottom);
    }
  double columns = CLAMP ((int)((right - left) / CELL_WIDTH), ROW_LEAST, ROW_MOST);
  double width = (right - left) / columns;
  for (guint32 k = begin; k < count; k++)
    {
      guint32 place = k - begin, row = place / (guint32)columns, column = place % (guint32)columns;
      for (int end = 0; end < 2; end++)
        {
          component[k].x[end] = left + width * (column + 0.5 + (end - 0.5) * TIE);
          component[k].y[end] = bottom + width * CELL_HEIGHT * (row + 1.25);
        }
    }
}
