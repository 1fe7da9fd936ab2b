/* How far the owner is with each goal: who brings the topic, or is in contact and works in the field.
 *
 *   source   a contact that goes on, and brought the topic at least GOAL_LEAST times within
 *            TOPIC_DAYS; of a field: somebody in it with as many interactions
 *   met      as many sources as wanted, without those whose ties are cooling
 *   thin     fewer, or somebody who brought it less often
 *   missing  nobody
 *
 * For a goal that is not met, the nearest other person who knows it (field or tag, brought it before,
 * or tells others of it) is found along the best chain of ties.
 *
 * Source: sources and their shares as in topics.c; chains as in best_chains.c.
 * Cost: O(rows + (n + m) log n) for each goal that is not met. */
#include <stdlib.h>
#include <string.h>
#include "pln/subject.h"
#include "measure/learning/ego_contacts.h"
#include "measure/measure_internal.h"

/* Per person. */
struct subject_mentions
{
  double *lately, *ever; /* times */
  gint32 *last;
};

static struct subject_mentions
mentions_new (guint32 n_people)
{
  struct subject_mentions mentions
    = { g_new0 (double, n_people), g_new0 (double, n_people), g_new (gint32, n_people) };
  for (guint32 v = 0; v < n_people; v++)
    mentions.last[v] = DAY_NONE;
  return mentions;
}

static void
mentions_clear (struct subject_mentions *mentions)
{
  g_free (mentions->lately);
  g_free (mentions->ever);
  g_free (mentions->last);
}

static void
topic_mentions_add (struct subject_mentions *mentions, const struct learning *learning,
                    const struct subject *subject)
{
  for (guint32 i = 0; i < learning->n_sources; i++)
    {
      const struct topic_source *source = &learning->source[i];
      if (!subject->is_topic[source->topic])
        continue;
      mentions->lately[source->person] += source->times_lately;
      mentions->ever[source->person] += source->times;
      mentions->last[source->person] = MAX (mentions->last[source->person], source->last);
    }
}

static void
field_contacts_add (struct subject_mentions *mentions, const struct network *network,
                    const struct subject *subject, const GArray *contacts)
{
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      double times = network->log->context[one->context].weight;
      if (one->intimacy == INTIMACY_FAINT || !(subject->bond[one->person] & SUBJECT_FIELD))
        continue;
      mentions->lately[one->person] += day_is_lately (network, one->day) ? times : 0;
      mentions->ever[one->person] += times;
      mentions->last[one->person] = MAX (mentions->last[one->person], one->day);
    }
}

static gboolean
context_is_about (const struct network *network, const struct subject *subject, guint32 context)
{
  const struct topic_set *set = &network->log->topic_set[network->log->context[context].topics];
  for (guint32 k = 0; k < set->count; k++)
    if (subject->is_topic[set->topic[k]])
      return TRUE;
  return FALSE;
}

/* Times the owner told somebody of it. */
static void
tellings_add (struct subject_mentions *mentions, const struct network *network,
              const struct subject *subject, const GArray *contacts)
{
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      if (one->taken > 0 || one->size > SMALL_GROUP
          || !context_is_about (network, subject, one->context))
        continue;
      mentions->ever[one->person] += one->interactions;
      mentions->last[one->person] = MAX (mentions->last[one->person], one->day);
    }
}

static int
compare_sources (const void *a, const void *b)
{
  const struct goal_source *x = a, *y = b;
  if (x->times != y->times)
    return x->times > y->times ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

static void
source_take (struct goal_progress *progress, const struct network *network,
             const struct subject_mentions *mentions, guint32 person)
{
  guint32 tie = network_tie (network, network->me, person);
  gboolean goes_on = network_tie_goes_on (network, tie);
  gboolean cooling = network->tie[tie].state == STATE_COOLING;
  struct goal_source now = { person, mentions->lately[person], mentions->last[person], cooling };
  struct goal_source ever = { person, mentions->ever[person], mentions->last[person], cooling };
  if (!goes_on || now.times <= 0)
    {
      if (progress->former.person == NONE || compare_sources (&ever, &progress->former) < 0)
        progress->former = ever;
    }
  else if (now.times >= GOAL_LEAST)
    {
      progress->source[progress->n_sources++] = now;
      progress->n_cooling += cooling;
    }
  else if (progress->rare.person == NONE || compare_sources (&now, &progress->rare) < 0)
    progress->rare = now;
}

static void
sources_find (struct goal_progress *progress, const struct network *network,
              const struct subject_mentions *mentions)
{
  const struct graph *graph = &network->graph;
  progress->source = g_new (struct goal_source, MAX (graph_degree (graph, network->me), 1));
  for (guint32 i = graph->offset[network->me]; i < graph->offset[network->me + 1]; i++)
    if (mentions->ever[graph->target[i]] > 0)
      source_take (progress, network, mentions, graph->target[i]);
  if (progress->n_sources > 0)
    qsort (progress->source, progress->n_sources, sizeof *progress->source, compare_sources);
  progress->status = progress->n_sources - progress->n_cooling >= progress->goal->wanted ? GOAL_MET
                     : progress->n_sources > 0 || progress->rare.person != NONE          ? GOAL_THIN
                                                                                : GOAL_MISSING;
}

/* Marks who tells others of the topic, or posts about it. */
static void
tellers_mark (const struct network *network, const struct subject *subject, guint8 *knows)
{
  const struct log *log = network->log;
  g_autofree guint8 *set_has = g_new0 (guint8, MAX (log->n_topic_sets, 1));
  for (guint32 i = 0; i < log->n_topic_sets; i++)
    for (guint32 k = 0; k < log->topic_set[i].count; k++)
      set_has[i] |= subject->is_topic[log->topic_set[i].topic[k]];
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      const struct interaction_context *context = &log->context[row->context];
      enum direction giving = context_giving (log, context);
      if (!set_has[context->topics] || context_states_tie (context))
        continue;
      knows[row->a] |= row->b == NONE || giving != DIRECTION_BACKWARD;
      if (row->b != NONE)
        knows[row->b] |= giving != DIRECTION_FORWARD;
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      const struct meeting *meeting = &network->meeting[i];
      const guint32 *attendee = network->attendee + meeting->first;
      enum direction giving = meeting_giving (log, meeting);
      if (!meeting->has_actor || !set_has[log->context[meeting->context].topics])
        continue;
      knows[attendee[0]] |= giving != DIRECTION_BACKWARD;
      for (guint32 k = 1; k < meeting->count && giving != DIRECTION_NONE; k++)
        knows[attendee[k]] |= giving != DIRECTION_FORWARD;
    }
}

/* Everybody but the owner, the sources, and those who may not be contacted: of these, the first is noted. */
static GArray *
knowers_find (struct goal_progress *progress, const struct network *network,
              const struct subject *subject)
{
  GArray *people = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree guint8 *knows = g_memdup2 (subject->bond, network->n_people);
  tellers_mark (network, subject, knows);
  for (guint32 i = 0; i < progress->n_sources; i++)
    knows[progress->source[i].person] = FALSE;
  knows[network->me] = FALSE;
  for (guint32 v = 0; v < network->n_people; v++)
    if (knows[v] && !network_may_not_contact (network, v))
      g_array_append_val (people, v);
    else if (knows[v] && (progress->refused == NONE || v == progress->former.person))
      progress->refused = v;
  return people;
}

static void
path_find (struct goal_progress *progress, const struct network *network,
           const struct subject *subject)
{
  g_autoptr (GArray) people = knowers_find (progress, network, subject);
  if (people->len == 0)
    return;
  const guint32 *knower = (const guint32 *)(gpointer)people->data;
  progress->chains = chains_to_ask (network, network->me, knower, people->len);
  if (progress->chains->len > 0)
    {
      progress->path = progress->chains->pdata[0];
      return;
    }
  g_autoptr (GPtrArray) any = chains_find (network, network->me, knower, people->len, 1);
  progress->barred = any->len > 0;
}

/* Who was told of it most often, of those who never brought it. */
static void
heard_find (struct goal_progress *progress, const struct network *network,
            const struct subject *subject, const struct subject_mentions *brought,
            const GArray *contacts)
{
  struct subject_mentions mentions = mentions_new (network->n_people);
  tellings_add (&mentions, network, subject, contacts);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      struct goal_source one = { v, mentions.ever[v], mentions.last[v], FALSE };
      if (one.times > 0 && brought->ever[v] <= 0
          && (progress->heard.person == NONE || compare_sources (&one, &progress->heard) < 0))
        progress->heard = one;
    }
  mentions_clear (&mentions);
}

static struct goal_progress
progress_find (const struct learning *learning, const struct network *network,
               const struct goal *goal, const GArray *contacts)
{
  struct goal_progress progress = { .goal = goal,
                                    .rare = { .person = NONE },
                                    .former = { .person = NONE },
                                    .heard = { .person = NONE },
                                    .refused = NONE };
  struct subject subject;
  struct subject_mentions mentions = mentions_new (network->n_people);
  subject_find (network, goal->subject, &subject);
  progress.name = subject.name;
  if (subject.name == NULL)
    progress.nearest = subject_nearest (network, goal->subject);
  progress.by_field
    = (subject.bonds & SUBJECT_FIELD) && (goal->kind == GOAL_FIELD || subject.n_topics == 0);
  if (progress.by_field)
    field_contacts_add (&mentions, network, &subject, contacts);
  else
    topic_mentions_add (&mentions, learning, &subject);
  sources_find (&progress, network, &mentions);
  if (progress.status != GOAL_MET)
    {
      path_find (&progress, network, &subject);
      heard_find (&progress, network, &subject, &mentions, contacts);
    }
  mentions_clear (&mentions);
  subject_clear (&subject);
  return progress;
}

/* Goals without a day come after those with one. */
static int
compare_progress (const void *a, const void *b)
{
  const struct goal_progress *x = a, *y = b;
  gint64 p = x->goal->by == DAY_NONE ? G_MAXINT64 : x->goal->by;
  gint64 q = y->goal->by == DAY_NONE ? G_MAXINT64 : y->goal->by;
  if (x->status != y->status)
    return x->status < y->status ? -1 : 1;
  if (p != q)
    return p < q ? -1 : 1;
  return strcmp (x->goal->subject, y->goal->subject);
}

void
learning_find_goals (struct learning *learning, const struct network *network,
                     const struct goals *goals, const GArray *contacts)
{
  if (goals == NULL)
    return;
  learning->goal = g_new (struct goal_progress, goals->n_goals);
  learning->n_goals = goals->n_goals;
  for (guint32 i = 0; i < goals->n_goals; i++)
    learning->goal[i] = progress_find (learning, network, &goals->goal[i], contacts);
  qsort (learning->goal, goals->n_goals, sizeof *learning->goal, compare_progress);
}
