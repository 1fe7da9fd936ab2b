#ifndef LAYOUT_FORCE_H
#define LAYOUT_FORCE_H

#include "layout/placement/layout_component.h"

struct force_settings
{
  guint32 rounds;
  double pull;       /* attraction along ties, per unit of distance */
  double near_pull;  /* extra attraction at short range */
  double far_pull;   /* strength of the pull to the right distance from the pivots */
  double heat, cold; /* step size in the first and in the last round */
  int threads;
};

/* Settings for this component: the sparser it is, the closer neighbours are drawn. */
struct force_settings force_settings_for (const struct component *component, int threads);

/* Moves all vertices that are not fixed until the forces balance. fixed: per vertex, or NULL if
 * none is fixed. */
void force_refine (struct component *component, const struct force_settings *settings,
                   const guint8 *fixed);

#endif
