/* label.h - name labels: data shared by candidate generation and selection. */
#ifndef LAYOUT_LABEL_H
#define LAYOUT_LABEL_H

#include "layout/map.h"
#include "layout/drawing/geometry.h"

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

struct box hull_box (const struct scene_hull *hull); /* cluster_labels.c */

/* cluster_labels.c: is the box inside the field, and not over the legend? */
gboolean map_box_is_on_field (const struct map *map, const struct box *box);
/* cluster_labels.c: is it also free of discs, texts and leaders? */
gboolean map_box_is_free (const struct map *map, const struct box *box);
struct colour map_name_colour (const struct map *map, guint32 cluster);

/* label_candidates.c: adds candidates that are free of discs and inside the field, for each label
 * without a chosen position. */
void labels_find_places (struct labels *labels, const struct map *map);
/* label_selection.c: chooses a position for each label, or none, starting from those chosen. */
void labels_choose (struct labels *labels, const struct map *map);

#endif
