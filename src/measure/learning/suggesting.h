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
  GHashTable *people_by_value; /* GArray of guint32: see suggestions.c */
  guint8 *taken;               /* per person: already suggested, or not to be contacted */
};

const struct tie *advising_tie (const struct advising *advising, const struct closeness_step *step);
/* Does contact go on? */
gboolean advising_goes_on (const struct advising *advising, const struct closeness_step *step);

/* A suggestion that names nobody yet. */
struct advice advice_none (enum advice_kind kind);
/* Adds it, if it names somebody; who is named is not suggested again. */
void advice_add (struct advising *advising, struct advice advice);

/* keep_up_advice.c */
void advise_keeping_up (struct advising *advising);
/* Five interactions or more, and quiet now. */
gboolean step_is_old_ally (const struct network *network, const struct closeness_step *step);
/* One to four interactions, and quiet now. */
gboolean step_is_old_acquaintance (const struct network *network,
                                   const struct closeness_step *step);

/* goal_advice.c: the first goal that is not met and has somebody to ask; only goals that are due soon
 * or passed, or only the others. */
void advise_goal (struct advising *advising, gboolean due_soon);
/* introduction_advice.c */
void advise_introduction (struct advising *advising);
/* Two close contacts without a tie. */
struct introduction_pair
{
  guint32 a, b;
  double score;   /* how likely they are to meet */
  guint32 common; /* people who both see still, without the owner */
};
/* Calls visit for each, with a tag or field that both share, or NULL. */
typedef void (*introduction_visit) (gpointer data, const struct introduction_pair *pair,
                                    const char *shared);
void introduction_pairs_visit (const struct advising *advising, gboolean only_sharing,
                               introduction_visit visit, gpointer data);

#endif
