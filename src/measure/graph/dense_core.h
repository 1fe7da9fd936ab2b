/* dense_core.h - triangles among people who are mostly tied to each other.
 *
 * There are too many to visit one by one: 4.5 billion among 3,000 people who all have ties. But there
 * a matrix of the ties is hardly larger than their list, and counts and sums over triangles are
 * products of its rows: a word of 64 bits, or eight numbers, at a time. All other triangles are
 * visited (triangles.c). */
#ifndef MEASURE_DENSE_CORE_H
#define MEASURE_DENSE_CORE_H

#include "measure/measure_internal.h"

/* The people with most ties, if at least half of the pairs among them are tied, and they are many. */
struct dense_core
{
  guint32 n;       /* 0: there is none */
  guint32 words;   /* of 64 bits, in a row of n bits */
  guint32 *vertex; /* [n], ascending */
  guint32 *place;  /* per vertex of the graph: its index in vertex[]; NONE: outside */
};

/* O(n + m). */
void dense_core_find (const struct graph *graph, struct dense_core *core);
void dense_core_clear (struct dense_core *core);

/* Visits each triangle that has a corner outside of the core. */
void triangles_visit_outside (const struct graph *graph, const struct dense_core *core,
                              triangle_visitor visit, void *data);

/* Does the tie belong into the row of the vertex `from`? */
typedef gboolean (*tie_filter) (guint32 tie, guint32 from, const void *data);
/* A row of bits per member, set for the members it is tied to; filter NULL: all ties. [n x words];
 * g_free. */
guint64 *core_bits_new (const struct dense_core *core, const struct graph *graph, tie_filter filter,
                        const void *data);

/* Adds the number of members that both ends of a tie inside the core have ties with, of those that the
 * filter lets pass. shared: per tie. O(ties x words). */
void core_add_shared (const struct dense_core *core, const struct graph *graph, tie_filter filter,
                      const void *data, guint32 *shared);

/* The circles of the members, as rows of bits. */
struct core_circles
{
  guint32 words;
  guint32 *of;   /* per member: the row of its circle; NONE: no circle */
  guint64 *bits; /* a row for each circle */
  guint64 *any;  /* a row: members with a circle */
};
/* circle: per vertex of the graph. */
void core_circles_find (const struct dense_core *core, const guint32 *circle,
                        struct core_circles *circles);
void core_circles_clear (struct core_circles *circles);

/* Members with ties to both of a tied pair, by their circles. */
struct circle_counts
{
  guint32 all;   /* with a circle */
  guint32 own;   /* in the circle of the member itself */
  guint32 other; /* in that of the other one */
};
struct circle_counts core_count_by_circle (const struct core_circles *circles, const guint64 *row,
                                           const guint64 *other_row, guint32 member, guint32 other);

/* Number of bits that are set in all three rows; mask NULL: in both. O(words). */
guint32 bits_count_shared (const guint64 *row, const guint64 *other, const guint64 *mask,
                           guint32 words);

/* Sums of rows of a square matrix, for CORE_SUMS sets of factors at a time. */
enum
{
  CORE_SUMS = 6,
  CORE_PANEL = 8
};
typedef double core_quad __attribute__ ((vector_size (32)));
struct core_panel_row
{
  core_quad low, high;
};
/* Eight columns after the other, so that a product reads memory from one end to the other. Filled
 * with zeros. */
struct core_matrix
{
  guint32 n, panels;
  struct core_panel_row *row; /* [panels][n] */
};
void core_matrix_init (struct core_matrix *matrix, guint32 n);
void core_matrix_clear (struct core_matrix *matrix);
void core_matrix_set (struct core_matrix *matrix, guint32 row, guint32 column, double value);
/* sum[column][k]: over the rows, in ascending order, of factor[row][k] x the row. Both have
 * CORE_SUMS numbers per row or column. The same bits on every machine. O(CORE_SUMS n^2). */
void core_matrix_add_rows (const struct core_matrix *matrix, const double *factor, double *sum);

/* The same for a kind of processor. */
void core_add_rows_plain (const struct core_matrix *matrix, const double *factor, double *sum);
void core_add_rows_avx2 (const struct core_matrix *matrix, const double *factor, double *sum);
guint32 core_count_shared_plain (const guint64 *row, const guint64 *other, const guint64 *mask,
                                 guint32 words);
guint32 core_count_shared_avx2 (const guint64 *row, const guint64 *other, const guint64 *mask,
                                guint32 words);

#endif
