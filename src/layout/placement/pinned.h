#ifndef LAYOUT_PINNED_H
#define LAYOUT_PINNED_H

#include "layout/placement/layout_component.h"

/* If the pins of a component do not determine a scale, as there is one or none. */
#define PIXELS_A_UNIT 40.0

/* Has the person both coordinates? pin may be NULL. */
gboolean person_is_pinned (const double *pin, guint32 person);
/* Is there anybody with both coordinates? pin may be NULL. */
gboolean somebody_is_pinned (const double *pin, guint32 n_people);

/* Rotates, mirrors, scales and moves the component onto its pinned people. The pinned people
 * stay fixed while the rest settles around them. pin: page pixels per person, NaN if free.
 * Returns FALSE and changes nothing if nobody in the component is pinned. */
gboolean component_place_pinned (struct component *component, const double *pin, int threads);

#endif
