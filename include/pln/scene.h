/* scene.h - a drawing as plain shapes, made by layout and painted by draw.
 *
 * Unit: CSS pixels (1/96 inch), origin at the top left, y down. All shapes are inside the page
 * and all numbers are finite. PNG, SVG and PDF show exactly these shapes. A contact is only a
 * name here. */
#ifndef PLN_SCENE_H
#define PLN_SCENE_H

#include <glib.h>

struct colour
{
  double red, green, blue, alpha;
}; /* 0 .. 1 */

enum dash
{
  DASH_SOLID,
  DASH_DASHED,
  DASH_DOTTED
};
enum anchor
{
  ANCHOR_START,
  ANCHOR_MIDDLE,
  ANCHOR_END
};

/* Painted in this order. */
enum scene_group
{
  GROUP_HULLS,
  GROUP_TIES,
  GROUP_BRIDGES,
  GROUP_CONTACTS,
  GROUP_CLUSTER_NAMES,
  GROUP_LABELS,
  GROUP_LEGEND,
  GROUP_CAPTION,
  N_SCENE_GROUPS
};

/* How prominently a tie is drawn. */
enum emphasis
{
  EMPHASIS_QUIET,
  EMPHASIS_SCOUT,
  EMPHASIS_LONG_TIE,
  EMPHASIS_ONLY_WAY,
  N_EMPHASES,                   /* of ties among others; */
  EMPHASIS_AT_RISK = N_EMPHASES /* of the owner's */
};

struct scene_line /* a tie, a leader line or a legend sample */
{
  enum scene_group group;
  double x1, y1, x2, y2, width;
  struct colour colour;
  enum dash dash;
  char *kind;   /* class: "anchor", "scout", "bridge dormant" ...; NULL if not a tie */
  guint32 a, b; /* circles it joins (index into scene.circle), G_MAXUINT32: none */
  char *tooltip;
  enum emphasis emphasis;
};

struct scene_circle
{
  enum scene_group group;
  double x, y, r, outline_width;
  struct colour fill, outline;
  enum dash outline_dash;
  guint8 mark;    /* second cue besides hue: 0 none, 1 dot, 2 ring, 3 cross, 4 bar ... */
  guint32 person; /* in the network; G_MAXUINT32 in legends and panels (several circles each) */
  char *id;       /* stable, unique: "c12"; NULL in the legend */
  char *name;     /* name of the contact as shown */
  char *cluster;  /* name of the cluster, or "" */
  char *tooltip;
};

struct scene_hull /* closed outline, straight segments */
{
  enum scene_group group;
  guint32 count;
  double *x, *y;
  struct colour fill, outline;
  double outline_width;
  char *name;
  guint32 circle; /* of people, which it surrounds; G_MAXUINT32: none */
};

struct scene_text
{
  enum scene_group group;
  double x, y;            /* position on the baseline */
  double size, length;    /* font size; measured width */
  double ascent, descent; /* measured, for checks */
  gboolean bold;
  enum anchor anchor;
  struct colour colour;
  struct colour halo; /* alpha 0: none */
  char *text;         /* UTF-8, one line */
  char *name;         /* data-name: person it labels, or NULL */
};

struct scene_box /* the panel behind the legend */
{
  enum scene_group group;
  double x, y, width, height, radius;
  struct colour fill, outline;
};

struct scene
{
  double width, height;
  struct colour background;
  char *title, *description; /* for screen readers */
  char *size_words;          /* what the sizes of people show; NULL: all are alike */
  guint32 coloured_groups;   /* of people, the largest: they have a colour */
  GArray *hull, *line, *circle, *text, *box; /* of the structs above, owned */
};

/* Width, ascent and descent of one line of text in pixels. Layout receives it as a callback, so
 * that its tests do not depend on fonts. */
struct text_extents
{
  double width, ascent, descent;
};
typedef void (*text_measure) (const char *text, double size, gboolean bold,
                              struct text_extents *extents, gpointer data);

struct scene *scene_new (double width, double height);
void scene_free (struct scene *scene);
/* Each takes ownership of the strings and arrays in the shape. */
void scene_add_line (struct scene *scene, struct scene_line line);
guint32 scene_add_circle (struct scene *scene, struct scene_circle circle);
void scene_add_hull (struct scene *scene, struct scene_hull hull);
void scene_add_text (struct scene *scene, struct scene_text text);
void scene_add_box (struct scene *scene, struct scene_box box);

#endif
