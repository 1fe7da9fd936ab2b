/* card_lookup.h - what cards look up by person, gathered in one pass, so that the cards of all
 * people cost no more than the data is long. */
#ifndef REPORT_CARD_LOOKUP_H
#define REPORT_CARD_LOOKUP_H

#include "pln/learning.h"
#include "pln/report.h"

/* The elements of an array by person, in the order of the array: those of person v are
 * element[first[v]] .. element[first[v + 1] - 1]. */
struct by_person
{
  guint32 *first, *element; /* NULL: nothing is known */
};

struct card_lookup
{
  guint32 *days;       /* of contact with the owner; NULL: no owner */
  double *minutes;     /* with the owner, in rows that say how long; NULL: no owner or no log */
  guint32 *timed;      /* these rows */
  guint32 *in_company; /* of these, gatherings of more than the two */
  double *strengths;   /* of the owner's ties with contact, strongest first */
  guint32 n_strengths;
  /* of the arrays of struct learning; sole: topics that so far only this person brings */
  struct by_person step, exchange, source, sole, introduced, introducer;
};

/* The rank of a strength among the owner's ties, from 1. O(log ties). */
guint32 card_lookup_rank (const struct card_lookup *lookup, double strength);
/* What the person brought to the owner, most times first (g_ptr_array_unref; struct topic_source). */
GPtrArray *card_lookup_sources (const struct card_lookup *lookup, const struct learning *learning,
                                guint32 person);
/* The topic of a source if only this person brings it so far, or NULL. */
const struct topic *card_lookup_sole (const struct card_lookup *lookup,
                                      const struct learning *learning,
                                      const struct topic_source *source);

#endif
