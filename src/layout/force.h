#ifndef LAYOUT_FORCE_H
#define LAYOUT_FORCE_H

#include "layout/piece.h"

struct force_settings
{
  guint32 rounds;
  double pull;                  /* attraction along ties at a distance */
  double near_pull;             /* its gain at short range */
  double heat, cold;            /* step sizes at the start and at the end */
  int threads;
};

void force_refine (struct piece *piece, const struct force_settings *settings,
                   const guint8 *fixed);

#endif
