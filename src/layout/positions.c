/* Positions: each connected piece by pivot MDS and bounded forces, laid flat,
 * all packed into the page's aspect. */
#include <math.h>
#include "layout/force.h"
#include "layout/orient.h"
#include "layout/pack.h"
#include "layout/pivot_mds.h"

enum { PIVOTS = 50 };

static void
piece_place (struct piece *piece, const struct map_options *options)
{
  struct force_settings settings = force_settings_for (piece, MAX (options->threads, 1));
  pivot_mds (piece, PIVOTS, options->seed);
  force_refine (piece, &settings, NULL);
  piece_orient (piece);
}

void
layout_positions (const struct network *network, const struct measures *measures,
                  const struct map_options *options, const double *pin, double *xy)
{
  guint32 count;
  struct piece *piece = pieces_find (network, measures, options->with_me || network->star, &count);
  double width = options->width > 0 ? options->width : 1600;
  double height = options->height > 0 ? options->height : 1200;

  for (guint32 v = 0; v < 2 * network->n_people; v++)
    xy[v] = NAN;
  for (guint32 k = 0; k < count; k++)
    piece_place (&piece[k], options);
  pieces_pack (piece, count, width / height);
  for (guint32 k = 0; k < count; k++)
    for (guint32 i = 0; i < piece[k].n; i++)
      {
        xy[2 * piece[k].person[i]] = piece[k].x[i];
        xy[2 * piece[k].person[i] + 1] = piece[k].y[i];
      }
  pieces_free (piece, count);
}
