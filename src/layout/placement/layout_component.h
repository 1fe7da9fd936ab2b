/* layout_component.h - a connected component of the network, as the layout uses it. */
#ifndef LAYOUT_LAYOUT_COMPONENT_H
#define LAYOUT_LAYOUT_COMPONENT_H

#include "pln/layout.h"

/* A simple undirected graph as compressed rows; every tie is stored in both directions.
 * Positions are in units of about one tie length until the component is packed. */
struct component
{
  guint32 n;
  guint32 *person; /* person of each vertex, ascending */
  guint32 *offset; /* n + 1 row starts */
  guint32 *target;
  float *pull;       /* attraction per half-tie: mean 1, at most 4 */
  guint32 *cluster;  /* per vertex; NONE: in no cluster */
  double (*lean)[2]; /* two numbers of -1 .. 1 from the name of each: they decide what is left and
                        right, above and below */
  double *x, *y;
};

static inline guint32
component_degree (const struct component *component, guint32 v)
{
  return component->offset[v + 1] - component->offset[v];
}

/* The connected components that are laid out, largest first; equal sizes by their first member.
 * People without ties are in no component, nor is the owner if with_me is FALSE. Free with
 * layout_components_free. */
struct component *layout_components_find (const struct network *network,
                                          const struct measures *measures, gboolean with_me,
                                          guint32 *count);
void layout_components_free (struct component *component, guint32 count);

struct rectangle
{
  double left, top, right, bottom;
};

/* The smallest rectangle with all people of the component. */
struct rectangle component_bounds (const struct component *component);

#endif
