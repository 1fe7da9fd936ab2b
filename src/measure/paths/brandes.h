/* brandes.h - state of dependency accumulation from several sources at once, for brandes.c and
 * its kernels. */
#ifndef MEASURE_BRANDES_H
#define MEASURE_BRANDES_H

#include "measure/measure_internal.h"

/* 64 bytes per vertex: 8 doubles or 16 floats; see brandes_lanes.h. */
struct simd_lanes;

/* A search from one source (single_source.c). */
struct single_source
{
  guint32 *steps, *queue, *scale;
  double *paths, *dependency; /* paths: times 2^(512 scale) */
};
struct single_source *single_source_new (guint32 n);
void single_source_free (struct single_source *search);
void single_source_add (struct single_source *search, const struct graph *graph,
                        const double *weight, guint32 source, double *sum, double *squares);

struct brandes
{
  const struct graph *graph;
  const double *weight;
  struct single_source
    *single;     /* NULL unless the graph is deep, or has too many paths for doubles */
  gboolean deep; /* then all that follows is NULL */
  struct simd_lanes *now, *next; /* zero between steps */
  struct simd_lanes *paths;      /* sigma: number of shortest paths */
  struct simd_lanes *dependency; /* delta */
  guint16 *settled;              /* lanes that have reached the vertex */
  guint8 *marked;
  guint32 *touched, n_touched;
  guint32 *active, *passed; /* vertices where now and next are not zero */
  guint32 *vertex;          /* reached vertices, level by level */
  guint16 *arrived;         /* lanes that reached them on this level */
  guint32 *level, n_levels; /* level l: vertex[level[l] .. level[l + 1] - 1] */
  guint32 room_for_levels;
  guint64 rows_left; /* half-ties of vertices not yet reached by all lanes */
  guint16 full;
};

/* Adds the dependencies on up to one vector of sources to sum, and their squares to squares.
 * Returns FALSE and adds nothing if a lane cannot hold the number of paths. All kernels of one
 * type give the same bits. */
#define BRANDES_KERNEL(name)                                                                 \
  gboolean name (struct brandes *brandes, const guint32 *source, guint32 count, double *sum, \
                 double *squares)
BRANDES_KERNEL (brandes_double_plain);
BRANDES_KERNEL (brandes_double_avx2);
BRANDES_KERNEL (brandes_double_avx512);
BRANDES_KERNEL (brandes_float_plain);
BRANDES_KERNEL (brandes_float_avx2);
BRANDES_KERNEL (brandes_float_avx512);

#endif
