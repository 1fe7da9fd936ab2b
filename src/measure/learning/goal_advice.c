/* Asks the nearest person who knows what the owner wants to learn: a contact, or somebody that a
 * contact can introduce. A longer chain takes longer than a month. */
#include <math.h>
#include "measure/learning/suggesting.h"

#define CHAIN_MOST 3 /* people, the owner included */

static gboolean
is_due_soon (const struct network *network, const struct goal *goal)
{
  return goal->by != DAY_NONE && (gint64)goal->by - network->as_of <= GOAL_SOON;
}

static gboolean
is_asked_for (const struct learning *learning, guint32 goal)
{
  for (guint32 i = 0; i < learning->n_advice; i++)
    if (learning->advice[i].goal == goal)
      return TRUE;
  return FALSE;
}

void
advise_goal (struct advising *advising, gboolean due_soon)
{
  const struct learning *learning = advising->learning;
  struct advice best = advice_none (ADVICE_GOAL);
  for (guint32 i = 0; i < learning->n_goals && best.person == NONE; i++)
    {
      const struct goal_progress *progress = &learning->goal[i];
      const struct chain *path = progress->path;
      if (progress->status == GOAL_MET || path == NULL || path->count > CHAIN_MOST
          || advising->taken[path->person[1]] || is_asked_for (learning, i)
          || is_due_soon (advising->network, progress->goal) != due_soon)
        continue;
      best.person = path->person[1];
      best.other = path->count == CHAIN_MOST ? path->person[2] : NONE;
      best.value = progress->name;
      best.goal = i;
    }
  advice_add (advising, best);
}
