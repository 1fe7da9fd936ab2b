/* recognisable.h - who can be recognised by what is shown of them. */
#ifndef ANONYMISE_RECOGNISABLE_H
#define ANONYMISE_RECOGNISABLE_H

#include "pln/network.h"

/* What somebody who knows a person may know, as the files show it. Texts are not owned. */
struct shown_person
{
  guint32 degree;
  double interactions;
  gint32 first, last;        /* days: the first of a month or quarter; DAY_NONE: undated */
  const char *field, *place; /* or NULL */
};

/* The people of a network, with days as the first of their month, or quarter. Fields and places are
 * left to the caller; g_free. O(people). */
struct shown_person *shown_people_new (const struct network *network, gboolean quarters);

/* Makes all alike in groups of k people or more. O(n log^2 n). */
void shown_people_coarsen (struct shown_person *people, guint32 n, guint32 k);

struct recognisable
{
  guint32 people;       /* all but me */
  guint32 alone;        /* nobody else shows the same */
  guint32 degree_alone; /* nobody else has as many ties */
};

/* degrees: in the data, not as shown. O(people). */
struct recognisable recognisable_count (const struct shown_person *people,
                                        const struct network *network);

#endif
