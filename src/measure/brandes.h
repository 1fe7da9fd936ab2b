/* brandes.h - the state of a search from eight sources at once: for brandes.c
 * and the kernels it chooses from. */
#ifndef MEASURE_BRANDES_H
#define MEASURE_BRANDES_H

#include "measure/parts.h"

/* Eight numbers, one for each source, in two halves: the widest that machines
 * without AVX-512 hold in a register. */
typedef double half __attribute__ ((vector_size (32)));
typedef gint64 half_bits __attribute__ ((vector_size (32)));
struct lanes
{
  half low, high;
};

struct brandes
{
  const struct graph *graph;
  const double *weight;
  struct lanes *now, *next;            /* zero between steps */
  struct lanes *paths;                 /* sigma: number of shortest paths */
  struct lanes *dependency;            /* delta */
  guint8 *settled;              /* lanes that have reached the vertex */
  guint8 *marked;
  guint32 *touched, n_touched;
  guint32 *active, *passed;     /* where now, and next, are not zero */
  guint32 *vertex;              /* level after level: who is reached */
  guint8 *arrived;              /* and by which lanes */
  guint32 *level, n_levels;     /* level l: vertex[level[l] .. level[l + 1] - 1] */
  guint32 room_for_levels;
  guint64 rows_left;            /* of vertices with lanes to come */
  guint8 full;
};

void brandes_add_plain (struct brandes *brandes, const guint32 *source, guint32 count,
                        double *sum, double *squares);
void brandes_add_avx2 (struct brandes *brandes, const guint32 *source, guint32 count,
                       double *sum, double *squares);

#endif
