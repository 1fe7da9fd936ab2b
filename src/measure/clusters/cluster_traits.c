/* Collects what members of clusters have in common: attributes of contacts files, topics, events and
 * what the names of events begin with. Organisations of people who are in no cluster come too, as of the
 * cluster NONE.
 *
 * A member has a topic or event if some row of theirs names it. What happens once is not a habit, so
 * events that were on several days are set apart, and topics that a member had on several days: one
 * person may have mentioned a topic to many, once each. Cost: O(rows). */
#include <math.h>
#include "pln/vocabulary.h"
#include "measure/clusters/cluster_traits.h"
#include "measure/clusters/event_series.h"

static void
add_trait (GArray *traits, const struct clusters *clusters, guint32 person, enum trait_kind kind,
           const char *value)
{
  gboolean outside = person != NONE && clusters->of[person] == NONE;
  if (person == NONE || value == NULL || value[0] == '\0' || (outside && kind != TRAIT_ORG))
    return;
  const struct trait trait = { kind, value, clusters->of[person], person, 1, INFINITY };
  g_array_append_val (traits, trait);
}

/* From the table of circle names, or else from a contacts file. */
static void
own_name_add (const struct network *network, const struct clusters *clusters, guint32 person,
              GArray *traits)
{
  const char *own = network->own_circle != NULL ? network->own_circle[person] : NULL;
  add_trait (traits, clusters, person, TRAIT_OWN,
             own != NULL ? own : network_attribute (network, person, ATTRIBUTE_CLUSTER));
}

static void
add_attributes (const struct network *network, const struct clusters *clusters, GArray *traits)
{
  static const struct
  {
    enum trait_kind kind;
    guint32 key;
  } source[] = {
    { TRAIT_ORG, ATTRIBUTE_ORG },
    { TRAIT_FIELD, ATTRIBUTE_FIELD },
    { TRAIT_PLACE, ATTRIBUTE_PLACE },
  };
  for (guint32 v = 0; v < network->n_people; v++)
    own_name_add (network, clusters, v, traits);
  for (guint32 v = 0; v < network->n_people; v++)
    for (gsize s = 0; s < G_N_ELEMENTS (source) && v != network->me; s++)
      {
        struct attribute_walk walk = { v, source[s].key };
        for (const char *value; (value = network_attribute_next (network, &walk)) != NULL;)
          if (source[s].kind != TRAIT_ORG || !is_no_employer (value))
            add_trait (traits, clusters, v, source[s].kind, value);
      }
}

/* The rows of each person: those of v start at row[v]. */
struct person_row
{
  guint32 context;
  gint32 day;
};

struct row_lists
{
  gsize *row; /* n + 1 */
  struct person_row *item;
};

static void
lists_see (struct row_lists *lists, guint32 person, guint32 context, gint32 day)
{
  if (person == NONE)
    return;
  if (lists->item == NULL)
    lists->row[person + 1]++;
  else
    lists->item[lists->row[person + 1]++] = (struct person_row){ context, day };
}

static void
lists_see_all (struct row_lists *lists, const struct network *network)
{
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *interaction = &network->interaction[i];
      lists_see (lists, interaction->a, interaction->context, interaction->day);
      lists_see (lists, interaction->b, interaction->context, interaction->day);
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      const struct meeting *meeting = &network->meeting[i];
      for (guint32 k = 0; k < meeting->count; k++)
        lists_see (lists, network->attendee[meeting->first + k], meeting->context, meeting->day);
    }
}

/* Counts first. Then each list is filled from its start, which is where the previous one ends. */
static void
lists_make (struct row_lists *lists, const struct network *network)
{
  gsize sum = 0;
  lists->item = NULL;
  lists->row = g_new0 (gsize, (gsize)network->n_people + 1);
  lists_see_all (lists, network);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      gsize here = lists->row[v + 1];
      lists->row[v + 1] = sum;
      sum += here;
    }
  lists->item = g_new (struct person_row, MAX (sum, 1));
  lists_see_all (lists, network);
}

/* How many members of the current cluster have each topic or event. */
struct value_tally
{
  guint32 once, again; /* members with it; on two days or more */
  double days;         /* each one's, added up */
  guint32 person;      /* the one counted last, plus 1 */
  gint32 day;          /* their last day with it */
  gboolean twice;      /* they are in `again` */
};

struct counts
{
  enum trait_kind kind, kind_again;
  const guint8 *recurs;     /* of each event: on several days; NULL: members decide, one by one */
  const char *const *value; /* of each topic or event */
  struct value_tally *tally;
  GArray *found; /* of guint32: values with a count */
};

static void
counts_init (struct counts *counts, enum trait_kind kind, enum trait_kind kind_again,
             const guint8 *recurs, const char *const *value, guint32 n)
{
  *counts = (struct counts){ kind,
                             kind_again,
                             recurs,
                             value,
                             g_new0 (struct value_tally, MAX (n, 1)),
                             g_array_new (FALSE, FALSE, sizeof (guint32)) };
}

static void
counts_clear (struct counts *counts)
{
  g_free (counts->tally);
  g_array_unref (counts->found);
}

/* All rows of one person come together. Undated rows are occasions of their own. */
static void
counts_see (struct counts *counts, guint32 what, guint32 person, gint32 day)
{
  struct value_tally *tally = &counts->tally[what];
  if (tally->person != person + 1)
    {
      if (tally->once++ == 0)
        g_array_append_val (counts->found, what);
      tally->person = person + 1;
      tally->day = day;
      tally->days++;
      tally->twice = FALSE;
    }
  else if (day == DAY_NONE || day != tally->day)
    {
      tally->again += !tally->twice;
      tally->twice = TRUE;
      tally->day = day;
      tally->days++;
    }
}

static void
trait_add_count (GArray *traits, enum trait_kind kind, const char *value, guint32 cluster,
                 guint32 count, double days)
{
  const struct trait trait = { kind, value, cluster, NONE, count, days };
  if (count > 0 && value != NULL && value[0] != '\0')
    g_array_append_val (traits, trait);
}

/* Those who are not in `again` had it on one day each. */
static void
tally_to_traits (const struct counts *counts, guint32 what, guint32 cluster, GArray *traits)
{
  const struct value_tally *tally = &counts->tally[what];
  const char *value = counts->value[what];
  if (counts->recurs != NULL)
    {
      trait_add_count (traits, counts->recurs[what] ? counts->kind_again : counts->kind, value,
                       cluster, tally->once, tally->days);
      return;
    }
  trait_add_count (traits, counts->kind, value, cluster, tally->once, tally->days);
  trait_add_count (traits, counts->kind_again, value, cluster, tally->again,
                   tally->days - (tally->once - tally->again));
}

/* Appends the counts of a finished cluster as traits. */
static void
counts_to_traits (struct counts *counts, guint32 cluster, GArray *traits)
{
  for (guint i = 0; i < counts->found->len; i++)
    {
      guint32 what = g_array_index (counts->found, guint32, i);
      struct value_tally *tally = &counts->tally[what];
      tally_to_traits (counts, what, cluster, traits);
      tally->once = tally->again = 0;
      tally->days = 0;
    }
  g_array_set_size (counts->found, 0);
}

guint32 *
clusters_list_members (const struct clusters *clusters, guint32 people, guint32 *start)
{
  guint32 *member = g_new (guint32, MAX (people, 1)), at = 0;
  for (guint32 c = 0; c < clusters->count; c++)
    {
      start[c] = at;
      at += clusters->cluster[c].size;
    }
  start[clusters->count] = at;
  g_autofree guint32 *next = g_memdup2 (start, ((gsize)clusters->count + 1) * sizeof *start);
  for (guint32 v = 0; v < people; v++)
    if (clusters->of[v] != NONE)
      member[next[clusters->of[v]]++] = v;
  return member;
}

static void
see_row (const struct log *log, const struct event_series *series, const struct person_row *row,
         guint32 person, struct counts *topics, struct counts *events)
{
  const struct topic_set *set = &log->topic_set[log->context[row->context].topics];
  guint32 event = log->context[row->context].event;
  for (guint32 t = 0; t < set->count; t++)
    counts_see (topics, set->topic[t], person, row->day);
  if (event == NONE)
    return;
  for (guint32 i = series->offset[event]; i < series->offset[event + 1]; i++)
    counts_see (events, series->member[i], person, row->day);
}

struct recurrence
{
  const struct network *network;
  const struct event_series *series;
  gint32 *day; /* first day of each series seen */
  guint8 *seen, *recurs;
};

static void
recurrence_see (struct recurrence *recurrence, guint32 context, gint32 day)
{
  const struct event_series *series = recurrence->series;
  guint32 event = recurrence->network->log->context[context].event;
  if (event == NONE)
    return;
  for (guint32 i = series->offset[event]; i < series->offset[event + 1]; i++)
    {
      guint32 one = series->member[i];
      if (!recurrence->seen[one])
        recurrence->day[one] = day;
      else if (day == DAY_NONE || day != recurrence->day[one])
        recurrence->recurs[one] = TRUE;
      recurrence->seen[one] = TRUE;
    }
}

/* Which series were on two days or more; g_free. */
static guint8 *
series_recur (const struct network *network, const struct event_series *series)
{
  g_autofree gint32 *day = g_new (gint32, MAX (series->count, 1));
  g_autofree guint8 *seen = g_new0 (guint8, MAX (series->count, 1));
  struct recurrence recurrence
    = { network, series, day, seen, g_new0 (guint8, MAX (series->count, 1)) };
  for (guint64 i = 0; i < network->n_interactions; i++)
    recurrence_see (&recurrence, network->interaction[i].context, network->interaction[i].day);
  for (guint32 i = 0; i < network->n_meetings; i++)
    recurrence_see (&recurrence, network->meeting[i].context, network->meeting[i].day);
  return recurrence.recurs;
}

static void
add_topics_and_events (const struct network *network, const struct clusters *clusters,
                       const struct event_series *series, GArray *traits)
{
  const struct log *log = network->log;
  g_autofree guint32 *start = g_new (guint32, (gsize)clusters->count + 1);
  g_autofree guint32 *order = clusters_list_members (clusters, network->n_people, start);
  g_autofree guint8 *recurs = series_recur (network, series);
  struct row_lists lists;
  struct counts topics, events;

  lists_make (&lists, network);
  counts_init (&topics, TRAIT_TOPIC, TRAIT_TOPIC_AGAIN, NULL, (const char *const *)log->topic,
               log->n_topics);
  counts_init (&events, TRAIT_EVENT, TRAIT_EVENT_AGAIN, recurs, (const char *const *)series->name,
               series->count);
  for (guint32 c = 0; c < clusters->count; c++)
    {
      for (guint32 i = start[c]; i < start[c] + clusters->cluster[c].size; i++)
        for (gsize k = lists.row[order[i]]; k < lists.row[order[i] + 1]; k++)
          see_row (log, series, &lists.item[k], order[i], &topics, &events);
      counts_to_traits (&topics, c, traits);
      counts_to_traits (&events, c, traits);
    }
  counts_clear (&topics);
  counts_clear (&events);
  g_free (lists.row);
  g_free (lists.item);
}

GArray *
cluster_traits_collect (const struct network *network, const struct clusters *clusters,
                        const struct event_series *series)
{
  GArray *traits = g_array_new (FALSE, FALSE, sizeof (struct trait));
  add_attributes (network, clusters, traits);
  if (network->log->n_contexts > 0)
    add_topics_and_events (network, clusters, series, traits);
  return traits;
}
