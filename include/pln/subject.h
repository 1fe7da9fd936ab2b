/* subject.h - what people talk about and work on: topics of rows, fields and tags of contacts. */
#ifndef PLN_SUBJECT_H
#define PLN_SUBJECT_H

#include "pln/network.h"

enum subject_bond /* of a person with a subject; a set of bits */
{
  SUBJECT_FIELD = 1, /* it is the person's field */
  SUBJECT_TAG = 2
};

/* One subject, however the data writes it: case, accents, blanks and hyphens do not matter. */
struct subject
{
  const char *name; /* as the data writes it, or NULL: it is not in the data */
  guint8 *is_topic; /* per topic of the log */
  guint8 *bond;     /* per person: set of enum subject_bond */
  guint32 n_topics; /* topics that are this one: spellings that the log keeps apart */
  guint8 bonds;     /* of all people */
};

/* O(topics + people). Clear with subject_clear. The network must have a log. */
void subject_find (const struct network *network, const char *text, struct subject *subject);
void subject_clear (struct subject *subject);
/* The topic, field or tag that somebody who writes the text may mean, or NULL: one with at most two
 * typing errors, or the first that has its words in it. O(topics + people). */
const char *subject_nearest (const struct network *network, const char *text);

#endif
