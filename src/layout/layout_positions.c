/* Positions: each connected piece by pivot MDS and bounded forces, laid flat,
 * all packed into the page's aspect. */
#include <math.h>
#include "layout/placement/force.h"
#include "layout/placement/rotation.h"
#include "layout/placement/component_packing.h"
#include "layout/placement/pinned.h"
#include "layout/placement/pivot_mds.h"

enum
{
  PIVOTS = 50
};
#define PIXELS_A_UNIT 40.0 /* for pieces without a pin beside pinned ones */

static void
piece_place (struct piece *piece, const struct map_options *options)
{
  struct force_settings settings = force_settings_for (piece, MAX (options->threads, 1));
  pivot_mds (piece, PIVOTS, options->seed);
  force_refine (piece, &settings, NULL);
  piece_orient (piece);
}

/* Pinned pieces stay; the others go, packed, below them. */
static void
pieces_pin (struct piece *piece, guint32 count, const double *pin, double aspect, int threads)
{
  g_autofree struct piece *loose = g_new (struct piece, MAX (count, 1));
  guint32 n_loose = 0;
  double left = G_MAXDOUBLE, bottom = 0;
  for (guint32 k = 0; k < count; k++)
    {
      if (!piece_pin (&piece[k], pin, threads))
        {
          loose[n_loose++] = piece[k];
          continue;
        }
      for (guint32 i = 0; i < piece[k].n; i++)
        {
          left = MIN (left, piece[k].x[i]);
          bottom = MAX (bottom, piece[k].y[i]);
        }
    }
  pieces_pack (loose, n_loose, aspect);
  for (guint32 k = 0; k < n_loose; k++)
    for (guint32 i = 0; i < loose[k].n; i++)
      {
        loose[k].x[i] = left + PIXELS_A_UNIT * loose[k].x[i];
        loose[k].y[i] = bottom + PIXELS_A_UNIT * (1 + loose[k].y[i]);
      }
}

static gboolean
anyone_is_pinned (const double *pin, guint32 n_people)
{
  for (gsize i = 0; pin != NULL && i < 2 * (gsize)n_people; i += 2)
    if (isfinite (pin[i]) && isfinite (pin[i + 1]))
      return TRUE;
  return FALSE;
}

void
layout_positions (const struct network *network, const struct measures *measures,
                  const struct map_options *options, const double *pin, double *xy)
{
  guint32 count;
  struct piece *piece = pieces_find (network, measures, options->with_me || network->star, &count);
  double width = options->width > 0 ? options->width : 1600;
  double height = options->height > 0 ? options->height : 1200;

  for (gsize i = 0; i < 2 * (gsize)network->n_people; i++)
    xy[i] = NAN;
  for (guint32 k = 0; k < count; k++)
    piece_place (&piece[k], options);
  if (anyone_is_pinned (pin, network->n_people))
    pieces_pin (piece, count, pin, width / height, MAX (options->threads, 1));
  else
    pieces_pack (piece, count, width / height);
  for (guint32 k = 0; k < count; k++)
    for (guint32 i = 0; i < piece[k].n; i++)
      {
        xy[2 * (gsize)piece[k].person[i]] = piece[k].x[i];
        xy[2 * (gsize)piece[k].person[i] + 1] = piece[k].y[i];
      }
  pieces_free (piece, count);
}
