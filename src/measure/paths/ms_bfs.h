/* ms_bfs.h - state of a search from 512 sources at once, for ms_bfs.c and its kernels. */
#ifndef MEASURE_MS_BFS_H
#define MEASURE_MS_BFS_H

#include "measure/measure_internal.h"

/* One bit for each of 512 sources, in two halves of 256 bits: the widest register without
 * AVX-512. */
typedef guint64 half __attribute__ ((vector_size (32)));
struct source_bits
{
  half low, high;
};

enum
{
  SOURCE_WORDS = 512,
  UNITS = 4096
};

/* Counts at one vertex. */
struct distance_counts
{
  guint64 distance; /* sum of d */
  guint64 inverse;  /* sum of 1/d, in units */
  guint32 at[3];    /* sources at distance 1, 2, 3 */
  guint32 reached;
};

/* Sums over the sources beyond the exact steps, if sources are sampled. */
struct far_sums
{
  guint64 distance, distance_squared;
  guint64 inverse, inverse_squared; /* in units */
  guint32 count;
};

/* `count` more sources at a distance; inverse: 1 / distance and its square, in units. */
static inline void
far_add_sources (struct far_sums *far, guint32 count, guint32 distance, guint64 inverse,
                 guint64 inverse_squared)
{
  far->count += count;
  far->distance += (guint64)count * distance;
  far->distance_squared += (guint64)count * distance * distance;
  far->inverse += count * inverse;
  far->inverse_squared += count * inverse_squared;
}

struct source_search
{
  const struct graph *graph;
  guint32 from, to;                      /* range of the component's vertices */
  struct source_bits full;               /* the sources of this batch */
  struct source_bits *seen, *now, *next; /* visited earlier, current front, next front */
  guint32 *front, n_front;               /* vertices where now is not zero */
  guint32 *arrivals, n_arrivals;         /* vertices where next is not zero */
  guint32 *touched;
  struct distance_counts *counts;
  struct far_sums *far; /* NULL: all are sources, nothing is estimated */
  guint32 exact_steps;  /* far counts beyond these */
  const guint64 *unit;  /* round (units / d), [UNITS] */
  guint64 units;
};

/* A component of more than one vertex, and the sources of its searches. */
struct component_sources
{
  guint32 from, to;
  const guint32 *source;
  guint32 n_sources;
  gboolean sampled;
  guint32 exact_steps; /* if sampled: people within these are counted exactly */
  guint32 depth;       /* at least; 0 in small components */
  gboolean one_by_one; /* how it is searched */
};
gboolean component_is_too_large (const struct graph *graph,
                                 const struct component_sources *component,
                                 const struct distances *distances);
/* Chooses the sources (sorted) and the exact steps. source: room for all vertices of the
 * component. */
void component_draw_sources (const struct graph *graph, const struct distances *distances,
                             guint32 *source, struct component_sources *component);

struct near_counts
{
  guint32 at[3]; /* people at distance 1, 2, 3 */
};
/* Number of steps that k_hop_count can count while reading at most this many rows. */
guint32 k_hop_steps (const struct graph *graph, const struct component_sources *component,
                     double rows_at_most);
/* near: per vertex of the graph. */
void k_hop_count (const struct graph *graph, const struct component_sources *component, int threads,
                  struct near_counts *near);

/* What is known about a sampled component; arrays per vertex of the ordered graph. */
struct estimating
{
  const struct component_sources *component;
  const guint32 *vertex; /* number in the original graph */
  guint32 people;        /* in the whole graph */
  const struct distance_counts *counts;
  const struct far_sums *far;
  const struct near_counts *near;
  double units;
};
void component_estimate (const struct estimating *from, struct distances *distances);

/* Searches from up to BRANDES_LANES sources of one component. */
void search_batch_plain (struct source_search *search, const guint32 *source, guint32 count);
void search_batch_avx2 (struct source_search *search, const guint32 *source, guint32 count);

/* The same from one source after the other: the same sums. Where the sources of a batch would reach most
 * vertices on steps of their own, or the component is tiny, this is faster. O(count m). */
void search_one_by_one (struct source_search *search, const guint32 *source, guint32 count);

#endif
