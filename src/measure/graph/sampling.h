/* sampling.h - sources drawn by lot, and how far what they say may be off. */
#ifndef MEASURE_SAMPLING_H
#define MEASURE_SAMPLING_H

#include <glib.h>

/* A part of the vertices from which a number of its own is drawn. */
struct stratum
{
  guint32 left;   /* its vertices that are not yet looked at */
  guint32 wanted; /* how many of these are to be drawn: left at most */
};

/* Draws from the vertices from .. to - 1 without replacement: within a stratum, every
 * set of so many is as likely as any other.  stratum_of: per vertex of the graph, which
 * of stratum[] it is in; NULL: all are in the first.  stratum[] counts down to zeros.
 * drawn: of the caller, room for all that are wanted; they come in ascending order.
 * Returns how many.  Cannot fail.  O(to - from), a random number for each vertex that
 * may be drawn or not.
 *
 * Selection sampling: Fan, Muller and Rezucha 1962, "Development of sampling plans by
 * using sequential (item by item) selection techniques and digital computers"; Knuth,
 * The Art of Computer Programming, section 3.4.2, algorithm S. */
guint32 sample_draw (guint32 from, guint32 to, const guint32 *stratum_of, struct stratum *stratum,
                     guint64 seed, guint32 *drawn);

/* What `count` values drawn from n add up to, as they are and squared, says of all:
 * O(1), in the values' unit, or that unit squared. */

/* Half the width of a 95 % interval, in standard errors. */
#define SAMPLED_WIDTH 1.96

/* The variance of the values themselves.  count > 0. */
double sampled_distances (double sum, double squares, double count);
/* The variance of those they were drawn from; 0 for fewer than two values. */
double sampled_variance (double sum, double squares, double count);
/* Half-width of the 95 % interval of their mean.  count > 0. */
double sampled_mean_error (double sum, double squares, double count, double n);
/* Half-width, with 95 % confidence for all n figures together, of the mean of values
 * between 0 and `range`: empirical Bernstein-Serfling inequality (Bardenet and Maillard
 * 2015, theorem 4.3).  count > 0. */
double sampled_mean_bound (double sum, double squares, double count, double n, double range);

/* The widest of the errors of the largest of n > 0 figures, relative.  O(n log n). */
double sampled_top_error (const double *betweenness, const double *error, guint32 n);

#endif
