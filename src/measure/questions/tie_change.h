/* tie_change.h - what a new tie between two contacts would change for the owner. */
#ifndef MEASURE_TIE_CHANGE_H
#define MEASURE_TIE_CHANGE_H

#include "pln/network.h"

enum figure
{
  FIGURE_SIZE,       /* effective size: redundancy that is added */
  FIGURE_CONSTRAINT, /* constraint, up or down */
  FIGURE_CIRCLES,    /* how little is known of the circles of the two */
  N_FIGURES
};

/* Per contact, as it is known and with the ties assumed so far; a: strengths, p: shares. */
struct neighbourhood
{
  const struct network *network;
  const guint32 *contact; /* not owned */
  guint32 n;
  double tie;      /* weight of a stated tie */
  double *share;   /* p_ia: of the owner's ties */
  double *total;   /* sum of all ties of a */
  double *largest; /* of the ties of a */
  double *through; /* p_ia + sum_q p_iq p_qa */
  double *pull;    /* sum_j through_j a_aj over contacts j: what constrains through a */
  double *known;   /* ties to others than the owner */
};

void neighbourhood_init (struct neighbourhood *hood, const struct network *network,
                         const guint32 *contact, guint32 n);
void neighbourhood_clear (struct neighbourhood *hood);
/* a, b: indices of contacts. */
void tie_changes (const struct neighbourhood *hood, guint32 a, guint32 b, double change[N_FIGURES]);
/* Adds their tie in proportion to its chance. */
void neighbourhood_assume (struct neighbourhood *hood, guint32 a, guint32 b, double chance);

#endif
