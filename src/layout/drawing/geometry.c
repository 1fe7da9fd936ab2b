/* Boxes of texts, and segments that meet them. */
#include <math.h>
#include "layout/drawing/geometry.h"

struct box
text_box (const struct scene_text *text)
{
  double left = text->anchor == ANCHOR_START ? text->x
                : text->anchor == ANCHOR_END ? text->x - text->length
                                             : text->x - text->length / 2;
  return (struct box){ left, text->y - text->ascent, left + text->length, text->y + text->descent };
}

gboolean
boxes_meet (const struct box *a, const struct box *b)
{
  return a->left < b->right && b->left < a->right && a->top < b->bottom && b->top < a->bottom;
}

gboolean
bounds_meet_box (double x1, double y1, double x2, double y2, const struct box *box)
{
  return MAX (x1, x2) >= box->left && MIN (x1, x2) <= box->right && MAX (y1, y2) >= box->top
         && MIN (y1, y2) <= box->bottom;
}

double
square_to_segment (double x, double y, double x1, double y1, double x2, double y2)
{
  double dx = x2 - x1, dy = y2 - y1, square = dx * dx + dy * dy;
  double along = square > 0 ? ((x - x1) * dx + (y - y1) * dy) / square : 0;
  along = CLAMP (along, 0, 1);
  double ox = x - (x1 + along * dx), oy = y - (y1 + along * dy);
  return ox * ox + oy * oy;
}

/* Clips a segment at one side of the box (Liang and Barsky). */
static gboolean
clip (double along, double distance, double *enter, double *leave)
{
  if (along == 0)
    return distance >= 0;
  double at = distance / along;
  if (along < 0)
    *enter = MAX (*enter, at);
  else
    *leave = MIN (*leave, at);
  return *enter <= *leave;
}

gboolean
segment_meets_box (double x1, double y1, double x2, double y2, const struct box *box)
{
  double enter = 0, leave = 1, dx = x2 - x1, dy = y2 - y1;
  return clip (-dx, x1 - box->left, &enter, &leave) && clip (dx, box->right - x1, &enter, &leave)
         && clip (-dy, y1 - box->top, &enter, &leave)
         && clip (dy, box->bottom - y1, &enter, &leave);
}

double
segment_length_in_box (double x1, double y1, double x2, double y2, const struct box *box)
{
  double enter = 0, leave = 1, dx = x2 - x1, dy = y2 - y1;
  if (!clip (-dx, x1 - box->left, &enter, &leave) || !clip (dx, box->right - x1, &enter, &leave)
      || !clip (-dy, y1 - box->top, &enter, &leave) || !clip (dy, box->bottom - y1, &enter, &leave))
    return 0;
  return (leave - enter) * sqrt (dx * dx + dy * dy);
}

static double
turn (double x1, double y1, double x2, double y2, double x, double y)
{
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}

gboolean
segments_cross (double x1, double y1, double x2, double y2, double x3, double y3, double x4,
                double y4)
{
  return (turn (x1, y1, x2, y2, x3, y3) < 0) != (turn (x1, y1, x2, y2, x4, y4) < 0)
         && (turn (x3, y3, x4, y4, x1, y1) < 0) != (turn (x3, y3, x4, y4, x2, y2) < 0);
}
