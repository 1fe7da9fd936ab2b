/* leiden.h - the Leiden algorithm over plain arrays: for leiden.c, its parts
 * and the search for the best clusters. */
#ifndef MEASURE_LEIDEN_H
#define MEASURE_LEIDEN_H

#include <math.h>
#include "measure/measure_internal.h"

/* A graph whose vertices stand for one person or several.  No row holds its
 * own vertex: strength inside counts in mass alone. */
struct level
{
  guint32 n;
  guint32 *offset, *target; /* compressed rows, n + 1 and offset[n] */
  double *weight;           /* of each target */
  double *mass;             /* all strength of a vertex, both ends inside twice */
  guint32 room_n, capacity; /* of arrays that level_merge has made */
};
void level_clear (struct level *level);

/* Those of `level` with one group become one vertex: groups are 0 ... count - 1.
 * merged: all zero, or from before, to be used again. */
void level_merge (const struct level *level, const guint32 *group, guint32 count,
                  struct level *merged);

/* Room for one search at a time on levels of n vertices at most. */
struct leiden
{
  double per_mass;         /* 1 / sum of masses of the whole network */
  double noise;            /* what rounding may make of a gain that is none */
  double *to;              /* strength to each cluster; zero between uses */
  guint32 *near, n_near;   /* clusters where to[] is not zero */
  double *held;            /* mass of each cluster */
  guint32 *size;           /* vertices of each cluster */
  guint32 *spare, n_spare; /* empty clusters */
  guint32 *queue;
  guint8 *queued;
  double *whole;   /* mass of each cluster being refined */
  double *outside; /* strength from a group to the rest of its cluster */
  guint32 *order;
  struct level merged[2]; /* in turn */
  struct rng rng;
};
void leiden_init (struct leiden *leiden, guint32 n, double per_mass);
void leiden_clear (struct leiden *leiden);

/* Gains that differ by rounding alone are alike: else vertices could move in
 * circles for ever, each time for a gain that is none. */
static inline gboolean
leiden_is_better (const struct leiden *leiden, double gain, double best)
{
  return gain > best + 1e-12 * (fabs (gain) + fabs (best)) + leiden->noise;
}

/* Moves vertices between clusters while modularity grows, starting from label[]
 * (values below n).  Returns whether any has moved. */
gboolean leiden_move (struct leiden *leiden, const struct level *level, guint32 *label);
/* Parts each cluster into well connected groups 0 ... count - 1; returns count. */
guint32 leiden_refine (struct leiden *leiden, const struct level *level, const guint32 *label,
                       guint32 *group);
/* Moving, refining and merging until nothing is left to merge, `rounds` times
 * or until a round changes nothing. */
void leiden_run (struct leiden *leiden, const struct level *level, guint32 rounds, guint32 *label);

/* Vertices by group: group g is vertex[start[g] .. start[g + 1] - 1]; start: zero. */
void sort_by_group (const guint32 *group, guint32 n, guint32 count, guint32 *start,
                    guint32 *vertex);
void leiden_shuffle (struct rng *rng, guint32 *list, guint32 count);
/* Labels become 0 ... count - 1 in the order of their first vertices. */
guint32 labels_renumber (guint32 *label, guint32 n, guint32 *capacity);

#endif
