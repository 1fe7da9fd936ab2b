/* What cards look up by person. Arrays are grouped by counting: the elements of each person are
 * counted, the counts summed up to positions, the elements put there. */
#include "report/commands/card_lookup.h"
#include "report/summary_counts.h"

#define BY(type, member) sizeof (struct type), G_STRUCT_OFFSET (struct type, member)

/* array: elements of this size, with a person or NONE at the offset. */
static guint32
person_at (const void *array, gsize bytes, glong offset, guint32 i)
{
  return *(const guint32 *)(const void *)((const char *)array + i * bytes + offset);
}

static struct by_person
group_by_person (guint32 n_people, const void *array, guint32 count, gsize bytes, glong offset)
{
  struct by_person grouping
    = { g_new0 (guint32, (gsize)n_people + 2), g_new (guint32, MAX (count, 1)) };
  guint32 *next = grouping.first + 1, person;
  for (guint32 i = 0; i < count; i++)
    if ((person = person_at (array, bytes, offset, i)) != NONE)
      next[person + 1]++;
  for (guint32 v = 0; v < n_people; v++)
    next[v + 1] += next[v];
  for (guint32 i = 0; i < count; i++)
    if ((person = person_at (array, bytes, offset, i)) != NONE)
      grouping.element[next[person]++] = i;
  return grouping;
}

static void
grouping_clear (struct by_person *grouping)
{
  g_free (grouping->first);
  g_free (grouping->element);
}

static void
learning_group (struct card_lookup *lookup, const struct learning *all, guint32 n)
{
  lookup->step = group_by_person (n, all->step, all->n_steps, BY (closeness_step, person));
  lookup->exchange = group_by_person (n, all->exchange, all->n_exchanges, BY (exchange, person));
  lookup->source = group_by_person (n, all->source, all->n_sources, BY (topic_source, person));
  lookup->sole = group_by_person (n, all->topic, all->n_topics, BY (topic, person));
  lookup->introduced
    = group_by_person (n, all->introduction, all->n_introductions, BY (introduction, person));
  lookup->introducer
    = group_by_person (n, all->introduction, all->n_introductions, BY (introduction, by));
}

/* Minutes are known of some rows only. */
static void
time_add (struct card_lookup *lookup, guint32 person, double spent, guint32 people)
{
  if (spent > 0)
    {
      lookup->minutes[person] += spent;
      lookup->timed[person]++;
      lookup->in_company[person] += people > 2;
    }
}

static gboolean
owner_attends (const struct network *network, const struct meeting *meeting)
{
  for (guint32 i = 0; i < meeting->count; i++)
    if (network->attendee[meeting->first + i] == network->me)
      return TRUE;
  return FALSE;
}

static void
times_sum (struct card_lookup *lookup, const struct network *network)
{
  guint32 me = network->me;
  lookup->minutes = g_new0 (double, MAX (network->n_people, 1));
  lookup->timed = g_new0 (guint32, MAX (network->n_people, 1));
  lookup->in_company = g_new0 (guint32, MAX (network->n_people, 1));
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *one = &network->interaction[i];
      if (one->b != NONE && (one->a == me || one->b == me))
        time_add (lookup, one->a == me ? one->b : one->a,
                  (double)network->log->context[one->context].minutes, 2);
    }
  g_autofree double *stay = g_new (double, MAX (network->n_people, 1));
  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      const struct meeting *meeting = &network->meeting[i];
      const guint32 *attendee = network->attendee + meeting->first;
      if (meeting->count > network->big_event || !owner_attends (network, meeting))
        continue;
      meeting_stays (network, meeting, stay);
      for (guint32 k = 0; k < meeting->count; k++)
        time_add (lookup, attendee[k], MIN (stay[attendee[k]], stay[me]), meeting->count);
    }
}

static void
strengths_list (struct card_lookup *lookup, const struct network *network)
{
  g_autoptr (GArray) met = contacts_met_by_owner (network);
  lookup->n_strengths = met->len;
  lookup->strengths = g_new (double, MAX (met->len, 1));
  for (guint i = 0; i < met->len; i++)
    lookup->strengths[i] = network->tie[g_array_index (met, struct contact_tie, i).tie].strength;
}

struct card_lookup *
card_lookup_new (const struct network *network, const struct measures *measures)
{
  struct card_lookup *lookup = g_new0 (struct card_lookup, 1);
  if (measures->learning != NULL)
    learning_group (lookup, measures->learning, network->n_people);
  if (network->me == NONE)
    return lookup;
  lookup->days = network_days_with (network, network->me);
  strengths_list (lookup, network);
  if (network->log != NULL)
    times_sum (lookup, network);
  return lookup;
}

void
card_lookup_free (struct card_lookup *lookup)
{
  if (lookup == NULL)
    return;
  struct by_person *const groupings[] = { &lookup->step, &lookup->exchange,   &lookup->source,
                                          &lookup->sole, &lookup->introduced, &lookup->introducer };
  for (guint i = 0; i < G_N_ELEMENTS (groupings); i++)
    grouping_clear (groupings[i]);
  g_free (lookup->days);
  g_free (lookup->minutes);
  g_free (lookup->timed);
  g_free (lookup->in_company);
  g_free (lookup->strengths);
  g_free (lookup);
}

guint32
card_lookup_rank (const struct card_lookup *lookup, double strength)
{
  guint32 low = 0, high = lookup->n_strengths;
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      if (lookup->strengths[middle] > strength)
        low = middle + 1;
      else
        high = middle;
    }
  return low + 1;
}

static gint
compare_by_times (gconstpointer a, gconstpointer b)
{
  const struct topic_source *x = *(const struct topic_source *const *)a;
  const struct topic_source *y = *(const struct topic_source *const *)b;
  if (x->times != y->times)
    return x->times > y->times ? -1 : 1;
  return x->topic < y->topic ? -1 : x->topic > y->topic;
}

GPtrArray *
card_lookup_sources (const struct card_lookup *lookup, const struct learning *learning,
                     guint32 person)
{
  GPtrArray *sources = g_ptr_array_new ();
  const struct by_person *grouping = &lookup->source;
  for (guint32 i = grouping->first[person]; i < grouping->first[person + 1]; i++)
    g_ptr_array_add (sources, &learning->source[grouping->element[i]]);
  g_ptr_array_sort (sources, compare_by_times);
  return sources;
}

const struct topic *
card_lookup_sole (const struct card_lookup *lookup, const struct learning *learning,
                  const struct topic_source *source)
{
  const struct by_person *grouping = &lookup->sole;
  for (guint32 i = grouping->first[source->person]; i < grouping->first[source->person + 1]; i++)
    {
      const struct topic *topic = &learning->topic[grouping->element[i]];
      if (topic->topic == source->topic && topic->fate == TOPIC_SOLE)
        return topic;
    }
  return NULL;
}
