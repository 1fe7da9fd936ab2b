/* Learning: collects the owner's contacts once; each other file answers one question. */
#include "measure/learning/ego_contacts.h"

struct learning *
learning_compute (const struct network *network, const struct measures *measures)
{
  if (network->me == NONE || network->log == NULL)
    return NULL;
  struct learning *learning = g_new0 (struct learning, 1);
  g_autoptr (GArray) contacts = ego_contacts_find (network);
  g_autofree struct prior_contact *prior = prior_contacts_find (network);
  learning_find_exchange (learning, network, contacts);
  learning_find_topics (learning, network, contacts);
  learning_find_steps (learning, network, contacts, prior);
  learning_find_sole_paths (learning, network, measures);
  learning_find_fields (learning, network, measures);
  learning_find_change (learning, network, contacts, prior);
  learning_find_events (learning, network, measures, contacts, prior);
  learning_find_introductions (learning, network);
  learning_find_sharing (learning, network, contacts, prior);
  learning_find_diversity (learning, network, contacts);
  learning_find_mix (learning, network);
  learning_find_goals (learning, network, measures->goals, contacts);
  learning_find_advice (learning, network, measures);
  return learning;
}

void
learning_free (struct learning *learning)
{
  if (learning == NULL)
    return;
  g_free (learning->exchange);
  g_free (learning->is_news);
  g_free (learning->source);
  g_free (learning->topic);
  g_free (learning->step);
  g_free (learning->sole_path);
  g_free (learning->event);
  g_free (learning->introduction);
  g_free (learning->introducer);
  g_free (learning->field);
  for (guint32 i = 0; i < learning->n_goals; i++)
    {
      g_free (learning->goal[i].source);
      g_clear_pointer (&learning->goal[i].chains, g_ptr_array_unref);
    }
  g_free (learning->goal);
  g_free (learning->advice);
  g_free (learning);
}
