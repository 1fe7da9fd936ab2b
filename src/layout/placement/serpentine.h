#ifndef LAYOUT_SERPENTINE_H
#define LAYOUT_SERPENTINE_H

#include "layout/placement/layout_component.h"

/* Bends a drawing that is long and flat into rows, one below the other and joined by half turns, so
 * that it fills a page of this aspect ratio (width / height). Its long axis must be horizontal.
 * Other drawings stay as they are. O(n + m). */
void component_bend (struct component *component, double aspect);

#endif
