/* Dashes and marks: geometry shared by the SVG writer and the cairo painter. */
#include "draw/marks.h"
#include "pln/base.h"

gboolean
dash_pattern (enum dash dash, double width, double pattern[2])
{
  if (dash == DASH_SOLID)
    return FALSE;
  pattern[0] = dash == DASH_DASHED ? 3 * width + 2 : width;
  pattern[1] = dash == DASH_DASHED ? 2 * width + 1 : 1.5 * width + 0.5;
  return TRUE;
}

const struct mark *
mark_shape (guint8 mark)
{
  static const struct mark shape[] = {
    { .disc = .42 },
    { .disc = .62, .hole = .36 },
    { .count = 12, .corner = {          /* cross */
        { -.15, -.6 }, { .15, -.6 }, { .15, -.15 }, { .6, -.15 }, { .6, .15 }, { .15, .15 },
        { .15, .6 }, { -.15, .6 }, { -.15, .15 }, { -.6, .15 }, { -.6, -.15 }, { -.15, -.15 } } },
    { .count = 4, .corner = { { -.62, -.17 }, { .62, -.17 }, { .62, .17 }, { -.62, .17 } } },
    { .count = 3, .corner = { { 0, -.6 }, { .52, .3 }, { -.52, .3 } } },
    { .count = 4, .corner = { { -.4, -.4 }, { .4, -.4 }, { .4, .4 }, { -.4, .4 } } },
    { .count = 4, .corner = { { -.17, -.62 }, { .17, -.62 }, { .17, .62 }, { -.17, .62 } } },
    { .count = 12, .corner = {          /* diagonal cross */
        { 0, -.2 }, { .32, -.52 }, { .52, -.32 }, { .2, 0 }, { .52, .32 }, { .32, .52 },
        { 0, .2 }, { -.32, .52 }, { -.52, .32 }, { -.2, 0 }, { -.52, -.32 }, { -.32, -.52 } } },
    { .count = 4, .corner = { { 0, -.58 }, { .58, 0 }, { 0, .58 }, { -.58, 0 } } },
  };
  return mark == 0 ? NULL : &shape[(mark - 1) % G_N_ELEMENTS (shape)];
}

struct colour
mark_colour (struct colour fill)
{
  double luminance = relative_luminance (fill.red, fill.green, fill.blue);
  gboolean white = luminance_contrast (luminance, 1) > luminance_contrast (luminance, 0);
  return white ? (struct colour){ 1, 1, 1, 1 } : (struct colour){ 0, 0, 0, 1 };
}
