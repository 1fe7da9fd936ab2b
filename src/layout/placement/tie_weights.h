#ifndef LAYOUT_TIE_WEIGHTS_H
#define LAYOUT_TIE_WEIGHTS_H

#include "layout/placement/layout_component.h"

/* Replaces the strengths in component->pull by attractions. O(m d log d). */
void component_weight_ties (struct component *component);

#endif
