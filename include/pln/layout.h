/* layout.h - from network and measures to a scene. */
#ifndef PLN_LAYOUT_H
#define PLN_LAYOUT_H

#include "pln/measure_table.h"
#include "pln/scene.h"

enum map_layout
{
  LAYOUT_FORCE,
  LAYOUT_RINGS,
  LAYOUT_QUICK /* like LAYOUT_FORCE, from a single run */
};
enum map_periods
{
  PERIODS_NONE,
  PERIODS_QUARTER,
  PERIODS_YEAR
};
enum map_theme
{
  THEME_LIGHT,
  THEME_DARK,
  THEME_PRINT
};

#define LABELS_ALL G_MAXUINT32
#define LABELS_NONE 0

/* CSS pixels, default. */
#define PAGE_WIDTH 1600
#define PAGE_HEIGHT 1200

struct map_options
{
  enum map_layout layout;
  enum map_theme theme;
  enum map_periods periods; /* one panel per period, on one page */
  double width, height;     /* CSS pixels, above 0 */
  gboolean size_auto;       /* grow the page until enough labels fit */
  guint32 labels;           /* maximum number */
  gboolean without_me;      /* do not draw the owner */
  guint64 seed;
  const char *size_by;  /* a measure that measure_sizes_circles; NULL: strength if there is an
                         * owner, else betweenness */
  const char *rings_by; /* attribute for sectors; NULL: cluster */
  const char *title;    /* NULL: made from the data */
  const char *source;   /* name of the file, for a title; or NULL */
  int threads;
  const double *pin; /* page pixels, x and y of each person, NaN: free; or NULL */
};

/* Defaults: force layout on a light page of the default size, all names, seed 1, one thread,
 * the owner drawn. Start from these and change what differs. */
struct map_options map_options_defaults (void);

/* Positions only, in any unit, y down: xy[2 * person], xy[2 * person + 1]. NaN for people who
 * are not placed: isolates, and the owner unless nearly all ties are the owner's. If somebody is pinned,
 * the result is in the unit of options->pin.
 *
 * Deterministic on every machine: the loops use only + - * / and sqrt, and a seeded random
 * number generator of our own. Cost: see src/layout/placement/portfolio.c. */
void layout_positions (const struct network *network, const struct measures *measures,
                       const struct map_options *options, double *xy);

/* Adds the measures that the map shows. */
void map_needs (const struct network *network, const struct map_options *options,
                struct measure_set *set);

/* The whole map. measure returns text extents. Returns NULL and an error if the page is too
 * small to hold anything. Free with scene_free. */
struct scene *map_scene (const struct network *network, const struct measures *measures,
                         const struct map_options *options, text_measure measure,
                         gpointer measure_data, GError **error);

/* Quality of a drawing, from positions and ties only, so that the output of any program can be
 * scored.
 *
 * stress: over pairs in one component, at the best uniform scale; 0 is perfect (Gansner, Koren,
 * North, GD 2004; for the scale Smelser, Miller, Kobourov 2024).
 *
 * kept: neighbourhood preservation. It compares each person's k neighbours with the k people
 * nearest on the page: the share that is in both sets; 1 is perfect (Kruiger et al., EuroVis
 * 2017). kept_2: the same for people within two steps.
 *
 * crossless: one minus the share of crossings among pairs of ties without a common end (after
 * Purchase 2002).
 *
 * angular_resolution: over people with two ties or more, the smallest angle between two ties times
 * the number of ties, as a share of 360 degrees; 1 is perfect (Dunne and Shneiderman 2009). */
struct layout_score
{
  guint32 people, ties;
  double stress, kept, kept_2;
  double crossings, crossless;
  double angular_resolution;
  double length_variation; /* standard deviation / mean of tie lengths */
  gboolean sampled;        /* from 400 people or 3,000 ties */
};

/* xy: as in layout_positions, without NaN. tie: pairs of people, none twice. */
struct layout_score layout_score (guint32 n, const double *xy, const guint32 (*tie)[2],
                                  guint32 count);

/* What a reader sees on a map. The overlaps, names_on_discs and names_off must be 0. */
struct map_stats
{
  guint32 overlaps;      /* pairs of discs */
  guint32 name_overlaps; /* pairs of texts */
  guint32
    names_on_discs; /* but for those of circles, and of large people on their own disc or smaller ones */
  guint32 names_off;
  guint32 names_astray;     /* nearer to another disc than to their own */
  guint32 names_over_large; /* over discs more than half as large as their own */
  double tunnels;           /* share of (tie, third person) pairs where the disc hides the tie */
  struct layout_score score;
  guint32 people, names; /* in the network; those of them who are named */
  double ink;            /* of ties, as a share of the page */
  double area_used;      /* share of 16 x 12 cells with a person in them */
  double aspect;         /* width / height of the network */
  double silhouette;     /* of clusters, -1 .. 1; NaN with fewer than two */
};

struct map_stats map_measure_quality (const struct scene *scene, const struct network *network,
                                      const struct measures *measures);

#endif
