/* chance.h - the chance that two people meet again within 30 or 90 days. */
#ifndef NETWORK_CHANCE_H
#define NETWORK_CHANCE_H

#include "pln/network.h"

/* What a day knows of a tie. */
struct tie_signs
{
  double contact;          /* days of contact, each counting half after 180 days */
  double steady;           /* the part of it that does not fade */
  double days;             /* days of contact, however long ago */
  gint32 quiet_days;       /* since the two met; >= 0 */
  gint32 unseen_days;      /* since the one who has been away longer was seen with anybody */
  gint32 both_unseen_days; /* since either of them was seen with anybody */
  double busy_days;        /* on which the busier one was seen, each counting half after 30 days */
  gint32 usual_days;       /* silence that is usual for the two; see usual_silence */
  guint32 gaps;            /* between their days of contact */
  double log_overdue; /* ln of how far the silence of the whole log is beyond its longest; 0: not */
  double log_young;   /* ln of how much more contact a log without a beginning would show */
};

/* ln (1 + days). */
double log_of_days (gint32 days);
/* The signs as terms to be weighted. */
void tie_signs_terms (const struct tie_signs *signs, double term[N_CHANCE_TERMS]);
/* x */
static inline double
score_of_terms (const struct chance_model *model, const double term[N_CHANCE_TERMS])
{
  double x = 0;
  for (guint k = 0; k < N_CHANCE_TERMS; k++)
    x += model->weight[k] * term[k];
  return x;
}

/* 1 - 1 / sqrt (1 + 2 e^x), from cubic pieces between values in a table; the error is below 1e-9. */
double chance_curve (double x);
/* The same to nine decimals, as processors differ in the last bits of exp. */
double chance_of_score (double x);

/* What a tie looked like on a past day, and whether the two met within the window. */
struct chance_case
{
  double term[N_CHANCE_TERMS];
  gboolean met;
  double weight; /* cases that it stands for */
};

/* chance_fit.c: the model of a log of which nothing is known, for a window of 10, 30 or 90 days. */
struct chance_model chance_prior (gint32 window_days);
/* Fits a model to n cases, drawn towards what it is already; the same for any number of threads. O(n). */
void chance_model_fit (struct chance_model *model, const struct chance_case *item, gsize n,
                       int threads);
/* A first guess for a window three times as long. */
void chance_model_lengthen (struct chance_model *model);

#endif
