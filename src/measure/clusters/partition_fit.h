/* partition_fit.h - how well a partition explains which pairs have ties; see partition_fit.c. */
#ifndef MEASURE_PARTITION_FIT_H
#define MEASURE_PARTITION_FIT_H

#include "pln/network.h"

/* The lower, the better. weight: per tie, 0: not in the search. label: below n_people. NaN below
 * three people. */
double partition_fit_measure (const struct network *network, const double *weight,
                              const guint32 *label);

#endif
