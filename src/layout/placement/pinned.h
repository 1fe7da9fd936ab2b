#ifndef LAYOUT_PINNED_H
#define LAYOUT_PINNED_H

#include "layout/placement/layout_component.h"

/* Turns, mirrors, scales and moves the piece onto its pinned people, then
 * holds those and lets the rest settle about them.  pin: page pixels per
 * person, NaN: free.  FALSE, and nothing done, when nobody of it is pinned. */
gboolean component_place_pinned (struct component *component, const double *pin, int threads);

#endif
