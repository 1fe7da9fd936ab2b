/* Positions of all people: each component by the best of several drawings, laid flat. The
 * components are then packed into the page's aspect ratio. */
#include <math.h>
#include "layout/placement/component_packing.h"
#include "layout/placement/pair_rows.h"
#include "layout/placement/pinned.h"
#include "layout/placement/portfolio.h"

/* Pinned components keep their place; the others are packed below them. */
static void
layout_components_pin (struct component *component, guint32 count, const double *pin, double aspect,
                       int threads)
{
  g_autofree struct component *loose = g_new (struct component, MAX (count, 1));
  guint32 n_loose = 0;
  double left = G_MAXDOUBLE, bottom = 0;
  for (guint32 k = 0; k < count; k++)
    {
      if (!component_place_pinned (&component[k], pin, threads))
        {
          loose[n_loose++] = component[k];
          continue;
        }
      for (guint32 i = 0; i < component[k].n; i++)
        {
          left = MIN (left, component[k].x[i]);
          bottom = MAX (bottom, component[k].y[i]);
        }
    }
  layout_components_pack (loose, n_loose, aspect);
  for (guint32 k = 0; k < n_loose; k++)
    for (guint32 i = 0; i < loose[k].n; i++)
      {
        loose[k].x[i] = left + PIXELS_A_UNIT * loose[k].x[i];
        loose[k].y[i] = bottom + PIXELS_A_UNIT * (1 + loose[k].y[i]);
      }
}

void
layout_positions (const struct network *network, const struct measures *measures,
                  const struct map_options *options, double *xy)
{
  guint32 count;
  struct component *component = layout_components_find (network, measures, network->star, &count);
  double aspect = options->width / options->height;

  for (gsize i = 0; i < 2 * (gsize)network->n_people; i++)
    xy[i] = NAN;
  for (guint32 k = 0; k < count; k++)
    component_place (&component[k], options);
  if (somebody_is_pinned (options->pin, network->n_people))
    layout_components_pin (component, count, options->pin, aspect, options->threads);
  else
    {
      /* The owner's pairs stand amid the owner's other contacts. */
      guint32 begin = network->me == NONE ? pair_rows_begin (component, count) : count;
      layout_components_pack (component, begin, aspect);
      if (begin < count)
        pair_rows_place (component, count, begin);
    }
  for (guint32 k = 0; k < count; k++)
    for (guint32 i = 0; i < component[k].n; i++)
      {
        xy[2 * (gsize)component[k].person[i]] = component[k].x[i];
        xy[2 * (gsize)component[k].person[i] + 1] = component[k].y[i];
      }
  layout_components_free (component, count);
}
