#ifndef LAYOUT_PULL_H
#define LAYOUT_PULL_H

#include "layout/piece.h"

/* Sets piece->pull from the strengths that stand there.  O(m d log d). */
void piece_set_pull (struct piece *piece);

#endif
