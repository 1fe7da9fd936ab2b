#ifndef LAYOUT_FORCE_H
#define LAYOUT_FORCE_H

#include "layout/placement/layout_component.h"

struct force_settings
{
  guint32 rounds;
  double pull;       /* attraction along ties, times the distance */
  double near_pull;  /* its gain at short range */
  double far_pull;   /* towards the right distance from the pivots */
  double heat, cold; /* step sizes at the start and at the end */
  int threads;
};

/* What suits the piece: the sparser, the closer are neighbours drawn. */
struct force_settings force_settings_for (const struct component *component, int threads);

/* Moves everyone but the fixed (NULL: none are) until forces balance. */
void force_refine (struct component *component, const struct force_settings *settings,
                   const guint8 *fixed);

#endif
