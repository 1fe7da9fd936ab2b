/* label.h - names beside their people: what the two steps share. */
#ifndef LAYOUT_LABEL_H
#define LAYOUT_LABEL_H

#include "layout/map.h"

struct box
{
  double left, top, right, bottom;
};

/* One place where a name could stand.  A leader runs from x1, y1 at the disc
 * to x2, y2 at the box. */
struct label_candidate
{
  struct box box;
  double cost;              /* 0: best; below the price of no label */
  gboolean leader, crosses; /* crosses: the leader may run over discs */
  double x1, y1, x2, y2;
};

struct label
{
  guint32 node;
  char *text;
  double size, width, ascent, descent;
  double price;         /* of being left out */
  guint32 first, count; /* places of its own */
  guint32 chosen;       /* index into places, or NONE */
};

struct labels
{
  struct label *label;
  guint32 n_labels;
  GArray *place; /* struct label_candidate */
};

/* What a text covers: from its ascent to its descent, as long as it is. */
struct box text_box (const struct scene_text *text);
gboolean boxes_meet (const struct box *a, const struct box *b);
gboolean segment_meets_box (double x1, double y1, double x2, double y2, const struct box *box);

/* cluster_labels.c: no disc, text or leader there, and inside the field? */
gboolean map_box_is_free (const struct map *map, const struct box *box);
struct colour map_name_colour (const struct map *map, guint32 cluster);

/* label_candidates.c: fills the places that no disc and no edge forbids. */
void labels_find_places (struct labels *labels, const struct map *map);
/* label_selection.c: chooses for each label a place or none. */
void labels_choose (struct labels *labels, const struct map *map);

#endif
