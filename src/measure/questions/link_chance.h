/* link_chance.h - the chance that two contacts know each other; see link_chance.c. */
#ifndef MEASURE_LINK_CHANCE_H
#define MEASURE_LINK_CHANCE_H

#include "measure/questions/pair_evidence.h"

/* What each feature weighs before anything is known. */
extern const double link_weight_prior[N_PAIR_FEATURES];

/* The chance of each pair, fitted to those that are known; g_free. */
double *link_chances (const struct pair_evidence *evidence);

#endif
