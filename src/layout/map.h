/* map.h - the map under construction. Private to layout. Each file adds one kind of shape to
 * the scene, in the order of map_scene. */
#ifndef LAYOUT_MAP_H
#define LAYOUT_MAP_H

#include "pln/format.h"
#include "layout/placement/radial.h"
#include "layout/drawing/theme.h"

enum
{
  FIRST_OF_ALL = 50, /* by rank: they are named, and each gives way to no one after them */
  NAMED_CIRCLES_MOST = 24,
  MAP_TIES_MOST = 20000 /* drawn at most; of further lines, the quality is measured on a part */
};

struct area
{
  double x, y, width, height;
};

/* A person on the map. */
struct node
{
  guint32 person;
  guint32 circle;  /* index into scene->circle */
  guint32 cluster; /* NONE: grey */
  double x, y, r;
  double score; /* 0 .. 1, of the measure shown by size */
  guint32 rank; /* by score, the largest first */
  gboolean must_label;
  gboolean owner;
  gboolean names_circle; /* whose title is this one's name, in its colour */
  gboolean named;        /* the name is on the map */
  gboolean settled;      /* around a hub or in rows: stays where it was placed */
  double name_size, name_width, name_height; /* pixels; 0: not to be named */
};

enum
{
  PERSON_NAME_CELLS = 24 /* at most, of a person's name */
};

/* How a cluster is drawn. */
struct cluster_style
{
  struct colour fill, outline;
  guint8 mark;
  gboolean shown; /* FALSE: too small for its own colour */
};

/* Counts for the legend and the caption: ties between people on the map, ties of each line
 * kind, and names that found a position. Loud, inside, uncoloured and between add up to ties. */
struct legend_counts
{
  guint32 ties, drawn_ties;        /* without the owner's; fewer are drawn if there are too many */
  guint32 loud[N_EMPHASES];        /* drawn to be seen first */
  guint32 of_kind[N_EMPHASES];     /* loud or not */
  gboolean everywhere[N_EMPHASES]; /* so that none is loud */
  guint32 inside, uncoloured;      /* within circles with a colour of their own, and without */
  guint32 between;                 /* different circles */
  guint32 clear, dormant;          /* clear: drawn in full where dormant ties are faint */
  guint32 inferred, stated;        /* stated: without contact */
  guint32 own, at_risk, all_at_risk, own_dormant; /* of the owner; not all are drawn as at risk */
  guint32 sole;                                   /* people who are the only source of a topic */
  guint32 labels, labels_wanted;
};

struct map
{
  const struct network *network;
  const struct measures *measures;
  const struct map_options *options;
  text_measure measure;
  gpointer measure_data;
  struct scene *scene;
  struct theme theme;
  double unit; /* 1 on a page of the default size */

  gboolean with_me;
  guint32 n_rings;       /* 0: not a radial layout */
  struct ring_plan plan; /* rings and sectors */
  gboolean pinned;       /* positions are already page pixels */
  gboolean hub;          /* one person holds all of it together: placement/hub.h */
  gboolean star;         /* every tie is the owner's: rings by strength */
  /* Of a star: what distance means; are all ties equal, and on more circles than one? */
  gboolean distance_is_strength, ties_are_equal, equals_are_apart;
  const char *size_by; /* measure shown by size */
  double size_most;    /* largest value of that measure */
  struct node *node;
  guint32 n_nodes;
  guint32 n_spokes;  /* of them, the last */
  gboolean crowded;  /* a map of circles: only the first of each are named, others are dots */
  guint32 *by_rank;  /* nodes, the largest first */
  char **short_name; /* per person; NULL: the name is short */
  guint32 *node_of;  /* per person; NONE: not on the map */
  guint32 *alone;
  guint32 n_alone;             /* people for the tray */
  guint32 n_pairs;             /* in rows: placement/pair_rows.h */
  guint32 n_mere;              /* people without any contact, who are not drawn */
  struct cluster_style *style; /* per cluster */

  const char *period_word; /* "quarter" or "year" with one panel each; else NULL */

  struct area page, field; /* the whole page; the part for the network */
  struct area tray;        /* height 0: nobody is without ties */
  struct area legend;      /* maximum size; the field may extend below it */

  gboolean quiet_ties_are_mute; /* too many for tooltips */
  gboolean mostly_dormant;      /* so that the others have the mark, not the dormant ones */
  struct legend_counts counts;
  GArray *hull_circle; /* guint32: circle of each hull in the scene */
};

/* nodes.c: who is drawn, scores, radii. */
void map_find_people (struct map *map, const double *xy);
void map_size_people (struct map *map);
struct cluster_style map_owner_style (const struct map *map);
gboolean node_name_is_bold (const struct node *node);
gboolean node_wants_name (const struct map *map, const struct node *node);
double map_prominence (double score); /* 0 for the smallest disc, 1 for the largest; by radius */
/* map_owner.c */
gboolean tie_is_own (const struct map *map, const struct tie *tie);
void map_place_owner (const struct map *map, double *xy);  /* xy as in layout_positions */
void map_centre_owner (struct map *map);                   /* once all but spokes have places */
guint8 *map_find_mere_connections (const struct map *map); /* per person; g_free */
guint8 *map_find_sole_sources (const struct map *map);     /* per person; g_free */
/* spokes.c: people who only know the owner are the last of the nodes, the strongest first; their
 * places, when all others have theirs. */
gboolean person_is_spoke (const struct map *map, const double *xy, guint32 person);
void map_order_spokes (struct map *map);
void map_place_spokes (struct map *map);
/* settled.c: who stands around a hub, or is one, or in rows of pairs. */
void map_find_settled (struct map *map);
/* star.c: is every tie the owner's? Then the strongest contacts stand nearest, if the map says that
 * distance is strength. */
gboolean map_is_star (const struct map *map);
void map_place_star (struct map *map);
void map_part_star (struct map *map); /* discs that overlap, along their circles */
/* circles.c: has it a colour and a title? Is it one of the many small ones in a network of over
 * 1,000 people, where nobody reads who is in a pair? */
gboolean map_circle_is_coloured (const struct map *map, guint32 circle);
gboolean map_circle_is_small (const struct map *map, guint32 circle);
/* "" for NONE. */
const char *map_circle_title (const struct map *map, guint32 circle);
/* Cut in the middle if the title of another circle begins like it. Free with g_free. */
char *map_circle_title_cut (const struct map *map, guint32 circle, glong cells);
char *map_circle_title_within (const struct map *map, guint32 circle, double size, gboolean bold,
                               double width);
/* palette.c: which circles have a colour, and which. */
void map_choose_shown (struct map *map);
void map_choose_colours (struct map *map);
struct cluster_style map_cluster_style (const struct map *map, guint32 cluster);
/* page.c: title, legend, caption, and the remaining field. */
gboolean map_divide_page (struct map *map, GError **error);
gboolean map_legend_covers (const struct map *map, double left, double top, double right,
                            double bottom);
/* legend.c: maximum height. */
double map_legend_height (const struct map *map);
/* isolates.c: height of the tray below a field of this size. */
double map_tray_height (const struct map *map, double width, double height);
/* fit_page.c */
void map_fit (struct map *map);
/* Moves everybody together to where they were fitted, after some have moved. */
void map_return_home (struct map *map);
double map_median_tie (const struct map *map);       /* length; 0: no ties */
struct area map_inner_field (const struct map *map); /* without the margin for discs and names */
/* name_room.c: font sizes, once the field is known; and room for names, by moving people apart. */
/* Pixels. */
double map_least_name_size (const struct map *map);
void map_size_names (struct map *map);
void map_make_room_for_names (struct map *map);
/* overlap_removal.c */
void map_remove_overlaps (struct map *map);
void map_part_discs (struct map *map); /* those that still overlap */
/* crossing_reduction.c */
void map_reduce_crossings (struct map *map);
/* small_multiples.c: everything between title and legend, if there are periods. */
gboolean map_draw_panels (struct map *map, GError **error);
/* cut_ties.c: per tie, how many people on the map its loss would cut off from the rest;
 * 0: there is another way. Free with g_free. */
guint32 *map_people_cut_off (const struct map *map);
/* The shapes. */
void map_draw_rings (struct map *map); /* ring_guides.c */
void map_name_rings (struct map *map);
void map_draw_hulls (struct map *map);
void map_draw_ties (struct map *map);
/* tie_marks.c: draw over the line what tells it from others where hues do not. */
void map_split_line (struct map *map, struct scene_line line);
void map_break_line (struct map *map, struct scene_line line);
void map_draw_people (struct map *map);
void map_draw_tray (struct map *map);
void map_draw_labels (struct map *map);
void map_draw_cluster_names (struct map *map);
void map_draw_missing_cluster_names (struct map *map); /* of people who have no name on the map */
void map_draw_legend (struct map *map);
void map_draw_title (struct map *map);
void map_draw_caption (struct map *map);

/* map_text.c: one line of text, measured, with its anchor at x, y. */
struct text_style
{
  enum scene_group group;
  double size;
  gboolean bold;
  enum anchor anchor;
  struct colour colour;
};
double map_add_text (struct map *map, struct text_style style, double x, double y,
                     const char *text);
double map_text_width (const struct map *map, double size, gboolean bold, const char *text);
/* To this many characters with an ellipsis: at the end, or between start and end. g_free. */
typedef char *(*text_cutter) (const char *text, glong cells);
char *text_cut (const char *text, glong cells);
char *text_cut_middle (const char *text, glong cells);
gboolean texts_begin_alike (const char *one, const char *other, glong cells);
/* names_cut.c: the person's name, cut at the end, or in the middle if another name begins like it:
 * people are sorted by name, so that one is next to it. Up to PERSON_NAME_CELLS, no two names look the
 * same unless they differ in nothing that fits. */
void map_shorten_names (struct map *map);
void map_forget_short_names (struct map *map);
char *map_name_cut (const struct map *map, guint32 person, glong cells);
/* The text, cut with an ellipsis if it exceeds the width. Free with g_free. */
char *map_text_within (const struct map *map, double size, gboolean bold, const char *text,
                       double width);
char *map_text_cut_within (const struct map *map, double size, gboolean bold, const char *text,
                           double width, text_cutter cutter);
void value_append (GString *out, double value); /* two digits, or a whole number */

#endif
