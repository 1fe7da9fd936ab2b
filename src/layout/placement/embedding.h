#ifndef LAYOUT_EMBEDDING_H
#define LAYOUT_EMBEDDING_H

#include "layout/placement/layout_component.h"

enum
{
  EMBEDDING_MOST = 5000 /* people: above, all pairs take too long */
};

struct embedding_settings
{
  guint32 rounds;
  double crowd;   /* how many others each person is kept near */
  double shares;  /* weight of the neighbourhoods: 1, or 0 for the other terms alone */
  double stress;  /* weight of the distances in steps */
  double entropy; /* weight of the term that keeps people apart, in the second half */
};

struct embedding_settings embedding_settings_defaults (void);

/* Moves the vertices from where they are until each is near those who are few steps away; in units
 * of its own. nearness: of nearby.h. At most EMBEDDING_MOST vertices. */
void embedding_refine (struct component *component, const float *nearness,
                       const struct embedding_settings *settings);

#endif
