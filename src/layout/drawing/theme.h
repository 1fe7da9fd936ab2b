#ifndef LAYOUT_THEME_H
#define LAYOUT_THEME_H

#include "pln/layout.h"

enum
{
  N_HUES = 11
};

/* The colours of a map. All are opaque, so that every format looks the same. */
struct theme
{
  struct colour background, text, faint_text, panel, panel_line;
  struct colour tie, own_tie;              /* between clusters; of the owner */
  struct colour only_way, long_tie, scout; /* their hue is the sign, not darkness */
  struct colour at_risk;
  struct colour fresh, gone; /* ties of a period */
  struct colour alone;       /* people in no cluster */
  struct colour hue[N_HUES];
  gboolean dark;
  gboolean print; /* dashes and marks repeat what hues say */
};

void theme_choose (struct theme *theme, enum map_theme which);

struct colour colour_mix (struct colour a, struct colour b, double share_of_b);
struct colour colour_fade (struct colour colour, double alpha);
/* A tie inside a circle of this fill: its hue, and a lightness that all hues share; strength 0 .. 1
 * makes it stand out. */
struct colour colour_of_tie (const struct theme *theme, struct colour fill, double strength);
/* Outline of a fill: darker, or lighter on a dark background; contrast at least 3:1 with the
 * background. */
struct colour colour_outline (const struct theme *theme, struct colour fill);
/* WCAG 2 contrast ratio, 1 .. 21. */
double colour_contrast (struct colour a, struct colour b);

#endif
