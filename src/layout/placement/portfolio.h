#ifndef LAYOUT_PORTFOLIO_H
#define LAYOUT_PORTFOLIO_H

#include "layout/placement/layout_component.h"

/* Positions of a component's vertices, in units of about one tie length: the best of several
 * drawings, or with LAYOUT_QUICK the one of bounded forces. */
void component_place (struct component *component, const struct map_options *options);

#endif
