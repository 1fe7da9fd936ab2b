/* sureness.h - the owner's figures in one sample of the contact. */
#ifndef MEASURE_SURENESS_H
#define MEASURE_SURENESS_H

#include "measure/measure_internal.h"

/* Reused for all samples. */
struct ego_sample
{
  guint32 n;       /* contacts of the owner */
  guint32 *place;  /* per person */
  double *through; /* per contact: p_ij + sum_q p_iq p_qj */
  double *largest; /* per contact: of its ties */
  double redundancy;
  guint32 beyond; /* people two steps away */
};

void ego_sample_init (struct ego_sample *sample, const struct network *network);
void ego_sample_clear (struct ego_sample *sample);
/* share: of the weight of each tie that is left, 0: no tie; NULL: all. */
void ego_sample_measure (struct ego_sample *sample, const struct network *network,
                         const float *share, double figure[N_SURE_FIGURES]);
/* n: at least 3. least, most: the values that are possible. */
struct sure_range sure_range_of (double value, const double *sample, guint32 n, double least,
                                 double most);

#endif
