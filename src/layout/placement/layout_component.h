/* layout_component.h - a connected part of the network as the layout sees it. */
#ifndef LAYOUT_LAYOUT_COMPONENT_H
#define LAYOUT_LAYOUT_COMPONENT_H

#include "pln/layout.h"

/* Compressed rows, simple and undirected; every tie stands twice.  Positions
 * are in units of about one tie's length until the piece is packed. */
struct component
{
  guint32 n;
  guint32 *person; /* whom each vertex stands for, ascending */
  guint32 *offset; /* n + 1 */
  guint32 *target;
  float *pull;      /* attraction per half-tie: mean 1, at most 4 */
  guint32 *cluster; /* per vertex; NONE: in none */
  double *x, *y;
};

/* The ties of the network that are laid out, in connected pieces, largest
 * first, ties by first member.  People without ties (me left out) are in none. */
struct component *layout_components_find (const struct network *network,
                                          const struct measures *measures, gboolean with_me,
                                          guint32 *count);
void layout_components_free (struct component *component, guint32 count);

#endif
