/* Who brings which topic.
 *
 * A topic is brought in a dyadic contact, by the sender of a message to several people, or by those
 * who, as the data says, gave in company. It counts by the share that the owner took from the
 * contact. Attending the same event does not count. How often it was brought counts interactions: one
 * of several people once, although each of them is a source.
 *
 *   effective number of sources = e^H, H: entropy of the active sources' shares
 *
 * A single active source is called the only one if it brought the topic at least five times within a
 * year, nobody else did, and it did not come up in a small circle: after fewer mentions, somebody
 * else mostly brings it next.
 *
 *   sources not seen yet = f1 (f1 - 1) / (2 (f2 + 1))
 *
 * with f1, f2 the sources that brought the topic once, and twice. A topic with many sources of one
 * mention each has more of them; one that comes from the same few has hardly any. Where each was heard
 * once, there is nothing to estimate from.
 *
 * Source: Hill 1973; Chao1, bias-corrected: Chao 1984, Scandinavian Journal of Statistics 11,
 * 265-270, and Chao 2005. Cost: O(rows log rows). */
#include <math.h>
#include <stdlib.h>
#include "measure/learning/ego_contacts.h"

static int
compare_sources (const void *a, const void *b)
{
  const struct topic_source *x = a, *y = b;
  if (x->topic != y->topic)
    return x->topic < y->topic ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

gboolean
day_is_lately (const struct network *network, gint32 day)
{
  return day == DAY_NONE || network->as_of - day < TOPIC_DAYS;
}

static gboolean
source_is_active (const struct network *network, const struct topic_source *source)
{
  guint32 tie = network_tie (network, network->me, source->person);
  return day_is_lately (network, source->last) && tie_is_living (&network->tie[tie]);
}

static GArray *
mentions_find (const struct network *network, GArray *contacts)
{
  const struct log *log = network->log;
  GArray *mentions = g_array_new (FALSE, FALSE, sizeof (struct topic_source));
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      if (!ego_contact_brings (network, one))
        continue;
      const struct topic_set *set = &log->topic_set[log->context[one->context].topics];
      double times = log->context[one->context].weight;
      gboolean lately = day_is_lately (network, one->day);
      double weight = one->weight * one->taken * network_decay (network, one->day, network->as_of);
      for (guint32 k = 0; k < set->count; k++)
        {
          struct topic_source source = { .topic = set->topic[k],
                                         .person = one->person,
                                         .weight = weight,
                                         .times = times,
                                         .times_lately = lately ? times : 0,
                                         .first = one->day,
                                         .last = one->day };
          g_array_append_val (mentions, source);
        }
    }
  g_array_sort (mentions, compare_sources);
  return mentions;
}

/* Of each topic, interactions in which anybody brought it. */
static double *
times_brought (const struct network *network, GArray *contacts)
{
  const struct log *log = network->log;
  double *times = g_new0 (double, MAX (log->n_topics, 1));
  g_autofree guint8 *counted = g_new0 (guint8, MAX (network->n_meetings, 1));
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      const struct topic_set *set = &log->topic_set[log->context[one->context].topics];
      if (!ego_contact_brings (network, one) || (one->meeting != NONE && counted[one->meeting]))
        continue;
      if (one->meeting != NONE)
        counted[one->meeting] = TRUE;
      for (guint32 k = 0; k < set->count; k++)
        times[set->topic[k]] += one->interactions;
    }
  return times;
}

static void
sources_merge (struct learning *learning, const struct network *network, GArray *mentions)
{
  struct topic_source *source = g_new (struct topic_source, MAX (mentions->len, 1));
  guint32 n = 0;
  for (guint i = 0; i < mentions->len; i++)
    {
      const struct topic_source *one = &g_array_index (mentions, struct topic_source, i);
      if (n > 0 && compare_sources (&source[n - 1], one) == 0)
        {
          source[n - 1].weight += one->weight;
          source[n - 1].times += one->times;
          source[n - 1].times_lately += one->times_lately;
          source[n - 1].first = MIN (source[n - 1].first, one->first);
          source[n - 1].last = MAX (source[n - 1].last, one->last);
        }
      else
        source[n++] = *one;
    }
  for (guint32 i = 0; i < n; i++)
    source[i].active = source_is_active (network, &source[i]);
  learning->source = source;
  learning->n_sources = n;
}

static double
effective_number (const struct topic_source *source, guint32 count)
{
  double sum = 0, entropy = 0;
  for (guint32 i = 0; i < count; i++)
    sum += source[i].active ? source[i].weight : 0;
  for (guint32 i = 0; i < count && sum > 0; i++)
    if (source[i].active && source[i].weight > 0)
      entropy -= source[i].weight / sum * log (source[i].weight / sum);
  return sum > 0 ? exp (entropy) : NAN;
}

static double
sources_unseen (const struct topic_source *source, guint32 count)
{
  double once = 0, twice = 0, most = 0;
  for (guint32 i = 0; i < count; i++)
    {
      once += source[i].times == 1;
      twice += source[i].times == 2;
      most = MAX (most, source[i].times);
    }
  return most > 1 ? once * (once - 1) / (2 * (twice + 1)) : NAN;
}

/* Topics that came up lately among three or more: it is not known who brought them. */
static guint8 *
topics_of_circles (const struct network *network, GArray *contacts)
{
  const struct log *log = network->log;
  guint8 *known = g_new0 (guint8, MAX (log->n_topics, 1));
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      const struct topic_set *set = &log->topic_set[log->context[one->context].topics];
      gboolean circle
        = one->size > 2 && one->size <= SMALL_GROUP && day_is_lately (network, one->day);
      for (guint32 k = 0; k < set->count; k++)
        known[set->topic[k]] |= circle && !ego_contact_brings (network, one);
    }
  return known;
}

/* Has one person brought the topic often enough lately, and nobody else? */
static gboolean
has_only_source (const struct topic *topic, const struct topic_source *source, gboolean in_circle)
{
  guint32 lately = 0;
  for (guint32 i = 0; i < topic->count; i++)
    lately += source[i].times_lately > 0;
  return topic->n_active == 1 && lately == 1 && topic->times_lately >= SOLE_LEAST && !in_circle;
}

/* Of two sources, was the first heard later, or as late and more often? */
static gboolean
source_is_nearer (const struct topic_source *source, const struct topic_source *other)
{
  return source->last != other->last ? source->last > other->last : source->times > other->times;
}

/* Of the sources that went quiet, the one who brought the topic last. */
static guint32
lost_source (const struct network *network, const struct topic_source *source, guint32 count)
{
  guint32 best = NONE;
  for (guint32 i = 0; i < count; i++)
    {
      guint32 tie = network_tie (network, network->me, source[i].person);
      if (network_tie_has_lapsed (network, tie)
          && (best == NONE || source_is_nearer (&source[i], &source[best])))
        best = i;
    }
  return best;
}

static void
fate_find (struct topic *topic, const struct network *network, const struct topic_source *source,
           gboolean in_circle)
{
  guint32 best = NONE;
  topic->fate = has_only_source (topic, source, in_circle) ? TOPIC_SOLE
                : topic->n_active > 1                      ? TOPIC_SHARED
                : topic->n_active == 1                     ? TOPIC_UNSURE
                                                           : TOPIC_OLD;
  for (guint32 i = 0; i < topic->count; i++)
    {
      topic->last = MAX (topic->last, source[i].last);
      if (topic->n_active == 1 && source[i].active)
        best = i;
    }
  if (topic->n_active == 0)
    {
      best = lost_source (network, source, topic->count);
      topic->fate = best == NONE ? TOPIC_OLD : TOPIC_LOST;
    }
  if (best != NONE)
    topic->person = source[best].person;
}

static void
topic_add (struct learning *learning, const struct network *network, guint32 first, guint32 end,
           double times, const guint8 *in_circle)
{
  const struct topic_source *source = &learning->source[first];
  struct topic topic = { .topic = source->topic,
                         .first = first,
                         .count = end - first,
                         .times = times,
                         .person = NONE,
                         .last = DAY_NONE };
  for (guint32 i = 0; i < topic.count; i++)
    {
      topic.times_lately += source[i].times_lately;
      topic.n_active += source[i].active;
      topic.others_earlier = topic.others_earlier || source[i].times_lately == 0;
    }
  topic.effective = effective_number (source, topic.count);
  topic.unseen = sources_unseen (source, topic.count);
  fate_find (&topic, network, source, in_circle[topic.topic]);
  if (topic.times >= TOPIC_LEAST)
    learning->topic[learning->n_topics++] = topic;
}

void
learning_find_topics (struct learning *learning, const struct network *network, GArray *contacts)
{
  g_autoptr (GArray) mentions = mentions_find (network, contacts);
  g_autofree double *times = times_brought (network, contacts);
  g_autofree guint8 *in_circle = topics_of_circles (network, contacts);
  sources_merge (learning, network, mentions);
  learning->topic = g_new (struct topic, MAX (learning->n_sources, 1));
  for (guint32 i = 0, end; i < learning->n_sources; i = end)
    {
      for (end = i + 1;
           end < learning->n_sources && learning->source[end].topic == learning->source[i].topic;
           end++)
        ;
      topic_add (learning, network, i, end, times[learning->source[i].topic], in_circle);
    }
}
