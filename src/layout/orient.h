#ifndef LAYOUT_ORIENT_H
#define LAYOUT_ORIENT_H

#include "layout/piece.h"

/* Turns the piece about its middle so that its long axis lies flat, and
 * mirrors it so that its longer tails point right and down.  O(n). */
void piece_orient (struct piece *piece);

#endif
