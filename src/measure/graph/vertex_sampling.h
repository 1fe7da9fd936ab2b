/* vertex_sampling.h - randomly sampled sources, and the errors of estimates based on them. */
#ifndef MEASURE_VERTEX_SAMPLING_H
#define MEASURE_VERTEX_SAMPLING_H

#include <glib.h>

/* An exact computation that would take longer than this is replaced by an estimate from so many
 * sources, or fewer if even that takes long. */
#define EXACT_SECONDS_MOST 5.0
#define SAMPLED_SOURCES 4096

/* A part of the vertices that is sampled separately. */
struct stratum
{
  guint32 left;   /* its vertices not yet considered */
  guint32 wanted; /* number still to draw from these; at most left */
};

/* Draws vertices from .. to - 1 without replacement. Within a stratum, every set of the wanted
 * size is equally likely. stratum_of: index into stratum[] per vertex of the graph; NULL: all
 * are in the first. stratum[] is counted down to zeros. drawn: owned by the caller, with room
 * for all that are wanted; filled in ascending order. Returns the number drawn. Cannot fail.
 * O(to - from), one random number per vertex that may or may not be drawn.
 *
 * Selection sampling: Fan, Muller and Rezucha 1962, "Development of sampling plans by using
 * sequential (item by item) selection techniques and digital computers"; Knuth, The Art of
 * Computer Programming, section 3.4.2, algorithm S. */
guint32 sample_draw (guint32 from, guint32 to, const guint32 *stratum_of, struct stratum *stratum,
                     guint64 seed, guint32 *drawn);

/* Estimates for all n values from the sum and the sum of squares of `count` sampled values.
 * O(1). Results are in the unit of the values, variances in its square. */

/* Half-width of a 95% confidence interval, in standard errors. */
#define SAMPLED_WIDTH 1.96

/* Variance of the sampled values themselves. count > 0. */
double sampled_distances (double sum, double squares, double count);
/* Estimated variance of all values; 0 for fewer than two sampled values. */
double sampled_variance (double sum, double squares, double count);
/* Half-width of the 95% confidence interval of the mean. count > 0. */
double sampled_mean_error (double sum, double squares, double count, double n);
/* Half-width for the mean of values between 0 and `range`, with 95% confidence for all n means
 * together: empirical Bernstein-Serfling inequality (Bardenet and Maillard 2015, theorem 4.3).
 * count > 0. */
double sampled_mean_bound (double sum, double squares, double count, double n, double range);

/* The largest relative error among the largest of n > 0 values. O(n log n). */
double sampled_top_error (const double *betweenness, const double *error, guint32 n);

#endif
