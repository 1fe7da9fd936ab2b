/* spread.h - the state of a search from 512 sources at once: for spread.c and
 * the kernels it chooses from. */
#ifndef MEASURE_SPREAD_H
#define MEASURE_SPREAD_H

#include "measure/parts.h"

/* A bit for each of 512 sources, in two halves: the widest that machines
 * without AVX-512 hold in a register. */
typedef guint64 half __attribute__ ((vector_size (32)));
struct lanes
{
  half low, high;
};

enum { LANES = 512, UNITS = 4096 };

/* What has been counted at a vertex. */
struct tally
{
  guint64 distance;             /* sum of d */
  guint64 inverse;              /* sum of 1/d, in units */
  guint32 at[3];                /* sources at distance 1, 2, 3 */
  guint32 reached;
};

struct search
{
  const struct graph *graph;
  guint32 from, to;             /* the component's range of vertices */
  struct lanes full;                   /* the sources of this batch */
  struct lanes *seen, *now, *next;     /* who has been here, is here, arrives here */
  guint32 *front, n_front;      /* where now is not zero */
  guint32 *arrivals, n_arrivals;        /* where next is not zero */
  guint32 *touched;
  struct tally *tally;
  const guint64 *unit;          /* round (units / d), [UNITS] */
  guint64 units;
};

void search_batch_plain (struct search *search, guint32 first, guint32 count);
void search_batch_avx2 (struct search *search, guint32 first, guint32 count);

#endif
