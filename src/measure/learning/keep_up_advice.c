/* Keep up: a good tie that is going quiet.
 *
 * Among the owner's ties that are cooling, or silent for twice as long as is usual for the two, the
 * strongest.
 *
 * Cost: O(contacts). */
#include "measure/learning/suggesting.h"

static gboolean
is_going_quiet (const struct advising *advising, const struct closeness_step *step)
{
  const struct network *network = advising->network;
  gboolean cooling = advising_tie (advising, step)->state == STATE_COOLING;
  return advising_goes_on (advising, step) && step->contacts >= RHYTHM_LEAST
         && (network_tie_is_long_overdue (network, step->tie)
             || (cooling && network_tie_is_overdue (network, step->tie)));
}

void
advise_keeping_up (struct advising *advising)
{
  struct advice best = advice_none (ADVICE_KEEP_UP);
  double max = 0;
  for (guint32 i = 0; i < advising->learning->n_steps; i++)
    {
      const struct closeness_step *step = &advising->learning->step[i];
      double strength = advising_tie (advising, step)->strength;
      if (advising->taken[step->person] || !is_going_quiet (advising, step) || strength <= max)
        continue;
      max = strength;
      best.person = step->person;
      best.topic = step->last_topic;
    }
  advice_add (advising, best);
}
