/* leiden.h - the Leiden algorithm over plain arrays, for leiden.c, its parts, and the search
 * for the best partition. */
#ifndef MEASURE_LEIDEN_H
#define MEASURE_LEIDEN_H

#include <math.h>
#include "measure/clusters/cluster_objective.h"

/* A graph whose vertices represent one or more people. There are no loops: strength inside a
 * vertex is only part of its mass. */
struct level
{
  guint32 n;
  guint32 *offset, *target; /* compressed rows, n + 1 and offset[n] */
  double *weight;           /* of each target */
  double *mass;             /* sum over the people of the vertex; see cluster_objective.h */
  guint32 room_n, capacity; /* capacity of the arrays made by level_merge */
};
void level_clear (struct level *level);

/* Merges the vertices of each group into one vertex. Groups are 0 ... count - 1. merged: all
 * zero, or a previous result whose memory is reused. */
void level_merge (const struct level *level, const guint32 *group, guint32 count,
                  struct level *merged);

/* Working memory for one search at a time, on levels of at most n vertices. */
struct leiden
{
  double cost_of_pair;     /* as in the objective */
  double noise;            /* rounding error that a zero gain may have */
  double *to;              /* strength to each cluster; zero between uses */
  guint32 *near, n_near;   /* clusters where to[] is not zero */
  double *held;            /* mass of each cluster */
  guint32 *size;           /* number of vertices in each cluster */
  guint32 *spare, n_spare; /* empty clusters */
  guint32 *queue;
  guint8 *queued;
  double *whole;   /* mass of each cluster being refined */
  double *outside; /* strength from a group to the rest of its cluster */
  guint32 *order;
  struct level merged[2]; /* used alternately */
  struct rng rng;
};
void leiden_init (struct leiden *leiden, guint32 n, const struct cluster_objective *objective);
void leiden_clear (struct leiden *leiden);

/* Gains that differ only by rounding count as equal. Otherwise vertices could move in circles
 * forever, each move for a gain of zero. */
static inline gboolean
leiden_is_better (const struct leiden *leiden, double gain, double best)
{
  return gain > best + 1e-12 * (fabs (gain) + fabs (best)) + leiden->noise;
}

/* Splits each cluster into well connected groups 0 ... count - 1. Returns count. */
guint32 leiden_refine (struct leiden *leiden, const struct level *level, const guint32 *label,
                       guint32 *group);
/* Repeats rounds of moving, refining and merging, at most `rounds` or until a round changes
 * nothing. */
void leiden_run (struct leiden *leiden, const struct level *level, guint32 rounds, guint32 *label);

/* Counting sort by group: group g is vertex[start[g] .. start[g + 1] - 1]. start must be zero. */
void sort_by_group (const guint32 *group, guint32 n, guint32 count, guint32 *start,
                    guint32 *vertex);
void leiden_shuffle (struct rng *rng, guint32 *list, guint32 count);
/* Renumbers labels 0 ... count - 1 in the order of their first vertices. Returns count. number_of:
 * scratch, one entry per old label. */
guint32 labels_renumber (guint32 *label, guint32 n, guint32 *number_of);

#endif
