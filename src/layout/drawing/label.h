/* label.h - name labels: data shared by candidate generation and selection. */
#ifndef LAYOUT_LABEL_H
#define LAYOUT_LABEL_H

#include "layout/map.h"

struct box
{
  double left, top, right, bottom;
};

/* The square of the distance from a point to a box; 0 inside. */
static inline double
square_to_box (double x, double y, const struct box *box)
{
  double dx = x - CLAMP (x, box->left, box->right), dy = y - CLAMP (y, box->top, box->bottom);
  return dx * dx + dy * dy;
}

/* One possible position of a name. A leader line runs from x1, y1 at the disc to x2, y2 at the
 * box. */
struct label_candidate
{
  struct box box;
  double cost; /* 0 is best */
  gboolean leader;
  double x1, y1, x2, y2;
};

struct label
{
  guint32 node;
  char *text;
  double size, width, ascent, descent;
  double price;         /* cost of leaving the label out */
  guint32 first, count; /* its candidates in labels->place */
  guint32 chosen;       /* index into labels->place, or NONE */
};

struct labels
{
  struct label *label;
  guint32 n_labels;
  GArray *place; /* all candidates, struct label_candidate */
};

/* label_geometry.c: the box that a text covers: its measured length, from ascent to descent. */
struct box text_box (const struct scene_text *text);
struct box hull_box (const struct scene_hull *hull); /* cluster_labels.c */
gboolean boxes_meet (const struct box *a, const struct box *b);
gboolean segment_meets_box (double x1, double y1, double x2, double y2, const struct box *box);
double segment_length_in_box (double x1, double y1, double x2, double y2, const struct box *box);
gboolean segments_cross (double x1, double y1, double x2, double y2, double x3, double y3,
                         double x4, double y4);

/* label_candidates.c: may the name of one person lie on the disc of another, smaller one? */
gboolean name_may_cover (const struct map *map, const struct node *own, const struct node *other);

/* cluster_labels.c: is the box inside the field and free of discs, texts and leaders? */
gboolean map_box_is_free (const struct map *map, const struct box *box);
struct colour map_name_colour (const struct map *map, guint32 cluster);

/* label_candidates.c: adds candidates that are free of discs and inside the field, for each label
 * without a chosen position. */
void labels_find_places (struct labels *labels, const struct map *map);
/* label_selection.c: chooses a position for each label, or none, starting from those chosen. */
void labels_choose (struct labels *labels, const struct map *map);

#endif
