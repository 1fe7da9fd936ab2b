/* Light, dark and print themes. They use the colour-blind-safe palette of Okabe and Ito (2008) and
 * four more hues, as its black is kept for text, and grey for people in no circle. The four were
 * searched among 1,000 colours: CIEDE2000 from each other and from the seven is at least 9 in
 * protanopia, deuteranopia and tritanopia as simulated by Machado et al. (2009), where amber and
 * pink of the seven are 11 apart. */
#include <math.h>
#include "layout/drawing/theme.h"

#define RGB(hex)                                                                    \
  {                                                                                 \
    ((hex) >> 16 & 255) / 255.0, ((hex) >> 8 & 255) / 255.0, ((hex)&255) / 255.0, 1 \
  }

static const struct colour hues[N_HUES] = {
  RGB (0x0072b2), RGB (0xe69f00), RGB (0x009e73), RGB (0xcc79a7), RGB (0x56b4e9), RGB (0xd55e00),
  RGB (0xf0e442), RGB (0x6d3121), RGB (0x80466e), RGB (0xa9dfa0), RGB (0x58673a),
};

/* Others are needed where the first of these would vanish: each has a contrast of 3 or more. Those
 * that differ from the seven were searched as above, and for distance from the grey of people in no
 * circle: at least 11. */
static const struct colour hues_on_dark[N_HUES] = {
  RGB (0x2f8fd0), RGB (0xe69f00), RGB (0x009e73), RGB (0xcc79a7), RGB (0x56b4e9), RGB (0xd55e00),
  RGB (0xf0e442), RGB (0xa84a28), RGB (0x8a5580), RGB (0xa8ca8e), RGB (0x4d7463),
};

/* Relative luminance of ties inside circles: L* 64 and 52 on white, 50 and 78 on dark paper. Darker
 * ones would not have the hue of their circle: yellow and orange become brown. */
#define FAINT_ON_LIGHT 0.328
#define STRONG_ON_LIGHT 0.2
#define FAINT_ON_DARK 0.184
#define STRONG_ON_DARK 0.532

static const struct theme light = {
  .background = RGB (0xffffff),
  .text = RGB (0x1f2933),
  .faint_text = RGB (0x52606d),
  .panel = RGB (0xf8f9fb),
  .panel_line = RGB (0xd9dee4),
  .tie = RGB (0xb4bac2),
  .own_tie = RGB (0x7f8a97),
  .only_way = RGB (0xdb3a4b),
  .long_tie = RGB (0x6a3d9a),
  .scout = RGB (0x8a5cb3),
  .at_risk = RGB (0xc2255c),
  .fresh = RGB (0x1f2933),
  .gone = RGB (0x4a5a6a),
  .alone = RGB (0xa3acb6),
};

static const struct theme dark = {
  .background = RGB (0x111827),
  .text = RGB (0xf1f4f8),
  .faint_text = RGB (0xaab4c0),
  .panel = RGB (0x18212f),
  .panel_line = RGB (0x374151),
  .tie = RGB (0x5b697c),
  .own_tie = RGB (0x8a99ad),
  .only_way = RGB (0xff7d87),
  .long_tie = RGB (0xb98be0),
  .scout = RGB (0x8d6cad),
  .at_risk = RGB (0xff5c3c),
  .fresh = RGB (0xf1f4f8),
  .gone = RGB (0xb6c2d0),
  .alone = RGB (0x7b8794),
  .dark = TRUE,
};

static const struct theme print = {
  .background = RGB (0xffffff),
  .text = RGB (0x000000),
  .faint_text = RGB (0x333333),
  .panel = RGB (0xffffff),
  .panel_line = RGB (0x999999),
  .tie = RGB (0xb3b3b3),
  .own_tie = RGB (0x787878),
  .only_way = RGB (0xb2182b),
  .long_tie = RGB (0x6a3d9a),
  .scout = RGB (0x7a52a8),
  .at_risk = RGB (0xa61e4d),
  .fresh = RGB (0x000000),
  .gone = RGB (0x444444),
  .alone = RGB (0x9a9a9a),
  .print = TRUE,
};

/* They are many and long, and lie over all others: these show through. */
#define LONG_TIE_ALPHA 0.7

void
theme_choose (struct theme *theme, enum map_theme which)
{
  *theme = which == THEME_DARK ? dark : which == THEME_PRINT ? print : light;
  theme->long_tie.alpha = LONG_TIE_ALPHA;
  for (int i = 0; i < N_HUES; i++)
    theme->hue[i] = theme->dark ? hues_on_dark[i] : hues[i];
}

struct colour
colour_mix (struct colour a, struct colour b, double share_of_b)
{
  double share_of_a = 1 - share_of_b;
  return (struct colour){ a.red * share_of_a + b.red * share_of_b,
                          a.green * share_of_a + b.green * share_of_b,
                          a.blue * share_of_a + b.blue * share_of_b, a.alpha };
}

struct colour
colour_fade (struct colour colour, double alpha)
{
  colour.alpha = alpha;
  return colour;
}

static double
luminance_of (struct colour colour)
{
  return relative_luminance (colour.red, colour.green, colour.blue);
}

/* As much black or white in it as takes it to this luminance. */
static struct colour
colour_at_luminance (struct colour colour, double luminance)
{
  enum
  {
    HALVINGS = 12
  };
  static const struct colour white = { 1, 1, 1, 1 }, black = { 0, 0, 0, 1 };
  gboolean is_light = luminance_of (colour) > luminance;
  double share = 0;
  for (double step = 0.5; step > 1.0 / (1 << HALVINGS); step /= 2)
    {
      struct colour mixed = colour_mix (colour, is_light ? black : white, share + step);
      if ((luminance_of (mixed) > luminance) == is_light)
        share += step;
    }
  return colour_mix (colour, is_light ? black : white, share);
}

struct colour
colour_of_tie (const struct theme *theme, struct colour fill, double strength)
{
  double faint = theme->dark ? FAINT_ON_DARK : FAINT_ON_LIGHT;
  double strong = theme->dark ? STRONG_ON_DARK : STRONG_ON_LIGHT;
  return colour_at_luminance (fill, faint + (strong - faint) * strength);
}

double
colour_contrast (struct colour a, struct colour b)
{
  return luminance_contrast (luminance_of (a), luminance_of (b));
}

struct colour
colour_outline (const struct theme *theme, struct colour fill)
{
  struct colour away = { 0, 0, 0, 1 };
  if (theme->dark)
    away = (struct colour){ 1, 1, 1, 1 };
  for (double share = 0.4; share < 1; share += 0.1)
    {
      struct colour outline = colour_mix (fill, away, share);
      if (colour_contrast (outline, theme->background) >= 3.05)
        return outline;
    }
  return away;
}
