#ifndef LAYOUT_PIN_H
#define LAYOUT_PIN_H

#include "layout/piece.h"

/* Turns, mirrors, scales and moves the piece onto its pinned people, then
 * holds those and lets the rest settle about them.  pin: page pixels per
 * person, NaN: free.  FALSE, and nothing done, when nobody of it is pinned. */
gboolean piece_pin (struct piece *piece, const double *pin, int threads);

#endif
