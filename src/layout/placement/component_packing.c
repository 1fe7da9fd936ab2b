/* Skyline packing of the components into a rectangle.
 *
 * Each component goes to the position where its lower edge ends highest. The skyline is the
 * lower outline of everything packed so far:
 *
 *    ______________
 *   | A    | B | C |
 *   |      |   |___|  <- step
 *   |      |___|      <- step
 *   |______|          <- step
 *
 * The strip width is tried in steps of an eighth. The width whose packing needs the smallest
 * page of the wanted aspect ratio wins.
 *
 * Cost: O(widths x k x s) for k components and a skyline of s steps. */
#include <math.h>
#include <string.h>
#include "layout/placement/component_packing.h"

enum
{
  WIDTHS = 40
};

struct slab /* a box to pack, with its gap */
{
  double left, top; /* top left corner of the component before packing */
  double width, height;
  double x, y; /* top left corner after packing */
};

struct step
{
  double x, y;
}; /* height of the skyline from x to the next step's x */

struct skyline
{
  struct step *step;
  guint32 count;
  double width;
};

static struct slab
slab_of (const struct component *component, double gap)
{
  struct rectangle all = component_bounds (component);
  return (struct slab){ .left = all.left - gap / 2,
                        .top = all.top - gap / 2,
                        .width = all.right - all.left + gap,
                        .height = all.bottom - all.top + gap };
}

/* Skyline height under a box that starts at step i; infinite if the box exceeds the strip. */
static double
skyline_height (const struct skyline *sky, guint32 i, double width)
{
  double end = sky->step[i].x + width, top = 0;
  if (end > sky->width * (1 + 1e-9))
    return G_MAXDOUBLE;
  for (; i < sky->count && sky->step[i].x < end - 1e-9; i++)
    top = MAX (top, sky->step[i].y);
  return top;
}

static void
skyline_raise (struct skyline *sky, guint32 i, double width, double y)
{
  double start = sky->step[i].x, end = start + width, last = 0;
  guint32 j = i;
  while (j < sky->count && sky->step[j].x < end - 1e-9)
    last = sky->step[j++].y;
  gboolean rest = (j < sky->count ? sky->step[j].x : sky->width) > end + 1e-9;
  guint32 fresh = rest ? 2 : 1;
  memmove (&sky->step[i + fresh], &sky->step[j], (sky->count - j) * sizeof *sky->step);
  sky->count = i + fresh + (sky->count - j);
  sky->step[i] = (struct step){ start, y };
  if (rest)
    sky->step[i + 1] = (struct step){ end, last };
}

/* Packs the boxes into a strip of this width. Returns the height used. */
static double
slabs_pack (struct slab *slab, guint32 count, double width)
{
  g_autofree struct step *steps = g_new (struct step, 2 * count + 2);
  struct skyline sky = { steps, 1, width };
  double height = 0;
  steps[0] = (struct step){ 0, 0 };
  for (guint32 k = 0; k < count; k++)
    {
      guint32 best = 0;
      double best_y = G_MAXDOUBLE;
      for (guint32 i = 0; i < sky.count; i++)
        {
          double y = skyline_height (&sky, i, slab[k].width);
          if (y < best_y)
            {
              best_y = y;
              best = i;
            }
        }
      slab[k].x = sky.step[best].x;
      slab[k].y = best_y;
      height = MAX (height, best_y + slab[k].height);
      skyline_raise (&sky, best, slab[k].width, best_y + slab[k].height);
    }
  return height;
}

static double
slabs_width (const struct slab *slab, guint32 count)
{
  double width = 0;
  for (guint32 k = 0; k < count; k++)
    width = MAX (width, slab[k].x + slab[k].width);
  return width;
}

/* The strip width whose packing needs the smallest page of this aspect ratio. */
static double
best_strip (struct slab *slab, guint32 count, double aspect)
{
  double strip = 0, best = 0, best_need = G_MAXDOUBLE, area = 0;
  for (guint32 k = 0; k < count; k++)
    {
      strip = MAX (strip, slab[k].width);
      area += slab[k].width * slab[k].height;
    }
  double start = sqrt (area * aspect) * 0.8;
  strip = MAX (strip, start);
  for (int i = 0; i < WIDTHS; i++, strip *= 1.05)
    {
      double height = slabs_pack (slab, count, strip);
      double need = MAX (slabs_width (slab, count), height * aspect);
      if (need < best_need)
        {
          best_need = need;
          best = strip;
        }
    }
  return best;
}

void
layout_components_pack (struct component *component, guint32 count, double aspect)
{
  g_autofree struct slab *slab = g_new (struct slab, MAX (count, 1));
  double area = 0;
  for (guint32 k = 0; k < count; k++)
    {
      slab[k] = slab_of (&component[k], 0);
      area += slab[k].width * slab[k].height;
    }
  double gap = 0.8 + 0.025 * sqrt (area);
  for (guint32 k = 0; k < count; k++)
    slab[k] = slab_of (&component[k], gap);
  slabs_pack (slab, count, count > 0 ? best_strip (slab, count, aspect) : 0);
  for (guint32 k = 0; k < count; k++)
    for (guint32 i = 0; i < component[k].n; i++)
      {
        component[k].x[i] += slab[k].x - slab[k].left;
        component[k].y[i] += slab[k].y - slab[k].top;
      }
}
