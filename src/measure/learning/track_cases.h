/* track_cases.h - who advice would have named on a past day, who else was alike, and what followed. */
#ifndef MEASURE_TRACK_CASES_H
#define MEASURE_TRACK_CASES_H

#include "pln/track_record.h"

/* The log as of one day. */
struct known_day
{
  const struct network *network;
  const struct measures *measures; /* with learning */
};

struct track_case
{
  guint32 stratum; /* only cases of one kind, day and stratum are compared */
  guint8 rank;     /* among those named, from 1; 0: not named */
  guint8 followed, led;
};

/* Adds to cases[kind] (struct track_case) all that a kind named on the past day or might have named.
 * later: the same log as of the end of the window. O(rules + pairs of close contacts). */
void track_cases_find (const struct known_day *past, const struct known_day *later,
                       GArray *const *cases);

#endif
