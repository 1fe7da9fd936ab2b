/* Circles of the network for the page's script: names, members, colours. */
#include "pln/display_width.h"
#include "report/page/page_data.h"

#define NO_CIRCLE 0x8a949e
#define CONTRAST_OF_MARKS 3.2 /* WCAG 2 asks for 3 */
#define CONTRAST_OF_TEXT 4.6  /* and for 4.5 */
#define TOUCH 0.45            /* of it in the names of members, as on the map */
#define STEP 0.08             /* of the way to black or white */
#define LISTED_MOST 24        /* as in the legend of the map */
enum
{
  ON_LIGHT = 0xffffff, /* --paper in html.css */
  ON_DARK = 0x12171f,
  INK_ON_LIGHT = 0x1b2430, /* --ink */
  INK_ON_DARK = 0xeef1f5
};

static double
luminance_of (guint32 rgb)
{
  return relative_luminance ((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0,
                             (rgb & 255) / 255.0);
}

static guint32
rgb_mix (guint32 from, guint32 to, double share)
{
  guint32 mixed = 0;
  for (guint shift = 0; shift < 24; shift += 8)
    {
      double a = from >> shift & 255, b = to >> shift & 255;
      mixed |= (guint32)(a + (b - a) * share + 0.5) << shift;
    }
  return mixed;
}

/* The colour, mixed with black or white until it differs enough from the paper. */
static guint32
readable (guint32 rgb, guint32 paper, double contrast)
{
  guint32 away = paper == ON_LIGHT ? 0x000000 : 0xffffff, mixed = rgb;
  for (double share = STEP;
       share <= 1 && luminance_contrast (luminance_of (mixed), luminance_of (paper)) < contrast;
       share += STEP)
    mixed = rgb_mix (rgb, away, share);
  return mixed;
}

static void
colour_append (GString *out, guint32 rgb)
{
  g_autofree char *colour = g_strdup_printf ("#%06x", rgb);
  page_text (out, colour);
}

/* [name, colour, colours of marks and text on light paper, and on dark, who it is called after or -1,
 * colours of the members' names on light and dark paper] */
static void
circle_append (GString *out, const char *name, guint32 rgb, guint32 namesake)
{
  page_open (out, '[');
  page_text (out, name);
  colour_append (out, rgb);
  for (guint dark = 0; dark < 2; dark++)
    {
      colour_append (out, readable (rgb, dark ? ON_DARK : ON_LIGHT, CONTRAST_OF_MARKS));
      colour_append (out, readable (rgb, dark ? ON_DARK : ON_LIGHT, CONTRAST_OF_TEXT));
    }
  page_number (out, namesake == NONE ? -1 : (double)namesake, 0);
  for (guint dark = 0; dark < 2; dark++)
    {
      guint32 text = readable (rgb, dark ? ON_DARK : ON_LIGHT, CONTRAST_OF_TEXT);
      guint32 ink = dark ? INK_ON_DARK : INK_ON_LIGHT;
      colour_append (out, *name != '\0' ? rgb_mix (ink, text, TOUCH) : ink);
    }
  g_string_append_c (out, ']');
}

/* Everybody's circle, or -1; counts its members besides the owner, and takes its colour from any of
 * its people on the map. */
static void
members_append (GString *out, const struct page_source *source, guint32 *members, guint32 *rgb)
{
  const struct clusters *clusters = &source->measures->clusters;
  page_member (out, "circle");
  page_open (out, '[');
  for (guint32 v = 0; v < source->network->n_people; v++)
    {
      guint32 of = clusters->of != NULL ? clusters->of[v] : NONE;
      page_number (out, of == NONE ? -1 : (double)of, 0);
      if (of == NONE)
        continue;
      members[of] += v != source->network->me;
      if (page_has_place (source, v))
        rgb[of] = source->drawing->rgb[v];
    }
  g_string_append_c (out, ']');
}

void
page_circles_append (GString *out, const struct page_source *source)
{
  const struct clusters *clusters = &source->measures->clusters;
  g_autofree guint32 *rgb = g_new0 (guint32, clusters->count + 1);
  g_autofree guint32 *members = g_new0 (guint32, clusters->count + 1);
  guint32 coloured = source->drawing->coloured_circles, listed = MIN (coloured, LISTED_MOST);
  guint32 rest = 0;
  members_append (out, source, members, rgb);
  page_member (out, "circles");
  page_open (out, '[');
  for (guint32 c = 0; c < clusters->count; c++)
    {
      g_autofree char *name = text_shown (clusters->cluster[c].name);
      guint32 namesake = c < coloured ? clusters->cluster[c].namesake : NONE;
      circle_append (out, name, rgb[c], namesake);
      if (c < listed)
        page_circle_add (source->controls, c, name, rgb[c], members[c]);
      else
        rest += members[c];
    }
  circle_append (out, "", NO_CIRCLE, NONE); /* the last one, as -1 counts from the end */
  g_string_append_c (out, ']');
  if (listed > 0 && listed < clusters->count)
    page_circles_rest (source->controls, clusters->count - listed, listed == coloured, rest);
}
