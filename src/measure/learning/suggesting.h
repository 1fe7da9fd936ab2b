/* suggesting.h - what the kinds of suggestions share. */
#ifndef MEASURE_SUGGESTING_H
#define MEASURE_SUGGESTING_H

#include "measure/learning/ego_contacts.h"

struct advising
{
  struct learning *learning;
  const struct network *network;
  const struct measures *measures;
  guint8 round;
  guint8 *taken; /* per person: already suggested, or not to be contacted */
};

const struct tie *advising_tie (const struct advising *advising, const struct closeness_step *step);
/* Does contact go on? */
gboolean advising_goes_on (const struct advising *advising, const struct closeness_step *step);
/* A tag or field of one that is also a tag or field of the other, or NULL. */
const char *advising_shared_value (const struct network *network, guint32 a, guint32 b);

/* A suggestion that names nobody yet. */
struct advice advice_none (enum advice_kind kind);
/* Adds it, if it names somebody; who is named is not suggested again. */
void advice_add (struct advising *advising, struct advice advice);

/* keep_up_advice.c */
void advise_keeping_up (struct advising *advising);
/* introduction_advice.c */
void advise_introduction (struct advising *advising);

#endif
